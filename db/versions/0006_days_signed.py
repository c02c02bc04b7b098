"""Days finished after they ended, signed, and spoken of before they come.

Questions accepted by whose word, or about nobody, and signatures; seats entered once their block was over, times out of
class and the paper sheets of groups; what is said of a day ahead or of a whole day, by its local date.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

AWAY_REASONS = '[["with nurse",0],["with counselor",1],["with lead",0]]'
NOT_SAID = sa.text("NULL")


def upgrade() -> None:
    _signed()
    _finished()
    _said_ahead()


def _signed() -> None:
    op.add_column("acceptance", sa.Column("confirmed_by", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("site", sa.Column("sign_without_backup", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column(
        "site", sa.Column("unsigned_after_business_days", sa.Integer(), server_default=sa.text("5"), nullable=False)
    )
    _make_sign_off()
    _make_day_acceptance()


def _make_sign_off() -> None:
    op.create_table(
        "sign_off",
        _id(),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("spoken", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("up_to", sa.Integer(), nullable=False),
        sa.Column("amendments", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("signed_in", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("reopened_at", sa.Text(), nullable=True),
        sa.Column("reopened_by", sa.Text(), nullable=True),
        sa.Column("reopened_because", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_off")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("uq_sign_off_day", "sign_off", ["day"], unique=True, sqlite_where=sa.text("reopened_at IS NULL"))
    op.create_index("ix_sign_off_day", "sign_off", ["day"], unique=False)


def _make_day_acceptance() -> None:
    op.create_table(
        "day_acceptance",
        _id(),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("block_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_acceptance")),
        sa.UniqueConstraint("day", "kind", "block_id", name=op.f("uq_day_acceptance_day_kind_block_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _finished() -> None:
    op.add_column("site", sa.Column("away_reasons", sa.Text(), server_default=AWAY_REASONS, nullable=False))
    op.add_column("site", sa.Column("sheets", sa.Text(), server_default="not used", nullable=False))
    op.add_column("seat", sa.Column("entered_at", sa.Text(), server_default=sa.text("NULL"), nullable=True))
    _out_of_class()
    _group_sheets()


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


def _group_sheets() -> None:
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


def _said_ahead() -> None:
    op.add_column("absence", sa.Column("told_by", sa.Text(), server_default="", nullable=False))
    op.add_column("visit", sa.Column("in_spite_of", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "day_word",
        _id(),
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
    _whole_days()


def _whole_days() -> None:
    op.create_table(
        "day_hours",
        _id(),
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
        _id(),
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
