"""Feeding the poses of one recording to the coach and keeping what it says."""

import time
from collections.abc import Sequence
from typing import Literal, Protocol

from coach.analysis.result import Analysis, ModelName, Spent, Watched, analysis_from
from coach.motion.events import Event, Side
from coach.motion.pose import Pose


class Tracing(Protocol):
    """What the engine saw in the last pose, to be drawn."""

    @property
    def level(self) -> float:
        """Where the movement is, 0 at the start pose and 1 at the person's full range, or NaN."""

    @property
    def target(self) -> float:
        """The level from which it counts, or NaN."""

    @property
    def value(self) -> float:
        """The signal itself in its own unit, or NaN."""

    @property
    def phase(self) -> str:
        """What the machine is in."""


class Observing(Protocol):
    """What is asked of the engine, so that a test can stand in for it."""

    def feed(self, pose: Pose) -> Sequence[Event]:
        """See one pose; say what happened."""

    def finish(self, t: float) -> Sequence[Event]:
        """The recording ends at ``t`` seconds; say what ended with it."""

    @property
    def trace(self) -> Tracing:
        """What the last pose looked like to it."""


class Watch:
    """One recording of one exercise, pose by pose, up to its analysis.

    ``legs`` is "each" where one leg works at a time; ``side`` is the leg that was asked for.
    """

    def __init__(
        self,
        observer: Observing,
        exercise_id: str,
        legs: Literal["both", "each"],
        side: Side | None,
    ) -> None:
        self._observer = observer
        self._exercise_id = exercise_id
        self._legs = legs
        self._side = side
        self._events: list[Event] = []
        self._first_s: float | None = None
        self._last_s = 0.0
        self._poses = 0
        self._with_person = 0
        self._coach_s = 0.0

    @property
    def trace(self) -> Tracing:
        """What the last pose looked like to the engine."""
        return self._observer.trace

    def feed(self, pose: Pose) -> Sequence[Event]:
        """Show one pose to the coach; returns what it says about it."""
        if self._first_s is None:
            self._first_s = pose.t
        self._last_s = pose.t
        self._poses += 1
        self._with_person += pose.has_person
        began = time.perf_counter()
        events = self._observer.feed(pose)
        self._coach_s += time.perf_counter() - began
        self._events += events
        return events

    def analysis(self, file: str, model: ModelName, decode_s: float, pose_s: float) -> Analysis:
        """Close the recording, once, and gather everything. The seconds are what others took."""
        began = time.perf_counter()
        self._events += self._observer.finish(self._last_s)
        self._coach_s += time.perf_counter() - began
        watched = Watched(
            file=file,
            exercise_id=self._exercise_id,
            legs=self._legs,
            side=self._side,
            first_s=self._last_s if self._first_s is None else self._first_s,
            last_s=self._last_s,
            poses=self._poses,
            poses_with_person=self._with_person,
            model=model,
            spent=Spent(decode_s, pose_s, self._coach_s),
        )
        return analysis_from(self._events, watched)
