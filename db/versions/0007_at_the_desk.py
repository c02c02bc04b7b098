"""Whom the desk reaches and what it is to tell them.

Attempts to reach somebody who did not come, and from when on somebody is due who runs late; notes for the desk until
they are done, and with whom somebody leaves; what a week asks of each level of care.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

DESK_NOTES = '["see lead", "see counselor", "something to pick up", "form to sign", "call to return"]'


def upgrade() -> None:
    _notes()
    _reaching()


def _notes() -> None:
    op.add_column("site", sa.Column("targets", sa.Text(), server_default="[]", nullable=False))
    op.add_column("visit", sa.Column("with_whom", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("site", sa.Column("desk_notes", sa.Text(), server_default=DESK_NOTES, nullable=False))
    op.create_table(
        "desk_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("done_at", sa.Text(), server_default=sa.text("NULL"), nullable=True),
        sa.Column("done_by", sa.Text(), server_default=sa.text("NULL"), nullable=True),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_desk_note_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_note")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_desk_note_patient", "desk_note", ["patient_id"], unique=False)


def _reaching() -> None:
    op.add_column("day_word", sa.Column("comes_at", sa.Text(), server_default=sa.text("NULL"), nullable=True))
    op.create_table(
        "outreach",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("day_id", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("tried_at", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["day_id"], ["day.id"], name=op.f("fk_outreach_day_id")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_outreach_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outreach")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_outreach_patient_day", "outreach", ["patient_id", "day_id"], unique=False)
