"""The marks of one set: each repetition, hold and fault, made from the events of the set."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from coach.motion.events import (
    Event,
    FaultEnded,
    FaultStarted,
    HoldEnded,
    RepCounted,
    RepRejected,
    Side,
    SwayMeasured,
    Touchdown,
    TrackingFound,
    TrackingLost,
)
from coach.motion.reasons import Reason
from coach.record.history import EventRecord
from coach.record.projection import begins_anew
from coach.session.events import CountCorrected, RepTapped


@dataclass(frozen=True, slots=True)
class RepMark:
    """One repetition that was looked at; ``number`` counts those that counted, else None.

    Times are the source's, in seconds, as in the pose track; NaN is unknown. ``reason`` is why it
    did not count. ``restarted``: the set was begun again after it.
    """

    seq: int
    at: datetime
    number: int | None
    start_s: float
    peak_s: float
    end_s: float
    range: float
    unit: str
    side: Side | None
    tempo_s: tuple[float, float, float] | None = None
    faults: tuple[str, ...] = ()
    seen: float = 1.0
    reason: Reason | None = None
    restarted: bool = False

    @property
    def counted(self) -> bool:
        """Whether the camera counted it and it still counts."""
        return self.number is not None and not self.restarted


@dataclass(frozen=True, slots=True)
class TapMark:
    """One repetition that the person counted."""

    seq: int
    at: datetime
    t_s: float
    by_beat: bool
    restarted: bool = False


@dataclass(frozen=True, slots=True)
class HoldMark:
    """One stretch in the right position and why it ended; sway in leg lengths where measured."""

    seq: int
    at: datetime
    start_s: float
    end_s: float
    side: Side | None
    reason: Reason
    sway_side: float | None = None
    sway_path_a_s: float | None = None
    restarted: bool = False

    @property
    def held_s(self) -> float:
        """How long it was."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True)
class Stretch:
    """A form fault (``what`` is its id), or time in which the camera could not measure.

    ``end_s`` is None where its end was not told.
    """

    what: str
    start_s: float
    end_s: float | None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything that happened in one set, in order."""

    reps: tuple[RepMark, ...] = ()
    taps: tuple[TapMark, ...] = ()
    holds: tuple[HoldMark, ...] = ()
    faults: tuple[Stretch, ...] = ()
    unseen: tuple[Stretch, ...] = ()
    touchdowns_s: tuple[float, ...] = ()
    corrections: tuple[tuple[datetime, int], ...] = ()


def marks_of(events: Iterable[EventRecord], item: int, set_number: int) -> Marks:
    """The marks of the set ``set_number`` of plan item ``item``, from its own events."""
    reps: list[RepMark] = []
    taps: list[TapMark] = []
    holds: list[HoldMark] = []
    faults: list[Stretch] = []
    unseen: list[Stretch] = []
    touchdowns: list[float] = []
    corrections: list[tuple[datetime, int]] = []
    number = 0
    for kept in events:
        event = kept.event
        if begins_anew(event, item, set_number):
            number = 0
            reps = [replace(one, restarted=True) for one in reps]
            taps = [replace(one, restarted=True) for one in taps]
            holds = [replace(one, restarted=True) for one in holds]
            continue
        match event:
            case RepCounted():
                number += 1
                reps.append(_rep(kept, event, number))
            case RepRejected():
                reps.append(_rep(kept, event, None))
            case RepTapped():
                taps.append(TapMark(kept.seq, kept.at, event.t, event.by == "beat"))
            case HoldEnded():
                times = (event.start_s, event.end_s)
                holds.append(HoldMark(kept.seq, kept.at, *times, event.side, event.reason))
            case SwayMeasured() if holds:
                holds[-1] = replace(
                    holds[-1], sway_side=event.side_to_side, sway_path_a_s=event.path_a_s
                )
            case FaultStarted():
                faults.append(Stretch(event.id, event.start_s, None))
            case FaultEnded():
                faults = _ended(faults, event.id, event.end_s)
            case TrackingLost():
                unseen.append(Stretch("unseen", event.t, None, event.reason))
            case TrackingFound():
                unseen = _ended(unseen, "unseen", event.t)
            case Touchdown():
                touchdowns.append(event.t)
            case CountCorrected():
                corrections.append((kept.at, event.change))
            case _:
                pass
    return Marks(
        tuple(reps),
        tuple(taps),
        tuple(holds),
        tuple(faults),
        tuple(unseen),
        tuple(touchdowns),
        tuple(corrections),
    )


def _rep(kept: EventRecord, event: RepCounted | RepRejected, number: int | None) -> RepMark:
    measured = (event.start_s, event.peak_s, event.end_s, event.range, event.unit, event.side)
    mark = RepMark(kept.seq, kept.at, number, *measured)
    if isinstance(event, RepRejected):
        return replace(mark, reason=event.reason)
    return replace(mark, tempo_s=event.tempo_s, faults=event.faults, seen=event.seen)


def _ended(stretches: list[Stretch], what: str, end_s: float) -> list[Stretch]:
    """The same with the latest open one of this kind closed."""
    for place in range(len(stretches) - 1, -1, -1):
        if stretches[place].what == what and stretches[place].end_s is None:
            closed = replace(stretches[place], end_s=end_s)
            return [*stretches[:place], closed, *stretches[place + 1 :]]
    return stretches


def event_in_set(event: Event) -> bool:
    """Whether a timeline shows ``event`` inside its set and not as a line of its own."""
    return isinstance(
        event,
        RepCounted
        | RepRejected
        | RepTapped
        | HoldEnded
        | SwayMeasured
        | FaultStarted
        | FaultEnded
        | TrackingLost
        | TrackingFound
        | Touchdown,
    )
