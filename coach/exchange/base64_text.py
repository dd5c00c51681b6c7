"""Bytes as base64 in its one writing, and back."""

import base64
import binascii


def text64(raw: bytes) -> str:
    """Bytes as base64."""
    return base64.b64encode(raw).decode("ascii")


def bytes64(text: str) -> bytes:
    """The bytes of base64, which could not have been written otherwise. Raises ValueError."""
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("it is no base64") from error
    if text64(raw) != text:
        raise ValueError("it is base64 in another writing")
    return raw
