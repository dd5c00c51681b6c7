"""Figures of other people's tests by age, as context beside one's own; never a verdict.

No figure is for somebody under 18: there are none for growing ankles here.
"""

from collections.abc import Mapping
from typing import NamedTuple

from pydantic import Field

from coach.care.learn_text import Id, Strict, parse

AGES: Mapping[str, tuple[int, int] | None] = {
    "under_16": None,
    "16_17": None,
    "18_39": (18, 39),
    "40_49": (40, 49),
    "50_59": (50, 59),
    "60_64": (60, 64),
    "65_69": (65, 69),
    "70_79": (70, 79),
    "80_plus": (80, 89),
}
"""The first and last year of each age band that can be chosen; None is not an adult."""


class Span(NamedTuple):
    """The lower and the higher of the figures that may be meant."""

    low: int
    high: int


class StanceBand(Strict):
    """Single-leg stance of an age, in seconds; ``best`` and ``mean`` are of three tries."""

    from_age: int = Field(ge=18)
    to_age: int = Field(le=99)
    open_best_s: float = Field(gt=0)
    open_mean_s: float = Field(gt=0)
    closed_best_women_s: float = Field(gt=0)
    closed_best_men_s: float = Field(gt=0)
    closed_mean_s: float = Field(gt=0)


class Stance(Strict):
    """Barefoot, arms crossed, stopped at ``cap_s``."""

    claim: Id
    cap_s: float = Field(gt=0)
    band: tuple[StanceBand, ...]


class HeelRaiseDecade(Strict):
    """Single heel raises of the ages ``age`` to ``age + 9``."""

    age: int = Field(ge=20, le=80, multiple_of=10)
    women: int = Field(gt=0)
    men: int = Field(gt=0)


class HeelRaise(Strict):
    """On an incline, ``raises_per_min`` to a beat; on a flat floor the figures differ."""

    claim: Id
    incline_deg: float
    raises_per_min: int
    no_clear_change_below: int = Field(gt=0)
    decade: tuple[HeelRaiseDecade, ...]


class KneeToWall(Strict):
    """Toe-to-wall distance with the knee at the wall."""

    claim: Id
    mean_cm: float
    sd_cm: float
    typical_side_gap_cm: float
    flag_side_gap_cm: float
    smallest_real_change_cm: tuple[float, float]
    smallest_real_change_deg: tuple[float, float]
    deg_per_cm: float


class SideShare(Strict):
    """The weaker leg as a share of the other."""

    claim: Id
    target_percent: float


class Norms(Strict):
    """All the figures; each part names the claim that says where they are from."""

    stance: Stance
    heel_raise: HeelRaise
    knee_to_wall: KneeToWall
    side_share: SideShare


def norms_from(text: str) -> Norms:
    """The figures written in this file. Raises LearnFileError."""
    return parse(Norms, text, "norms.toml")


def stance_open_best_s(norms: Norms, age_band: str) -> float | None:
    """The best of three tries with open eyes at this age, in seconds; None under 18.

    Raises KeyError for what is no age band.
    """
    ages = AGES[age_band]
    if ages is None:
        return None
    return next(
        band.open_best_s for band in norms.stance.band if band.from_age <= ages[0] <= band.to_age
    )


def heel_raises(norms: Norms, age_band: str) -> Span | None:
    """Single heel raises at this age, over all decades of the band and both sexes; None under 18.

    Raises KeyError for what is no age band.
    """
    ages = AGES[age_band]
    if ages is None:
        return None
    # The study begins at 20; 18 and 19 are nearest to that decade.
    first, last = max(20, ages[0]), ages[1]
    figures = [
        figure
        for one in norms.heel_raise.decade
        if one.age <= last and first <= one.age + 9
        for figure in (one.women, one.men)
    ]
    return Span(min(figures), max(figures))
