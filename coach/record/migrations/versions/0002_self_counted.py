"""Sets tell whether the person counted them; those of before were all counted by the camera."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("set_run") as sets:
        sets.add_column(
            sa.Column("self_counted", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("set_run") as sets:
        sets.alter_column("self_counted", server_default=None)
