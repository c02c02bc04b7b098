"""The baseline: a year of attendance as SQLite has it, a row a visit and block, written by the csv module."""

import csv
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

ROWS = """
    SELECT day.day, patient.mrn, patient.last_name, patient.first_name, patient.dob, patient.level_of_care, staff.name,
           visit.status, (SELECT min(came) FROM stay WHERE visit_id = visit.id), visit.checked_out_at,
           day_block.name, day_block.starts, day_block.ends,
           (SELECT group_concat(came || coalesce("left", '')) FROM stay WHERE visit_id = visit.id),
           group_session.name, group_session.facilitator, group_session.room, seat.taken_at, day_block.countable
    FROM day JOIN visit ON visit.day_id = day.id JOIN patient ON patient.id = visit.patient_id
    LEFT JOIN staff ON staff.id = patient.counselor_id
    JOIN day_block ON day_block.day_id = day.id
    LEFT JOIN seat ON seat.visit_id = visit.id AND seat.day_block_id = day_block.id
    LEFT JOIN group_session ON group_session.id = seat.session_id
    WHERE day.day BETWEEN ? AND ? ORDER BY day.day, patient.last_name, patient.first_name, day_block.starts
"""


def main(folder: str, first: str, last: str, output: str) -> None:
    """Write the rows of these days."""
    with (
        closing(sqlite3.connect(f"file:{folder}/frontdesk.db?mode=ro", uri=True)) as records,
        Path(output).open("w", newline="", encoding="utf-8") as file,
    ):
        csv.writer(file).writerows(records.execute(ROWS, (first, last)))


if __name__ == "__main__":
    main(*sys.argv[1:])
