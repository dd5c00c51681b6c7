"""Which trend is wanted."""

from dataclasses import dataclass

from coach.review.measures import Measure
from coach.review.period import Period


@dataclass(frozen=True, slots=True)
class Asked:
    """A measure of an exercise over a period."""

    exercise_id: str
    measure: Measure
    period: Period
