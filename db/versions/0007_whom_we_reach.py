"""Attempts to reach somebody who did not come; from when on somebody is due who told us that they run late."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
