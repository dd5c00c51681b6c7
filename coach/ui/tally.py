"""Adds up a session's events into what was done against the plan, for the summary."""

from collections.abc import Iterable
from dataclasses import dataclass

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.session.events import PainReported, SetDone


@dataclass(frozen=True, slots=True)
class ItemDone:
    """One plan item: its sets done and planned, the repetitions or the longest seconds held."""

    exercise_id: str
    sets_done: int
    sets_planned: int
    reps: int | None
    held_s: float | None

    @property
    def whole(self) -> bool:
        """Whether all that was planned was done."""
        return self.sets_done >= self.sets_planned


def add_up(plan: Plan, events: Iterable[Event]) -> list[ItemDone]:
    """One line for each item of ``plan``, in its order."""
    done = [event for event in events if isinstance(event, SetDone)]
    lines = []
    for number, item in enumerate(plan.items):
        mine = [event for event in done if event.item == number]
        lines.append(
            ItemDone(
                item.exercise_id,
                sum(event.completed for event in mine),
                item.sets * (2 if item.side == "each" else 1),
                sum(event.count for event in mine) if item.reps is not None else None,
                sum(event.held_s for event in mine) if item.hold_s is not None else None,
            )
        )
    return lines


def worst_pain(events: Iterable[Event]) -> int | None:
    """The highest pain reported, None if none was."""
    scores = [event.score for event in events if isinstance(event, PainReported)]
    return max(scores, default=None)
