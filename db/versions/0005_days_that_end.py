"""What a day keeps when it ends; whether a census file goes from the inbox once it is in."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in ("kept_at", "houses"):
        op.add_column("day", sa.Column(column, sa.Text(), server_default=sa.text("NULL"), nullable=True))
    op.add_column("site", sa.Column("inbox_removes", sa.Integer(), server_default=sa.text("0"), nullable=False))
