"""What a restore put in the place of what; and beside the record, who looked at what."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "restoration",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("found_entry", sa.Integer(), nullable=False),
        sa.Column("found_hash", sa.Text(), nullable=False),
        sa.Column("replaced_entry", sa.Integer(), nullable=True),
        sa.Column("replaced_hash", sa.Text(), nullable=True),
        sa.Column("goes_after", sa.Integer(), nullable=False),
        sa.Column("sign_in_again", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restoration")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "access",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("terminal", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_access_at", "access", ["at"], unique=False)
    op.create_index("ix_access_patient_id", "access", ["patient_id", "at"], unique=False)
