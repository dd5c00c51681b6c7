"""Moves a session from set to set: begins, ends, skips, pauses and restarts what is in hand."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.motion.events import Event, RepCounted, RepRejected
from coach.motion.reasons import Reason
from coach.session.course import Course
from coach.session.events import (
    CountCorrected,
    RestEnded,
    RestStarted,
    SelfCounting,
    SessionPaused,
    SessionResumed,
    SetRestarted,
    SideChanged,
)
from coach.session.set_in_hand import SetInHand, set_in_hand
from coach.session.stages import Stages
from coach.session.status import Stage
from coach.session.ways import Ways


class Flow:
    """Where a session is and the set in hand. Every method answers with what happened.

    ``t`` is the source's time, kept up to date by whoever feeds the session.
    """

    def __init__(
        self, plan: Plan, catalogue: Mapping[str, Exercise], past: tuple[Event, ...], ways: Ways
    ) -> None:
        self.ways = ways
        self.course = Course(plan, past)
        self.t = max((event.t for event in past if math.isfinite(event.t)), default=0.0)
        self.rest_s = 0.0
        self.set: SetInHand | None = None
        self._catalogue = catalogue
        self._camera = ways.camera
        over = self.course.progress.finished or self.course.progress.over
        self.stages = Stages(Stage.FINISHED if over else Stage.GET_READY)
        if not over:
            self._prepare()

    @property
    def item_in_hand(self) -> int | None:
        """The plan item that is being done, in a rest and at the end the one just done."""
        done = self.course.done_step
        if self.course.progress.over or self.stages.within(Stage.RESTING):
            return done.item if done is not None else None
        return self.course.step.item

    def keep(self, events: Iterable[Event]) -> list[Event]:
        """Let the course, the cue and the beat follow ``events``."""
        kept = self.course.keep(events)
        if self.set is not None:
            self.set.hear(kept)
        return kept

    def keep_wanted(self, events: Iterable[Event]) -> list[Event]:
        """Keep ``events`` but for repetitions beyond those that the set asks for.

        Some are proved only by the ones that follow, so that several come at once.
        """
        kept: list[Event] = []
        wanted = self.course.step.reps
        for event in events:
            full = wanted is not None and self.course.progress.count >= wanted
            if not (full and isinstance(event, RepCounted | RepRejected)):
                kept += self.keep([event])
        return kept

    def begin_set(self, one: SetInHand) -> list[Event]:
        """Go: what happens from here on counts."""
        self.stages.enter(Stage.WORKING)
        events: list[Event] = []
        if not self.course.progress.started:
            events = self.course.start(self.t, self_counted=one.own is not None)
        # What began before is told now: in the record time only grows, and ``start_s`` says when.
        early, one.early = [replace(event, t=self.t) for event in one.early], []
        return events + self.keep_wanted(early if one.own is None else one.own.go(self.t))

    def end_set_if_done(self) -> list[Event]:
        """End the set when all that it asks for is there."""
        step, progress = self.course.step, self.course.progress
        if step.reps is not None and progress.count >= step.reps:
            return self._end_set()
        running = self.set.counter.trace.held_s if self.set is not None else 0.0
        if step.hold_s is not None and progress.held_s + running >= step.hold_s:
            return self._end_set()
        return []

    def end_rest(self) -> list[Event]:
        """The rest is over."""
        self._next_set()
        return [RestEnded(self.t)]

    def pause(self, by: Literal["user", "lost", "source"]) -> list[Event]:
        """Keep everything as it is."""
        if self.stages.now is Stage.PAUSED:
            self.stages.by_user = self.stages.by_user or by == "user"
            return []
        events = self._close_hold("paused") if self.stages.now is Stage.WORKING else []
        self.stages.pause(by_user=by == "user")
        return [*events, SessionPaused(self.t, by)]

    def resume(self) -> list[Event]:
        """Go on after a pause, if there is one."""
        if self.stages.now is not Stage.PAUSED:
            return []
        self.stages.resume()
        if not self.stages.within(Stage.RESTING):
            self._prepare()
        return [SessionResumed(self.t)]

    def skip(self, why: str | None) -> list[Event]:
        """Pass over the set in hand, or what is left of the rest."""
        events = self.resume()
        if self.stages.now is Stage.RESTING:
            return events + self.end_rest()
        events += self._close_hold("set_ended")
        events += self.course.skip(self.t, why)
        if self.course.progress.over:
            return events + self.end()
        self._next_set()
        return events

    def leave_out(self, item: int | None, why: str | None) -> list[Event]:
        """Pass over what is left of ``item``. A rest goes on, and a pause stays one."""
        if item is None or self.course.progress.over or self.course.step.item != item:
            return []
        events = self._close_hold("set_ended") + self.course.skip_item(self.t, item, why)
        if self.course.progress.over:
            return events + self.end()
        if self.stages.within(Stage.RESTING):
            return events
        if self.stages.now is Stage.PAUSED:
            self.stages.come_back_to(Stage.GET_READY)
            self._prepare()
        else:
            self._next_set()
        return events

    def restart(self) -> list[Event]:
        """Begin the running set again."""
        if not self.course.progress.started:
            return []
        events = self.resume() + self._close_hold("set_ended")
        events += self.keep([SetRestarted(self.t)])
        self._next_set()
        return events

    def change_side(self) -> list[Event]:
        """Do the set in hand on the other leg, from its beginning."""
        if self.stages.within(Stage.RESTING) or self.course.step.side is None:
            return []
        step = self.course.step
        other: Literal["left", "right"] = "left" if step.side == "right" else "right"
        events = self.resume() + self._close_hold("set_ended")
        events += self.keep([SideChanged(self.t, step.item, step.set_number, other)])
        self._next_set()
        return events

    def correct(self, change: int) -> list[Event]:
        """Change the running set's count."""
        progress = self.course.progress
        if not progress.started or progress.count + change < 0:
            return []
        events = self.keep([CountCorrected(self.t, change)])
        return events + (self.end_set_if_done() if self.stages.now is Stage.WORKING else [])

    def count_myself(self, *, whole: bool) -> list[Event]:
        """From here on the person counts: the exercise in hand, or all that is left."""
        self._camera = self._camera and not whole
        events = self.resume() + self._close_hold("set_ended")
        item = None if whole else self.course.step.item
        events += self.keep([SelfCounting(self.t, item)])
        if self.stages.now is not Stage.RESTING:
            self._next_set()
        return events

    def tap(self) -> list[Event]:
        """The person counts one, or starts or stops the clock."""
        own = self.set.own if self.set is not None else None
        if own is None or self.stages.now is not Stage.WORKING:
            return []
        return self.keep(own.tap(self.t)) + self.end_set_if_done()

    def finish(self) -> list[Event]:
        """End the session here; what was done of the set in hand is kept."""
        events = self._close_hold("set_ended")
        if self.course.progress.started:
            events += self.course.end(self.t, completed=False)
        return events + self.end()

    def end(self) -> list[Event]:
        """The session is over."""
        self.stages.enter(Stage.FINISHED)
        self.set = None
        return self.course.finish(self.t)

    def _prepare(self) -> None:
        """Get the next set in hand."""
        step = self.course.step
        own = not self._camera or step.item in self.course.progress.own_items
        exercise = self._catalogue[step.exercise_id]
        self.set = set_in_hand(step, exercise, self.t, self.ways.make_check, self_counted=own)

    def _next_set(self) -> None:
        self.stages.enter(Stage.GET_READY)
        self._prepare()

    def _close_hold(self, why: str) -> list[Event]:
        if self.set is None or not self.course.progress.started:
            return []
        return self.keep_wanted(self.set.close(self.t, Reason(why)))

    def _end_set(self) -> list[Event]:
        step = self.course.step
        events = self._close_hold("set_ended")
        events += self.course.end(self.t, completed=True)
        if self.course.progress.over:
            return events + self.end()
        if step.rest_s <= 0:
            self._next_set()
            return events
        self.stages.enter(Stage.RESTING)
        self.rest_s = step.rest_s
        self.set = None
        return [*events, RestStarted(self.t, step.rest_s)]
