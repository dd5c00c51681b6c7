"""The form of a run gives what was said, and a sentence where it does not fit."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from coach.care.run_log import run_log
from coach.ui.run_form import RunForm
from coach.ui.run_view import RunDraft
from coach.ui.theme import Theme

from .run_scenes import FULL, LATEST, NOON, TODAY, view, why


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> RunForm:
    made = RunForm(theme, why)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show()
    made.show_new(view(FULL))
    return made


def write(form: RunForm, minutes: str, km: str = "") -> None:
    form.minutes.show_text(minutes)
    form.km.show_text(km)
    form.minutes.edited.emit()


def test_what_was_said_comes_out(form: RunForm, qtbot: QtBot) -> None:
    write(form, "25", "4.2")
    form.day.earlier.click()
    form.kind.button("other").click()
    form.surface.button("grass").click()
    form.shoe.button("blue").click()
    form.pain.scale.buttons[0].click()
    form.pain.none.click()
    with qtbot.waitSignal(form.saved) as saved:
        form.save.click()
    assert saved.args == [
        RunDraft(
            day=TODAY - timedelta(days=1),
            minutes=25,
            km=4.2,
            surface="grass",
            shoe_id="blue",
            pain_during=0,
            sharp=False,
            limp=False,
            swelling=False,
            bone_pain=False,
        )
    ]


def test_what_was_not_said_is_unknown(form: RunForm) -> None:
    write(form, "25")
    draft = form.draft
    assert (draft.km, draft.surface, draft.shoe_id, draft.pain_during) == (None,) * 4
    assert (draft.limp, draft.swelling, draft.bone_pain, draft.ladder_step) == (None,) * 4


@pytest.mark.parametrize(
    ("minutes", "km", "wrong"),
    [
        ("", "", "minutes"),
        ("long", "", "minutes"),
        ("0", "", "minutes"),
        ("-3", "", "minutes"),
        ("1441", "", "minutes"),
        ("nan", "", "minutes"),
        ("inf", "", "minutes"),
        ("25", "far", "km"),
        ("25", "0", "km"),
        ("25", "301", "km"),
        ("25", "12", "km"),
    ],
)
def test_what_does_not_fit_is_said(
    form: RunForm, qtbot: QtBot, minutes: str, km: str, wrong: str
) -> None:
    write(form, minutes, km)
    with qtbot.assertNotEmitted(form.saved):
        form.save.click()
    assert getattr(form, wrong).fault.endswith(".")


def test_a_comma_is_a_point(form: RunForm) -> None:
    write(form, "25,5", "4,2")
    assert (form.draft.minutes, form.draft.km) == (25.5, 4.2)


def test_a_step_fills_in_its_minutes(form: RunForm) -> None:
    form.kind.button("whole").click()
    assert (form.draft.minutes, form.draft.ladder_step, form.draft.whole) == (14, 4, True)
    form.kind.button("part").click()
    assert (form.draft.ladder_step, form.draft.whole) == (4, False)


def test_the_spike_is_told_while_it_is_written(form: RunForm) -> None:
    write(form, "10", "2")
    assert "up to 2.6 km" in form._hint.text()
    write(form, "30", "5")
    assert "2.28" in form._hint.text()
    form.kind.button("whole").click()
    write(form, "14")
    assert "2.28" not in form._hint.text()


def test_two_changes_at_once_are_noted(form: RunForm) -> None:
    write(form, "14")
    form.shoe.button("old").click()
    assert form._changes.isHidden()
    form.surface.button("sand").click()
    assert form._changes.text() == (
        "New at once: shoes and ground. One change at a time is easier to judge."
    )


def test_the_day_is_never_after_today(form: RunForm) -> None:
    assert not form.day.later.isEnabled()
    form.day.earlier.click()
    form.day.earlier.click()
    form.day.later.click()
    assert form.day.day == TODAY - timedelta(days=1)
    form.day.show_day(TODAY + timedelta(days=3), TODAY)
    assert form.day.day == TODAY


def test_marks_and_none_of_these_exclude_each_other(form: RunForm) -> None:
    form.pain.none.click()
    form.pain.marks["limp"].click()
    assert not form.pain.none.isChecked()
    assert form.pain.said == {"sharp": False, "limp": True, "swelling": False, "bone_pain": False}
    form.pain.none.click()
    assert not form.pain.marks["limp"].isChecked()


def test_a_second_click_takes_the_pain_back(form: RunForm) -> None:
    form.pain.scale.buttons[3].click()
    form.pain.scale.buttons[3].click()
    assert form.pain.scale.score is None


def test_a_correction_begins_with_what_is_known_and_changes_only_that(form: RunForm) -> None:
    (run,) = run_log([LATEST]).runs
    form.show_draft(view(FULL), RunDraft.of(run))
    assert form.draft == RunDraft.of(run)
    form.pain.scale.buttons[5].click()
    changed = form.draft.changed(NOON)
    assert (changed.run_id, changed.pain_during) == (run.run_id, 5)
    (now,) = run_log([LATEST, changed]).runs
    assert now == replace(run, pain_during=5, changed=True, started_at=None)


def test_after_the_guide_only_the_rest_is_asked(form: RunForm) -> None:
    draft = RunDraft(TODAY, 14.0, ladder_step=4, source="guide", pain_during=2)
    form.show_draft(view(FULL), draft)
    assert form.title.text() == "How was the run?"
    logged = form.draft.logged("new", NOON)
    assert (logged.source, logged.ladder_step, logged.whole) == ("guide", 4, True)
    assert (logged.minutes, logged.pain_during, logged.limp) == (14, 2, None)
