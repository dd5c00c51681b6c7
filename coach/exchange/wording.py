"""Goes through all words of a document: cleans those to be signed, finds one to be refused."""

import re
from collections.abc import Sequence
from typing import Any

from coach.exchange.texts import cleaned, cleaned_line, is_plain

LONGEST_TEXT = 1000
LONGEST_KEY = 64
MOST_IN_A_ROW = 100
DEEPEST = 16

_OF_LINES = frozenset({"note"})
"""Keys whose text may have more than one line."""
_NO_TEXT = ("plan", "pictures")
"""Where there is no text; what is there is bounded by itself."""
_LONGEST_PLACE = 100
_NO_PLACE_CHARACTER = re.compile(r"[^A-Za-z0-9_.-]")


def clean_words(value: Any, key: str = "") -> Any:
    """The same document with every text as a file may hold it."""
    match value:
        case str():
            return cleaned(value) if key in _OF_LINES else cleaned_line(value)
        case dict():
            return {name: clean_words(one, name) for name, one in value.items()}
        case list():
            return [clean_words(one, key) for one in value]
        case _:
            return value


def first_unwelcome(value: Any, at: tuple[str | int, ...] = ()) -> str | None:
    """Where something is too long, too deep, or holds characters that no file may; or None."""
    if at == _NO_TEXT:
        return None
    if len(at) > DEEPEST:
        return harmless_place(at)
    children: list[tuple[str | int, Any]] = []
    match value:
        case str():
            lines = at[-1] in _OF_LINES if at else False
            if len(value) > LONGEST_TEXT or not is_plain(value, lines):
                return harmless_place(at)
        case dict():
            if any(len(key) > LONGEST_KEY or not is_plain(key, lines=False) for key in value):
                return harmless_place(at)
            children = list(value.items())
        case list():
            children = list(enumerate(value))
        case _:
            return None
    if len(children) > MOST_IN_A_ROW:
        return harmless_place(at)
    found = (first_unwelcome(child, (*at, key)) for key, child in children)
    return next((place for place in found if place is not None), None)


def harmless_place(at: Sequence[str | int]) -> str:
    """A place in a file as a sentence may name it: what the file made up itself is marked out."""
    place = ".".join(_NO_PLACE_CHARACTER.sub("?", str(part)) for part in at) or "plan"
    return place if len(place) <= _LONGEST_PLACE else f"{place[: _LONGEST_PLACE - 1]}…"
