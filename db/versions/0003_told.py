"""What counselors have not seen is found at once, however long the journal."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    told = sa.text("verb IN ('update', 'note', 'absent', 'excuse', 'admit')")
    op.create_index("ix_journal_told", "journal", ["subject", "seq"], unique=False, sqlite_where=told)
