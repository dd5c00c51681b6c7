"""Made-up people: an ankle that gets better and reacts, and a way of using the app."""

import random
from dataclasses import dataclass
from typing import Literal

from coach.care.person import AgeBand, Ankle

Sort = Literal["good", "slow", "flaring", "forgetful", "contradictory"]
SORTS: tuple[Sort, ...] = ("good", "slow", "flaring", "forgetful", "contradictory")

AGES: tuple[AgeBand, ...] = (
    "under_16",
    "16_17",
    "18_39",
    "40_49",
    "50_59",
    "60_64",
    "65_69",
    "70_79",
    "80_plus",
)


@dataclass(frozen=True)
class Ways:
    """How a sort of person heals and answers; chances are per day or per question."""

    gain: float
    flare: float
    opens: float
    answers: float
    accepts: float
    yes: float
    contradicts: float


WAYS: dict[Sort, Ways] = {
    "good": Ways(0.014, 0.002, 0.93, 0.98, 0.95, 0.0005, 0.0),
    "slow": Ways(0.005, 0.010, 0.85, 0.95, 0.85, 0.001, 0.0),
    "flaring": Ways(0.010, 0.060, 0.85, 0.95, 0.80, 0.002, 0.0),
    "forgetful": Ways(0.010, 0.010, 0.45, 0.55, 0.60, 0.001, 0.0),
    "contradictory": Ways(0.009, 0.020, 0.80, 0.85, 0.50, 0.006, 0.30),
}


class Body:
    """An ankle: ``strength`` from 0 to 1 grows with training, ``soreness`` comes and goes."""

    def __init__(self, rng: random.Random, ways: Ways) -> None:
        self._rng = rng
        self._ways = ways
        self.strength = rng.uniform(0.0, 0.5)
        self.soreness = rng.uniform(0.5, 5.0)
        self.swollen = False
        self.limping = self.soreness > 4
        self.gave_way = False

    def night(self) -> None:
        """A night passes."""
        calm = 2.6 * (1 - self.strength)
        self.soreness += 0.35 * (calm - self.soreness) + self._rng.gauss(0, 0.25)
        self.swollen = False
        if self._rng.random() < self._ways.flare:
            self.soreness += self._rng.uniform(2, 6)
            self.swollen = self._rng.random() < 0.4
        self.soreness = min(10.0, max(0.0, self.soreness))
        self.limping = self.soreness > 4.5
        self.gave_way = self._rng.random() < 0.01 * (1 - self.strength)

    def train(self, load: float) -> int:
        """Pain during something of that load (0 to 1), which also trains and may make sore."""
        strain = max(0.0, load - self.strength)
        pain = self.soreness * 0.6 + 5 * strain + self._rng.gauss(0, 0.5)
        self.soreness = min(10.0, self.soreness + 1.2 * strain)
        self.strength = min(1.0, self.strength + self._ways.gain * min(1.0, 0.5 + load))
        return score(pain)


def score(pain: float) -> int:
    """A pain as it is answered."""
    return min(10, max(0, round(pain)))


@dataclass(frozen=True)
class Somebody:
    """Who it is."""

    sort: Sort
    age_band: AgeBand | None
    ankle: Ankle | None
    faller: bool


def somebody(rng: random.Random, number: int) -> Somebody:
    """The person of that number; the sorts take turns."""
    return Somebody(
        sort=SORTS[number % len(SORTS)],
        age_band=rng.choice(AGES) if rng.random() < 0.5 else rng.choice(AGES[2:6]),
        ankle=rng.choice(("left", "right", "both", None)),
        faller=rng.random() < 0.1,
    )
