#!/usr/bin/env bash
# SQLite's full-text search drops accents unless told otherwise, so one would expect `nguyen` to find Nguyễn.
# It does not (SQLite 3.53.4 in pysqlite3 0.6.1): the default leaves letters that carry two marks as they are;
# `remove_diacritics 2` folds them. The trigram tokenizer, which finds parts of names, finds none that is typed in
# two letters, such as Ng or Le (run on 2026-11-30). A finder at a desk would leave out whole families, in silence.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq pysqlite3==0.6.1
"$room/bin/python" - <<'PY'
import sys

from pysqlite3 import dbapi2 as sqlite

NAMES = ("Nguyễn, Văn", "Núñez, José", "Ng, Wei", "Le, Anh")
TOKENIZERS = ("unicode61", "unicode61 remove_diacritics 2", "trigram remove_diacritics 1")


def found(tokenizer: str, typed: str) -> str:
    records = sqlite.connect(":memory:")
    records.execute(f"CREATE VIRTUAL TABLE people USING fts5(name, tokenize='{tokenizer}')")
    records.executemany("INSERT INTO people VALUES (?)", [(name,) for name in NAMES])
    rows = records.execute("SELECT name FROM people WHERE people MATCH ?", (typed,))
    return " and ".join(name for (name,) in rows) or "nobody"


print("SQLite", sqlite.sqlite_version)
seen = {(t, typed): found(t, typed) for t in TOKENIZERS for typed in ("nunez", "nguyen", "ng", "le")}
for (tokenizer, typed), people in seen.items():
    print(f"{tokenizer}: {typed} finds {people}")
# unicode61: nunez finds Núñez, José
# unicode61: nguyen finds nobody
# unicode61 remove_diacritics 2: nguyen finds Nguyễn, Văn
# trigram remove_diacritics 1: ng finds nobody
# trigram remove_diacritics 1: le finds nobody
default, marks, trigram = TOKENIZERS
nobody = [(default, "nguyen"), (trigram, "ng"), (trigram, "le")]
as_before = all(seen[asked] == "nobody" for asked in nobody) and seen[default, "nunez"] == "Núñez, José"
if not as_before or seen[marks, "nguyen"] != "Nguyễn, Văn":
    sys.exit("changed: full-text search finds other people now")
PY
