"""Seats entered once their block was over; times out of class; the paper sheets of groups."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

AWAY_REASONS = '[["with nurse",0],["with counselor",1],["with lead",0]]'


def upgrade() -> None:
    op.add_column("site", sa.Column("away_reasons", sa.Text(), server_default=AWAY_REASONS, nullable=False))
    op.add_column("site", sa.Column("sheets", sa.Text(), server_default="not used", nullable=False))
    op.add_column("seat", sa.Column("entered_at", sa.Text(), server_default=sa.text("NULL"), nullable=True))
    _out_of_class()
    _sheets()


def _out_of_class() -> None:
    op.create_table(
        "out_of_class",
        _id(),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("began", sa.Text(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("countable", sa.Integer(), nullable=False),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_out_of_class_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_out_of_class")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_out_of_class_visit", "out_of_class", ["visit_id"], unique=False)


def _sheets() -> None:
    op.create_table(
        "group_sheet",
        _id(),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("signed", sa.Integer(), nullable=False),
        sa.Column("word_of", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["group_session.id"], name=op.f("fk_group_sheet_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_sheet")),
        sa.UniqueConstraint("session_id", name=op.f("uq_group_sheet_session_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "sheet_line",
        _id(),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("late", sa.Text(), nullable=True),
        sa.Column("left", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["sheet_id"], ["group_sheet.id"], name=op.f("fk_sheet_line_sheet_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_sheet_line_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_line")),
        sa.UniqueConstraint("sheet_id", "visit_id", name=op.f("uq_sheet_line_sheet_id_visit_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_sheet_line_visit", "sheet_line", ["visit_id"], unique=False)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)
