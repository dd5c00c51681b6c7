"""How long a prescription takes: a session, the fullest day and a week.

The figures are those by which a session tells how much time is left, so that a plan and its
session say the same.
"""

from collections.abc import Iterable

from coach.care.prescription import Prescribed

SECONDS_A_REP = 4.0
"""What a repetition takes where no tempo is named."""
GET_READY_S = 6.0
"""What getting into place takes before each set."""


def bouts(item: Prescribed) -> int:
    """How many sets a session has of it, both legs counted where they work one at a time."""
    return item.sets * (2 if item.side in ("each", "in_turn") else 1)


def bout_s(item: Prescribed) -> float:
    """Seconds that one set takes, without its rest."""
    if item.hold_s is not None:
        return item.hold_s + GET_READY_S
    each = sum(item.tempo_s) if item.tempo_s is not None else SECONDS_A_REP
    return (item.reps or 0) * each + GET_READY_S


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
