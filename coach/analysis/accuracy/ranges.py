"""Measured range of each repetition beside the true one, from a recording's per-frame truth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from coach.analysis.accuracy.truth import TrueRep
from coach.analysis.result import Rep
from coach.motion.events import Side
from coach.motion.uncertainty import heel_cm

Frames = Mapping[str, NDArray[np.generic]]

Track = Literal["heel", "ankle"]

TRUE_TRACK: Mapping[str, Track] = {
    "heel_raise_double": "heel",
    "heel_raise_single": "heel",
    "heel_drop_step": "heel",
    "band_dorsiflexion": "ankle",
    "band_plantarflexion": "ankle",
    "ankle_pumps": "ankle",
    "knee_to_wall": "ankle",
}
"""What a repetition's range is truly about: the heel's height, or the ankle's angle."""


@dataclass(frozen=True, slots=True)
class RangePair:
    """One repetition's measured range in ``unit`` and the true one in ``true_unit``.

    Heel heights are compared in centimetres, ours for a foot of the usual length.
    """

    measured: float
    unit: str
    true: float
    true_unit: str


def range_pairs(
    pairs: Sequence[tuple[TrueRep, Rep]], exercise_id: str, side: Side | None, frames: Frames
) -> tuple[RangePair, ...]:
    """Ranges of matched repetitions; nothing for an exercise whose true range is not kept.

    ``frames`` has ``t`` in seconds, ``heel_L`` and ``heel_R`` in metres over standing, ``ankle_L``
    and ``ankle_R`` in degrees. The mean of both legs is the truth where no leg is named. True
    ranges are in "cm" of heel height or "deg" of ankle angle.
    """
    track = TRUE_TRACK.get(exercise_id)
    if track is None or f"{track}_L" not in frames:
        return ()
    found = [_pair(true, rep, track, side, frames) for true, rep in pairs]
    return tuple(pair for pair in found if pair is not None and np.isfinite(pair.measured))


def _pair(
    true: TrueRep, rep: Rep, track: Track, side: Side | None, frames: Frames
) -> RangePair | None:
    if true.start_s is None or true.end_s is None:
        return None
    t = frames["t"].astype(np.float64)
    during = (t >= true.start_s) & (t <= true.end_s)
    if not during.any():
        return None
    legs = {"left": ("L",), "right": ("R",), None: ("L", "R")}[true.side or side]
    moved = np.mean([frames[f"{track}_{leg}"][during].astype(np.float64) for leg in legs], axis=0)
    if track == "heel":
        return RangePair(heel_cm(rep.range), "cm", 100.0 * float(moved.max()), "cm")
    return RangePair(rep.range, rep.unit, float(moved.max() - moved.min()), "deg")
