"""Where a shared database is: read from its URL, and refused where the way there could be read by
others."""

import getpass
import ipaddress
from dataclasses import dataclass, field

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from coach.practice.faults import PracticeError

SCHEME = "postgresql+psycopg"
PORT = 5432
ENCRYPTED = ("require", "verify-ca", "verify-full")
"""The ways to connect that nobody on the network can read; the last two also know the server.

https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION
"""
_UNENCRYPTED = ("disable", "allow", "prefer")
_CERTIFICATES = ("sslrootcert", "sslcert", "sslkey", "sslcrl")


class AddressRefused(PracticeError):
    """The URL names no database that we would connect to."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"This address of a database cannot be used: {why}. "
            f"It reads {SCHEME}://USER@HOST/DATABASE."
        )


@dataclass(frozen=True, slots=True)
class Address:
    """A database on a server. ``host`` is a name, a number or the folder of a Unix socket.

    ``password`` is only there if the URL held one; it is in no text of this.
    """

    user: str
    host: str
    port: int
    database: str
    sslmode: str
    certificates: tuple[tuple[str, str], ...] = ()
    password: str | None = field(default=None, repr=False, compare=False)

    @property
    def shown(self) -> str:
        """For a person, a log or the settings: without the password."""
        return f"{self.user}@{self.place}/{self.database}"

    @property
    def place(self) -> str:
        """The server, with the port where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORT else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The URL to be kept: without the password."""
        query = {**({"sslmode": self.sslmode} if self.sslmode else {}), **dict(self.certificates)}
        socket = {"host": self.host} if _is_socket(self.host) else {}
        return URL.create(
            SCHEME,
            username=self.user,
            host=None if socket else self.host,
            port=None if self.port == PORT else self.port,
            database=self.database,
            query={**query, **socket},
        ).render_as_string(hide_password=False)


def is_address(text: str) -> bool:
    """Whether ``text`` is meant as the URL of a database, and not as a folder."""
    return "://" in text


def address_of(text: str) -> Address:
    """What a URL says. Raises AddressRefused."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        # The parser's own words quote the URL, password and all.
        raise AddressRefused("it is not written as one") from None
    if url.drivername != SCHEME:
        raise AddressRefused(f"it does not begin with {SCHEME}://")
    query = {
        key: value if isinstance(value, str) else ",".join(value)
        for key, value in url.query.items()
    }
    unknown = sorted(query.keys() - {"host", "sslmode", *_CERTIFICATES})
    if unknown:
        raise AddressRefused(f"it says “{unknown[0]}”, which has no place in it")
    host = _host(url, query)
    if not url.database:
        raise AddressRefused("it names no database")
    return Address(
        user=url.username or getpass.getuser(),
        host=host,
        port=url.port or PORT,
        database=url.database,
        sslmode=_sslmode(host, query.get("sslmode")),
        certificates=tuple(
            (key, value) for key, value in sorted(query.items()) if key in _CERTIFICATES
        ),
        password=str(url.password) if url.password is not None else None,
    )


def is_local(host: str) -> bool:
    """Whether what is sent to ``host`` stays on this computer."""
    if _is_socket(host) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host(url: URL, query: dict[str, str]) -> str:
    named = [host for host in (url.host, query.get("host")) if host]
    if len(named) != 1 or "," in named[0]:
        raise AddressRefused("it is to name one computer, or one folder with a socket")
    return named[0]


def _sslmode(host: str, asked: str | None) -> str:
    if asked is not None and asked not in (*ENCRYPTED, *_UNENCRYPTED):
        raise AddressRefused("its sslmode is none that there is")
    if is_local(host):
        return asked or "prefer"
    if asked is not None and asked not in ENCRYPTED:
        raise AddressRefused(
            f"it would send people's data to {host} so that others on the network could read "
            "them. Leave sslmode out, or say sslmode=require or sslmode=verify-full"
        )
    return asked or "require"


def _is_socket(host: str) -> bool:
    return host.startswith(("/", "@"))
