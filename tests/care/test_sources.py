"""Every claim has a reason, a standing that its sources bear out, and an entry to lead to."""

import re

import pytest

from coach.care.learn_text import LearnFileError
from coach.care.sources import Claim, Source, sources_from
from coach.library import load_sources
from coach.resources import shipped

from .learn_checks import CLAIMS, CLAIMS_DE, figures_of, words_of

SOURCES = load_sources()
GERMAN = SOURCES.in_language("de")
SOURCES_TEXT, CLAIMS_TEXT = (
    shipped("assets", "learn", name).read_text(encoding="utf-8")
    for name in ("sources.toml", "claims.toml")
)
PROMISED = {
    *("pain_green", "pain_amber", "pain_red", "pain_bone", "pain_change", "pain_before"),
    *("morning_base", "weekly_median", "progress_rule", "regress_step", "morning_missing"),
    *("run_24h", "ladder", "run_rest_day", "run_gap", "run_two_fails", "run_spike", "shoe_km"),
    *("phase_1_exit", "phase_2_exit", "phase_3_exit", "phase_4_exit", "phase_3_length"),
    *("age_figure", "four_weeks", "two_weeks", "retest", "knee_to_wall_gap"),
    *("knee_to_wall_change", "stance_norms", "stance_10s", "heel_raise_norms"),
    *("heel_raise_change", "heel_raise_20", "lsi_90", "camera_figures", "first_48h", "ice_20"),
    *("warmth", "stretch_72h", "ottawa", "red_flags", "red_flag_clot", "red_flag_achilles"),
    *("red_flag_days", "ask_first", "screen_weekly", "age_rules", "dose_ranges", "stretch_30s"),
    *("heel_raise_dose", "heel_drop_dose", "band_dose", "balance_dose", "week_template"),
    *("one_change", "quick_steps", "static_holds", "warm_up_length", "break_rule"),
    "sideways_walk",
}
"""Screens lead to these by their ids."""


def test_the_ids_that_screens_use_are_there() -> None:
    assert set(SOURCES.claims) == PROMISED


@pytest.mark.parametrize("claim", SOURCES.claims.values(), ids=lambda one: one.id)
def test_a_claim_stands_no_better_than_what_carries_it(claim: Claim) -> None:
    behind = SOURCES.of_claim(claim.id)
    if claim.standing == "own":
        assert "own" in {source.standing for source in behind}
    else:
        assert behind[0].standing == claim.standing
    assert len(set(claim.sources)) == len(claim.sources)


@pytest.mark.parametrize("source", SOURCES.sources.values(), ids=lambda one: one.id)
def test_a_source_says_where_it_was_seen(source: Source) -> None:
    assert bool(source.where) == (source.standing in ("page", "secondhand"))
    assert SOURCES.claims_on(source.id), "nothing rests on it"


def test_what_was_never_read_is_not_called_seen() -> None:
    memory = {source.id for source in SOURCES.sources.values() if source.standing == "memory"}
    assert {"thomee_1997", "silbernagel_2007", "farrar_2001", "behm_2016"} <= memory
    assert {"alfredson_1998", "jonsson_2008", "radford_2006", "heiderscheit_2011"} <= memory


EVERYTHING = [
    *((one, GERMAN.claims[one.id]) for one in SOURCES.claims.values()),
    *((one, GERMAN.sources[one.id]) for one in SOURCES.sources.values()),
]


@pytest.mark.parametrize(("english", "german"), EVERYTHING, ids=lambda one: one.id)
def test_german_is_whole_and_keeps_the_figures(
    english: Claim | Source, german: Claim | Source
) -> None:
    assert "de" in english.text
    assert figures_of(german) == figures_of(english)
    for before, after in zip(words_of(english), words_of(german), strict=True):
        assert before != after
        assert not CLAIMS.search(before), before
        assert not CLAIMS_DE.search(after), after


ENGLISH = re.compile(r"\b(the|page|pages|of a|on|test|in people|which|copies|table|guideline)\b")
ADDRESS = re.compile(r"\S*[./-]\S*")


@pytest.mark.parametrize("source", GERMAN.sources.values(), ids=lambda one: one.id)
def test_what_is_no_name_is_in_german(source: Source) -> None:
    assert not ENGLISH.search(source.cite)
    assert not ENGLISH.search(ADDRESS.sub("", source.where))


def test_the_run_spike_gives_the_hazards_and_how_it_was_read() -> None:
    why = SOURCES.claims["run_spike"].why
    for figure in ("5,205", "1.64", "1.52", "2.28", "30 days", "reports the study"):
        assert figure in why


def test_an_unknown_source_is_refused() -> None:
    text = CLAIMS_TEXT.replace('sources = ["farrar_2001"]', 'sources = ["farrar_2002"]')
    with pytest.raises(LearnFileError, match=r"claims\.toml: pain_change: .*farrar_2002"):
        sources_from(SOURCES_TEXT, text)


def test_the_same_id_twice_is_refused() -> None:
    text = SOURCES_TEXT.replace('id = "farrar_2001"', 'id = "thomee_1997"')
    with pytest.raises(LearnFileError, match="thomee_1997 is there twice"):
        sources_from(text, CLAIMS_TEXT)


def test_a_claim_without_a_source_is_refused() -> None:
    text = CLAIMS_TEXT.replace('sources = ["farrar_2001"]', "sources = []")
    with pytest.raises(LearnFileError, match=r"claims\.toml: claim\.\d+\.sources"):
        sources_from(SOURCES_TEXT, text)
