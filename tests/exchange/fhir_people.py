"""Prescriptions of every shape, and one person of whom everything is known."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from hypothesis import strategies as st

from coach.care.entries import Assessed, MorningPain, SignsNoted, TestResult
from coach.care.prescription import Band, Growth, Load, Prescribed, Prescription
from coach.care.prescription_entries import ActivitiesRated, Activity, ChangeImpression
from coach.exchange.fhir_source import (
    Adherence,
    FhirSource,
    SessionPain,
    Target,
)
from coach.exercise.catalogue import Catalogue
from coach.library import load_catalogue
from coach.practice.values import Scale, SetLine, Total

NOW = datetime(2025, 3, 10, 9, 30, tzinfo=UTC)
DAY = date(2025, 3, 10)

_short = st.text(max_size=120)
_long = st.text(max_size=200)
_id = st.from_regex(r"\A[A-Za-z0-9_-]{1,64}\Z")
_exercise = st.from_regex(r"\A[a-z][a-z0-9_]{0,63}\Z")


def _number(least: float, most: float, *, above: bool = False) -> st.SearchStrategy[float]:
    return st.floats(least, most, exclude_min=above, allow_nan=False)


def _maybe(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.none() | values


loads = st.builds(Load, kg=_number(0, 200, above=True)) | st.builds(
    Load,
    band=st.builds(Band, brand=_short, colour=_short, stretch_percent=_maybe(st.integers(1, 300))),
)
growths = st.builds(
    Growth, most_amount=_maybe(st.integers(1, 600)), most_sets=_maybe(st.integers(1, 20))
)
tempos = st.tuples(*[_number(0, 60)] * 3).filter(lambda tempo: sum(tempo) > 0)


@st.composite
def items(draw: st.DrawFn) -> Prescribed:
    """Any exercise with any dose."""
    counted = draw(st.booleans())
    return Prescribed(
        exercise_id=draw(_exercise),
        side=draw(st.sampled_from(("both", "left", "right", "each", "in_turn"))),
        sets=draw(st.integers(1, 20)),
        reps=draw(st.integers(1, 200)) if counted else None,
        hold_s=None if counted else draw(_number(1, 600)),
        rest_s=draw(_number(0, 600)),
        tempo_s=draw(_maybe(tempos)),
        load=draw(_maybe(loads)),
        times_a_day=draw(st.integers(1, 6)),
        days_a_week=draw(st.integers(1, 7)),
        weeks=draw(_maybe(st.integers(1, 52))),
        pain_max=draw(st.integers(0, 5)),
        range_max_deg=draw(_maybe(_number(0, 90, above=True))),
        effort_max=draw(_maybe(st.integers(0, 10))),
        support=draw(_maybe(st.sampled_from(("none", "fingertips", "two_hands")))),
        eyes=draw(_maybe(st.sampled_from(("open", "closed")))),
        surface=draw(_maybe(st.sampled_from(("firm", "foam", "step_edge")))),
        grow=draw(_maybe(growths)),
        stops=tuple(
            draw(
                st.lists(
                    st.sampled_from(
                        (
                            "sharp_pain",
                            "swelling",
                            "giving_way",
                            "numbness",
                            "calf_swelling",
                            "dizziness",
                        )
                    ),
                    max_size=6,
                )
            )
        ),
        note=draw(_long),
    )


@st.composite
def prescriptions(draw: st.DrawFn) -> Prescription:
    """Any plan."""
    starts = draw(st.dates())
    return Prescription(
        id=draw(_id),
        version=draw(st.integers(1, 10_000)),
        name=draw(_short.filter(lambda text: bool(Band(colour=text).colour))),
        starts=starts,
        review=draw(_maybe(st.dates(min_value=starts))),
        phase=draw(_maybe(st.integers(1, 5))),
        items=tuple(draw(st.lists(items(), min_size=1, max_size=4))),
        morning_pain_max=draw(st.integers(0, 5)),
        auto_progress=draw(st.booleans()),
        note=draw(_long),
        language=draw(st.sampled_from(("en", "de"))),
    )


@cache
def catalogue() -> Catalogue:
    """The exercises that ship."""
    return load_catalogue()


PLAN = Prescription(
    id="ankle-1",
    version=2,
    name="Strength for the left ankle",
    starts=date(2025, 3, 3),
    review=date(2025, 3, 31),
    phase=3,
    note="Ring me if the mornings get worse.",
    morning_pain_max=4,
    items=(
        Prescribed(
            exercise_id="heel_raise_single",
            side="left",
            sets=3,
            reps=12,
            rest_s=60,
            tempo_s=(2, 0, 3),
            load=Load(kg=2.5),
            days_a_week=3,
            weeks=4,
            pain_max=3,
            effort_max=7,
            support="fingertips",
            surface="step_edge",
            grow=Growth(most_amount=15, most_sets=4),
            stops=("sharp_pain", "calf_swelling"),
            note="Slowly down.",
        ),
        Prescribed(
            exercise_id="band_eversion",
            side="each",
            sets=3,
            reps=15,
            rest_s=45,
            load=Load(band=Band(brand="Thera", colour="red", stretch_percent=50)),
            times_a_day=2,
            range_max_deg=20,
        ),
        Prescribed(
            exercise_id="single_leg_balance",
            side="in_turn",
            sets=3,
            hold_s=30,
            rest_s=20,
            eyes="closed",
            surface="foam",
        ),
    ),
)


def plain(prescription: Prescription) -> FhirSource:
    """Only a plan, of nobody in particular."""
    return FhirSource(NOW, "c0ffee", prescription, catalogue(), signed_at=NOW)


def everything() -> FhirSource:
    """A plan and all kinds of results."""
    return replace(
        plain(PLAN),
        author="Ada Beispiel, Praxis am Park",
        mornings=(MorningPain(at=NOW, day=DAY, score=0, side="left"),),
        signs=(SignsNoted(at=NOW, day=DAY, rest_pain=1, before=2),),
        assessed=(
            Assessed(
                at=NOW,
                day=DAY,
                results=(
                    TestResult(test="knee_to_wall_cm", side="left", value=9.5),
                    TestResult(test="single_raises", side="left", value=14, pain=3),
                    TestResult(test="balance_s", side="left", value=21.5),
                    TestResult(test="rest_pain", value=2),
                ),
            ),
        ),
        pains=(
            SessionPain("s1", 4, NOW, "during", 3, "heel_raise_single", sharp=True),
            SessionPain("s1", 9, NOW, "half_hour", 1),
        ),
        sets=(
            SetLine("s1", 1, NOW, "heel_raise_single", "left", 12, None, 12, None, True),
            SetLine("s1", 2, NOW, "single_leg_balance", "right", None, 28.5, None, 30.0, False),
            SetLine("s1", 3, None, "band_eversion", None, None, None, 15, None, None),
        ),
        adherence=(Adherence(date(2025, 2, 25), DAY, 0.815, 40),),
        activities=(
            ActivitiesRated(
                at=NOW,
                day=DAY,
                activities=(
                    Activity(name="Stairs", score=4),
                    Activity(name="Running", score=0),
                    Activity(name="Work", score=8),
                ),
            ),
        ),
        changes=(ChangeImpression(at=NOW, day=DAY, impression="much_better"),),
        totals=(Total("t1", "c0ffee", Scale.LEFS, DAY, 61.0),),
        targets=(Target("single_raises", 20, "at_least", date(2025, 3, 31), "left"),),
    )
