"""What is known of terminals, of quick codes there, and of keys; how long prints stay; what was one's own act."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("site", sa.Column("lock_after_minutes", sa.Integer(), server_default=sa.text("5"), nullable=False))
    op.add_column("site", sa.Column("counters", sa.Text(), server_default="[]", nullable=False))
    op.add_column("site", sa.Column("prints_kept_days", sa.Integer(), server_default=sa.text("NULL"), nullable=True))
    op.add_column("site", sa.Column("own_acts", sa.Text(), server_default="marked", nullable=False))
    op.add_column("staff", sa.Column("signs_in_on", sa.Text(), server_default=sa.text("NULL"), nullable=True))
    for table in ("acceptance", "day_acceptance"):
        op.add_column(table, sa.Column("own_act", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.create_table(
        "staff_key",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_key_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_key")),
        sa.UniqueConstraint("key", name=op.f("uq_staff_key_key")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index("ix_staff_key_staff_id", "staff_key", ["staff_id"], unique=False)
    of_roll_calls = sa.text("what IN ('roll call', 'roll call: why')")
    op.create_index("ix_access_roll_call", "access", ["id"], unique=False, sqlite_where=of_roll_calls)
    op.create_table(
        "quick_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("terminal", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("shift", sa.Text(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quick_code")),
        sa.UniqueConstraint("terminal", "staff_id", name=op.f("uq_quick_code_terminal_staff_id")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
