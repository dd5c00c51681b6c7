"""Where this computer keeps its private keys: in its keyring, or in a file under a passphrase."""

from pathlib import Path
from typing import Literal, Protocol

import keyring

from coach.exchange import key_text
from coach.exchange.faults import KeyDamaged, KeyringRefused
from coach.exchange.identity import Identity
from coach.exchange.key_file import FileVault

SERVICE = "ankle-coach"

Kind = Literal["physio", "patient"]

_LEAST_PRIORITY = 1
"""Below it a backend keeps nothing, or keeps it in the clear (``keyring.core.recommended``)."""


class Vault(Protocol):
    """One identity of each kind. Every call may wait for the person to unlock the keyring."""

    def load(self, kind: Kind) -> Identity | None:
        """The identity, or None where none was kept. Raises KeyFault."""
        ...

    def keep(self, kind: Kind, identity: Identity) -> None:
        """Keep it, in the place of another. Raises KeyFault; what was kept is then as it was."""
        ...

    def forget(self, kind: Kind) -> None:
        """Delete it, if there is one. Raises KeyFault."""
        ...


class MemoryVault:
    """Keeps identities as long as it lives."""

    def __init__(self) -> None:
        self._kept: dict[Kind, Identity] = {}

    def load(self, kind: Kind) -> Identity | None:
        """As ``Vault``."""
        return self._kept.get(kind)

    def keep(self, kind: Kind, identity: Identity) -> None:
        """As ``Vault``."""
        self._kept[kind] = identity

    def forget(self, kind: Kind) -> None:
        """As ``Vault``."""
        self._kept.pop(kind, None)


class KeyringVault:
    """Keeps identities in the operating system's keyring."""

    def load(self, kind: Kind) -> Identity | None:
        """As ``Vault``. Raises KeyringRefused, KeyDamaged."""
        try:
            kept = keyring.get_password(SERVICE, kind)
        # A backend lets out whatever its own service answers.
        except Exception as error:
            raise KeyringRefused from error
        if kept is None:
            return None
        try:
            return key_text.identity_from(kept)
        except ValueError as error:
            raise KeyDamaged from error

    def keep(self, kind: Kind, identity: Identity) -> None:
        """As ``Vault``. Raises KeyringRefused."""
        text = key_text.text_of(identity)
        try:
            keyring.set_password(SERVICE, kind, text)
            kept = keyring.get_password(SERVICE, kind)
        except Exception as error:
            raise KeyringRefused from error
        if kept != text:
            raise KeyringRefused

    def forget(self, kind: Kind) -> None:
        """As ``Vault``. Raises KeyringRefused."""
        try:
            if keyring.get_password(SERVICE, kind) is not None:
                keyring.delete_password(SERVICE, kind)
        except Exception as error:
            raise KeyringRefused from error


def has_keyring() -> bool:
    """Whether this computer has a keyring that keeps secrets as such."""
    try:
        return keyring.get_keyring().priority >= _LEAST_PRIORITY
    except Exception:
        return False


class ComputerVault:
    """Keeps each kind where it is already, a new one in the keyring if the computer has one.

    Otherwise in a file of ``folder`` under ``passphrase``. Where that is None ``load`` raises
    PassphraseNeeded if it is to be entered, and ``keep`` KeyringMissing if it is to be chosen.
    """

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        self._files = FileVault(folder, passphrase)

    def load(self, kind: Kind) -> Identity | None:
        """As ``Vault``."""
        return self._place_of(kind).load(kind)

    def keep(self, kind: Kind, identity: Identity) -> None:
        """As ``Vault``."""
        self._place_of(kind).keep(kind, identity)

    def forget(self, kind: Kind) -> None:
        """As ``Vault``."""
        self._place_of(kind).forget(kind)

    def _place_of(self, kind: Kind) -> Vault:
        return self._files if self._files.holds(kind) or not has_keyring() else KeyringVault()


def open_vault(folder: Path, passphrase: str | None = None) -> Vault:
    """This computer's vault; ``folder`` is the data folder. Nothing is touched yet."""
    return ComputerVault(folder, passphrase)
