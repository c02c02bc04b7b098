"""What a week asks of each level of care."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("site", sa.Column("targets", sa.Text(), server_default="[]", nullable=False))
