"""The parts of a repetition: up, at its top, down; and when each was, out of its samples."""

from collections.abc import Sequence
from enum import Enum

from coach.motion.gates import Sample


class Phase(Enum):
    """DOWN waits at the base, UP is in a repetition."""

    DOWN = "down"
    UP = "up"


def tempo_of_s(rep: Sequence[Sample], high: float) -> tuple[float, float, float]:
    """Seconds up, at the top (above ``high``), and down."""
    top = [s.t for s in rep if s.x >= high]
    return (top[0] - rep[0].t, top[-1] - top[0], rep[-1].t - top[-1])


def plateau_middle_s(rep: Sequence[Sample], peak: float, depth: float) -> float:
    """The middle of the time within ``depth`` of ``peak``, in seconds of the source's time."""
    high = [s.t for s in rep if s.x >= peak - depth]
    return (high[0] + high[-1]) / 2
