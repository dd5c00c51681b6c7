"""The file beside a sealed record by which a passphrase is known to be right or wrong.

It tells a wrong passphrase from a damaged record: both look alike to SQLCipher. It holds no key in
the clear and nothing that makes guessing easier than the record itself does. Lost or damaged, the
passphrase opens the record all the same.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coach.record import place, replacing
from coach.record.errors import RecordUnwritable
from coach.record.seal.key import SALT_BYTES, Key

FILE_NAME = "coach.key"
_FORMAT = "ankle-coach-key"
_NONCE_BYTES = 12
_LONGEST = 64 * 1024
_HEX_SALT = rf"^[0-9a-f]{{{2 * SALT_BYTES}}}$"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _Entry(_Strict):
    salt: str = Field(pattern=_HEX_SALT)
    check: str = Field(pattern=r"^[0-9a-f]{64}$")


class _HandedOver(_Strict):
    """The key of ``salt``, which the key of ``by`` opens."""

    salt: str = Field(pattern=_HEX_SALT)
    by: str = Field(pattern=_HEX_SALT)
    nonce: str = Field(pattern=r"^[0-9a-f]{24}$")
    sealed: str = Field(pattern=r"^[0-9a-f]{96}$")


class _Form(_Strict):
    format: str = Field(pattern=f"^{_FORMAT}$")
    format_version: int = Field(ge=1, le=1)
    keys: tuple[_Entry, ...] = Field(max_length=16, strict=False)
    handed_over: tuple[_HandedOver, ...] = Field(default=(), max_length=16, strict=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """``checks`` by salt; ``handed_over`` are keys of before, on the way to the new one."""

    checks: dict[bytes, str]
    handed_over: tuple[_HandedOver, ...] = ()

    def former(self, key: Key) -> tuple[Key, ...]:
        """The keys of before that ``key`` opens; their copies are still to be sealed anew."""
        found = []
        for one in self.handed_over:
            raw = _opened(one, key)
            if raw is not None:
                found.append(Key(bytes.fromhex(one.salt), raw))
        return tuple(found)


def file_of(data: Path) -> Path:
    """Where the file is, whether or not it is there."""
    return data.absolute() / FILE_NAME


def read(data: Path) -> KeyFile | None:
    """What the file says; None where there is none. A damaged one says nothing."""
    file = file_of(data)
    try:
        with file.open("rb") as opened:
            content = opened.read(_LONGEST)
    except OSError:
        return None
    try:
        form = _Form.model_validate(json.loads(content))
    except (ValidationError, ValueError, RecursionError):
        return KeyFile({})
    return KeyFile({bytes.fromhex(one.salt): one.check for one in form.keys}, form.handed_over)


def write(data: Path, *keys: Key, former: tuple[Key, ...] = ()) -> None:
    """Let the passphrases of ``keys`` be known; the last one opens those of ``former`` as well.

    Raises RecordUnwritable.
    """
    form = _Form(
        format=_FORMAT,
        format_version=1,
        keys=tuple(_Entry(salt=key.salt.hex(), check=key.check) for key in keys),
        handed_over=tuple(_handed_over(one, keys[-1]) for one in former),
    )
    file = file_of(data)
    draft = place.new_private_file(beside=file)
    try:
        with draft.open("wb") as opened:
            opened.write(form.model_dump_json().encode())
            opened.flush()
            os.fsync(opened.fileno())
        draft.replace(file)
        replacing.make_name_durable(file)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error
    finally:
        draft.unlink(missing_ok=True)


def remove(data: Path) -> None:
    """Delete the file and what drafts a kill has left of it. Raises RecordUnwritable."""
    file = file_of(data)
    try:
        file.unlink(missing_ok=True)
        for draft in file.parent.glob(f"{FILE_NAME}.*.new"):
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise RecordUnwritable(file, place.why_not(error)) from error


def _handed_over(former: Key, key: Key) -> _HandedOver:
    # Only a change of the passphrase needs it, and it takes its time to import.
    from cryptography.hazmat.primitives.ciphers.aead import (  # noqa: PLC0415
        ChaCha20Poly1305,
    )

    nonce = os.urandom(_NONCE_BYTES)
    sealed = ChaCha20Poly1305(key.raw).encrypt(nonce, former.raw, former.salt)
    return _HandedOver(
        salt=former.salt.hex(), by=key.salt.hex(), nonce=nonce.hex(), sealed=sealed.hex()
    )


def _opened(one: _HandedOver, key: Key) -> bytes | None:
    if one.by != key.salt.hex():
        return None
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.aead import (  # noqa: PLC0415
        ChaCha20Poly1305,
    )

    try:
        return ChaCha20Poly1305(key.raw).decrypt(
            bytes.fromhex(one.nonce), bytes.fromhex(one.sealed), bytes.fromhex(one.salt)
        )
    except InvalidTag:
        return None
