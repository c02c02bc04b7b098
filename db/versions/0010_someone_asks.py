"""What scanners send before a card, what is said to whoever asks for somebody, and messages that were taken."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ASKED = "I can neither confirm nor deny that anyone is a patient here. I can take a message."


def upgrade() -> None:
    op.add_column("site", sa.Column("scanner_prefix", sa.Text(), server_default="", nullable=False))
    op.add_column("site", sa.Column("asked_sentence", sa.Text(), server_default=ASKED, nullable=False))
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.Text(), server_default=sa.text("NULL"), nullable=True),
        sa.Column("seen_by", sa.Text(), server_default=sa.text("NULL"), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    # An index is no record: the one of what counselors are told of served no question any more since calls are too.
    op.drop_index("ix_journal_told", "journal")
    told = sa.text("verb IN ('update', 'note', 'absent', 'excuse', 'outreach', 'admit')")
    op.create_index("ix_journal_told", "journal", ["subject", "seq"], unique=False, sqlite_where=told)
