"""Transactions on a PostgreSQL server that several machines share, and the connections to it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm import Session

from coach.practice.address import Address
from coach.practice.faults import PracticeBusy, PracticeError, PracticeReadOnly
from coach.practice.server_faults import fault_of

CONNECT_TIMEOUT_S = 5
STATEMENT_TIMEOUT_S = 20
UNHEARD_S = 10
"""After so long nobody at the other end has taken what was sent: the network is gone."""
LOCK_TIMEOUT_S = 10
IDLE_TIMEOUT_S = 30
"""After so long a transaction of a machine that hangs is ended, so that others can go on."""

_SESSION = {
    "statement_timeout": f"{STATEMENT_TIMEOUT_S}s",
    "lock_timeout": f"{LOCK_TIMEOUT_S}s",
    "idle_in_transaction_session_timeout": f"{IDLE_TIMEOUT_S}s",
    # What is confirmed is to survive a power cut of the server.
    "synchronous_commit": "on",
    # A machine that was switched off is to be noticed, and its locks let go.
    "tcp_keepalives_idle": "20",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "4",
}
_READ = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
_WRITE = {"isolation_level": "READ COMMITTED"}


class ServerDatabase:
    """A practice's tables on a server. A lost connection is made anew with the next call."""

    def __init__(self, address: Address, password: str | None) -> None:
        self.address = address
        self.where = address.shown
        self.look_only = False
        self._engine: Engine | None = _engine(address, password)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that sees one moment of the tables. Only fetch and decode inside."""
        try:
            with self.connection(_READ) as connection, Session(connection) as session:
                yield session
        except (ValueError, TypeError) as error:
            raise PracticeError(
                "A value in the practice's database cannot be read by this version of coach. "
                "Install the newest version to go on."
            ) from error

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that is on the server's disk when the block has ended, or not at all.

        PracticeUnreachable at its very end leaves open which of the two.
        """
        if self.look_only:
            raise PracticeReadOnly
        with self.connection(_WRITE) as connection, Session(connection) as session:
            yield session
            session.flush()

    @contextmanager
    def connection(self, options: dict[str, Any] = _WRITE) -> Iterator[Connection]:
        """The bare connection of a transaction."""
        if self._engine is None:
            raise RuntimeError("the book is closed")
        try:
            with (
                self._engine.connect().execution_options(**options) as connection,
                connection.begin(),
            ):
                yield connection
        except NoConnectionFree as error:
            raise PracticeBusy from error
        except DBAPIError as error:
            fault = fault_of(error, self.address)
            if fault is None:
                raise
            # The driver's own words may quote what was sent.
            raise fault from None

    def wipe(self) -> None:
        """The server's own housekeeping takes deleted rows away."""

    def close(self) -> None:
        """Let go of every connection."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def _engine(address: Address, password: str | None) -> Engine:
    return create_engine(
        "postgresql+psycopg://",
        # The engine's own texts would else hold the password.
        creator=_connector(address, password),
        pool_pre_ping=True,
        pool_size=2,
        max_overflow=6,
        pool_timeout=LOCK_TIMEOUT_S,
        pool_recycle=1800,
        hide_parameters=True,
        use_native_hstore=False,
    )


def _connector(address: Address, password: str | None) -> Callable[[], Any]:
    import psycopg  # noqa: PLC0415

    settings: dict[str, Any] = {
        "host": address.host,
        # Each is said, so that nothing in the environment changes where we connect.
        "hostaddr": "",
        "port": address.port,
        "dbname": address.database,
        "user": address.user,
        "sslmode": address.sslmode,
        **dict(address.certificates),
        "gssencmode": "disable",
        # A file that cannot be there: passwords come from the key store.
        "passfile": f"{os.devnull}/none",
        "application_name": "coach",
        "connect_timeout": CONNECT_TIMEOUT_S,
        "keepalives_idle": 20,
        "keepalives_interval": 5,
        "keepalives_count": 4,
        "tcp_user_timeout": 1000 * UNHEARD_S,
        "options": " ".join(f"-c {name}={value}" for name, value in _SESSION.items()),
        # Servers behind a pooler cannot keep prepared statements.
        "prepare_threshold": None,
    }
    if password is not None:
        settings["password"] = password

    def connect() -> Any:
        return psycopg.connect(**settings)

    return connect
