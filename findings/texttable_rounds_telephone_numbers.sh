#!/usr/bin/env bash
# One would expect a library that draws tables of text to print the text it was given. texttable 1.7.2 guesses what
# each cell means, strings too: the telephone number "6175550123" is drawn as 6.176e+09, the chart number "00123" as
# 123, the seat "3E5" as 300000, unless every column is declared text (run on 2026-11-30). A call list drawn with
# it cannot be called.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq texttable==1.7.2
"$room/bin/python" - <<'PY'
import sys
from importlib.metadata import version

from texttable import Texttable

ROW = ["6175550123", "00123", "3E5", "617-555-0123"]


def drawn(**declared: list[str]) -> list[str]:
    table = Texttable()
    table.set_deco(0)
    if declared:
        table.set_cols_dtype(declared["types"])
    table.add_row(ROW)
    return table.draw().split()


print("texttable", version("texttable"))
print(ROW, "->", drawn())
# ['6175550123', '00123', '3E5', '617-555-0123'] -> ['6.176e+09', '123', '300000', '617-555-0123']
if drawn() != ["6.176e+09", "123", "300000", "617-555-0123"] or drawn(types=["t"] * 4) != ROW:
    sys.exit("changed: texttable draws text otherwise now")
PY
