"""Follows a plan step by step: makes the events of its sets, and keeps what they add up to."""

from collections.abc import Iterable

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.session.events import SessionFinished, SetDone, SetSkipped, SetStarted
from coach.session.progress import Progress, advance, progress_after
from coach.session.status import Step
from coach.session.steps import steps_of


class Course:
    """The way through ``plan``; ``past`` are the stored events of a session that goes on."""

    def __init__(self, plan: Plan, past: Iterable[Event]) -> None:
        self.progress: Progress = progress_after(past, steps_of(plan))

    @property
    def step(self) -> Step:
        """The step to do; there must be one left."""
        return self.progress.steps[self.progress.index]

    @property
    def done_step(self) -> Step | None:
        """The step before it."""
        index = self.progress.index - 1
        return self.progress.steps[index] if index >= 0 else None

    def keep(self, events: Iterable[Event]) -> list[Event]:
        """Follow ``events`` and give them back."""
        kept = list(events)
        for event in kept:
            self.progress = advance(self.progress, event)
        return kept

    def start(self, t: float, *, self_counted: bool) -> list[Event]:
        """The set of the step begins."""
        one = self.step
        started = SetStarted(
            t, one.item, one.exercise_id, one.side, one.set_number, self_counted=self_counted
        )
        return self.keep([started])

    def end(self, t: float, *, completed: bool) -> list[Event]:
        """The set of the step is over."""
        one, done = self.step, self.progress
        over = SetDone(
            t,
            one.item,
            one.exercise_id,
            one.side,
            one.set_number,
            done.count,
            done.held_s,
            completed,
        )
        return self.keep([over])

    def skip(self, t: float, why: str | None) -> list[Event]:
        """The set of the step is passed over."""
        one = self.step
        return self.keep([SetSkipped(t, one.item, one.exercise_id, one.side, one.set_number, why)])

    def skip_item(self, t: float, item: int, why: str | None) -> list[Event]:
        """All the sets of plan item ``item`` that come now are passed over."""
        events: list[Event] = []
        while not self.progress.over and self.step.item == item:
            events += self.skip(t, why)
        return events

    def finish(self, t: float) -> list[Event]:
        """The session is over."""
        whole = self.progress.over and self.progress.all_done
        return self.keep([SessionFinished(t, completed=whole)])
