"""Days that are signed; questions accepted by whose word, or about nobody; what a site wants of both."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
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
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
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
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
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
