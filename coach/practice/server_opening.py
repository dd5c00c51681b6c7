"""Makes sure that a server's tables can be used: made if new, upgraded if old, else refused.

Of several machines that start at once one does it and the others wait: they hold one advisory
lock, which ends with their transaction, whatever becomes of them.
"""

# Alembic takes as long to import as all the rest, and most starts have nothing to upgrade.
# ruff: noqa: PLC0415

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, text

from coach.practice.address import Address
from coach.practice.faults import NotAllowed, PracticeError, PracticeFromNewerVersion
from coach.practice.schema import REVISION, Base
from coach.practice.server import ServerDatabase

SCHEMA_LOCK = 0x616E6B6C65
"""The key of the advisory lock, our own number among those of the whole database."""

_WAIT_S = 60
_TABLES = tuple(sorted(Base.metadata.tables))
_VERSION = "alembic_version"


class TablesMissing(PracticeError):
    """The tables are not there or old, and this user may not make or upgrade them."""

    def __init__(self, user: str) -> None:
        super().__init__(
            "The practice's tables are not there yet, or an older version made them, and "
            f"“{user}” may not change that. Let the owner of the database open it with coach once."
        )


@dataclass(frozen=True, slots=True)
class _State:
    """``revision`` is None where there are no tables of ours."""

    revision: str | None
    may_create: bool
    may_read: bool
    may_write: bool
    frozen: bool


def opened(address: Address, password: str | None) -> ServerDatabase:
    """The database of ``address``, its tables of this version's schema.

    Who may only read gets one that refuses every change. Raises PracticeUnreachable, NotAllowed,
    TablesMissing, PracticeFromNewerVersion.
    """
    database = ServerDatabase(address, password)
    try:
        with database.connection() as connection:
            state = _look(connection, address)
        if state.revision != REVISION:
            _require_known(state, address)
            _upgrade(database, address)
            with database.connection() as connection:
                state = _look(connection, address)
        if not state.may_read:
            raise NotAllowed(address.user)
        database.look_only = state.frozen or not state.may_write
    except BaseException:
        database.close()
        raise
    return database


def _look(connection: Connection, address: Address) -> _State:
    schema, may_create, frozen = connection.execute(
        text(
            "SELECT current_schema(), "
            "has_schema_privilege(coalesce(current_schema(), 'public'), 'CREATE'), "
            "pg_is_in_recovery() OR current_setting('default_transaction_read_only')::bool"
        )
    ).one()
    if schema is None:
        raise NotAllowed(address.user)
    if not _there(connection, (_VERSION,)):
        return _State(None, may_create, may_read=True, may_write=True, frozen=frozen)
    if not _may(connection, (_VERSION,), "SELECT"):
        raise NotAllowed(address.user)
    rows = connection.execute(text(f"SELECT version_num FROM {_VERSION}")).scalars().all()
    if len(rows) != 1 or "client" not in _there(connection, _TABLES):
        raise PracticeError(
            f"The database {address.shown} holds something else than a practice's people and "
            "plans. Nothing was changed. Give coach a database of its own."
        )
    there = _there(connection, _TABLES)
    return _State(
        revision=rows[0],
        may_create=may_create,
        may_read=_may(connection, there, "SELECT"),
        may_write=all(_may(connection, there, what) for what in ("INSERT", "UPDATE", "DELETE")),
        frozen=frozen,
    )


def _there(connection: Connection, names: tuple[str, ...]) -> tuple[str, ...]:
    found = connection.execute(
        text(
            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() "
            "AND tablename IN :names"
        ).bindparams(bindparam("names", names, expanding=True))
    ).scalars()
    return tuple(found)


def _may(connection: Connection, tables: tuple[str, ...], what: str) -> bool:
    allowed = connection.execute(
        text(
            "SELECT bool_and(has_table_privilege(quote_ident(current_schema()) || '.' || "
            "quote_ident(name), :what)) FROM unnest(CAST(:names AS text[])) AS name"
        ),
        {"names": list(tables), "what": what},
    ).scalar_one()
    return bool(allowed)


def _require_known(state: _State, address: Address) -> None:
    from coach.practice import migrate

    if state.revision is not None and state.revision not in migrate.known():
        raise PracticeFromNewerVersion(address.shown, state.revision)
    if state.frozen or not state.may_create:
        raise TablesMissing(address.user)


def _upgrade(database: ServerDatabase, address: Address) -> None:
    from coach.practice import migrate

    try:
        with database.connection() as connection:
            connection.execute(text(f"SET LOCAL lock_timeout = '{_WAIT_S}s'"))
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": SCHEMA_LOCK})
            # Who had the lock before us may have done it.
            if _look(connection, address).revision != REVISION:
                migrate.upgrade(connection)
    except NotAllowed:
        # Only the owner of a table may alter it.
        raise TablesMissing(address.user) from None
