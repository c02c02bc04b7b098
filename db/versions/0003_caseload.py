"""What is unseen is found at once; for whom a lead covers, by whose word a field changed, who told of a leaving."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    told = sa.text("verb IN ('update', 'note', 'absent', 'excuse', 'admit')")
    op.create_index("ix_journal_told", "journal", ["subject", "seq"], unique=False, sqlite_where=told)
    op.add_column("visit", sa.Column("told_by", sa.Text(), server_default="", nullable=False))
    op.add_column("seen", sa.Column("covers", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "word",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("counselor", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_word_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_word_patient", "word", ["patient_id"], unique=False)
