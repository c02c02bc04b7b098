"""A census of made-up people who are expected on every program day, written to a file."""

import csv
import io
from datetime import date
from pathlib import Path

from frontdesk.rules.demo.made_up_people import made_up_people


def everyone(file: Path, people: int, seed: int, day: date) -> list[dict[str, str]]:
    """Write so many people to the file; they are returned as its rows."""
    rows = [row | {"schedule_days": ""} for row in made_up_people(people, seed, day)]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    file.write_text(text.getvalue(), encoding="utf-8")
    return rows
