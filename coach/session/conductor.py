"""Leads through a plan: poses and commands in, events out, one status to draw.

    GET_READY -> WORKING -> RESTING -> GET_READY -> ... -> FINISHED

and PAUSED from any of the first three, back to where it was. No clock is read: time comes in with
the pose, and a pose of nobody lets it pass.
"""

import math
from collections.abc import Iterable, Mapping

from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.exercise.observer import Observer
from coach.motion.body import landmark_of
from coach.motion.events import Event, HoldStarted, Side
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
from coach.session.progress import Progress, advance, progress_after
from coach.session.status import SessionStatus, Stage, Step
from coach.session.steps import steps_of, whole_s, work_s

SEEN_S = 1.0
"""How long the joints must be in sight before a set begins."""
GONE_S = 4.0
"""How long nobody may be in sight before the session pauses by itself."""
PAIN_LIMIT = 5
"""Above this the exercise stops (clinical.md section 4, row 2)."""
LONGEST_STEP_S = 1.0
"""A longer jump of the source's time is a stall or a sleep, and no time of the session."""

NEXT: dict[Stage, frozenset[Stage]] = {
    Stage.GET_READY: frozenset(
        {Stage.WORKING, Stage.GET_READY, Stage.RESTING, Stage.PAUSED, Stage.FINISHED}
    ),
    Stage.WORKING: frozenset({Stage.RESTING, Stage.GET_READY, Stage.PAUSED, Stage.FINISHED}),
    Stage.RESTING: frozenset({Stage.GET_READY, Stage.PAUSED, Stage.FINISHED}),
    Stage.PAUSED: frozenset({Stage.GET_READY, Stage.WORKING, Stage.RESTING, Stage.FINISHED}),
    Stage.FINISHED: frozenset(),
}
"""Where each stage may lead."""


