"""The safety screen: nothing answered beforehand, a yes that counts at once, and a way back."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.care.locks import Lock
from coach.care.person import AgeBand
from coach.care.screen import OLDER_RULE, ScreenResult, screen_result
from coach.care.screen_file import TIERS, Screen
from coach.care.sources import Sources
from coach.library import load_sources
from coach.ui.safety_groups import MOST, groups_of
from coach.ui.safety_screen import SafetyScreen
from coach.ui.safety_words import locked_words, open_words, outcome_title
from coach.ui.theme import Theme

from .safety_scenes import all_no_but, judged, load_screen


@pytest.fixture(scope="module")
def questions() -> Screen:
    return load_screen()


@pytest.fixture(scope="module")
def sources() -> Sources:
    return load_sources()


class Asked:
    """The screen, what it has given so far, and a judge that knows what was cleared."""

    def __init__(self, qtbot: QtBot, screen: SafetyScreen, questions: Screen) -> None:
        self.qtbot = qtbot
        self.screen = screen
        self.questions = questions
        self.given: list[object] = []
        self.cleared: set[str] = set()
        screen.answered.connect(self._heard)
        screen.cleared.connect(self._clear)
        screen.left.connect(self._left)

    def _heard(self, answers: dict[str, bool]) -> None:
        self.given.append(answers)

    def _clear(self, ids: tuple[str, ...]) -> None:
        self.given.append(ids)
        self.cleared |= set(ids)

    def _left(self) -> None:
        self.given.append("left")

    def begin(self, band: AgeBand | None = "40_49", last: dict[str, bool] | None = None) -> None:
        def judge(answers: dict[str, bool]) -> ScreenResult:
            return screen_result(self.questions, answers, band, cleared=self.cleared)

        self.screen.begin(self.questions, band, judge, last)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.screen.window().focusWidget(), key)

    def answer_all(self, *yes: str) -> None:
        asking = self.screen.asking
        while self.screen.currentWidget() is asking:
            for row in asking.page.rows:
                row.buttons.answer(row.question.id in yes)
                if self.screen.currentWidget() is not asking:
                    return
            asking.go_on()

    @property
    def values(self) -> list[bool | None]:
        return [row.value for row in self.screen.asking.page.rows]


@pytest.fixture
def asked(qtbot: QtBot, theme: Theme, questions: Screen, sources: Sources) -> Asked:
    screen = SafetyScreen(theme, sources)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    return Asked(qtbot, screen, questions)


@given(ids=st.sets(st.integers(0, 24)))
def test_every_question_is_on_one_page_in_a_calm_order(ids: set[int]) -> None:
    chosen = [one for number, one in enumerate(load_screen().questions) if number in ids]
    groups = groups_of(chosen)
    paged = [one.id for group in groups for one in group.questions]
    assert sorted(paged) == sorted(one.id for one in chosen)
    assert [TIERS.index(group.tier) for group in groups] == sorted(
        TIERS.index(group.tier) for group in groups
    )
    for group in groups:
        assert 1 <= len(group.questions) <= MOST
        assert all(one.tier == group.tier for one in group.questions)


def test_nothing_is_answered_beforehand_and_enter_answers_nothing(asked: Asked) -> None:
    asked.begin()
    assert asked.values == [None] * 4
    assert not asked.screen.asking.page.all_no.isVisible()
    asked.press(Qt.Key.Key_Return)
    assert asked.screen.asking.at == 1
    asked.screen.asking.go_back()
    assert asked.values == [None] * 4


def test_keys_answer_one_question_after_the_other(asked: Asked) -> None:
    asked.begin()
    asked.screen.asking.show_at(1)
    for key in (Qt.Key.Key_N, Qt.Key.Key_Y, Qt.Key.Key_J):
        asked.press(key)
    assert asked.values == [False, True, True]
    asked.press(Qt.Key.Key_N)
    assert asked.values == [False, True, True]


def test_a_key_answers_where_the_keyboard_is_and_leads_on(asked: Asked) -> None:
    asked.begin()
    rows = asked.screen.asking.page.rows
    rows[2].buttons.yes.setFocus()
    asked.press(Qt.Key.Key_N)
    assert asked.values == [None, None, False, None]
    assert rows[0].has_keyboard


def test_an_emergency_leads_at_once_to_what_to_do(asked: Asked) -> None:
    asked.begin()
    asked.screen.asking.page.rows[0].buttons.yes.click()
    outcome = asked.screen.outcome
    assert asked.screen.currentWidget() is outcome
    assert outcome.title.text() == "Call your emergency number now"
    assert asked.given == []
    assert len(outcome.said.whys) == 1
    outcome.done.click()
    assert asked.given == [{"odd_angle": True}, "left"]


def test_enter_after_an_emergency_does_not_pass_it_by(asked: Asked) -> None:
    asked.begin()
    asked.press(Qt.Key.Key_Y)
    assert asked.screen.currentWidget() is asked.screen.outcome
    asked.press(Qt.Key.Key_Return)
    assert asked.screen.currentWidget() is asked.screen.asking
    assert asked.given == []


def test_a_slip_of_the_finger_is_put_right_before_it_is_logged(asked: Asked) -> None:
    asked.begin()
    asked.screen.asking.page.rows[0].buttons.yes.click()
    asked.screen.outcome.answer.click()
    assert asked.screen.currentWidget() is asked.screen.asking
    assert asked.values == [True, None, None, None]
    asked.answer_all()
    assert asked.screen.outcome.title.text() == "You can go on"
    asked.screen.outcome.done.click()
    answers, left = asked.given
    assert left == "left"
    assert set(answers.values()) == {False}
    assert set(answers) == {one.id for one in asked.questions.asked_of("40_49")}


def test_all_no_is_said_of_a_page_that_was_all_no(asked: Asked) -> None:
    last = all_no_but(asked.questions, "blood_thinner")
    asked.begin(last=last)
    asking = asked.screen.asking
    assert asked.values == [None] * 4
    assert asking.page.all_no.isVisible()
    for question in asking.page.group.questions:
        assert question.ask in asking.page.all_no.accessibleDescription()
    asking.page.all_no.click()
    assert asking.at == 1
    assert [row.value for row in asking.pages[0].rows] == [False] * 4
    offered = {row.question.id: page.can_say_all_no for page in asking.pages for row in page.rows}
    assert not offered["blood_thinner"]
    assert offered["pregnant"]


def test_later_says_what_stays_locked_and_keeps_what_was_said(asked: Asked) -> None:
    asked.begin()
    asked.screen.asking.show_at(1)
    asked.press(Qt.Key.Key_N)
    asked.screen.asking.leave.click()
    later = asked.screen.later
    assert later.isVisible()
    assert "stays locked" in later.body.text()
    assert asked.given == []
    later.go.click()
    assert asked.given == [{"four_steps": False}, "left"]
    assert asked.screen.result.outcome is None


def test_the_end_with_an_open_question_asks_for_it(asked: Asked) -> None:
    asked.begin()
    asking = asked.screen.asking
    asking.show_at(len(asking.pages) - 1)
    asking.go_on()
    assert asked.screen.later.isVisible()
    asked.press(Qt.Key.Key_Escape)
    assert asking.at == 0
    assert asked.given == []


def test_closing_gives_a_draft_once(asked: Asked) -> None:
    asked.begin()
    asked.screen.settle()
    assert asked.given == []
    asked.screen.asking.page.rows[0].buttons.yes.click()
    asked.screen.settle()
    asked.screen.settle()
    assert asked.given == [{"odd_angle": True}]


def test_a_professional_opens_what_is_ticked_and_nothing_else(asked: Asked) -> None:
    asked.begin()
    asked.answer_all("four_steps", "gives_way")
    outcome, seen = asked.screen.outcome, asked.screen.seen
    assert outcome.title.text() == "Get it checked today"
    outcome.cleared.click()
    assert not any(tick.ticked for tick in seen.ticks.values())
    assert not seen.sure.isEnabled()
    seen.ticks["four_steps"].box.click()
    seen.sure.click()
    answers, ids = asked.given
    assert answers["four_steps"] is True
    assert ids == ("four_steps",)
    assert outcome.title.text() == "Get it checked within days"


def test_from_65_on_balance_can_be_opened_by_a_professional(asked: Asked) -> None:
    asked.begin("70_79")
    asked.answer_all()
    outcome = asked.screen.outcome
    assert outcome.title.text() == "You can go on"
    assert outcome.care_why.isVisible()
    outcome.cleared.click()
    asked.screen.seen.ticks[OLDER_RULE].box.click()
    asked.screen.seen.sure.click()
    assert asked.given[-1] == (OLDER_RULE,)
    assert not outcome.cleared.isVisible()


def test_an_outcome_that_is_logged_is_shown_without_logging_it_again(asked: Asked) -> None:
    answers = all_no_but(asked.questions, "limp_stays")
    judge = partial(judged, asked.questions, "18_39")
    asked.screen.show_standing(asked.questions, "18_39", judge, answers)
    assert asked.screen.outcome.title.text() == "Get it checked within days"
    asked.screen.outcome.done.click()
    assert asked.given == ["left"]


def test_every_yes_has_words_and_a_reason(questions: Screen, sources: Sources) -> None:
    for question in questions.questions:
        assert question.claim in sources.claims, question.id
        result = screen_result(questions, all_no_but(questions, question.id), "40_49")
        assert outcome_title(result)
        assert bool(locked_words(result.locks)) == bool(question.locks)
        if Lock.EVERYTHING in result.locks:
            assert len(open_words(result)) == 1


def test_what_is_open_is_never_locked_in_words(questions: Screen) -> None:
    for question in questions.questions:
        result = screen_result(questions, all_no_but(questions, question.id), None)
        said = set(open_words(result))
        assert ("Running, at the step you are at" in said) == ("run" in result.activities)
        assert ("All exercises of your phase" in said) == (not result.locks)
