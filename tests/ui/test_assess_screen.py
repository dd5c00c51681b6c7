"""The assessment: what is left out is unknown, locks close tests, and figures keep their place."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.care.entries import TestResult
from coach.care.locks import Lock
from coach.care.plan import Plan
from coach.exercise.catalogue import Catalogue
from coach.library import load_norms, load_sources
from coach.session.steps import plan_s
from coach.ui.assess_plan import RAISES, camera_plan, merged, offered
from coach.ui.assess_screen import AssessmentScreen
from coach.ui.theme import Theme

from .safety_scenes import GAPS, OFFER, SEEN, states


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> AssessmentScreen:
    screen = AssessmentScreen(theme, load_sources())
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    return screen


def said(qtbot: QtBot, widget: QWidget) -> str:
    qtbot.wait(10)
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def names(screen: AssessmentScreen) -> list[str]:
    return [type(page).__name__ for page in screen.asking.pages]


def test_locks_close_tests() -> None:
    assert offered(frozenset(), 3) >= {"hops", "single_raises", "knee_to_wall_cm"}
    assert "hops" not in offered(frozenset(), 2)
    assert "hops" not in offered(frozenset(), None)
    assert "hops" not in offered(frozenset({Lock.IMPACT}), 4)
    assert offered(frozenset({Lock.LOADING}), 4) == {"rest_pain", "walk_min"}
    assert offered(frozenset({Lock.EVERYTHING}), 4) == {"rest_pain"}


def test_the_plan_can_be_done_and_stays_in_bounds(catalogue: Catalogue) -> None:
    plan = camera_plan("Short assessment")
    assert [one.exercise_id for one in plan.items] == ["single_leg_balance", "heel_raise_single"]
    assert all(one.exercise_id in catalogue and one.side == "each" for one in plan.items)
    assert (plan.items[0].sets, plan.items[0].hold_s) == (3, load_norms().stance.cap_s)
    assert max(one.men for one in load_norms().heel_raise.decade) < RAISES
    assert plan_s(plan) < 15 * 60


def test_of_two_figures_for_one_test_the_later_counts() -> None:
    first = TestResult(test="balance_s", side="left", value=10)
    assert merged((first, first.model_copy(update={"value": 12.0}))) == (
        TestResult(test="balance_s", side="left", value=12),
    )


def test_every_test_can_be_left_out(qtbot: QtBot, screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), 3)
    assert screen.asking.on.text() == "Begin"
    screen.asking.go_on()
    while screen.asking.at < len(screen.asking.pages) - 1:
        assert screen.asking.on.text() == "Skip this test"
        screen.asking.on.click()
    with qtbot.waitSignal(screen.assessed) as given:
        screen.asking.on.click()
    assert given.args == [()]


def test_zero_is_an_answer_and_a_key_gives_it(qtbot: QtBot, screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), None)
    screen.asking.go_on()
    qtbot.keyClick(screen.asking.on, Qt.Key.Key_0)
    assert screen.asking.results() == (TestResult(test="rest_pain", value=0),)
    assert screen.asking.on.text() == "Next"


def test_a_walk_without_minutes_is_unknown(screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), None)
    screen.asking.show_at(2)
    walk = screen.asking.page
    walk.scale.pick(3)
    walk.limp.answer(True)
    assert walk.results() == ()
    walk.minutes.button(20).click()
    assert walk.results() == (TestResult(test="walk_min", value=20, pain=3, limp=True, brisk=None),)


@pytest.mark.parametrize(
    ("written", "value"),
    [("9,5", 9.5), ("9.5", 9.5), ("12", 12), ("0", 0), ("", None), (".", None), ("31", None)],
)
def test_a_number_is_read_as_it_is_written(
    screen: AssessmentScreen, written: str, value: float | None
) -> None:
    screen.begin(frozenset(), None)
    screen.asking.show_at(3)
    field = screen.asking.page.sides.fields["left"]
    field.line.setText(written)
    assert field.value == value
    expected = (
        () if value is None else (TestResult(test="knee_to_wall_cm", side="left", value=value),)
    )
    assert screen.asking.page.results() == expected


def test_letters_do_not_get_into_a_number(qtbot: QtBot, screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), None)
    screen.asking.show_at(3)
    line = screen.asking.page.sides.fields["right"].line
    line.setFocus()
    qtbot.keyClicks(line, "a1x2,5e")
    assert line.text() == "12,5"


def test_the_camera_is_asked_with_a_plan_and_its_figures_can_be_changed(
    qtbot: QtBot, screen: AssessmentScreen
) -> None:
    screen.begin(frozenset(), None)
    screen.asking.show_at(4)
    camera = screen.asking.camera
    with qtbot.waitSignal(screen.camera_asked) as given:
        camera.start.click()
    assert isinstance(given.args[0], Plan)
    assert given.args[0].id == "assessment"
    screen.show_camera_results(SEEN)
    assert screen.asking.results() == SEEN
    camera.raises.fields["right"].line.setText("19")
    changed = {(one.test, one.side): one for one in screen.asking.results()}
    assert changed["single_raises", "right"].by == "self"
    assert changed["single_raises", "right"].value == 19
    assert changed["single_raises", "left"].by == "camera"


def test_a_camera_that_saw_nothing_leaves_it_unknown(screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), None)
    screen.show_camera_results(())
    assert screen.asking.page is screen.asking.camera
    assert screen.asking.results() == ()
    assert screen.asking.camera.balance.isVisible()


def test_one_can_count_oneself(screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), None)
    screen.asking.show_at(4)
    camera = screen.asking.camera
    assert not camera.raises.isVisible()
    camera.own.click()
    camera.raises.fields["left"].line.setText("20")
    assert screen.asking.results() == (
        TestResult(test="single_raises", side="left", value=20, by="self"),
    )


def test_hops_are_hidden_while_impact_is_locked(qtbot: QtBot, screen: AssessmentScreen) -> None:
    screen.begin(frozenset({Lock.IMPACT}), 4)
    assert screen.asking.pages[-1].hops is None
    screen.begin(frozenset(), 4)
    assert screen.asking.pages[-1].hops is not None
    screen.begin(frozenset({Lock.LOADING}), 4)
    assert names(screen) == ["AssessIntro", "AssessRest", "AssessWalk"]
    assert "Some tests wait" in said(qtbot, screen.asking.page)


def test_leaving_early_keeps_what_was_done(qtbot: QtBot, screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), None)
    with qtbot.waitSignal(screen.left):
        screen.asking.leave.click()
    screen.asking.go_on()
    screen.asking.page.take_score(2)
    with qtbot.waitSignal(screen.assessed) as given:
        screen.asking.leave.click()
    assert given.args == [(TestResult(test="rest_pain", value=2),)]


def test_the_same_results_are_given_once(qtbot: QtBot, screen: AssessmentScreen) -> None:
    screen.begin(frozenset(), None)
    screen.asking.go_on()
    screen.asking.page.take_score(2)
    screen.asking.finished.emit()
    screen.show_result(states("40_49"), GAPS, OFFER)
    screen.result.back.click()
    with qtbot.assertNotEmitted(screen.assessed):
        screen.asking.finished.emit()
    assert screen.currentWidget() is screen.result


def test_figures_stand_beside_the_age_group_and_the_other_side(
    qtbot: QtBot, screen: AssessmentScreen
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    try:
        screen.show_result(states("40_49"), GAPS, OFFER)
        words = said(qtbot, screen.result)
    finally:
        QLocale.setDefault(before)
    assert "The sore leg does 77 % of the other." in words
    assert "At your age: 24 to 28 repetitions. Context, not a verdict." in words
    assert "At your age: 41.9 s. Context, not a verdict." in words
    assert "Last time 21: no clear change yet" in words
    assert "Last time 9: clearly more" in words
    assert "The sore side has 3 cm less than the other." in words


@pytest.mark.parametrize("band", ["under_16", "16_17", None])
def test_no_figure_of_adults_for_the_young_or_unknown(
    qtbot: QtBot, screen: AssessmentScreen, band: str | None
) -> None:
    screen.show_result(states(band), GAPS)
    words = said(qtbot, screen.result)
    assert "At your age" not in words
    assert "Other adults" not in words
    assert "Balance on one leg" in words


def test_the_phase_is_proposed_and_another_can_be_taken(
    qtbot: QtBot, screen: AssessmentScreen
) -> None:
    screen.show_result(states("40_49"), GAPS, OFFER)
    phase = screen.result.phase
    with qtbot.waitSignal(screen.phase_chosen) as given:
        phase.start.click()
    assert given.args == [3]
    phase.another.click()
    with qtbot.assertNotEmitted(screen.phase_chosen):
        phase.phases.button(2).click()
    assert "Phase 2: Mobility" in said(qtbot, screen.result)
    assert "Phase 3 was proposed" in said(qtbot, screen.result)
    assert OFFER.reason not in said(qtbot, screen.result)
    with qtbot.waitSignal(screen.phase_chosen) as given:
        phase.start.click()
    assert given.args == [2]


def test_without_a_proposal_it_just_ends(qtbot: QtBot, screen: AssessmentScreen) -> None:
    screen.show_result((), ())
    assert "Nothing was tested" in said(qtbot, screen.result)
    with qtbot.waitSignal(screen.left):
        screen.result.end.click()
