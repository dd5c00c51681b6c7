"""What the builder works with and needs no window: its history, edits, days, reasons, shelf."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from coach.care.prescription import Prescribed
from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_remark import Reason, Remark, Severity
from coach.exercise.catalogue import Catalogue
from coach.practice.values import OwnExercise, Stamp
from coach.resources import shipped
from coach.ui.plan_date import day_of
from coach.ui.plan_edits import added, changed, duplicated, moved, removed
from coach.ui.plan_history import History
from coach.ui.plan_remarks import remark_words
from coach.ui.plan_shelf import shelf_of
from tests.care.rules_of import MONDAY

from .people_made import NOW

STANCE = Prescribed(exercise_id="single_leg_balance", side="each", sets=3, hold_s=30, rest_s=20)
RAISE = Prescribed(
    exercise_id="heel_raise_single", side="left", sets=3, reps=8, rest_s=60, tempo_s=(2, 0, 3)
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@given(st.lists(st.one_of(st.integers(0, 9), st.sampled_from(["undo", "redo"])), max_size=60))
def test_the_history_goes_back_and_forth_as_two_stacks_would(steps: list[int | str]) -> None:
    history: History[int] = History(-1)
    past, now, future = [], -1, []
    for step in steps:
        if step == "undo":
            assert history.undo() == bool(past)
            if past:
                future.append(now)
                now = past.pop()
        elif step == "redo":
            assert history.redo() == bool(future)
            if future:
                past.append(now)
                now = future.pop()
        elif history.take(int(step)):
            past.append(now)
            now, future = int(step), []
        assert (history.now, history.can_undo, history.can_redo) == (now, bool(past), bool(future))


def test_what_is_typed_in_one_go_is_undone_in_one_go() -> None:
    history = History("")
    for text in ("a", "an", "ann"):
        history.take(text, "name")
    history.pause()
    history.take("anna", "name")
    assert history.undo()
    assert history.now == "ann"
    assert history.undo()
    assert history.now == ""


@given(st.lists(st.integers(0, 6), min_size=1, max_size=7), st.data())
def test_moving_keeps_every_exercise(order: list[int], data: st.DataObject) -> None:
    items = tuple(STANCE.model_copy(update={"note": str(one)}) for one in order)
    draft = PlanDraft("p", 1, "Plan", MONDAY, items=items)
    at = data.draw(st.integers(0, len(items) - 1))
    to = data.draw(st.integers(-2, len(items) + 1))
    there = moved(draft, at, to)
    assert sorted(item.note for item in there.items) == sorted(item.note for item in items)
    if 0 <= to < len(items):
        assert there.items[to] == items[at]
        assert moved(there, to, at) == draft
    else:
        assert there == draft
    assert removed(added(draft, STANCE, at), at) == draft


def test_the_copy_of_one_leg_is_for_the_other() -> None:
    draft = PlanDraft("p", 1, "Plan", MONDAY, items=(RAISE,))
    assert [item.side for item in duplicated(draft, 0).items] == ["left", "right"]
    assert changed(draft, 0, {"sets": 2}).items[0].sets == 2


@pytest.mark.parametrize(
    "text", ["2026-03-30", "30.3.2026", "30/03/2026", "Mon 30 Mar 2026", "30 March 2026"]
)
def test_a_day_is_read_as_it_is_usually_written(text: str) -> None:
    assert day_of(text) == date(2026, 3, 30)


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-02-30", "30.3.26026", "1.1.1900"])
def test_what_is_no_day_is_no_day(text: str) -> None:
    assert day_of(text) is None


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_sentence(reason: Reason) -> None:
    figures = dict.fromkeys(
        (
            *("seconds", "most", "least", "amount", "times", "kg", "own", "phase"),
            *("weeks", "minutes"),
        ),
        7.0,
    )
    remark = Remark(0, "x", reason, Severity.WARNING, {**figures, "last": "2026-03-02"})
    sentence = remark_words(remark)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_shelf_passes_over_own_exercises_that_cannot_be_read(catalogue: Catalogue) -> None:
    text = shipped("exercises", "single_leg_balance.toml").read_text(encoding="utf-8")
    wobble = text.replace('id = "single_leg_balance"', 'id = "own_wobble"', 1)
    stamp = Stamp(1, NOW, "here")
    own = [
        OwnExercise("own_wobble", wobble, b"png", stamp),
        OwnExercise("own_broken", "id =", None, stamp),
        OwnExercise("single_leg_balance", text, None, stamp),
    ]
    shelf = shelf_of(catalogue, {}, own, "de")
    assert next(iter(shelf.exercises)) == "own_wobble"
    assert shelf.exercises["own_wobble"].name == "Einbeinstand"
    assert shelf.own == {"own_wobble"}
    assert shelf.damaged == ("own_broken", "single_leg_balance")
    assert shelf.pictures == {"own_wobble": b"png"}
    assert shelf.start_of("own_wobble").days_a_week == 7
