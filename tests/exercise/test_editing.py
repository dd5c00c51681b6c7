"""A draft says where it is wrong, or it is an exercise that its own file gives back exactly."""

import string
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.exercise.catalogue import Catalogue, catalogue_from, parse_exercise
from coach.exercise.definition import Exercise
from coach.exercise.editing import Draft
from coach.exercise.figures import (
    Unit,
    dose_figures,
    fault_figures,
    measure_figures,
    origin_of,
)
from coach.exercise.own import OWN, is_own, own_id, with_own
from coach.exercise.problems import Fault, Key
from coach.exercise.writing import exercise_toml
from coach.library import load_catalogue
from coach.motion.signals import SIGNALS

SHIPPED = load_catalogue()
LINES = ("name", "purpose", "stand", "skip_when")

numbers = st.one_of(
    st.floats(),
    st.floats(-200, 200),
    st.integers(-5, 400),
    st.sampled_from([None, "", "12", "abc", True, 1e9, -1e9]),
)
words = st.one_of(
    st.text(max_size=80),
    st.text(string.printable, max_size=320),
    st.sampled_from(["", "   ", "Ferse hoch", "שלום", "🦶 up", "a\u202eb", "\ud800", "x\x00y"]),
)


def read_back(exercise: Exercise) -> Exercise:
    text = exercise_toml(exercise).encode("utf-8").decode("utf-8")
    return parse_exercise(text, f"{exercise.id}.toml")


@st.composite
def edited(draw: st.DrawFn) -> Draft:
    draft = Draft.of(draw(st.sampled_from(list(SHIPPED.values()))))
    for _ in range(draw(st.integers(0, 6))):
        draft = draw(st.sampled_from(CHANGES))(draw, draft)
    return draft


def change_figure(draw: st.DrawFn, draft: Draft) -> Draft:
    figures = [*measure_figures(draft), *dose_figures(draft)]
    for at in range(len(draft.faults)):
        figures += fault_figures(draft, at)
    return draft.put(draw(st.sampled_from(figures)).key, draw(numbers)) if figures else draft


def change_words(draw: st.DrawFn, draft: Draft) -> Draft:
    within: Key = draw(st.sampled_from([(), *(("text", code) for code in draft.languages)]))
    name = draw(st.sampled_from([*LINES, "cues", "equipment"]))
    if name == "cues":
        return draft.put((*within, "cues", draw(st.integers(0, 2))), draw(words))
    if name == "equipment":
        return draft.put((*within, "equipment"), draw(st.lists(words, max_size=10)))
    return draft.put((*within, name), draw(words))


def change_faults(draw: st.DrawFn, draft: Draft) -> Draft:
    if draft.faults and draw(st.booleans()):
        at = draw(st.integers(0, len(draft.faults) - 1))
        if draw(st.booleans()):
            return draft.without_fault(at)
        return draft.put(("fault", at, "say"), draw(words))
    limit = draw(st.floats(0, 90))
    return draft.with_fault(draw(st.sampled_from(sorted(SIGNALS))), limit, draw(words))


def change_languages(draw: st.DrawFn, draft: Draft) -> Draft:
    return draft.in_one_language("de") if draft.languages else draft.in_two_languages("de")


CHANGES: list[Any] = [change_figure, change_words, change_faults, change_languages]


@given(edited())
@settings(max_examples=600, deadline=None)
def test_an_edit_is_exact_in_its_file_or_says_where_it_is_wrong(draft: Draft) -> None:
    if draft.exercise is None:
        assert draft.problems
        for key in draft.problems:
            assert key[0] in Exercise.model_fields, key
        return
    assert draft.problems == {}
    assert read_back(draft.exercise) == draft.exercise
    assert Draft.of(draft.exercise).exercise == draft.exercise


@given(st.text(max_size=90), st.sets(st.sampled_from(["own_", "own_exercise", "own_a"])))
def test_a_new_id_is_own_new_and_a_file_name(name: str, there: set[str]) -> None:
    taken = {*SHIPPED, *there}
    made = own_id(name, taken)
    assert made not in taken
    assert made.startswith(OWN)
    exercise = SHIPPED["heel_raise_double"].model_copy(update={"id": made, "name": "Mine"})
    assert list(catalogue_from({f"{made}.toml": exercise_toml(exercise)})) == [made]


def test_ids_are_numbered_where_the_name_is_taken() -> None:
    assert own_id("Fersenheben für Läufer", ()) == "own_fersenheben_fuer_laeufer"
    assert own_id("Heel raise!", {"own_heel_raise"}) == "own_heel_raise_2"
    assert own_id("דבר", ()) == "own_exercise"
    assert len(own_id("a" * 200, ())) == 64


def test_no_shipped_exercise_is_called_own() -> None:
    assert not any(is_own(exercise_id) for exercise_id in SHIPPED)


@given(st.lists(st.sampled_from([*SHIPPED, "own_a", "own_b", "other"]), max_size=6))
def test_an_own_exercise_never_stands_for_a_shipped_one(ids: list[str]) -> None:
    one = SHIPPED["march"]
    own = [one.model_copy(update={"id": id_, "name": "Changed"}) for id_ in ids]
    both = with_own(SHIPPED, own)
    assert isinstance(both, Catalogue)
    assert {id_: both[id_] for id_ in SHIPPED} == dict(SHIPPED)
    assert set(both) - set(SHIPPED) == {id_ for id_ in ids if id_.startswith(OWN)}


@pytest.mark.parametrize("exercise_id", list(SHIPPED))
def test_every_shipped_exercise_is_its_own_origin(exercise_id: str) -> None:
    exercise = SHIPPED[exercise_id]
    own = exercise.model_copy(update={"id": "own_x", "name": "Mine"})
    assert origin_of(own, SHIPPED) == exercise
    assert Draft.of(exercise).exercise == exercise
    assert read_back(exercise) == exercise


