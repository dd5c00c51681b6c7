"""Brings a database to the schema of this version, with the Alembic scripts of the package."""

from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

_SCRIPTS = Path(__file__).resolve().parent / "migrations"

# Alembic's `op` and `context` are global to the process, while every thread may open a record.
ONE_AT_A_TIME = Lock()


def head() -> str:
    """The revision that this version writes."""
    revision = ScriptDirectory(str(_SCRIPTS)).get_current_head()
    assert revision is not None, "the package has no migrations"
    return revision


def known() -> frozenset[str]:
    """Every revision that this version can upgrade from, and its own."""
    return frozenset(script.revision for script in ScriptDirectory(str(_SCRIPTS)).walk_revisions())


def upgrade(connection: Connection, to: str = "head") -> None:
    """Upgrade to the revision ``to`` inside the transaction of ``connection``; the caller commits.

    On SQLite the caller has foreign keys off, since a table is altered by making it anew.
    """
    with ONE_AT_A_TIME:
        command.upgrade(config(connection), to)


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration for these scripts, without a file.

    A new revision: ``alembic.command.revision(config(connection), "what it does",
    autogenerate=True)`` on a connection to an up-to-date database.
    """
    made = Config()
    made.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made
