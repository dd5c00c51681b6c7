"""Exercises of a practice's own: how they are named, and how they stand beside the shipped ones."""

import unicodedata
from collections.abc import Container, Iterable, Mapping
from itertools import count

from coach.exercise.catalogue import Catalogue
from coach.exercise.definition import Exercise

OWN = "own_"
"""How every own id begins; no shipped one does."""

LONGEST_ID = 64

_WRITTEN_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa"}


def is_own(exercise_id: str) -> bool:
    """Whether an id is that of an own exercise."""
    return exercise_id.startswith(OWN)


def own_id(name: str, taken: Container[str]) -> str:
    """A new id made from ``name``, in any script, that is not among ``taken``."""
    letters = "".join(_WRITTEN_OUT.get(letter, letter) for letter in name.casefold())
    plain = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode("ascii")
    words = "".join(one if one.isalnum() else " " for one in plain.casefold()).split()
    stem = OWN + ("_".join(words) or "exercise")
    for number in count(1):
        end = "" if number == 1 else f"_{number}"
        made = stem[: LONGEST_ID - len(end)].rstrip("_") + end
        if made not in taken:
            return made
    raise AssertionError("there is always another number")


def with_own(shipped: Mapping[str, Exercise], own: Iterable[Exercise]) -> Catalogue:
    """All the exercises; an own one never takes the place of a shipped one."""
    added = {one.id: one for one in own if is_own(one.id) and one.id not in shipped}
    return Catalogue({**shipped, **added})
