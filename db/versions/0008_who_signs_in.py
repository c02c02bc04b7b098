"""Who signs in: what the records say of it, and beside them what proves it.

A passphrase, the tries that were wrong and the recovery code stand in tables of their own, which no entry speaks of.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff", sa.Column("active", sa.Integer(), server_default=sa.text("1"), nullable=False))
    for name in ("sign_in", "passphrase_at", "unlocked_at"):
        op.add_column("staff", sa.Column(name, sa.Text(), server_default=sa.text("NULL"), nullable=True))
    op.create_index("uq_staff_sign_in", "staff", ["sign_in"], unique=True)
    op.create_table(
        "credential",
        sa.Column("staff_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("set_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_credential")),
        sqlite_strict=True,
    )
    op.create_table(
        "wrong_try",
        sa.Column("whose", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.Column("terminal", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("whose", name=op.f("pk_wrong_try")),
        sqlite_strict=True,
    )
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
        sqlite_strict=True,
    )
