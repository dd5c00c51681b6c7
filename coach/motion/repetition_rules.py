"""The bounds within which one signal's rise and fall is a repetition."""

import math
from dataclasses import dataclass

from coach.motion.gates import Gate


@dataclass(frozen=True, slots=True)
class RepetitionRules:
    """Bounds of one repetition, in the signal's unit and in seconds.

    ``smallest_range`` is the least rise that can count, ``usual_range`` what is expected before
    the person's own range is known. ``from_zero`` reports the signal's highest value in place of
    its rise, as for an angle from upright. Nothing above ``largest_range`` is a body's doing.
    ``reported_as`` turns the signal's rise into ``unit``. After ``longest_gap_s`` without a
    measurement what is running is given up.
    """

    unit: str
    smallest_range: float
    usual_range: float
    shortest_s: float
    longest_s: float
    gates: tuple[Gate, ...] = ()
    part: str | None = None
    from_zero: bool = False
    largest_range: float = math.inf
    reported_as: float = 1.0
    cutoff_hz: float = 3.0
    longest_gap_s: float = 1.0
