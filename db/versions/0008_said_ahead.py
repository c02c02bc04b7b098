"""What is said of a day ahead or of a whole day, by its local date; who told of an absence; who came in spite of it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NOT_SAID = sa.text("NULL")


def upgrade() -> None:
    op.add_column("absence", sa.Column("told_by", sa.Text(), server_default="", nullable=False))
    op.add_column("visit", sa.Column("in_spite_of", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "day_word",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        _may_be_unsaid("expected", sa.Integer()),
        *map(_may_be_unsaid, ("starts", "instead_of", "agreed_by", "away", "reason", "excused_by", "told_by")),
        *map(_may_be_unsaid, ("since", "until")),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_day_word_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_word")),
        sa.UniqueConstraint("patient_id", "day", name=op.f("uq_day_word_patient_id_day")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_day_word_day", "day_word", ["day"], unique=False)

    op.create_table(
        "day_hours",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("closed", sa.Integer(), nullable=False),
        *map(_may_be_unsaid, ("opens", "closes")),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_hours")),
        sa.UniqueConstraint("day", name=op.f("uq_day_hours_day")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "group_change",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Integer(), nullable=False),
        _may_be_unsaid("moved_to", sa.Integer()),
        *map(_may_be_unsaid, ("room", "facilitator")),
        _may_be_unsaid("hard", sa.Integer()),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["program_group.id"], name=op.f("fk_group_change_group_id")),
        sa.ForeignKeyConstraint(["moved_to"], ["program_group.id"], name=op.f("fk_group_change_moved_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_change")),
        sa.UniqueConstraint("day", "group_id", name=op.f("uq_group_change_day_group_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _may_be_unsaid(column: str, kind: sa.types.TypeEngine[object] | None = None) -> sa.Column[object]:
    return sa.Column(column, kind or sa.Text(), server_default=NOT_SAID, nullable=True)
