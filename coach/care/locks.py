"""What may be locked, and which parts of the programme a lock closes."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Lock(StrEnum):
    """Something that may not be done for now; an exercise names the locks that close it."""

    EVERYTHING = "everything"
    BEYOND_PUMPS = "beyond_pumps"
    LOADING = "loading"
    IMPACT = "impact"
    SIDEWAYS = "sideways"
    STRETCH = "stretch"
    STEP_DROPS = "step_drops"
    UNSUPPORTED = "unsupported"


GENTLE = "ankle_pumps"
"""The one exercise that stays when nothing may be loaded (clinical §4, row 1)."""

ACTIVITIES: Mapping[str, frozenset[Lock]] = MappingProxyType(
    {
        "walk": frozenset({Lock.EVERYTHING}),
        "swim": frozenset({Lock.EVERYTHING, Lock.BEYOND_PUMPS}),
        "bike": frozenset({Lock.EVERYTHING, Lock.BEYOND_PUMPS, Lock.LOADING}),
        "run": frozenset({Lock.EVERYTHING, Lock.BEYOND_PUMPS, Lock.LOADING, Lock.IMPACT}),
        "hop": frozenset({Lock.EVERYTHING, Lock.BEYOND_PUMPS, Lock.LOADING, Lock.IMPACT}),
    }
)
"""By activity, the locks each of which closes it. Walking "as able" stays as long as anything."""


def open_activities(locks: frozenset[Lock]) -> tuple[str, ...]:
    """The activities that none of ``locks`` closes."""
    return tuple(name for name, closing in ACTIVITIES.items() if not closing & locks)


def closing(exercise_id: str, demands: frozenset[Lock], locks: frozenset[Lock]) -> frozenset[Lock]:
    """Those of ``locks`` that close an exercise with these ``demands``; empty if it is open.

    ``EVERYTHING`` closes any, ``BEYOND_PUMPS`` any but the pumps.
    """
    all_but = set() if exercise_id == GENTLE else {Lock.BEYOND_PUMPS}
    return locks & (demands | {Lock.EVERYTHING} | all_but)
