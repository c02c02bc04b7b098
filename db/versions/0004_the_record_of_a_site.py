"""The second form of the journal; what a day says of a person; numbers and rows joined; tracks; what was imported."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NOTHING, NO = sa.text("NULL"), sa.text("0")
LIVE = ("schedule_days", "plan", "track", "living_arrangement", "living_kind", "counselor", "level_of_care",
        "last_name", "first_name", "name_used", "mrn")  # fmt: skip


def upgrade() -> None:
    _second_form()
    _tracks()
    _people()
    _day_person()
    for column, default in (("file_name", ""), ("header", "[]"), ("mapping", "{}"), ("dates", "{}"), ("absent", "[]")):
        op.add_column("census_run", sa.Column(column, sa.Text(), server_default=default, nullable=False))
    op.add_column("site", sa.Column("closed", sa.Text(), server_default="[]", nullable=False))
    op.add_column("site", sa.Column("inbox", sa.Text(), server_default="", nullable=False))


def _second_form() -> None:
    op.add_column("journal", sa.Column("form", sa.Integer(), server_default=sa.text("1"), nullable=False))
    for column in ("because", "word_of", "salt", "hmac"):
        op.add_column("journal", sa.Column(column, sa.Text(), server_default=NOTHING, nullable=True))


def _tracks() -> None:
    op.create_table(
        "track",
        _id(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track")),
        sa.UniqueConstraint("name", name=op.f("uq_track_name")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "block_track",
        _id(),
        sa.Column("block_id", sa.Integer(), nullable=False),
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["block_id"], ["program_block.id"], name=op.f("fk_block_track_block_id")),
        sa.ForeignKeyConstraint(["track_id"], ["track.id"], name=op.f("fk_block_track_track_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_block_track")),
        sa.UniqueConstraint("block_id", "track_id", name=op.f("uq_block_track_block_id_track_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_block_track_track", "block_track", ["track_id"], unique=False)
    op.add_column("program_block", sa.Column("weekdays", sa.Text(), server_default="", nullable=False))
    op.add_column("day_block", sa.Column("tracks", sa.Text(), server_default="[]", nullable=False))


def _people() -> None:
    op.add_column("patient", sa.Column("former_name", sa.Text(), server_default="", nullable=False))
    op.add_column("patient", sa.Column("used_name_alone", sa.Integer(), server_default=NO, nullable=False))
    # Alembic would add the key as a constraint of the table, which SQLite cannot without building it anew.
    for column, table in (("track_id", "track"), ("joined_into", "patient")):
        op.execute(
            f"ALTER TABLE patient ADD COLUMN {column} INTEGER DEFAULT NULL"
            f" CONSTRAINT fk_patient_{column} REFERENCES {table} (id)"
        )
    joined = sa.text("joined_into IS NOT NULL")
    op.create_index("ix_patient_joined_into", "patient", ["joined_into"], unique=False, sqlite_where=joined)
    op.create_table(
        "former_number",
        _id(),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("mrn", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_former_number_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_number")),
        sa.UniqueConstraint("mrn", name=op.f("uq_former_number_mrn")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_former_number_patient", "former_number", ["patient_id"], unique=False)


def _day_person() -> None:
    op.create_table(
        "day_person",
        _id(),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Integer(), server_default=NOTHING, nullable=True),
        *(sa.Column(column, sa.Text(), server_default=NOTHING, nullable=True) for column in LIVE),
        sa.ForeignKeyConstraint(["day_id"], ["day.id"], name=op.f("fk_day_person_day_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_day_person_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_person")),
        sa.UniqueConstraint("day_id", "patient_id", name=op.f("uq_day_person_day_id_patient_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_day_person_patient", "day_person", ["patient_id"], unique=False)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
