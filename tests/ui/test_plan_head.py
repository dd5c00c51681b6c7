"""The top of the builder leaves the window to the plan, also in large text."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from coach.practice.faults import PracticeUnreachable
from coach.ui.plan_head import PlanHead
from coach.ui.plan_keeper import Keeping
from coach.ui.theme import Theme

LONG = "Maximiliane Theodora von Habsburg-Lothringen-Schwarzenberg zu Hohenlohe-Waldenburg"


@pytest.fixture(params=[100, 200])
def head(qtbot: QtBot, theme: Theme, request: pytest.FixtureRequest) -> Iterator[PlanHead]:
    theme.scale_text(request.param)
    made = PlanHead(theme)
    qtbot.addWidget(made)
    made.show_person("Anna Bergström", 1)
    made.show_state(Keeping.KEPT, None)
    made.resize(1232, made.layout().heightForWidth(1232))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    theme.scale_text(100)


def test_it_is_one_row(head: PlanHead) -> None:
    assert head.layout().heightForWidth(1232) <= 800 // 8
    middle = head.back.mapTo(head, head.back.rect().center()).y()
    for part in (head.undo, head.redo, head.start, head.sign):
        assert abs(part.mapTo(head, part.rect().center()).y() - middle) <= 12


def test_all_of_it_has_a_name_and_room(head: PlanHead) -> None:
    assert head.sign.accessibleName() == "Sign and hand over"
    assert head.start.accessibleName() == "Start from"
    for part in (head.undo, head.redo, head.start, head.sign):
        assert part.mapTo(head, part.rect().bottomRight()).x() < head.width()
        assert part.width() >= part.minimumSizeHint().width()


def test_a_long_name_does_not_push_the_plan_away(head: PlanHead) -> None:
    head.show_person(LONG, 2)
    assert head.layout().heightForWidth(1232) <= 800 // 5


def test_what_was_not_saved_can_be_tried_again(head: PlanHead, qtbot: QtBot) -> None:
    assert not head.again.isVisible()
    head.show_state(Keeping.FAILED, PracticeUnreachable("no answer"))
    assert head.again.isVisible()
    with qtbot.waitSignal(head.again_asked):
        head.again.click()
