"""Looks at the form of an exercise beside its count: which faults are there, and which to name."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from coach.exercise.measure import Fault
from coach.motion.body import Body
from coach.motion.events import Event, FaultEnded, FaultStarted, RepCounted, RepRejected, Side
from coach.motion.form import FaultRule, FaultWatch
from coach.motion.signals import for_legs

REPS_LOOKED_AT = 3
REPS_WITH_FAULT = 2
"""In repetitions a fault is named when it shows in 2 of 3 (clinical.md section 1)."""


class Form:
    """The faults of one exercise on these legs; ``by_rep`` where repetitions are counted."""

    def __init__(self, faults: Sequence[Fault], legs: tuple[Side, ...], *, by_rep: bool) -> None:
        self._by_rep = by_rep
        self._watches = [
            (
                FaultWatch(FaultRule(f.id, f.signal, f.at_least, f.at_most, f.from_start, f.say)),
                for_legs(f.signal, legs),
            )
            for f in faults
        ]
        self._here: set[str] = set()
        self._running: set[str] = set()
        self._named: set[str] = set()
        self._reps: deque[frozenset[str]] = deque(maxlen=REPS_LOOKED_AT - 1)

    def rebase(self, body: Body) -> None:
        """Take this body's signals as the start pose's."""
        for watch, signal in self._watches:
            watch.rebase(signal(body))

    def update(self, body: Body) -> list[Event]:
        """What is to be said of this body's form."""
        return self._told(
            [e for watch, signal in self._watches for e in watch.update(body.t, signal(body))]
        )

    def finish(self, t: float) -> list[Event]:
        """Close what is open at ``t``."""
        return self._told([event for watch, _ in self._watches for event in watch.finish(t)])

    def noted(self, events: Sequence[Event]) -> list[Event]:
        """The movement's events, with the faults of its time noted on each counted repetition."""
        noted: list[Event] = []
        for event in events:
            if isinstance(event, RepCounted):
                faults = tuple(f.rule.id for f, _ in self._watches if f.rule.id in self._here)
                noted.append(replace(event, faults=faults))
            else:
                noted.append(event)
            if isinstance(event, RepCounted | RepRejected):
                self._reps.append(frozenset(self._here))
                self._here = set(self._running)
        return noted

    def _told(self, events: Sequence[Event]) -> list[Event]:
        told: list[Event] = []
        for event in events:
            if isinstance(event, FaultStarted):
                self._here.add(event.id)
                self._running.add(event.id)
                if self._often(event.id):
                    self._named.add(event.id)
                    told.append(event)
            elif isinstance(event, FaultEnded):
                self._running.discard(event.id)
                if event.id in self._named:
                    self._named.discard(event.id)
                    told.append(event)
        return told

    def _often(self, fault: str) -> bool:
        if not self._by_rep:
            return True
        return sum(fault in rep for rep in self._reps) >= REPS_WITH_FAULT - 1
