"""Remembers a rise that stood still too low to count, so that an attempt held low is not lost.

A body that stands still on its way up may have shifted its weight or stepped: from then on that
is where it stands. If it comes back to where it began, it was an attempt after all.
"""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from coach.motion.gates import Sample

BACK_WITHIN_S = 4.0
"""From the attempt's start. In 15 rendered low raises the whole attempt took 1.4 to 2.1 s."""


@dataclass(frozen=True, slots=True)
class LowAttempt:
    """A rise that stood still low and came back; ``peak_s`` is the middle of its top."""

    samples: Sequence[Sample]
    height: float
    peak_s: float


class LowTop:
    """``stood`` when a rise stands still too low; then ``update`` until it answers."""

    def __init__(self, return_share: float) -> None:
        self._return_share = return_share
        self._base = 0.0
        self._height = 0.0
        self._samples: list[Sample] = []

    def stood(self, base: float, height: float, samples: Sequence[Sample]) -> None:
        """A rise of ``height`` over ``base`` stands still."""
        self._base, self._height, self._samples = base, height, list(samples)

    def update(self, sample: Sample) -> LowAttempt | None:
        """The attempt, once it is back at its base; None before, and where nothing stood."""
        if not self._samples:
            return None
        self._samples.append(sample)
        if sample.t - self._samples[0].t > BACK_WITHIN_S:
            self._samples = []
            return None
        if sample.x - self._base > self._return_share * self._height:
            return None
        samples, self._samples = self._samples, []
        top = self._base + 0.85 * self._height
        return LowAttempt(
            samples, self._height, statistics.median([s.t for s in samples if s.x >= top])
        )

    def forget(self) -> None:
        """What stood has moved on."""
        self._samples = []
