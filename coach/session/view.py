"""Draws a session's present moment together into the one status that screens show."""

import math
from dataclasses import dataclass
from functools import cache

from coach.exercise.mover import Trace
from coach.motion.body import landmark_of
from coach.motion.events import Side
from coach.motion.gesture import GestureStatus
from coach.motion.reasons import Reason
from coach.session.cue import CueChooser
from coach.session.pacing import Pace
from coach.session.progress import Progress
from coach.session.setting_up import Setup
from coach.session.stages import Stages
from coach.session.status import SessionStatus, Stage
from coach.session.steps import whole_s, work_s


@dataclass(frozen=True, slots=True)
class Moment:
    """What a conductor knows at ``t``; ``rest_s`` is how long the present rest is in all."""

    t: float
    stages: Stages
    progress: Progress
    trace: Trace | None
    notice: Reason | None
    cue: CueChooser | None
    rest_s: float
    setup: Setup | None
    pace: Pace | None
    self_counted: bool
    with_beat: bool
    hands: GestureStatus
    teaches_hands: bool

    @property
    def held_s(self) -> float:
        """Held time of the present set with the hold that is running."""
        running = self.trace.held_s if self.trace is not None and self.progress.started else 0.0
        return self.progress.held_s + running

    @property
    def rest_left_s(self) -> float:
        """What is left of the rest."""
        return max(0.0, self.rest_s - self.stages.spent_s)


def status_of(moment: Moment) -> SessionStatus:
    """The status of a moment. In a rest and at the end ``step`` is the set that was done."""
    progress, stage = moment.progress, moment.stages.now
    steps = progress.steps
    resting = moment.stages.within(Stage.RESTING)
    over = stage is Stage.FINISHED or progress.index >= len(steps)
    current = progress.index - 1 if resting or over else progress.index
    step = steps[current] if 0 <= current < len(steps) else None
    following = steps[current + 1] if not over and current + 1 < len(steps) else None
    trace = moment.trace
    return SessionStatus(
        t=moment.t,
        stage=stage,
        step=step,
        next_step=following,
        steps_done=min(progress.index, len(steps)),
        steps_total=len(steps),
        count=progress.count,
        camera_count=progress.camera_count,
        held_s=moment.held_s,
        holding=stage is Stage.WORKING and trace is not None and trace.holding,
        level=trace.level if trace is not None else math.nan,
        level_target=trace.target if trace is not None else math.nan,
        cue=moment.cue.text(moment.t) if moment.cue is not None and not over else None,
        notice=moment.notice,
        rest_left_s=moment.rest_left_s if resting else None,
        time_left_s=_time_left_s(moment),
        highlight=() if step is None else _highlight(step.side),
        setup=moment.setup,
        pace=moment.pace,
        self_counted=moment.self_counted,
        with_beat=moment.with_beat,
        hands=moment.hands,
        teaches_hands=moment.teaches_hands,
    )


def _time_left_s(moment: Moment) -> float:
    progress, steps = moment.progress, moment.progress.steps
    if moment.stages.now is Stage.FINISHED:
        return 0.0
    left = whole_s(steps[progress.index :])
    step = steps[progress.index]
    if step.hold_s is not None:
        left -= min(moment.held_s if progress.started else 0.0, step.hold_s)
    elif step.reps:
        left -= min(progress.count / step.reps, 1.0) * work_s(step)
    return left + (moment.rest_left_s if moment.stages.within(Stage.RESTING) else 0.0)


@cache
def _highlight(side: Side | None) -> tuple[int, ...]:
    """The lower leg that works, or both."""
    sides: tuple[Side, ...] = ("left", "right") if side is None else (side,)
    joints = ("knee", "ankle", "heel", "toe")
    return tuple(int(landmark_of(joint, side)) for side in sides for joint in joints)
