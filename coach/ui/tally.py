"""Adds up a session's events into what was done against the plan, for the summary."""

from collections.abc import Iterable
from dataclasses import dataclass

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.session.events import PainMoment, PainReported, SetDone, SetStarted


@dataclass(frozen=True, slots=True)
class ItemDone:
    """One plan item: its sets done and planned, the repetitions or the longest seconds held."""

    exercise_id: str
    sets_done: int
    sets_planned: int
    reps: int | None
    held_s: float | None
    self_counted: bool = False

    @property
    def whole(self) -> bool:
        """Whether all that was planned was done."""
        return self.sets_done >= self.sets_planned


def add_up(plan: Plan, events: Iterable[Event]) -> list[ItemDone]:
    """One line for each item of ``plan``, in its order."""
    events = list(events)
    done = [event for event in events if isinstance(event, SetDone)]
    own = {e.item for e in events if isinstance(e, SetStarted) and e.self_counted}
    lines = []
    for number, item in enumerate(plan.items):
        mine = [event for event in done if event.item == number]
        lines.append(
            ItemDone(
                item.exercise_id,
                sum(event.completed for event in mine),
                item.all_sets,
                sum(event.count for event in mine) if item.reps is not None else None,
                sum(event.held_s for event in mine) if item.hold_s is not None else None,
                number in own,
            )
        )
    return lines


def worst_pain(events: Iterable[Event]) -> int | None:
    """The highest pain reported during the session, None if none was."""
    return max(_scores(events, "during"), default=None)


def pain_at(events: Iterable[Event], when: PainMoment) -> int | None:
    """The latest pain reported before or after the session, None if none was."""
    scores = _scores(events, when)
    return scores[-1] if scores else None


def _scores(events: Iterable[Event], when: PainMoment) -> list[int]:
    return [e.score for e in events if isinstance(e, PainReported) and e.when == when]
