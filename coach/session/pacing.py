"""Keeps the prescribed tempo: where a repetition that goes with the beat would be now."""

from dataclasses import dataclass
from typing import Literal

Phase = Literal["up", "hold", "down"]


@dataclass(frozen=True, slots=True)
class Pace:
    """A moment of the tempo: ``level`` is 0 at the bottom and 1 at the top; ``turn`` counts the
    whole repetitions that the beat has gone through."""

    phase: Phase
    level: float
    turn: int


class Pacer:
    """Goes up, holds and comes down, over and over, in the seconds of ``tempo_s``."""

    def __init__(self, tempo_s: tuple[float, float, float]) -> None:
        self._up_s, self._hold_s, self._down_s = tempo_s
        self._spent_s = 0.0
        self._turn = 0

    def wait(self, dt: float) -> None:
        """``dt`` seconds pass."""
        self._spent_s += dt
        whole_s = self._up_s + self._hold_s + self._down_s
        while self._spent_s >= whole_s:
            self._spent_s -= whole_s
            self._turn += 1

    def meet(self) -> None:
        """The person is at the bottom now: begin the next repetition with them."""
        self._spent_s = 0.0
        self._turn += 1

    @property
    def now(self) -> Pace:
        """The present moment of the tempo."""
        if self._spent_s < self._up_s:
            return Pace("up", self._spent_s / self._up_s, self._turn)
        if self._spent_s < self._up_s + self._hold_s:
            return Pace("hold", 1.0, self._turn)
        gone_s = self._spent_s - self._up_s - self._hold_s
        return Pace("down", 1.0 - gone_s / self._down_s, self._turn)
