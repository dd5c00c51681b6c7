"""Analysing one file from its first frame to its last, with onlookers who draw or keep it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from coach.analysis.pose_stream import PoseStream
from coach.analysis.progress import Advance
from coach.analysis.result import Analysis
from coach.analysis.watch import Observing, Tracing, Watch
from coach.capture.models import ModelName
from coach.capture.source import Picture
from coach.exercise.definition import Exercise
from coach.motion.events import Event, Side
from coach.motion.pose import Pose

NewObserver = Callable[[Exercise, Side | None], Observing]


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """One frame after the coach has seen it; ``picture`` is None for a pose track.

    The pose is in pixels of the recording; the picture may have been shrunk since.
    """

    picture: Picture | None
    pose: Pose
    trace: Tracing
    events: Sequence[Event]


class Onlooker(Protocol):
    """Somebody who wants to see every moment, and the analysis at the end."""

    def see(self, moment: Moment) -> None:
        """Look at the next moment."""

    def done(self, analysis: Analysis) -> None:
        """The recording is over."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to watch a recording for."""

    exercise: Exercise
    side: Side | None
    new_observer: NewObserver
    model: ModelName = "full"


def analyse(
    path: Path, task: Task, onlookers: Sequence[Onlooker] = (), advance: Advance | None = None
) -> Analysis:
    """Watch a video or a pose track. ``advance`` is called with the share that was done, 0..1.

    Raises CaptureError when the file cannot be read, and what an onlooker raises.
    """
    exercise = task.exercise
    watch = Watch(task.new_observer(exercise, task.side), exercise.id, exercise.side, task.side)
    with PoseStream(path, task.model) as stream:
        step = 1 / stream.frame_count if stream.frame_count else 0.0
        for frame, pose in stream:
            events = watch.feed(pose)
            for onlooker in onlookers:
                onlooker.see(Moment(frame.picture, pose, watch.trace, events))
            if advance is not None:
                advance(step)
        analysis = watch.analysis(str(path), stream.model, stream.decode_s, stream.pose_s)
    for onlooker in onlookers:
        onlooker.done(analysis)
    return analysis
