"""JSON in one single writing, so that a signature is over known bytes, and its strict reading.

Keys sorted, no spaces, plain ASCII with escapes, numbers in Python's shortest form, a line feed
at the end. A file in any other writing was not written by us, and is not read.
"""

import json
from typing import Any

MOST_PARTS = 200_000
"""Most brackets, braces and commas: what is built from them stays small in memory."""


class NotCanonical(ValueError):
    """Bytes that are not JSON, or not in the one writing."""


def canonical(document: Any) -> bytes:
    """The one writing. Raises ValueError for NaN and infinity."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii") + b"\n"


def loose(raw: bytes) -> Any:
    """The document of any JSON without repeated keys, NaN, deep nesting or too many parts.

    Raises NotCanonical.
    """
    if sum(map(raw.count, (b"[", b"{", b","))) > MOST_PARTS:
        raise NotCanonical("too many parts")
    try:
        return json.loads(raw.decode("utf-8"), parse_constant=_refuse, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise NotCanonical(str(error)) from error


def is_canonical(raw: bytes, document: Any) -> bool:
    """Whether ``raw`` is the one writing of ``document``."""
    try:
        return canonical(document) == raw
    except (ValueError, RecursionError):
        return False


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found
