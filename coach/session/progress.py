"""How far a session has come, as a value that follows from its events alone.

The conductor uses it while it runs, and the same folding of stored events puts a session that was
cut off back where it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from coach.motion.events import Event, HoldEnded, RepCounted, Side
from coach.session.events import (
    CountCorrected,
    SessionFinished,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
)
from coach.session.status import Step


@dataclass(frozen=True, slots=True)
class Progress:
    """Step ``index`` is the one to do; ``started`` when its set has begun to be watched.

    ``held_s`` is the time of the set's holds that have ended.
    """

    index: int = 0
    started: bool = False
    camera_count: int = 0
    correction: int = 0
    held_s: float = 0.0
    finished: bool = False

    @property
    def count(self) -> int:
        """The set's count with the user's corrections."""
        return max(0, self.camera_count + self.correction)


def advance(progress: Progress, event: Event, steps: tuple[Step, ...]) -> Progress:
    """The progress after ``event``; an event that changes nothing leaves it as it is."""
    match event:
        case SetStarted():
            index = _index_of(steps, event.item, event.side, event.set_number)
            return progress if index is None else Progress(index, started=True)
        case SetDone() | SetSkipped():
            index = _index_of(steps, event.item, event.side, event.set_number)
            return progress if index is None else Progress(index + 1)
        case RepCounted():
            return replace(progress, camera_count=progress.camera_count + 1)
        case CountCorrected():
            correction = max(progress.correction + event.change, -progress.camera_count)
            return replace(progress, correction=correction)
        case HoldEnded():
            return replace(progress, held_s=progress.held_s + event.end_s - event.start_s)
        case SetRestarted():
            return Progress(progress.index, started=True)
        case SessionFinished():
            return replace(progress, finished=True)
        case _:
            return progress


def progress_after(events: Iterable[Event], steps: tuple[Step, ...]) -> Progress:
    """The progress that a session's stored events amount to."""
    progress = Progress()
    for event in events:
        progress = advance(progress, event, steps)
    return progress


def _index_of(steps: tuple[Step, ...], item: int, side: Side | None, set_number: int) -> int | None:
    for index, step in enumerate(steps):
        if (step.item, step.side, step.set_number) == (item, side, set_number):
            return index
    return None
