"""Seats entered once their block was over; times out of class; the paper sheets of groups."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("seat", sa.Column("entered_at", sa.Text(), server_default=sa.text("NULL"), nullable=True))
