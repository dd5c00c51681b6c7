"""The end of a session that was cut off between its last set and its last word."""

from collections.abc import Sequence

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.session.events import SessionFinished, SetDone, SetSkipped
from coach.session.progress import progress_after
from coach.session.steps import steps_of


def owed_end(plan: Plan, events: Sequence[Event]) -> SessionFinished | None:
    """The event that is missing where no step is left to go on with; None where one is."""
    steps = steps_of(plan)
    progress = progress_after(events, steps)
    if progress.finished or progress.index < len(steps):
        return None
    return SessionFinished(events[-1].t, completed=not any(map(_falls_short, events)))


def _falls_short(event: Event) -> bool:
    return isinstance(event, SetSkipped) or (isinstance(event, SetDone) and not event.completed)
