"""My path shows where one is and what is asked for, and changes nothing without a yes."""

from functools import partial

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.care.person import Person
from coach.care.programme import listed_exercises
from coach.care.progression import forward
from coach.care.today_plan import reachable
from coach.ui.language import Language
from coach.ui.theme import Theme

from . import path_people, path_someone
from .fits import at_rest, cut_off
from .page_scenes import Longer
from .path_opened import open_path
from .path_people import EVERYBODY
from .path_scenes import PathWindow, scenes
from .path_someone import Someone
from .test_today import reached, within


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> PathWindow:
    return open_path(qtbot, theme)


def words_in(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.text()]


def test_each_goal_says_how_it_stands(window: PathWindow) -> None:
    window.show_path(path_people.phase_3())
    states = {row.says: row.state for row in window.path.criteria.rows}
    assert states["20 heel raises on one leg, or 90 % of the other leg."].startswith("Not yet")
    assert "the goal is 20" in states["20 heel raises on one leg, or 90 % of the other leg."]
    assert states["Two weeks in this phase."].startswith("Met")
    assert states["10 hops on each leg with pain up to 2."].startswith("Not known yet")


def test_what_comes_new_on_the_page_has_its_height(window: PathWindow, qtbot: QtBot) -> None:
    """A person takes the next phase while they look at this one."""
    bar = window.path._scroll.verticalScrollBar()
    for name in ("run", "older", "run", "phase3"):
        window.show_path(EVERYBODY[name]())
        qtbot.wait(50)
        for row in window.path.criteria.rows:
            assert row.height() >= row.heightForWidth(row.width()), (name, row.says)
        bar.setValue(bar.maximum())
        qtbot.wait(50)


def test_every_goal_leads_to_its_claim(window: PathWindow) -> None:
    for make in EVERYBODY.values():
        window.show_path(make())
        for row in window.path.criteria.rows:
            row.why.click()
            assert row.why.panel is not None
            assert row.why.panel.line.text().startswith("Source: ")
            row.why.panel.leave.click()


def test_a_phase_by_hand_is_confirmed_first(window: PathWindow) -> None:
    window.show_path(path_people.phase_3())
    heard = QSignalSpy(window.path.phase_chosen)
    window.path.choose.click()
    assert not window.path.choice.go.isEnabled()
    window.path.choice.phases.button(4).click()
    assert heard.count() == 0
    window.path.choice.go.click()
    assert heard.at(0) == [4]
    assert not window.path.choice.isVisible()


def test_leaving_the_choice_changes_nothing(window: PathWindow) -> None:
    window.show_path(path_people.phase_3())
    heard = QSignalSpy(window.path.phase_chosen)
    window.path.choose.click()
    window.path.choice.phases.button(5).click()
    window.path.choice.leave.click()
    assert heard.count() == 0
    assert window.path.choose.isVisible()


def test_a_proposal_is_answered_here_too(window: PathWindow) -> None:
    window.show_path(path_people.phase_2_ready())
    heard = QSignalSpy(window.path.phase_accepted)
    window.path.proposal.go.click()
    assert heard.at(0) == [3]


def test_the_first_day_asks_for_the_test_and_shows_no_figures(window: PathWindow) -> None:
    window.show_path(path_people.untested())
    heard = QSignalSpy(window.path.assessment_asked)
    assert not window.path.tests.isVisible()
    window.path.first.button.click()
    assert heard.count() == 1


def test_the_calendar_is_asked_for(window: PathWindow) -> None:
    window.show_path(path_people.phase_3())
    heard = QSignalSpy(window.path.calendar_asked)
    window.path.week.calendar.click()
    assert heard.count() == 1


def test_the_week_ahead_has_seven_days_from_today(window: PathWindow) -> None:
    window.show_path(path_people.phase_3())
    said = words_in(window.path.week)
    days = ["Today", "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday"]
    assert [one for one in said if one in days] == days


@pytest.mark.parametrize("name", ["phase1", "phase3", "run", "sore"])
def test_the_next_step_of_a_dose_is_the_one_the_rules_take(window: PathWindow, name: str) -> None:
    someone: Someone = EVERYBODY[name]()
    window.show_path(someone)
    doses, programme = path_someone.doses(someone), someone.programme
    said = words_in(window.path.doses)
    up_to = reachable(someone.ledger, listed_exercises(someone.ledger, programme.phase.number))
    tops = sum(
        forward(one, path_someone.rules().ladders, up_to, programme.locks) is None
        for one in doses.now
    )
    assert said.count("This is the top for this phase.") == tops
    assert sum(one.startswith("Next: ") for one in said) == len(doses.now) - tops
    assert len(doses.now) > 0


def test_a_minor_sees_no_adult_figure(window: PathWindow) -> None:
    someone = path_people.phase_3()
    someone.person = Person(age_band="16_17", ankle="right")
    window.show_path(someone)
    assert not any("At your age" in one for one in words_in(window.path.tests))
    window.show_path(path_people.phase_3())
    assert any("At your age" in one for one in words_in(window.path.tests))


def test_every_control_is_named_and_reached(qtbot: QtBot, window: PathWindow) -> None:
    window.show_path(path_people.phase_3())
    window.activateWindow()
    controls = [
        one
        for one in window.path.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled()
    ]
    seen = reached(qtbot, window.path, controls[0])
    assert [one for one in controls if not one.accessibleName()] == []
    assert [one.accessibleName() for one in controls if not within(one, seen)] == []


@pytest.mark.parametrize(
    ("code", "percent", "size", "longer"),
    [
        ("de", 100, (1280, 800), False),
        ("de", 200, (1280, 800), False),
        ("en", 100, (1024, 640), True),
    ],
    ids=["german", "double", "longer"],
)
def test_no_word_is_cut_off(
    qtbot: QtBot, theme: Theme, code: str, percent: int, size: tuple[int, int], longer: bool
) -> None:
    translator = Longer()
    if longer:
        QApplication.installTranslator(translator)

    language = Language(QApplication.instance())
    language.use(code)
    theme.scale_text(percent)
    window = PathWindow(theme, code)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    faults = []
    try:
        for name in scenes(window):
            faults += [f"{name}: {one}" for one in at_rest(qtbot, partial(cut_off, window))]
            assert (window.width(), window.height()) == size, name
    finally:
        language.leave()
        QApplication.removeTranslator(translator)
        theme.scale_text(100)
    assert not faults, "\n".join(faults[:20])
