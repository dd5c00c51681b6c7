"""A dose reads as a plain sentence in both languages, and takes as long as its session."""

from typing import get_args

import pytest

from coach.care.default_plan import default_plan
from coach.care.prescription import Band, Growth, Load, Prescribed, Stop
from coach.care.prescription_time import day_s, session_s, week_s
from coach.care.prescription_words import DoseWords
from coach.care_library import load_dose_texts
from coach.session.steps import plan_s

from .rules_of import rules

TEXTS = load_dose_texts()
EN, DE = DoseWords(TEXTS, "en"), DoseWords(TEXTS, "de")
RAISE = Prescribed(
    exercise_id="heel_raise_single",
    side="each",
    sets=3,
    reps=12,
    rest_s=60,
    tempo_s=(2, 0, 3),
    load=Load(band=Band(colour="red")),
)
STANCE = Prescribed(
    exercise_id="single_leg_balance",
    side="in_turn",
    sets=1,
    hold_s=30,
    rest_s=0,
    times_a_day=2,
    days_a_week=5,
    weeks=6,
)


def test_a_dose_is_one_plain_sentence() -> None:
    assert EN.dose(RAISE) == (
        "3 sets of 12, each leg, 60 s rest, 2 s up, 3 s down; red band; every day"
    )
    assert DE.dose(RAISE) == (
        "3 Sätze mit 12, jedes Bein, 60 s Pause, 2 s hoch, 3 s ab; Band red; jeden Tag"
    )
    assert EN.dose(STANCE) == (
        "once 30 s, legs in turn, left first; 2 times a day on 5 days a week for 6 weeks"
    )


@pytest.mark.parametrize(
    ("days", "times", "said"),
    [
        (7, 1, "every day"),
        (7, 3, "3 times a day"),
        (1, 1, "1 day a week"),
        (1, 2, "2 times on 1 day a week"),
        (3, 1, "3 days a week"),
    ],
)
def test_how_often(days: int, times: int, said: str) -> None:
    item = RAISE.model_copy(update={"days_a_week": days, "times_a_day": times})
    assert EN.when(item) == said


def test_loads_keep_brand_and_stretch() -> None:
    band = Load(band=Band(brand="TheraBand", colour="blue", stretch_percent=50))
    assert EN.load(band) == "TheraBand blue band, stretched by 50\u00a0%"
    assert DE.load(Load(kg=2.5)) == "mit 2,5 kg"
    assert EN.load(None) == ""


def test_limits_and_stops_are_all_said() -> None:
    item = RAISE.model_copy(
        update={
            "pain_max": 0,
            "range_max_deg": 20.0,
            "effort_max": 6,
            "support": "fingertips",
            "eyes": "closed",
            "surface": "foam",
            "grow": Growth(most_amount=15, most_sets=3),
        }
    )
    assert EN.limits(item) == (
        "only without pain",
        "no further than 20°",
        "effort up to 6 of 10",
        "fingertips on a support",
        "eyes closed",
        "on a cushion",
        "may grow to 15 repetitions",
        "at most 3 sets",
    )
    said = EN.stops(("sharp_pain", "dizziness"))
    assert said == "Stop and ask if: sharp or sudden pain, dizziness."
    assert DE.stops(()) == ""


@pytest.mark.parametrize("words", [EN, DE])
def test_every_choice_has_its_words(words: DoseWords) -> None:
    assert all(words.stop(one) for one in get_args(Stop))
    for name in ("support", "eyes", "surface"):
        options = get_args(get_args(Prescribed.model_fields[name].annotation)[0])
        for option in options:
            assert words.limits(RAISE.model_copy(update={name: option}))[-1]


def test_a_session_takes_what_the_session_itself_says() -> None:
    plan = default_plan(rules().exercises)
    items = [Prescribed(**item.model_dump(exclude={"note"})) for item in plan.items]
    assert session_s(items) == pytest.approx(plan_s(plan))
    assert day_s([STANCE]) == 2 * 2 * 36
    assert week_s([STANCE]) == 5 * day_s([STANCE])
    assert session_s([]) == 0
