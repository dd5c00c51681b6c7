"""Says in words what a PostgreSQL server, or the way to it, answers instead of what was asked.

While connecting there is no code, only text, in English or in the server's own language; a
connection that stands answers with codes (https://www.postgresql.org/docs/current/errcodes-appendix.html).
"""

import re

from sqlalchemy.exc import DBAPIError

from coach.practice.address import Address
from coach.practice.faults import (
    NotAllowed,
    PracticeBusy,
    PracticeError,
    PracticeReadOnly,
    PracticeUnreachable,
    PracticeUnwritable,
)

_WHILE_CONNECTING = (
    (r"password authentication failed|Passwort-Authentifizierung", "wrong_password"),
    (r"no password supplied|kein Passwort angegeben", "no_password"),
    (r"role .* does not exist|Rolle .* existiert nicht", "wrong_password"),
    (r"authentication failed|Authentifizierung .*fehlgeschlagen", "wrong_password"),
    (r"database .* does not exist|Datenbank .* existiert nicht", "no_database"),
    (r"permission denied for database|keine Berechtigung für Datenbank", "no_permission"),
    (r"no pg_hba\.conf entry|kein pg_hba\.conf-Eintrag|pg_hba\.conf rejects", "not_let_in"),
    (r"does not support SSL|unterstützt kein SSL", "no_tls"),
    (r"certificate|Zertifikat|SSL error|SSL-Fehler|SSL SYSCALL", "certificate"),
    (r"too many clients|too many connections|remaining connection slots", "full"),
    (r"starting up|shutting down|startet gerade|fährt .*herunter|recovery mode", "restarting"),
    (r"translate host name|resolve host|Name or service|nodename nor servname", "no_host"),
    (r"timeout|timed out|Zeitüberschreitung", "timeout"),
    (r"refused|No such file or directory|verweigert|unreachable", "nobody"),
)


def fault_of(error: DBAPIError, address: Address) -> PracticeError | None:
    """The practice's error for one of the server's, None where it is a fault of ours."""
    code = getattr(error.orig, "sqlstate", None)
    if code is None:
        return _while_connecting(str(error.orig), error, address)
    match code[:2], code:
        case _, "42501":
            return NotAllowed(address.user)
        case _, "28P01" | "28000" | "3D000" | "57P03" | "53300":
            return _while_connecting(str(error.orig), error, address)
        case _, "57014":
            return PracticeUnreachable("it took too long to answer")
        case ("08", _) | ("57", _):
            return _lost(address)
        case _, "25006":
            return PracticeReadOnly()
        case ("40", _) | ("55", _):
            return PracticeBusy()
        case _, "23505" | "23503":
            # Somebody was quicker; asked again, the book says who and with what.
            return PracticeBusy()
        case ("53", _) | ("58", _):
            return PracticeUnwritable("the server's disk or memory is full, or failed")
        case ("22", _) | ("54", _):
            return PracticeError(
                "Something in this is longer or larger than the database takes. Nothing was kept."
            )
        case _, "42P01" | "42703" | "3F000":
            return PracticeError(
                "The practice's tables are not as this version of coach left them. Nothing was "
                "changed. Close coach and open it again; if that does not help, ask who set the "
                "database up."
            )
        case _:
            return None


def _while_connecting(said: str, error: DBAPIError, address: Address) -> PracticeError | None:
    kind = next((kind for words, kind in _WHILE_CONNECTING if re.search(words, said)), None)
    match kind:
        case "wrong_password":
            why = f"it refused the user “{address.user}” or the password"
        case "no_password":
            why = (
                f"it asks for the password of “{address.user}” and none is kept here; "
                "“coach database password” keeps it"
            )
        case "no_database":
            why = f"{address.place} has no database “{address.database}”"
        case "no_permission":
            return NotAllowed(address.user)
        case "not_let_in":
            why = f"it lets in nobody named “{address.user}” from this computer"
        case "no_tls":
            why = f"{address.place} does not encrypt connections, which is asked for"
        case "certificate":
            why = f"the encrypted connection to {address.place} failed, or it is not who it says"
        case "full":
            why = "too many are connected to it just now"
        case "restarting":
            why = "it is just starting or stopping"
        case "no_host":
            why = f"there is no computer named {address.host}"
        case "timeout":
            why = f"{address.place} does not answer"
        case "nobody":
            why = f"there is no database server at {address.place}"
        case _ if error.connection_invalidated or _is_lost(said):
            return _lost(address)
        case _ if type(error.orig).__name__ in ("OperationalError", "InterfaceError"):
            why = f"it answered “{said.strip().splitlines()[-1].strip()}”"
        case _:
            return None
    return PracticeUnreachable(why)


def _is_lost(said: str) -> bool:
    return re.search(r"connection (is|was) (lost|closed)|closed the connection", said) is not None


def _lost(address: Address) -> PracticeUnreachable:
    return PracticeUnreachable(f"the connection to {address.place} was lost")
