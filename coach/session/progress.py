"""How far a session has come, as a value that follows from its events alone.

The conductor uses it while it runs, and the same folding of stored events puts a session that was
cut off back where it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from coach.motion.events import Event, HoldEnded, RepCounted, Side
from coach.session.events import (
    CountCorrected,
    RepTapped,
    SelfCounting,
    SessionFinished,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
    SideChanged,
)
from coach.session.status import Step
from coach.session.steps import with_side


@dataclass(frozen=True, slots=True)
class Progress:
    """Step ``index`` of ``steps`` is the one to do; ``started`` when its set has begun.

    ``held_s`` is the time of the set's holds that have ended. ``own_items`` are the plan items
    that the person counts. ``all_done`` as long as no set was skipped or cut short.
    """

    steps: tuple[Step, ...]
    index: int = 0
    started: bool = False
    camera_count: int = 0
    own_count: int = 0
    correction: int = 0
    held_s: float = 0.0
    own_items: frozenset[int] = frozenset()
    all_done: bool = True
    finished: bool = False

    @property
    def count(self) -> int:
        """The set's count with the user's corrections."""
        return max(0, self.camera_count + self.own_count + self.correction)

    @property
    def over(self) -> bool:
        """Whether no step is left."""
        return self.index >= len(self.steps)

    def at(self, index: int, *, started: bool = False) -> "Progress":
        """The same session at step ``index``, with nothing done of it yet."""
        return Progress(
            self.steps,
            index,
            started,
            own_items=self.own_items,
            all_done=self.all_done,
            finished=self.finished,
        )


def advance(progress: Progress, event: Event) -> Progress:
    """The progress after ``event``; an event that changes nothing leaves it as it is."""
    match event:
        case SetStarted():
            index = _index_of(progress, event.item, event.side, event.set_number)
            return progress if index is None else progress.at(index, started=True)
        case SetDone() | SetSkipped():
            index = _index_of(progress, event.item, event.side, event.set_number)
            if index is None:
                return progress
            whole = isinstance(event, SetDone) and event.completed
            return replace(progress.at(index + 1), all_done=progress.all_done and whole)
        case RepCounted():
            return replace(progress, camera_count=progress.camera_count + 1)
        case RepTapped():
            return replace(progress, own_count=progress.own_count + 1)
        case CountCorrected():
            least = -progress.camera_count - progress.own_count
            return replace(progress, correction=max(progress.correction + event.change, least))
        case HoldEnded():
            return replace(progress, held_s=progress.held_s + event.end_s - event.start_s)
        case SetRestarted():
            return progress.at(progress.index, started=True)
        case SideChanged() if not progress.over:
            turned = replace(progress, steps=with_side(progress.steps, progress.index, event.side))
            return turned.at(progress.index, started=progress.started)
        case SelfCounting() if event.item is not None:
            return replace(progress, own_items=progress.own_items | {event.item})
        case SessionFinished():
            return replace(progress, finished=True)
        case _:
            return progress


def progress_after(events: Iterable[Event], steps: tuple[Step, ...]) -> Progress:
    """The progress that a session's stored events amount to."""
    progress = Progress(steps)
    for event in events:
        progress = advance(progress, event)
    return progress


def _index_of(progress: Progress, item: int, side: Side | None, set_number: int) -> int | None:
    """The step of that name, from the present one on if there is one: a leg may be done twice."""
    wanted = (item, side, set_number)
    named = [(step.item, step.side, step.set_number) for step in progress.steps]
    later = (i for i, name in enumerate(named) if name == wanted and i >= progress.index)
    return next(later, named.index(wanted) if wanted in named else None)
