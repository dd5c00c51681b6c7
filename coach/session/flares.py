"""Tells when pain is too much: before a session, or in it for an exercise, then for the session.

The rules are rows 1 and 2 of the pain engine (clinical.md section 4). What is said about one
exercise again and again is one event: it has been stopped already. A physio may set a lower limit
for an exercise: above it that exercise stops, but it is no event towards the end of the session.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

from coach.care.locks import GENTLE
from coach.care.plan import GENERAL_PAIN_MAX, Plan
from coach.motion.events import Event
from coach.session.events import PainReported

PAIN_LIMIT = GENERAL_PAIN_MAX
"""Above this the exercise stops (clinical.md section 4, row 2)."""

MOST = 2
"""The event at which the session ends."""


class Flare(Enum):
    """What a report of pain asks for."""

    NOTHING = "nothing"
    STOP_EXERCISE = "stop_exercise"
    END_SESSION = "end_session"


def is_too_sore(event: Event, plan: Plan) -> bool:
    """Whether ``event`` reports pain before the session that leaves no room for ``plan``.

    From 6 on nothing is loaded that day (row 1); the gentle pumps stay.
    """
    return (
        isinstance(event, PainReported)
        and event.when == "before"
        and event.score > PAIN_LIMIT
        and any(item.exercise_id != GENTLE for item in plan.items)
    )


def is_too_much(event: Event) -> bool:
    """Whether ``event`` reports pain during an exercise over the limit, or a sharp one."""
    return (
        isinstance(event, PainReported)
        and event.when == "during"
        and (event.score > PAIN_LIMIT or event.sharp)
    )


def limits_of(plan: Plan) -> dict[int, int]:
    """The pain up to which each item of ``plan`` goes on, by its number."""
    return {number: item.pain_max for number, item in enumerate(plan.items)}


class Flares:
    """The exercises of a session that hurt too much, from ``past`` on.

    ``limits`` are those of the single items; the general one holds for what is not in it.
    """

    def __init__(self, past: Iterable[Event] = (), limits: Mapping[int, int] | None = None) -> None:
        self._items: set[int | None] = set()
        self._limits = limits or {}
        for event in past:
            self.after(event)

    def after(self, event: Event) -> Flare:
        """What to do after ``event``."""
        if not isinstance(event, PainReported) or event.when != "during":
            return Flare.NOTHING
        if not is_too_much(event):
            own = PAIN_LIMIT if event.item is None else self._limits.get(event.item, PAIN_LIMIT)
            return Flare.STOP_EXERCISE if event.score > own else Flare.NOTHING
        self._items.add(event.item)
        return Flare.END_SESSION if len(self._items) >= MOST else Flare.STOP_EXERCISE
