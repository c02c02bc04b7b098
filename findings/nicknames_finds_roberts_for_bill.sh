#!/usr/bin/env bash
# Whoever looks up what "Bill" is short for expects William and names like it. The table that nicknames 1.0.1 carries
# gives Robert too, and gives Bill and Billy for every Robert: nothing is said of how likely each is, for a name has a
# set of others and no order. Nor is there one way only from a short name to a whole one: William is found to be short
# for Bill, Billy, Willie and Wilma, so that asking again for what was found never ends at one name. Maria, Jose, Dana
# and Pepe have nothing at all (run on 2026-12-02). A list of arrivals that is searched so for "Bill" shows every
# Robert among them, and whoever types "William" is offered Wilma.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq nicknames==1.0.1
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

from nicknames import NickNamer

namer = NickNamer()
print("nicknames", version("nicknames"))
seen = {
    "Bill is short for": namer.canonicals_of("Bill"),
    "William is short for": namer.canonicals_of("William"),
    "Robert is called": namer.nicknames_of("Robert"),
    "Maria, Jose and Dana are called": set().union(*map(namer.nicknames_of, ("Maria", "Jose", "Dana"))),
    "Pepe is short for": namer.canonicals_of("Pepe"),
}
for what, names in seen.items():
    print(f"{what}: {', '.join(sorted(names)) or 'nothing'}")
# Bill is short for: robert, will, william, willis
# William is short for: bill, billy, willie, wilma
# Robert is called: bill, billy, bob, bobby, dob, dobbin, hob, hobkin, rob, robby, rupert
# Maria, Jose and Dana are called: nothing
# Pepe is short for: nothing
expected = (
    "robert" in seen["Bill is short for"]
    and {"bill", "wilma"} <= seen["William is short for"]
    and {"bill", "billy"} <= seen["Robert is called"]
    and not seen["Maria, Jose and Dana are called"]
    and not seen["Pepe is short for"]
)
if not expected:
    sys.exit("changed: nicknames knows other names now")
PY
