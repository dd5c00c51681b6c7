"""Who somebody is to another's app: a name, and two pairs of keys.

One pair signs (Ed25519, RFC 8032), the other opens what is sealed for its owner (X25519, RFC
7748). People compare keys by six short words.
"""

import hashlib
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)

from coach.exchange.texts import cleaned_line

KEY_BYTES = 32
SIGNATURE_BYTES = 64
LONGEST_NAME = 120

_OUTER = "bdfhjklmnprstvwz"
_INNER = "aiou"
_WORDS = 6


@dataclass(frozen=True, slots=True)
class PublicIdentity:
    """What others may know. ``practice`` is empty for a patient; the keys are 32 raw bytes."""

    name: str
    practice: str
    signing_key: bytes
    sealing_key: bytes

    @property
    def words(self) -> tuple[str, ...]:
        """The words to compare by telephone or on paper."""
        return words_of(self.signing_key)


@dataclass(frozen=True, slots=True)
class Identity:
    """The private half as well. Neither its text nor its repr shows a private key."""

    public: PublicIdentity
    signing: Ed25519PrivateKey = field(repr=False)
    sealing: X25519PrivateKey = field(repr=False)

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes."""
        return self.signing.sign(message)

    def agree(self, other: bytes) -> bytes:
        """The secret shared with the owner of the X25519 key ``other``, 32 bytes.

        Raises ValueError for what is no key, or one that shares a secret with everybody.
        """
        return self.sealing.exchange(X25519PublicKey.from_public_bytes(other))


def new_identity(name: str, practice: str = "") -> Identity:
    """A new one with keys that nobody had before; the names lose what no file may hold."""
    return identity_of(name, practice, Ed25519PrivateKey.generate(), X25519PrivateKey.generate())


def renamed(identity: Identity, name: str, practice: str) -> Identity:
    """The same keys under another name."""
    return identity_of(name, practice, identity.signing, identity.sealing)


def identity_of(
    name: str, practice: str, signing: Ed25519PrivateKey, sealing: X25519PrivateKey
) -> Identity:
    """The identity of these keys."""
    public = PublicIdentity(
        cleaned_line(name)[:LONGEST_NAME],
        cleaned_line(practice)[:LONGEST_NAME],
        signing.public_key().public_bytes_raw(),
        sealing.public_key().public_bytes_raw(),
    )
    return Identity(public, signing, sealing)


def has_signed(signing_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of the Ed25519 key signed the message; false too for what is no key."""
    try:
        Ed25519PublicKey.from_public_bytes(signing_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def words_of(signing_key: bytes) -> tuple[str, ...]:
    """Six words of five letters, 96 bits of the key's SHA-256.

    Consonants and vowels take turns, 4 and 2 bits each, so that every word can be read aloud in
    English and German; the idea is that of proquints (Wilkerson, 2009, arXiv:0901.4016), with
    letters of our own.
    """
    digest = hashlib.sha256(signing_key).digest()
    pairs = [digest[2 * number : 2 * number + 2] for number in range(_WORDS)]
    return tuple(_word(int.from_bytes(pair)) for pair in pairs)


def _word(bits: int) -> str:
    letters = (
        _OUTER[bits >> 12 & 15],
        _INNER[bits >> 10 & 3],
        _OUTER[bits >> 6 & 15],
        _INNER[bits >> 4 & 3],
        _OUTER[bits & 15],
    )
    return "".join(letters)
