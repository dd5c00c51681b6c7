"""How long a prescription takes: a session, the fullest day and a week.

The figures are those by which a session tells how much time is left, so that a plan and its
session say the same.
"""

from collections.abc import Iterable

from coach.care.prescription import Prescribed
from coach.care.set_time import GET_READY_S, set_s


def bouts(item: Prescribed) -> int:
    """How many sets a session has of it, both legs counted where they work one at a time."""
    return item.sets * (2 if item.side in ("each", "in_turn") else 1)


def bout_s(item: Prescribed) -> float:
    """Seconds that one set takes, without its rest."""
    return set_s(item.reps, item.hold_s, item.tempo_s) + GET_READY_S


def item_s(item: Prescribed) -> float:
    """Seconds that all its sets take once, a rest after each."""
    return bouts(item) * (bout_s(item) + item.rest_s)


def session_s(items: Iterable[Prescribed]) -> float:
    """Seconds of a session with every item once; after the last set nobody rests."""
    listed = list(items)
    return sum(map(item_s, listed)) - (listed[-1].rest_s if listed else 0.0)


def day_s(items: Iterable[Prescribed]) -> float:
    """Seconds of a day on which every item is due as often as it says."""
    return sum(item_s(item) * item.times_a_day for item in items)


def week_s(items: Iterable[Prescribed]) -> float:
    """Seconds of a week."""
    return sum(item_s(item) * item.times_a_day * item.days_a_week for item in items)
