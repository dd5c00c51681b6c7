"""What the rules need to know of the person, and what their age group has to heed."""

from dataclasses import dataclass
from typing import Literal

from coach.motion.events import Side

AgeBand = Literal[
    "under_16", "16_17", "18_39", "40_49", "50_59", "60_64", "65_69", "70_79", "80_plus"
]
Ankle = Literal["left", "right", "both"]

MINORS: frozenset[AgeBand] = frozenset({"under_16", "16_17"})
OLDER: frozenset[AgeBand] = frozenset({"65_69", "70_79", "80_plus"})


@dataclass(frozen=True, slots=True)
class Person:
    """Age group and trained ankle as in the settings; None is not said.

    No adult comparison figure applies to a minor, nor to somebody whose age is not known.
    """

    age_band: AgeBand | None = None
    ankle: Ankle | None = None

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sore sides: both where it is both or not said, so that nothing is left out."""
        if self.ankle in ("left", "right"):
            return (self.ankle,)
        return ("left", "right")

    @property
    def minor(self) -> bool:
        """Whether the rules for under 18 apply."""
        return self.age_band in MINORS

    @property
    def older(self) -> bool:
        """Whether the rules for 65 and over apply."""
        return self.age_band in OLDER
