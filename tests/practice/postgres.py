"""A private PostgreSQL for tests and benchmarks, from the distribution's own programs.

It has a folder, a socket and a port of its own, takes passwords only, and ends with the process
that started it.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psycopg
from sqlalchemy.engine import URL

from .certificate import write_certificate

ADMIN = "keeper"
SECRET = "sécret/:@ w%rd"
NEEDED = "COACH_NEEDS_POSTGRESQL"
"""Set where it is a fault if there is no PostgreSQL, as on the machine that checks everything."""

_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")
_STARTS_S = 120.0


def programs() -> Path | None:
    """The folder of initdb and postgres, the newest there is; None without any."""
    found = [
        folder
        for pattern in _PLACES
        for folder in Path("/").glob(pattern.lstrip("/"))
        if (folder / "initdb").exists()
    ]
    on_path = shutil.which("initdb")
    if on_path is not None:
        found.append(Path(on_path).resolve().parent)
    return max(found, key=_version, default=None)


class Server:
    """A server of our own; ``stop`` and ``start`` restart it with the same data and port."""

    def __init__(self, *, durable: bool = False, tls: bool = False) -> None:
        """``durable`` waits for the disk as a real one does; without it tests are quicker."""
        where = programs()
        if where is None:
            raise RuntimeError("there is no PostgreSQL on this computer")
        self._programs = where
        self._as = _other_user()
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": str(self.folder),
            "max_connections": "60",
            "shared_buffers": "64MB",
            **({} if durable else {"fsync": "off", "full_page_writes": "off"}),
            **({"ssl": "on"} if tls else {}),
        }
        self._make(tls)
        self.start()

    def url(self, database: str = "postgres", user: str = ADMIN, password: str = SECRET) -> str:
        """How coach reaches it."""
        return URL.create(
            "postgresql+psycopg", user, password, "127.0.0.1", self.port, database
        ).render_as_string(hide_password=False)

    def run(self, statement: str, database: str = "postgres") -> list[Any]:
        """Let the owner do something, outside any transaction."""
        with psycopg.connect(
            host="127.0.0.1",
            port=self.port,
            user=ADMIN,
            password=SECRET,
            dbname=database,
            autocommit=True,
        ) as connection:
            done = connection.execute(statement)
            return done.fetchall() if done.description else []

    def new_database(self, name: str, template: str = "template0") -> str:
        """Make a database and say its URL."""
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def drop(self, name: str) -> None:
        """Delete a database, whoever is connected."""
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def start(self) -> None:
        """Start, and wait until it answers."""
        assert self._process is None
        settings = [
            part for key, value in self._settings.items() for part in ("-c", f"{key}={value}")
        ]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *_ends_with_us(),
                    *(self._programs / "postgres", "-D", self.folder / "data", *settings),
                ],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                **self._as,
            )
        until = time.monotonic() + _STARTS_S
        while True:
            try:
                self.run("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > until or self._process.poll() is not None:
                    log_text = (self.folder / "log").read_text(errors="replace")
                    raise RuntimeError(f"PostgreSQL does not start:\n{log_text}") from None
                time.sleep(0.02)
            else:
                return

    def stop(self, *, at_once: bool = False) -> None:
        """Stop; ``at_once`` as if the power had gone, with whatever was under way."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGQUIT if at_once else signal.SIGINT)
        self._process.wait(120)
        self._process = None

    def close(self) -> None:
        """Stop it and take its folder away."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _make(self, tls: bool) -> None:
        secret = self.folder / "secret"
        secret.write_text(SECRET, encoding="utf-8")
        if tls:
            write_certificate(self.folder)
        for path in (self.folder, *self.folder.iterdir()):
            if self._as:
                os.chown(path, self._as["user"], self._as["group"])
        subprocess.run(
            [
                self._programs / "initdb",
                *("-D", self.folder / "data", "-U", ADMIN, "--pwfile", secret),
                *("-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync"),
            ],
            check=True,
            capture_output=True,
            cwd=self.folder,
            **self._as,
        )
        secret.unlink()
        if tls:
            self._settings["ssl_cert_file"] = str(self.folder / "server.crt")
            self._settings["ssl_key_file"] = str(self.folder / "server.key")


@contextmanager
def database_on(server: Server, name: str, template: str = "template0") -> Iterator[str]:
    """A database for a while; gives its URL."""
    url = server.new_database(name, template)
    try:
        yield url
    finally:
        server.drop(name)


def _version(folder: Path) -> float:
    digits = "".join(letter for letter in str(folder) if letter.isdigit() or letter == ".")
    try:
        return float(digits.strip("."))
    except ValueError:
        return 0.0


def _other_user() -> dict[str, Any]:
    """PostgreSQL does not run as root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    pwd = import_module("pwd")
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL does not run as root, and there is no other user")


def _ends_with_us() -> list[str]:
    """Where the system can, the server also ends when we are killed (setpriv(1))."""
    return ["setpriv", "--pdeathsig", "QUIT"] if shutil.which("setpriv") else []


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
