"""The figures by age: as published, for every adult band, and for nobody under 18."""

from typing import get_args

import pytest

from coach.care.norms import AGES, heel_raises, stance_open_best_s
from coach.library import load_norms, load_sources
from coach.record.settings import AgeBand

NORMS = load_norms()
ADULTS = [band for band, ages in AGES.items() if ages is not None]


def test_the_bands_are_those_that_can_be_chosen() -> None:
    assert tuple(AGES) == get_args(AgeBand)
    assert set(AGES) - set(ADULTS) == {"under_16", "16_17"}


@pytest.mark.parametrize(
    ("band", "stance_s", "raises"),
    [
        ("under_16", None, None),
        ("16_17", None, None),
        ("18_39", 44.7, (27, 37)),
        ("40_49", 41.9, (24, 28)),
        ("50_59", 41.2, (21, 23)),
        ("60_64", 32.1, (19, 19)),
        ("65_69", 32.1, (19, 19)),
        ("70_79", 21.5, (14, 16)),
        ("80_plus", 9.4, (10, 13)),
    ],
)
def test_the_figures_of_each_band(
    band: str, stance_s: float | None, raises: tuple[int, int] | None
) -> None:
    assert stance_open_best_s(NORMS, band) == stance_s
    assert heel_raises(NORMS, band) == raises


def test_no_figure_grows_with_age() -> None:
    stances = [stance_open_best_s(NORMS, band) for band in ADULTS]
    assert stances == sorted(stances, reverse=True)
    for end in (0, 1):
        raises = [heel_raises(NORMS, band)[end] for band in ADULTS]
        assert raises == sorted(raises, reverse=True)


def test_every_year_of_an_adult_has_one_stance_band() -> None:
    for age in range(18, 100):
        bands = [one for one in NORMS.stance.band if one.from_age <= age <= one.to_age]
        assert len(bands) == 1, age
        assert bands[0].open_mean_s <= bands[0].open_best_s <= NORMS.stance.cap_s


def test_every_figure_leads_to_a_claim() -> None:
    claims = load_sources().claims
    parts = (NORMS.stance, NORMS.heel_raise, NORMS.knee_to_wall, NORMS.side_share)
    assert all(part.claim in claims for part in parts)


def test_what_is_no_band_is_refused() -> None:
    with pytest.raises(KeyError):
        stance_open_best_s(NORMS, "30_35")
    with pytest.raises(KeyError):
        heel_raises(NORMS, "")