class Session:
    """One session of a plan; ``past`` are the stored events of a session that was cut off."""

    def __init__(
        self, plan: Plan, catalogue: Mapping[str, Exercise], past: Iterable[Event] = ()
    ) -> None:
        self.plan = plan
        self._catalogue = catalogue
        self._steps = steps_of(plan)
        self._progress = progress_after(past, self._steps)
        self._t = math.nan
        self._stage_s = 0.0
        self._rest_s = 0.0
        self._seen_s = 0.0
        self._gone_s = 0.0
        self._before_pause = Stage.GET_READY
        self._paused_by_user = False
        self._stage = Stage.GET_READY
        self._observer: Observer | None = None
        self._cue: CueChooser | None = None
        if self._progress.finished or self._progress.index >= len(self._steps):
            self._stage = Stage.FINISHED
        else:
            self._prepare()

    @property
    def stage(self) -> Stage:
        """Where the session is."""
        return self._stage

    def feed(self, pose: Pose) -> list[Event]:
        """Everything that happens with this pose. Poses come in the order of their time."""
        if self._stage is Stage.FINISHED:
            return []
        dt = 0.0 if math.isnan(self._t) else min(max(pose.t - self._t, 0.0), LONGEST_STEP_S)
        self._t = pose.t
        if self._stage is not Stage.PAUSED:
            self._stage_s += dt
        if self._stage is Stage.RESTING:
            return self._rest()
        return self._watch(pose, dt)

    def do(self, command: Command) -> list[Event]:
        """Carry out what the user asks; what makes no sense now changes nothing."""
        if self._stage is Stage.FINISHED:
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

    # Stages

    def _enter(self, stage: Stage) -> None:
        if stage not in NEXT[self._stage]:
            raise ValueError(f"a session does not go from {self._stage} to {stage}")
        self._stage = stage
        self._stage_s = 0.0
        self._seen_s = 0.0
        self._gone_s = 0.0

    def _prepare(self) -> None:
        """Set the next set up to be watched."""
        step = self._steps[self._progress.index]
        exercise = self._catalogue[step.exercise_id]
        self._observer = Observer(exercise, step.side)
        self._cue = CueChooser(exercise, 0.0 if math.isnan(self._t) else self._t)

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
        if self._stage is Stage.PAUSED:
            return self._maybe_back(pose, dt)
        seen = observer.feed(pose)
        self._seen_s = self._seen_s + dt if observer.notice is None else 0.0
        self._gone_s = 0.0 if pose.has_person else self._gone_s + dt
        events: list[Event] = []
        if self._stage is Stage.GET_READY:
            began = any(isinstance(event, HoldStarted) for event in seen)
            if self._seen_s < SEEN_S and not began:
                return []
            events += self._start_set()
        events += self._keep(seen)
        if self._gone_s >= GONE_S:
            return events + self._pause("lost")
        return events + self._maybe_done()

    def _maybe_back(self, pose: Pose, dt: float) -> list[Event]:
        """A session that paused because nobody was there goes on when somebody is."""
        self._seen_s = self._seen_s + dt if pose.has_person else 0.0
        if self._paused_by_user or self._seen_s < SEEN_S:
            return []
        return self._resume()

    def _start_set(self) -> list[Event]:
        self._enter(Stage.WORKING)
        if self._progress.started:
            return []
        step = self._steps[self._progress.index]
        started = SetStarted(self._t, step.item, step.exercise_id, step.side, step.set_number)
        return self._keep([started])

    def _maybe_done(self) -> list[Event]:
        step = self._steps[self._progress.index]
        if step.reps is not None and self._progress.count >= step.reps:
            return self._end_set(completed=True)
        if step.hold_s is not None and self._held_s() >= step.hold_s:
            return self._end_set(completed=True)
        return []

    def _held_s(self) -> float:
        running = self._observer.trace.held_s if self._observer is not None else 0.0
        return self._progress.held_s + running

    def _close_observer(self) -> list[Event]:
        if self._observer is None or not self._progress.started:
            return []
        t = 0.0 if math.isnan(self._t) else self._t
        return self._keep(self._observer.finish(t, Reason("set_ended")))

    def _end_set(self, *, completed: bool) -> list[Event]:
        events = self._close_observer()
        step, done = self._steps[self._progress.index], self._progress
        events += self._keep(
            [
                SetDone(
                    self._t,
                    step.item,
                    step.exercise_id,
                    step.side,
                    step.set_number,
                    done.count,
                    done.held_s,
                    completed,
                )
            ]
        )
        return events + self._go_on(step)

    def _go_on(self, done: Step) -> list[Event]:
        """To the rest, the next set, or the end."""
        if self._progress.index >= len(self._steps):
            self._enter(Stage.FINISHED)
            return self._keep([SessionFinished(self._t, completed=True)])
        if done.rest_s > 0 and self._stage is Stage.WORKING:
            self._enter(Stage.RESTING)
            self._rest_s = done.rest_s
            self._observer = None
            return [RestStarted(self._t, done.rest_s)]
        self._enter(Stage.GET_READY)
        self._prepare()
        return []

    def _rest(self) -> list[Event]:
        if self._stage_s < self._rest_s:
            return []
        return self._end_rest()

    def _end_rest(self) -> list[Event]:
        self._enter(Stage.GET_READY)
        self._prepare()
        return [RestEnded(self._t)]

    # Commands

    def _pause(self, by: str) -> list[Event]:
        if self._stage is Stage.PAUSED:
            self._paused_by_user = self._paused_by_user or by == "user"
            return []
        events: list[Event] = []
        if self._stage is Stage.WORKING and self._observer is not None:
            t = 0.0 if math.isnan(self._t) else self._t
            events = self._keep(self._observer.finish(t, Reason("paused")))
        self._before_pause = self._stage
        kept_s = self._stage_s
        self._enter(Stage.PAUSED)
        self._stage_s = kept_s
        self._paused_by_user = by == "user"
        return [*events, SessionPaused(self._t, "user" if by == "user" else "lost")]

    def _resume(self) -> list[Event]:
        if self._stage is not Stage.PAUSED:
            return []
        back, kept_s = self._before_pause, self._stage_s
        self._enter(back)
        self._stage_s = kept_s
        if back is not Stage.RESTING:
            self._prepare()
        return [SessionResumed(self._t)]

    def _skip(self, why: str | None) -> list[Event]:
        events = self._resume()
        if self._stage is Stage.RESTING:
            return events + self._end_rest()
        return events + self._skip_set(why)

    def _skip_set(self, why: str | None) -> list[Event]:
        events = self._close_observer()
        step = self._steps[self._progress.index]
        skipped = SetSkipped(self._t, step.item, step.exercise_id, step.side, step.set_number, why)
        events += self._keep([skipped])
        if self._progress.index >= len(self._steps):
            self._enter(Stage.FINISHED)
            return events + self._keep([SessionFinished(self._t, completed=False)])
        self._enter(Stage.GET_READY)
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
        return events + (self._maybe_done() if self._stage is Stage.WORKING else [])

    def _hurts(self, report: ReportPain) -> list[Event]:
        events: list[Event] = [PainReported(self._t, report.when, report.score)]
        if report.when != "during" or report.score <= PAIN_LIMIT:
            return events
        events += self._resume()
        if self._stage is Stage.RESTING:
            done = self._steps[self._progress.index - 1].item
            events += self._end_rest()
        else:
            done = self._steps[self._progress.index].item
        while self._stage is not Stage.FINISHED and self._steps[self._progress.index].item == done:
            events += self._skip_set("pain")
        return events

    def _finish(self) -> list[Event]:
        events: list[Event] = []
        if self._progress.started:
            events += self._close_observer()
            step, done = self._steps[self._progress.index], self._progress
            events += self._keep(
                [
                    SetDone(
                        self._t,
                        step.item,
                        step.exercise_id,
                        step.side,
                        step.set_number,
                        done.count,
                        done.held_s,
                        completed=False,
                    )
                ]
            )
        self._enter(Stage.FINISHED)
        return events + self._keep([SessionFinished(self._t, completed=False)])

    # Status

    @property
    def status(self) -> SessionStatus:
        """All that a screen needs now."""
        progress, steps = self._progress, self._steps
        resting = self._stage is Stage.RESTING or (
            self._stage is Stage.PAUSED and self._before_pause is Stage.RESTING
        )
        over = self._stage is Stage.FINISHED or progress.index >= len(steps)
        current = progress.index - 1 if resting or over else progress.index
        step = steps[current] if 0 <= current < len(steps) else None
        after = current + 1
        following = steps[after] if not over and after < len(steps) else None
        observer = self._observer if not resting else None
        trace = observer.trace if observer is not None else None
        working = self._stage is Stage.WORKING
        return SessionStatus(
            t=self._t,
            stage=self._stage,
            step=step,
            next_step=following,
            steps_done=min(progress.index, len(steps)),
            steps_total=len(steps),
            count=progress.count,
            camera_count=progress.camera_count,
            held_s=self._held_s() if observer is not None else progress.held_s,
            holding=working and trace is not None and trace.holding,
            level=trace.level if trace is not None else math.nan,
            level_target=trace.target if trace is not None else math.nan,
            cue=self._cue.text(self._t) if self._cue is not None and not over else None,
            notice=observer.notice if observer is not None else None,
            rest_left_s=max(0.0, self._rest_s - self._stage_s) if resting else None,
            time_left_s=self._time_left_s(progress),
            highlight=_highlight(step),
        )

    def _time_left_s(self, progress: Progress) -> float:
        if self._stage is Stage.FINISHED:
            return 0.0
        left = whole_s(self._steps[progress.index :])
        step = self._steps[progress.index]
        if step.hold_s is not None:
            left -= min(self._held_s() if progress.started else 0.0, step.hold_s)
        elif step.reps:
            left -= min(progress.count / step.reps, 1.0) * work_s(step)
        if self._stage is Stage.RESTING:
            left += max(0.0, self._rest_s - self._stage_s)
        return left


def _highlight(step: Step | None) -> tuple[int, ...]:
    """The lower leg that works, or both."""
    if step is None:
        return ()
    sides: tuple[Side, ...] = ("left", "right") if step.side is None else (step.side,)
    return tuple(
        int(landmark_of(joint, side))
        for side in sides
        for joint in ("knee", "ankle", "heel", "toe")
    )
