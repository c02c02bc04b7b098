"""Whether the mouse is on, and what the roll call does while nobody is signed in."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("site", sa.Column("mouse", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column("site", sa.Column("roll_call_at_lock", sa.Text(), server_default="names", nullable=False))
