"""Seals a stream for the owner of an X25519 key, so that nobody else reads or changes it unseen.

An ephemeral key agrees on a secret with the owner's (RFC 7748), HKDF-SHA256 (RFC 5869) makes the
key out of it, bound to both public keys. The stream goes in chunks, each under ChaCha20-Poly1305
(RFC 8439) with its number and whether it is the last in the nonce: none can be changed, left out,
moved or added (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015).
"""

from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from coach.exchange.identity import KEY_BYTES, Identity

CHUNK = 1 << 18
_TAG = 16
_SEALED_CHUNK = CHUNK + _TAG
_INFO = b"ankle-coach seal 1"
_LAST = b"\x01"
_NOT_LAST = b"\x00"


class Unopened(ValueError):
    """A seal that does not open: altered, cut off, or of another key."""


def in_chunks(head: bytes, body: bytes) -> Iterator[bytes]:
    """``head``, which is less than a chunk, and ``body`` in a row, cut into chunks."""
    room = CHUNK - len(head)
    yield head + body[:room]
    for at in range(room, len(body), CHUNK):
        yield body[at : at + CHUNK]


def sealed(chunks: Iterator[bytes], sealing_key: bytes, about: bytes) -> Iterator[bytes]:
    """The chunks sealed, a part at a time; ``about`` is bound to them and not in them.

    Raises ValueError where ``sealing_key`` is no key.
    """
    ephemeral = X25519PrivateKey.generate()
    public = ephemeral.public_key().public_bytes_raw()
    secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(sealing_key))
    cipher = _cipher(secret, public, sealing_key)
    yield public
    chunk, number = next(chunks), 0
    while True:
        after = next(chunks, b"")
        yield cipher.encrypt(_nonce(number, not after), chunk, about)
        if not after:
            return
        chunk, number = after, number + 1


def unsealed(stream: BinaryIO, identity: Identity, about: bytes) -> Iterator[bytes]:
    """What was sealed, a chunk at a time; each is genuine, and all of them once it has ended.

    Raises Unopened.
    """
    public = stream.read(KEY_BYTES)
    try:
        secret = identity.agree(public)
    except ValueError as error:
        raise Unopened from error
    cipher = _cipher(secret, public, identity.public.sealing_key)
    chunk, number = stream.read(_SEALED_CHUNK), 0
    while True:
        after = stream.read(_SEALED_CHUNK)
        try:
            yield cipher.decrypt(_nonce(number, not after), chunk, about)
        except InvalidTag as error:
            raise Unopened from error
        if not after:
            return
        chunk, number = after, number + 1


def _cipher(secret: bytes, ephemeral: bytes, sealing_key: bytes) -> ChaCha20Poly1305:
    made = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=ephemeral + sealing_key, info=_INFO)
    return ChaCha20Poly1305(made.derive(secret))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11) + (_LAST if last else _NOT_LAST)
