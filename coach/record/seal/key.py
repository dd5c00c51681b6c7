"""Makes the key of a sealed record from a passphrase, as SQLCipher itself would.

One passphrase and one salt give one key, so it is made once and opens the record and all its
copies; SQLCipher would make it again for each connection. Any SQLCipher 4 opens the file with the
passphrase alone (https://www.zetetic.net/sqlcipher/design/).
"""

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field

from coach.record.errors import PassphraseTooShort

ROUNDS = 256_000
"""Of PBKDF2-HMAC-SHA512, SQLCipher 4's own number."""

SHORTEST = 8
"""So many characters a passphrase has at least."""

SALT_BYTES = 16
_KEY_BYTES = 32
_CHECK = b"ankle-coach record"


@dataclass(frozen=True, slots=True)
class Key:
    """A key with the salt that it was made with, which stands at the front of each sealed file."""

    salt: bytes
    raw: bytes = field(repr=False)

    @property
    def spec(self) -> str:
        """The key as SQLCipher takes it, with nothing left to derive."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"

    @property
    def check(self) -> str:
        """By this a key is known again without any file that it opens; it gives nothing away."""
        return hmac.new(self.raw, _CHECK + self.salt, hashlib.sha256).hexdigest()

    def has_check(self, check: str) -> bool:
        """Whether ``check`` is that of this key."""
        return hmac.compare_digest(self.check, check)


def normalised(passphrase: str) -> str:
    """One form for what looks the same: keyboards and systems differ in how they write an ö."""
    return unicodedata.normalize("NFKC", passphrase)


def key_from(passphrase: str, salt: bytes) -> Key:
    """The key that ``passphrase`` makes with ``salt``. Slow by intention."""
    raw = hashlib.pbkdf2_hmac(
        "sha512", normalised(passphrase).encode("utf-8", "surrogatepass"), salt, ROUNDS, _KEY_BYTES
    )
    return Key(salt, raw)


def new_key(passphrase: str) -> Key:
    """A key with a salt of its own. Raises PassphraseTooShort."""
    if len(normalised(passphrase)) < SHORTEST:
        raise PassphraseTooShort(SHORTEST)
    return key_from(passphrase, secrets.token_bytes(SALT_BYTES))
