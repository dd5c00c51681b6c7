"""Private keys as one line of text, for a keyring."""

import json
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from coach.exchange.base64_text import bytes64, text64
from coach.exchange.identity import Identity, identity_of

_VERSION = 1


def text_of(identity: Identity) -> str:
    """The text that ``identity_from`` reads. It is a secret.

    Names stay unescaped: Windows takes 1,280 characters.
    """
    document = {
        "version": _VERSION,
        "name": identity.public.name,
        "practice": identity.public.practice,
        "signing": text64(identity.signing.private_bytes_raw()),
        "sealing": text64(identity.sealing.private_bytes_raw()),
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def identity_from(text: str) -> Identity:
    """The identity of a text. Raises ValueError for anything else."""
    try:
        read: dict[str, Any] = json.loads(text)
        if read["version"] != _VERSION:
            raise ValueError("another version")
        return identity_of(
            str(read["name"]),
            str(read["practice"]),
            Ed25519PrivateKey.from_private_bytes(bytes64(read["signing"])),
            X25519PrivateKey.from_private_bytes(bytes64(read["sealing"])),
        )
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("it is no key") from error
