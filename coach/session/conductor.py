"""Leads through a plan: poses and commands in, events out, one status to draw.

No clock is read: time comes in with the pose, and a pose of nobody lets it pass.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.exercise.observer import Observer
from coach.motion.events import Event, HoldStarted
from coach.motion.pose import Pose
from coach.motion.reasons import Reason
from coach.session.commands import (
    Command,
    CorrectCount,
    Finish,
    Pause,
    ReportPain,
    RestartSet,
    Resume,
    Skip,
)
from coach.session.cue import CueChooser
from coach.session.events import (
    CountCorrected,
    PainReported,
    RestEnded,
    RestStarted,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
)
from coach.session.progress import advance, progress_after
from coach.session.stages import Stages
from coach.session.status import SessionStatus, Stage, Step
from coach.session.steps import steps_of
from coach.session.view import Moment, status_of

SEEN_S = 1.0
"""How long the joints must be in sight before a set begins."""
GONE_S = 4.0
"""How long nobody may be in sight before the session pauses by itself."""
PAIN_LIMIT = 5
"""Above this the exercise stops (clinical.md section 4, row 2)."""
LONGEST_STEP_S = 1.0
"""A longer jump of the source's time is a stall or a sleep, and no time of the session."""


class Session:
    """One session of a plan; ``past`` are the stored events of a session that was cut off."""

    def __init__(
        self, plan: Plan, catalogue: Mapping[str, Exercise], past: Iterable[Event] = ()
    ) -> None:
        self.plan = plan
        self._catalogue = catalogue
        self._steps = steps_of(plan)
        self._progress = progress_after(past, self._steps)
        self._t = 0.0
        self._fed = False
        self._rest_s = 0.0
        self._observer: Observer | None = None
        self._cue: CueChooser | None = None
        over = self._progress.finished or self._progress.index >= len(self._steps)
        self._stages = Stages(Stage.FINISHED if over else Stage.GET_READY)
        if not over:
            self._prepare()

    @property
    def stage(self) -> Stage:
        """Where the session is."""
        return self._stages.now

    def feed(self, pose: Pose) -> list[Event]:
        """Everything that happens with this pose. Poses come in the order of their time."""
        if self._stages.now is Stage.FINISHED:
            return []
        dt = min(max(pose.t - self._t, 0.0), LONGEST_STEP_S) if self._fed else 0.0
        self._t, self._fed = pose.t, True
        if self._stages.now is not Stage.PAUSED:
            self._stages.spent_s += dt
        if self._stages.now is Stage.RESTING:
            return self._rest()
        return self._watch(pose, dt)

    def do(self, command: Command) -> list[Event]:
        """Carry out what the user asks; what makes no sense now changes nothing."""
        if self._stages.now is Stage.FINISHED:
            return []
        match command:
            case Pause():
                return self._pause("user")
            case Resume():
                return self._resume()
            case Skip():
                return self._skip(command.why)
            case RestartSet():
                return self._restart()
            case CorrectCount():
                return self._correct(command.change)
            case ReportPain():
                return self._hurts(command)
            case Finish():
                return self._finish()

    def _over(self) -> bool:
        return self._stages.now is Stage.FINISHED

    def _prepare(self) -> None:
        """Set the next set up to be watched."""
        step = self._steps[self._progress.index]
        exercise = self._catalogue[step.exercise_id]
        self._observer = Observer(exercise, step.side)
        self._cue = CueChooser(exercise, self._t)

    def _keep(self, events: Iterable[Event]) -> list[Event]:
        kept = list(events)
        for event in kept:
            self._progress = advance(self._progress, event, self._steps)
            if self._cue is not None:
                self._cue.hear(event)
        return kept

    def _watch(self, pose: Pose, dt: float) -> list[Event]:
        observer = self._observer
        if observer is None:
            return []
        if self._stages.now is Stage.PAUSED:
            return self._maybe_back(pose, dt)
        seen = observer.feed(pose)
        self._stages.saw(dt, measurable=observer.notice is None, person=pose.has_person)
        events: list[Event] = []
        if self._stages.now is Stage.GET_READY:
            began = any(isinstance(event, HoldStarted) for event in seen)
            if self._stages.seen_s < SEEN_S and not began:
                return []
            events += self._start_set()
        events += self._keep(seen)
        if self._stages.gone_s >= GONE_S:
            return events + self._pause("lost")
        return events + self._maybe_done()

    def _maybe_back(self, pose: Pose, dt: float) -> list[Event]:
        """A session that paused because nobody was there goes on when somebody is."""
        self._stages.saw(dt, measurable=pose.has_person, person=pose.has_person)
        if self._stages.by_user or self._stages.seen_s < SEEN_S:
            return []
        return self._resume()

    def _start_set(self) -> list[Event]:
        self._stages.enter(Stage.WORKING)
        if self._progress.started:
            return []
        step = self._steps[self._progress.index]
        started = SetStarted(self._t, step.item, step.exercise_id, step.side, step.set_number)
        return self._keep([started])

    def _maybe_done(self) -> list[Event]:
        step = self._steps[self._progress.index]
        if step.reps is not None and self._progress.count >= step.reps:
            return self._end_set()
        if step.hold_s is not None and self._held_s() >= step.hold_s:
            return self._end_set()
        return []

    def _held_s(self) -> float:
        running = self._observer.trace.held_s if self._observer is not None else 0.0
        return self._progress.held_s + running

    def _close_observer(self) -> list[Event]:
        if self._observer is None or not self._progress.started:
            return []
        return self._keep(self._observer.finish(self._t, Reason("set_ended")))

    def _end_set(self) -> list[Event]:
        step = self._steps[self._progress.index]
        return [*self._close_set(completed=True), *self._go_on(step)]

    def _close_set(self, *, completed: bool) -> list[Event]:
        events = self._close_observer()
        step, done = self._steps[self._progress.index], self._progress
        set_done = SetDone(
            self._t,
            step.item,
            step.exercise_id,
            step.side,
            step.set_number,
            done.count,
            done.held_s,
            completed,
        )
        return events + self._keep([set_done])

    def _go_on(self, done: Step) -> list[Event]:
        """To the rest, the next set, or the end."""
        if self._progress.index >= len(self._steps):
            self._stages.enter(Stage.FINISHED)
            return self._keep([SessionFinished(self._t, completed=True)])
        if done.rest_s > 0 and self._stages.now is Stage.WORKING:
            self._stages.enter(Stage.RESTING)
            self._rest_s = done.rest_s
            self._observer = None
            return [RestStarted(self._t, done.rest_s)]
        self._stages.enter(Stage.GET_READY)
        self._prepare()
        return []

    def _rest(self) -> list[Event]:
        if self._stages.spent_s < self._rest_s:
            return []
        return self._end_rest()

    def _end_rest(self) -> list[Event]:
        self._stages.enter(Stage.GET_READY)
        self._prepare()
        return [RestEnded(self._t)]

    def _pause(self, by: Literal["user", "lost"]) -> list[Event]:
        if self._stages.now is Stage.PAUSED:
            self._stages.by_user = self._stages.by_user or by == "user"
            return []
        events: list[Event] = []
        if self._stages.now is Stage.WORKING and self._observer is not None:
            events = self._keep(self._observer.finish(self._t, Reason("paused")))
        self._stages.pause(by_user=by == "user")
        return [*events, SessionPaused(self._t, by)]

    def _resume(self) -> list[Event]:
        if self._stages.now is not Stage.PAUSED:
            return []
        self._stages.resume()
        if not self._stages.within(Stage.RESTING):
            self._prepare()
        return [SessionResumed(self._t)]

    def _skip(self, why: str | None) -> list[Event]:
        events = self._resume()
        if self._stages.now is Stage.RESTING:
            return events + self._end_rest()
        return events + self._skip_set(why)

    def _skip_set(self, why: str | None) -> list[Event]:
        events = self._close_observer()
        step = self._steps[self._progress.index]
        skipped = SetSkipped(self._t, step.item, step.exercise_id, step.side, step.set_number, why)
        events += self._keep([skipped])
        if self._progress.index >= len(self._steps):
            self._stages.enter(Stage.FINISHED)
            return events + self._keep([SessionFinished(self._t, completed=False)])
        self._stages.enter(Stage.GET_READY)
        self._prepare()
        return events

    def _restart(self) -> list[Event]:
        if not self._progress.started:
            return []
        events = self._resume()
        events += self._keep([SetRestarted(self._t)])
        self._prepare()
        return events

    def _correct(self, change: int) -> list[Event]:
        if not self._progress.started or self._progress.count + change < 0:
            return []
        events = self._keep([CountCorrected(self._t, change)])
        return events + (self._maybe_done() if self._stages.now is Stage.WORKING else [])

    def _hurts(self, report: ReportPain) -> list[Event]:
        events: list[Event] = [PainReported(self._t, report.when, report.score)]
        if report.when != "during" or report.score <= PAIN_LIMIT:
            return events
        events += self._resume()
        if self._stages.now is Stage.RESTING:
            done = self._steps[self._progress.index - 1].item
            events += self._end_rest()
        else:
            done = self._steps[self._progress.index].item
        while (
            self._stages.now is not Stage.FINISHED
            and self._steps[self._progress.index].item == done
        ):
            events += self._skip_set("pain")
        return events

    def _finish(self) -> list[Event]:
        events = self._close_set(completed=False) if self._progress.started else []
        self._stages.enter(Stage.FINISHED)
        return events + self._keep([SessionFinished(self._t, completed=False)])

    @property
    def status(self) -> SessionStatus:
        """All that a screen needs now."""
        return status_of(
            Moment(
                self._t,
                self._stages,
                self._steps,
                self._progress,
                self._observer,
                self._cue,
                self._rest_s,
            )
        )
