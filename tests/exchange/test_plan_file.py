"""Plan files: what is handed over arrives to the letter, or not at all."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.care.prescription import Prescribed, Prescription
from coach.exchange.canonical import canonical
from coach.exchange.faults import ContentsUnsound, ExchangeError, PlanTooLarge, PlanUnfit
from coach.exchange.identity import renamed
from coach.exchange.plan_file import (
    HandedPlan,
    missing_exercises,
    plan_bytes,
    plan_from,
    read_plan,
    write_plan,
)
from coach.exchange.texts import cleaned, cleaned_line
from coach.library import load_catalogue
from tests.exchange.making import PHYSIO, STRANGER, chunk, handed, own_exercise, png, prescription
from tests.platforms import is_private

SOUND = plan_bytes(handed(), PHYSIO)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=100)
IDS = st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True)


@st.composite
def items(draw: st.DrawFn) -> Prescribed:
    """A dose with a random choice of its parts."""
    counted = draw(st.booleans())
    return Prescribed(
        exercise_id=draw(st.sampled_from(["own_raise", "heel_raise_double"])),
        side=draw(st.sampled_from(["both", "left", "right", "each", "in_turn"])),
        sets=draw(st.integers(1, 20)),
        reps=draw(st.integers(1, 200)) if counted else None,
        hold_s=None if counted else draw(st.floats(1, 600)),
        rest_s=draw(st.floats(0, 600)),
        weeks=draw(st.none() | st.integers(1, 52)),
        pain_max=draw(st.integers(0, 5)),
        effort_max=draw(st.none() | st.integers(0, 10)),
        range_max_deg=draw(st.none() | st.floats(0.1, 90)),
        note=draw(WORDS),
    )


@st.composite
def plans(draw: st.DrawFn) -> HandedPlan:
    """Any plan that a builder could make."""
    name = draw(WORDS.filter(lambda text: cleaned_line(text) and text.strip()))
    made = draw(st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)))
    whole = Prescription(
        id=draw(IDS),
        version=draw(st.integers(1, 10_000)),
        name=name,
        starts=draw(st.dates(date(2020, 1, 1), date(2090, 1, 1))),
        items=tuple(draw(st.lists(items(), min_size=1, max_size=3))),
        morning_pain_max=draw(st.integers(0, 5)),
        note=draw(WORDS),
    )
    return handed(
        file_id=draw(IDS),
        client_id=draw(IDS),
        client_name=draw(st.text(st.characters(categories=None), max_size=100)),
        prescription=whole,
        made_at=made.replace(tzinfo=timezone(timedelta(hours=draw(st.integers(-12, 14))))),
    )


def as_it_arrives(plan: HandedPlan) -> HandedPlan:
    whole = plan.prescription
    return replace(
        plan,
        client_name=cleaned_line(plan.client_name),
        prescription=Prescription.model_validate(
            {
                **whole.model_dump(),
                "name": cleaned_line(whole.name),
                "note": cleaned(whole.note),
                "items": [{**one.model_dump(), "note": cleaned(one.note)} for one in whole.items],
            }
        ),
    )


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(plans())
def test_what_is_handed_over_arrives(plan: HandedPlan) -> None:
    raw = plan_bytes(plan, PHYSIO)
    read = plan_from(raw)
    assert read.plan == as_it_arrives(plan)
    assert read.author == PHYSIO.public
    assert plan_bytes(plan, PHYSIO) == raw
    assert plan_bytes(read.plan, PHYSIO) == plan_bytes(as_it_arrives(plan), PHYSIO)


@settings(deadline=None)
@given(st.data())
def test_any_byte_changed_is_refused(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(SOUND) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda one: one != SOUND[at]))
    with pytest.raises(ExchangeError):
        plan_from(SOUND[:at] + bytes([other]) + SOUND[at + 1 :])


@settings(deadline=None)
@given(st.integers(0, len(SOUND) - 1))
def test_any_end_cut_off_is_refused(length: int) -> None:
    with pytest.raises(ExchangeError):
        plan_from(SOUND[:length])


def test_nobody_signs_for_somebody_else() -> None:
    theirs = plan_from(plan_bytes(handed(), STRANGER))
    assert theirs.author == STRANGER.public
    key = b'"signing_key":"'
    mine, other = (raw.split(key)[1][:44] for raw in (SOUND, plan_bytes(handed(), STRANGER)))
    with pytest.raises(ExchangeError):
        plan_from(SOUND.replace(mine, other))


def test_all_shipped_exercises_and_their_words_arrive(tmp_path: Path) -> None:
    catalogue = load_catalogue()
    first = prescription().items[1]
    whole = prescription(
        items=tuple(first.model_copy(update={"exercise_id": id_}) for id_ in catalogue)
    )
    plan = handed(prescription=whole, exercises=tuple(catalogue.values()), pictures={})
    write_plan(plan, PHYSIO, tmp_path / "a.coachplan")
    assert read_plan(tmp_path / "a.coachplan").plan == plan


def test_pictures_lose_what_is_no_picture() -> None:
    place = chunk(b"eXIf", b"where it was taken")
    read = plan_from(plan_bytes(handed(pictures={"own_raise": png(8, place)}), PHYSIO))
    assert read.plan.pictures == {"own_raise": png()}


def test_pictures_are_of_the_exercises_in_the_file() -> None:
    with pytest.raises(PlanUnfit) as told:
        plan_bytes(handed(pictures={"heel_raise_double": png()}), PHYSIO)
    assert told.value.where == "plan.pictures.heel_raise_double"


def test_a_large_picture_is_told_before_it_is_signed() -> None:
    large = png(8, chunk(b"IDAT", bytes(300_000)))
    with pytest.raises(PlanUnfit) as told:
        plan_bytes(handed(pictures={"own_raise": large}), PHYSIO)
    assert "plan.pictures.own_raise" in told.value.sentence


def test_many_pictures_are_told_before_they_are_signed() -> None:
    ids = [f"own_{number}" for number in range(9)]
    exercises = tuple(own_exercise().model_copy(update={"id": id_}) for id_ in ids)
    pictures = dict.fromkeys(ids, png(8, chunk(b"IDAT", bytes(250_000))))
    with pytest.raises(PlanTooLarge):
        plan_bytes(handed(exercises=exercises, pictures=pictures), PHYSIO)
    few = dict.fromkeys(ids[:7], pictures[ids[0]])
    raw = plan_bytes(handed(exercises=exercises, pictures=few), PHYSIO)
    assert plan_from(raw).plan.pictures == few


def test_an_exercise_twice_is_told() -> None:
    with pytest.raises(PlanUnfit) as told:
        plan_bytes(handed(exercises=(own_exercise(), own_exercise())), PHYSIO)
    assert told.value.where == "plan.exercises"


@pytest.mark.parametrize("name", ["", "\u202e", "\n"])
def test_nobody_signs_without_a_name(name: str) -> None:
    with pytest.raises(PlanUnfit) as told:
        plan_bytes(handed(), renamed(PHYSIO, name, ""))
    assert told.value.where == "author.name"


def test_no_number_that_is_none_is_signed() -> None:
    nan = own_exercise().dose.model_copy(update={"rest_s": float("nan")})
    with pytest.raises((PlanUnfit, ContentsUnsound)):
        plan_bytes(handed(exercises=(own_exercise().model_copy(update={"dose": nan}),)), PHYSIO)


def test_exercises_of_a_later_version_are_told() -> None:
    plan = handed()
    assert missing_exercises(plan, ["balance_eyes_open"]) == ()
    assert missing_exercises(plan, []) == ("balance_eyes_open",)
    assert missing_exercises(handed(exercises=(), pictures={}), ["balance_eyes_open"]) == (
        "own_raise",
    )


def test_the_file_is_for_its_owner_and_one_line(tmp_path: Path) -> None:
    file = tmp_path / "a.coachplan"
    write_plan(handed(), PHYSIO, file)
    assert is_private(file)
    raw = file.read_bytes()
    assert raw == SOUND
    assert raw.isascii()
    assert raw.count(b"\n") == 1
    assert canonical({"b": 1, "a": "é"}) == b'{"a":"\\u00e9","b":1}\n'
