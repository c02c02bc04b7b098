"""Seats entered once their block was over; times out of class; the paper sheets of groups."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None

AWAY_REASONS = '[["with nurse",0],["with counselor",1],["with lead",0]]'


def upgrade() -> None:
    op.add_column("site", sa.Column("away_reasons", sa.Text(), server_default=AWAY_REASONS, nullable=False))
    op.add_column("site", sa.Column("sheets", sa.Text(), server_default="not used", nullable=False))
    op.add_column("seat", sa.Column("entered_at", sa.Text(), server_default=sa.text("NULL"), nullable=True))
    _out_of_class()


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


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)
