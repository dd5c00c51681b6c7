"""What came of watching one recording: repetitions, holds and faults, gathered from the events."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from coach.motion.events import (
    Direction,
    Event,
    FaultEnded,
    FaultStarted,
    HoldEnded,
    HoldStarted,
    RepCounted,
    RepRejected,
    Side,
    Touchdown,
)
from coach.motion.reasons import Reason

ModelName = Literal["full", "lite", "track"]

CLEAR_MAJORITY = 2 / 3
"""A side is named when more than this share of the work was done on it."""


@dataclass(frozen=True, slots=True)
class Rep:
    """One movement that was looked at; ``reason`` says why where it was not ``counted``.

    Times are seconds of the recording, ``range`` is in ``unit``, ``direction`` is the user's.
    ``tempo_s`` is up, at the top, and down; ``seen`` the share of the time that was measured.
    """

    start_s: float
    peak_s: float
    end_s: float
    counted: bool
    reason: Reason | None
    range: float
    unit: str
    side: Side | None
    direction: Direction | None
    tempo_s: tuple[float, float, float] | None = None
    faults: tuple[str, ...] = ()
    seen: float = 1.0


@dataclass(frozen=True, slots=True)
class Hold:
    """One unbroken stretch of time in the right position, in seconds of the recording."""

    start_s: float
    end_s: float
    side: Side | None
    ended_by: Reason


@dataclass(frozen=True, slots=True)
class Fault:
    """A form fault from its beginning to its end, in seconds of the recording."""

    id: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds that the parts of the pipeline took, as far as the caller had to wait for them."""

    decode: float
    pose: float
    coach: float


@dataclass(frozen=True, slots=True)
class Watched:
    """What was watched, and how, before anything is known of the movement.

    ``side`` is the leg that was asked for. ``legs`` is "each" where one leg works at a time.
    ``first_s`` and ``last_s`` are the times of the first and last pose (equal when there is none
    or one). ``poses_with_person`` of ``poses`` showed somebody.
    """

    file: str
    exercise_id: str
    legs: Literal["both", "each"]
    side: Side | None
    first_s: float
    last_s: float
    poses: int
    poses_with_person: int
    model: ModelName
    spent: Spent


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that is known about one recording of one exercise.

    ``side`` is the working leg, for balance the stance leg; None where both work together or in
    turn. ``person_found`` is the share of poses with a person, 0..1. ``held_s`` is the sum of
    the holds.
    """

    file: str
    exercise: str
    side: Side | None
    duration_s: float
    poses: int
    person_found: float
    reps: tuple[Rep, ...]
    holds: tuple[Hold, ...]
    faults: tuple[Fault, ...]
    touchdowns: tuple[float, ...]
    counted: int
    held_s: float
    model: ModelName
    seconds_spent: Spent


class Gathering:
    """Repetitions, holds, faults and touchdowns, as the events so far tell them.

    ``open_hold`` and ``open_faults`` are what has begun and not yet ended. An event that says
    nothing about any of them is passed over.
    """

    def __init__(self) -> None:
        self.reps: list[Rep] = []
        self.holds: list[Hold] = []
        self.faults: list[Fault] = []
        self.touchdowns_s: list[float] = []
        self.open_hold: HoldStarted | None = None
        self.open_faults: dict[str, FaultStarted] = {}

    def take(self, event: Event) -> None:
        """Take in the next event."""
        match event:
            case RepCounted() | RepRejected():
                self.reps.append(_rep(event))
            case HoldStarted():
                self.open_hold = event
            case HoldEnded():
                self.open_hold = None
                self.holds.append(Hold(event.start_s, event.end_s, event.side, event.reason))
            case Touchdown():
                self.touchdowns_s.append(event.t)
            case FaultStarted():
                self.open_faults[event.id] = event
            case FaultEnded():
                self.open_faults.pop(event.id, None)
                self.faults.append(Fault(event.id, event.start_s, event.end_s))
            case _:
                pass

    def close(self, t: float) -> None:
        """End at ``t`` seconds whatever is still going on."""
        if self.open_hold is not None:
            hold, ended = self.open_hold, Reason("recording_ended")
            self.holds.append(Hold(hold.start_s, t, hold.side, ended))
            self.open_hold = None
        self.faults += [Fault(each.id, each.start_s, t) for each in self.open_faults.values()]
        self.faults.sort(key=lambda fault: (fault.start_s, fault.id))
        self.open_faults.clear()


def analysis_from(events: Iterable[Event], watched: Watched) -> Analysis:
    """Gather the events of a whole recording; what still goes on ends at its last pose."""
    found = Gathering()
    for event in events:
        found.take(event)
    found.close(watched.last_s)
    return Analysis(
        file=watched.file,
        exercise=watched.exercise_id,
        side=_working_side(watched, found.reps, found.holds),
        duration_s=watched.last_s - watched.first_s,
        poses=watched.poses,
        person_found=watched.poses_with_person / watched.poses if watched.poses else 0.0,
        reps=tuple(found.reps),
        holds=tuple(found.holds),
        faults=tuple(found.faults),
        touchdowns=tuple(found.touchdowns_s),
        counted=sum(rep.counted for rep in found.reps),
        held_s=sum(hold.end_s - hold.start_s for hold in found.holds),
        model=watched.model,
        seconds_spent=watched.spent,
    )


def _rep(event: RepCounted | RepRejected) -> Rep:
    reason = event.reason if isinstance(event, RepRejected) else None
    return Rep(
        start_s=event.start_s,
        peak_s=event.peak_s,
        end_s=event.end_s,
        counted=reason is None,
        reason=reason,
        range=event.range,
        unit=event.unit,
        side=event.side,
        direction=event.direction,
        tempo_s=event.tempo_s if isinstance(event, RepCounted) else None,
        faults=event.faults if isinstance(event, RepCounted) else (),
        seen=event.seen if isinstance(event, RepCounted) else 1.0,
    )


def _working_side(watched: Watched, reps: list[Rep], holds: list[Hold]) -> Side | None:
    if watched.legs == "both":
        return None
    if watched.side is not None:
        return watched.side
    work: defaultdict[Side | None, float] = defaultdict(float)
    if holds:
        for hold in holds:
            work[hold.side] += hold.end_s - hold.start_s
    else:
        for rep in reps:
            work[rep.side] += rep.counted
    total = sum(work.values())
    return next(
        (side for side, done in work.items() if total and done / total > CLEAR_MAJORITY), None
    )
