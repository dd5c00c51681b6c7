"""After signing: every way to hand the plan over can be asked for, and what came of it is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.ui.plan_hand_over import PlanHandOver
from coach.ui.theme import Theme

WORDS = ("amber", "bridge", "cloud", "dune", "ember", "field")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> PlanHandOver:
    made = PlanHandOver(theme)
    qtbot.addWidget(made)
    made.resize(1072, 800)
    made.show_signed("Anna Bergström", "Strength", WORDS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_says_for_whom_and_by_which_key(page: PlanHandOver) -> None:
    assert page.title.text() == "Signed for Anna Bergström"
    assert page.subtitle.text() == "Strength"
    assert all(word in page.key.text() for word in WORDS)
    assert page.told.isHidden() or not page.told.isVisible()


@pytest.mark.parametrize(
    ("button", "signal"),
    [("file", "file_asked"), ("sheet", "sheet_asked"), ("web", "page_asked"), ("done", "left")],
)
def test_each_button_asks_by_mouse_and_by_key(
    page: PlanHandOver, qtbot: QtBot, button: str, signal: str
) -> None:
    one = getattr(page, button)
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.keyClick(one, Qt.Key.Key_Return)


def test_what_was_written_is_said_until_the_next_plan(page: PlanHandOver) -> None:
    page.say("plan.coachplan is written.")
    assert page.told.isVisible()
    assert page.told.property("ink") == "primary"
    page.say("It was not written.", trouble=True)
    assert page.told.property("ink") == "stop"
    page.show_signed("Jonas Weber", "Balance", WORDS)
    assert not page.told.isVisible()
