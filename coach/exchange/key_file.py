"""Keeps private keys in files of the data folder, each under a passphrase and never in the clear.

The keys are PKCS #8 in PEM, encrypted (RFC 5958, RFC 8018). The library stretches their password
by 2,048 rounds alone, which is little: the passphrase goes through scrypt (RFC 7914) before it.
"""

import hashlib
import os
import unicodedata
from pathlib import Path
from typing import Annotated, Literal

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coach.exchange import bounded
from coach.exchange.base64_text import bytes64, text64
from coach.exchange.canonical import canonical
from coach.exchange.faults import (
    ExchangeError,
    FileMissing,
    FileUnwritable,
    KeyDamaged,
    KeyringMissing,
    KeyUnwritable,
    PassphraseNeeded,
    PassphraseTooShort,
    WrongPassphrase,
)
from coach.exchange.identity import LONGEST_NAME, Identity, identity_of
from coach.record import place
from coach.record.errors import RecordUnwritable

LEAST_PASSPHRASE = 8

_MOST_BYTES = 20_000
_SALT_BYTES = 16
_COST, _BLOCK, _LANES = 1 << 16, 8, 1
"""64 MB and about a fifth of a second for each guess."""


class _KeyFile(BaseModel):
    """``check`` is the SHA-256 of the rest: damage is not taken for a wrong passphrase."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal["ankle-coach-key"] = "ankle-coach-key"
    format_version: Literal[1] = 1
    name: Annotated[str, Field(max_length=LONGEST_NAME)]
    practice: Annotated[str, Field(max_length=LONGEST_NAME)]
    salt: str
    signing: str
    sealing: str
    check: str = ""

    def checked(self) -> "_KeyFile":
        """The same with its check."""
        rest = canonical(self.model_dump(exclude={"check"}))
        return self.model_copy(update={"check": hashlib.sha256(rest).hexdigest()})


class FileVault:
    """Keeps identities in ``folder``, under ``passphrase``; None can say only whether one is."""

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        self._folder = folder
        self._passphrase = passphrase

    def holds(self, kind: str) -> bool:
        """Whether there is a key of this kind, whatever its passphrase."""
        return self._file(kind).exists()

    def load(self, kind: str) -> Identity | None:
        """The identity; None where there is none.

        Raises PassphraseNeeded, WrongPassphrase, KeyDamaged.
        """
        try:
            raw = bounded.whole(self._file(kind), _MOST_BYTES)
        except FileMissing:
            return None
        except ExchangeError as error:
            raise KeyDamaged from error
        read = _read(raw)
        if self._passphrase is None:
            raise PassphraseNeeded
        return _opened(read, self._passphrase)

    def keep(self, kind: str, identity: Identity) -> None:
        """Keep it, in the place of another of its kind that the same passphrase opens.

        Raises KeyringMissing without a passphrase, PassphraseTooShort, WrongPassphrase,
        KeyDamaged, KeyUnwritable.
        """
        if self._passphrase is None:
            raise KeyringMissing
        if len(self._passphrase) < LEAST_PASSPHRASE:
            raise PassphraseTooShort(LEAST_PASSPHRASE)
        self.load(kind)
        try:
            place.make_private_folder(self._folder)
            bounded.write_whole(self._file(kind), [_written(identity, self._passphrase)])
        except FileUnwritable as error:
            raise KeyUnwritable(error.why) from error
        except RecordUnwritable as error:
            raise KeyUnwritable(error.why) from error

    def forget(self, kind: str) -> None:
        """Delete it, whatever its passphrase. Raises KeyUnwritable."""
        try:
            self._file(kind).unlink(missing_ok=True)
        except OSError as error:
            raise KeyUnwritable(place.why_not(error)) from error

    def _file(self, kind: str) -> Path:
        return self._folder / f"{kind}-key.json"


def _written(identity: Identity, passphrase: str) -> bytes:
    salt = os.urandom(_SALT_BYTES)
    guarded = BestAvailableEncryption(_stretched(passphrase, salt))

    def pem(key: Ed25519PrivateKey | X25519PrivateKey) -> str:
        return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, guarded).decode("ascii")

    made = _KeyFile(
        name=identity.public.name,
        practice=identity.public.practice,
        salt=text64(salt),
        signing=pem(identity.signing),
        sealing=pem(identity.sealing),
    )
    return canonical(made.checked().model_dump())


def _read(raw: bytes) -> _KeyFile:
    try:
        read = _KeyFile.model_validate_json(raw)
        if read.checked() != read or len(bytes64(read.salt)) != _SALT_BYTES:
            raise KeyDamaged
    except (ValidationError, ValueError) as error:
        raise KeyDamaged from error
    return read


def _opened(read: _KeyFile, passphrase: str) -> Identity:
    password = _stretched(passphrase, bytes64(read.salt))
    try:
        signing = load_pem_private_key(read.signing.encode(), password)
        sealing = load_pem_private_key(read.sealing.encode(), password)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        # Its check fits, so that it is the file that was written.
        raise WrongPassphrase from error
    if not isinstance(signing, Ed25519PrivateKey) or not isinstance(sealing, X25519PrivateKey):
        raise KeyDamaged
    return identity_of(read.name, read.practice, signing, sealing)


def _stretched(passphrase: str, salt: bytes) -> bytes:
    # The same letters may be typed as one character or as two.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    made = Scrypt(salt=salt, length=32, n=_COST, r=_BLOCK, p=_LANES).derive(typed)
    return text64(made).encode("ascii")
