"""Two sessions side by side, aligned by exercise and side."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach.motion.events import Side
from coach.review.one_session import SessionReview, SetReview


@dataclass(frozen=True, slots=True)
class Pair:
    """One exercise on one side in both sessions; empty where it was not planned or come to."""

    exercise_id: str
    side: Side | None
    first: tuple[SetReview, ...]
    second: tuple[SetReview, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """``pairs`` follow the first session's order, then come those of the second alone."""

    first: SessionReview
    second: SessionReview
    pairs: tuple[Pair, ...]


def side_by_side(first: SessionReview, second: SessionReview) -> SideBySide:
    """Align two sessions; every set of either is in exactly one pair, in its own order."""
    ours, theirs = _by_exercise(first.sets), _by_exercise(second.sets)
    keys = list(dict.fromkeys([*ours, *theirs]))
    pairs = (Pair(*key, tuple(ours.get(key, ())), tuple(theirs.get(key, ()))) for key in keys)
    return SideBySide(first, second, tuple(pairs))


def _by_exercise(sets: Sequence[SetReview]) -> dict[tuple[str, Side | None], list[SetReview]]:
    found: dict[tuple[str, Side | None], list[SetReview]] = {}
    for one in sets:
        found.setdefault((one.recorded.exercise_id, one.recorded.side), []).append(one)
    return found