WRONG: list[tuple[str, Key, Any, Key, Fault, float | None]] = [
    ("heel_raise_double", ("name",), "  ", ("name",), Fault.EMPTY, None),
    ("heel_raise_double", ("name",), "x" * 61, ("name",), Fault.TOO_LONG, 60),
    ("heel_raise_double", ("name",), "a\u202eb", ("name",), Fault.HIDDEN_SIGN, None),
    ("heel_raise_double", ("cues", 1), "", ("cues", 1), Fault.EMPTY, None),
    ("heel_raise_double", ("dose", "sets"), 0, ("dose", "sets"), Fault.AT_LEAST, 1),
    ("heel_raise_double", ("dose", "sets"), 2.5, ("dose", "sets"), Fault.NOT_WHOLE, None),
    ("heel_raise_double", ("dose", "reps"), "", ("dose", "reps"), Fault.NO_NUMBER, None),
    ("heel_raise_double", ("dose", "reps"), None, ("dose", "reps"), Fault.ONE_TARGET, None),
    ("heel_raise_double", ("dose", "rest_s"), 301, ("dose", "rest_s"), Fault.AT_MOST, 300),
    ("heel_raise_double", ("dose", "tempo_s"), [0, 0, 0], ("dose", "tempo_s"), Fault.TEMPO, None),
    (
        "heel_raise_double",
        ("dose", "tempo_s"),
        [1, float("inf"), 1],
        ("dose", "tempo_s"),
        Fault.AT_MOST,
        60,
    ),
    (
        "heel_raise_double",
        ("measure", "smallest_range"),
        0.5,
        ("measure", "usual_range"),
        Fault.BELOW_SMALLEST,
        None,
    ),
    (
        "heel_raise_double",
        ("measure", "smallest_range"),
        0,
        ("measure", "smallest_range"),
        Fault.ABOVE,
        0,
    ),
    (
        "heel_raise_double",
        ("measure", "longest_s"),
        0.5,
        ("measure", "longest_s"),
        Fault.NOT_ABOVE_SHORTEST,
        None,
    ),
    (
        "heel_raise_double",
        ("measure", "gate", 0, "at_most"),
        None,
        ("measure", "gate", 0, "at_least"),
        Fault.NO_BOUND,
        None,
    ),
    (
        "heel_raise_double",
        ("fault", 1, "at_most"),
        -20,
        ("fault", 1, "at_most"),
        Fault.CROSSED,
        None,
    ),
    (
        "heel_raise_double",
        ("fault", 0, "say"),
        "one two three four five six",
        ("fault", 0, "say"),
        Fault.FIVE_WORDS,
        None,
    ),
    (
        "heel_raise_double",
        ("text", "de", "say", "trunk_leans"),
        "eins zwei drei vier fünf sechs",
        ("text", "de", "say", "trunk_leans"),
        Fault.FIVE_WORDS,
        None,
    ),
    (
        "heel_raise_double",
        ("text", "de", "equipment"),
        [],
        ("text", "de", "equipment"),
        Fault.AS_MANY,
        None,
    ),
    (
        "heel_raise_double",
        ("text", "de", "skip_when"),
        "",
        ("text", "de", "skip_when"),
        Fault.IN_BOTH,
        None,
    ),
    (
        "calf_stretch_bent",
        ("measure", "condition", 1, "slack"),
        -1,
        ("measure", "condition", 1, "slack"),
        Fault.AT_LEAST,
        0,
    ),
]


@pytest.mark.parametrize(("exercise_id", "key", "value", "at", "fault", "limit"), WRONG)
def test_what_is_wrong_is_said_where_it_is(
    exercise_id: str, key: Key, value: Any, at: Key, fault: Fault, limit: float | None
) -> None:
    draft = Draft.of(SHIPPED[exercise_id]).put(key, value)
    assert draft.exercise is None
    assert (draft.problems[at].fault, draft.problems[at].limit) == (fault, limit)


def test_a_change_leaves_the_draft_before_it_as_it_was() -> None:
    before = Draft.of(SHIPPED["heel_raise_double"])
    after = before.put(("measure", "gate", 0, "at_most"), 0.3).without_fault(0)
    assert before.exercise == SHIPPED["heel_raise_double"]
    assert after.faults == ("trunk_leans",)
    assert after.get(("measure", "gate", 0, "at_most")) == 0.3


def test_one_language_keeps_the_words_of_the_one_that_is_wanted() -> None:
    draft = Draft.of(SHIPPED["heel_raise_double"]).in_one_language("de")
    exercise = draft.exercise
    assert exercise is not None
    assert exercise.name == "Fersenheben"
    assert exercise.fault[0].say == "Knie lang lassen"
    assert exercise.in_language("de") == exercise
    again = draft.in_two_languages("de").exercise
    assert again is not None
    assert again.text["de"].name == "Fersenheben"


def test_figures_have_the_units_and_bounds_of_their_models() -> None:
    draft = Draft.of(SHIPPED["heel_raise_double"])
    found = {one.key[1:]: one for one in measure_figures(draft)}
    smallest = found[("smallest_range",)]
    assert (smallest.unit, smallest.lowest, smallest.lowest_in) == (Unit.SHANKS, 0, False)
    assert found[("gate", 3, "at_most")].unit is Unit.DEGREES
    assert found[("gate", 4, "at_least")].unit is Unit.SHARE
    assert (found[("longest_s",)].unit, found[("longest_s",)].highest) == (Unit.SECONDS, 60)
    assert found[("gate", 0, "at_least")].value(draft) is None
    assert ("reported_as",) not in found
    assert [one.name for one in dose_figures(draft)] == ["sets", "reps", "rest_s"]
