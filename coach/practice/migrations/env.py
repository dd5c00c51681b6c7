"""Run by Alembic for each command: hands it our connection and our models."""

from typing import Any, Literal

from alembic import context

from coach.practice.schema import Base
from coach.record.schema import UtcDateTime


def render_item(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """A moment as plain SQLAlchemy: a script must not change when our own type does."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


connection = context.config.attributes["connection"]
if connection is None:
    raise RuntimeError("give migrate.config() a connection to the database")

context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=render_item,
    # So it is on both, once SQLite's driver is kept from committing by itself.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
