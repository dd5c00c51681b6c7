"""How far each pair of shoes has run, and when to look at it."""

from dataclasses import dataclass
from enum import StrEnum

from coach.care.run_log import RunLog, Shoe

LOOK_FROM_KM = 500.0
LOOK_BY_KM = 800.0
"""From 500 to 800 km: a rule of thumb, and no more than that. Comfort comes first."""


class Wear(StrEnum):
    """What the kilometres suggest."""

    FRESH = "fresh"
    LOOK = "look"
    LOOK_NOW = "look_now"


@dataclass(frozen=True, slots=True)
class ShoeUse:
    """``km`` of ``shoe`` so far; ``runs_without_km`` have added nothing to it."""

    shoe: Shoe
    km: float
    runs: int
    runs_without_km: int

    @property
    def wear(self) -> Wear:
        """Whether it is time to look at the soles."""
        if self.km >= LOOK_BY_KM:
            return Wear.LOOK_NOW
        return Wear.LOOK if self.km >= LOOK_FROM_KM else Wear.FRESH


def shoe_use(log: RunLog) -> tuple[ShoeUse, ...]:
    """Every pair, those in use first, in the order they were added."""
    used = [_use(log, shoe) for shoe in log.shoes]
    return tuple(sorted(used, key=lambda one: one.shoe.retired))


def _use(log: RunLog, shoe: Shoe) -> ShoeUse:
    runs = [run for run in log.runs if run.shoe_id == shoe.shoe_id]
    return ShoeUse(
        shoe=shoe,
        km=shoe.start_km + sum(run.km for run in runs if run.km is not None),
        runs=len(runs),
        runs_without_km=sum(run.km is None for run in runs),
    )
