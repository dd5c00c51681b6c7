"""The password of a shared database: in this computer's key store, and never in a file of ours."""

# A start without a shared database needs no key store.
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from coach.practice.address import PORT, Address
from coach.practice.faults import PracticeError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "ankle-coach-database"


class NoKeyStore(PracticeError):
    """This computer has no key store, or it refuses us."""

    def __init__(self) -> None:
        super().__init__(
            "This computer has no key store that is open, so the password was not kept. Unlock "
            "or set up the system's key store (on Linux, GNOME Keyring or KWallet), or give the "
            "password in the address each time."
        )


def name_of(address: Address) -> str:
    """Under which name the password of a database is kept: user@host/database."""
    port = "" if address.port == PORT else f":{address.port}"
    return f"{address.user}@{address.host}{port}/{address.database}"


def password_for(address: Address) -> str | None:
    """The password that the URL gave, else the one that is kept; None without either."""
    if address.password is not None:
        return address.password
    from keyring.errors import KeyringError

    store = _store()
    if store is None:
        return None
    try:
        return store.get_password(SERVICE, name_of(address))
    except (KeyringError, OSError):
        # A locked store is as none: the server will say that it wants a password.
        return None


def keep(address: Address, password: str) -> None:
    """Keep ``password`` for next time. Raises NoKeyStore."""
    from keyring.errors import KeyringError

    store = _store()
    if store is None:
        raise NoKeyStore
    try:
        store.set_password(SERVICE, name_of(address), password)
    except (KeyringError, OSError):
        raise NoKeyStore from None


def forget(address: Address) -> None:
    """Take the password out of the key store, if it is there. Raises NoKeyStore."""
    from keyring.errors import KeyringError, PasswordDeleteError

    store = _store()
    if store is None:
        raise NoKeyStore
    try:
        store.delete_password(SERVICE, name_of(address))
    except PasswordDeleteError:
        return
    except (KeyringError, OSError):
        raise NoKeyStore from None


def _store() -> "KeyringBackend | None":
    import keyring
    from keyring.backends import chainer, fail, null

    store = keyring.get_keyring()
    stores = store.backends if isinstance(store, chainer.ChainerBackend) else [store]
    # Third-party stores may write plain files.
    safe = [
        one
        for one in stores
        if not isinstance(one, fail.Keyring | null.Keyring)
        and not type(one).__module__.startswith("keyrings.")
    ]
    return safe[0] if safe else None
