"""Judges a repetition by what the rest of the body did meanwhile: heels, toes, knees, hips."""

import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from coach.motion.reasons import Reason


@dataclass(frozen=True, slots=True)
class Gate:
    """What a second signal must do during a repetition for it to count.

    ``measure`` is what is compared with ``low`` and ``high``: "rise" the change from base to top,
    "share" that change divided by the repetition's own range, "travel" its largest minus its
    smallest value, "shift" the distance between its places before and after, "start" where it
    is before, and "level" where it is at the top. A signal that is not known judges nothing.
    """

    signal: str
    measure: Literal["rise", "share", "travel", "shift", "level", "start"]
    low: float
    high: float
    reason: str


@dataclass(frozen=True, slots=True)
class Sample:
    """One moment of a repetition: its signal, and of each gate's signal a value for each leg."""

    t: float
    x: float
    others: tuple[Sequence[float], ...]


@dataclass(frozen=True, slots=True)
class Rise:
    """A whole repetition: the samples just before it, its own, its base and its height."""

    before: Sequence[Sample]
    samples: Sequence[Sample]
    base: float
    height: float

    @property
    def top(self) -> list[Sample]:
        """The samples near the peak."""
        return [s for s in self.samples if s.x - self.base >= 0.8 * self.height]

    @property
    def end(self) -> Sequence[Sample]:
        """The last tenth."""
        return self.samples[-max(1, len(self.samples) // 10) :]


class GateKeeper:
    """Keeps the gates of one exercise and says which one a repetition fails first."""

    def __init__(self, gates: Sequence[Gate]) -> None:
        self._gates = tuple(gates)
        self._names = tuple(dict.fromkeys(gate.signal for gate in gates))

    def row(self, others: Mapping[str, Sequence[float]]) -> tuple[Sequence[float], ...]:
        """The gates' signals as a sample keeps them."""
        return tuple(others.get(name, ()) for name in self._names)

    def judge(self, rise: Rise) -> Reason | None:
        """Why the repetition does not count, None where it does."""
        legs = range(max((len(s.others[0]) for s in rise.samples if s.others), default=0))
        got = [
            [_measured(gate, rise, partial(self._read, gate.signal, leg)) for leg in legs]
            for gate in self._gates
        ]
        steady = [leg for leg in legs if self._is_steady([values[leg] for values in got])]
        for gate, values in zip(self._gates, got, strict=True):
            known = [values[leg] for leg in steady or legs if not math.isnan(values[leg])]
            if known and not gate.low <= sum(known) / len(known) <= gate.high:
                return Reason(gate.reason)
        return None

    def _is_steady(self, values: Sequence[float]) -> bool:
        """Whether a leg keeps still what should; one that does not, beside one that does, is a
        far leg that the pose model has misplaced."""
        return all(
            gate.low <= value <= gate.high
            for gate, value in zip(self._gates, values, strict=True)
            if gate.measure in ("travel", "shift") and not math.isnan(value)
        )

    def _read(self, signal: str, leg: int, sample: Sample) -> float:
        legs = sample.others[self._names.index(signal)]
        return legs[leg] if leg < len(legs) else math.nan


def _median_of(samples: Sequence[Sample], read: Callable[[Sample], float]) -> float:
    known = [value for value in map(read, samples) if not math.isnan(value)]
    return statistics.median(known) if known else math.nan


def _measured(gate: Gate, rise: Rise, read: Callable[[Sample], float]) -> float:
    match gate.measure:
        case "travel":
            known = sorted(value for value in map(read, rise.samples) if not math.isnan(value))
            if not known:
                return math.nan
            cut = len(known) // 20
            return known[-1 - cut] - known[cut]
        case "shift":
            return abs(_median_of(rise.end, read) - _median_of(rise.before, read))
        case "start":
            return _median_of(rise.before, read)
        case "level":
            return _median_of(rise.top, read)
        case "rise":
            return _median_of(rise.top, read) - _median_of(rise.before, read)
        case "share":
            return (_median_of(rise.top, read) - _median_of(rise.before, read)) / rise.height
