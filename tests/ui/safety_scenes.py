"""The safety questions, the morning card, suggestions and the assessment, for pictures and tests.

``python -m tests.ui.safety_scenes OUTDIR [LOOK …]`` takes pictures in both themes, sizes and
languages.
"""

import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.care.assessment import SideGap, TestState, age_figure, trend_of
from coach.care.entries import Test, TestResult
from coach.care.locks import Lock
from coach.care.person import AgeBand, Person
from coach.care.screen import screen_result
from coach.care.screen_file import Screen, screen_from
from coach.care.sources import Sources
from coach.library import load_norms, load_sources
from coach.motion.events import Side
from coach.resources import shipped
from coach.ui.assess_phase import PhaseOffer
from coach.ui.assess_screen import AssessmentScreen
from coach.ui.morning_card import MorningCard
from coach.ui.page import Page
from coach.ui.safety_screen import SafetyScreen
from coach.ui.suggestion_card import Shown, SuggestionCard
from coach.ui.theme import Theme

from .looks import take_pages


def load_screen() -> Screen:
    return screen_from(shipped("assets", "care", "screen.toml").read_text(encoding="utf-8"))


def suggestions() -> list[Shown]:
    return [
        Shown(
            "step",
            "Heel raise: 15 instead of 12 repetitions",
            "Three sessions with pain of 2 or less, and calm mornings after each.",
            "progress_rule",
            ("During: 1, 2, 1", "Mornings: 1, 1, 1", "Good repetitions: 92 %"),
            accept="Go to 15",
        ),
        Shown(
            "hold",
            "Single-leg balance: stay at 30 s",
            "Pain was 4 while you did it and calm the next morning. This is a good place to be.",
            "pain_amber",
            ("During: 4", "Morning: 2"),
            "nothing",
        ),
        Shown(
            "auto",
            "Band, toes up: the next band",
            "Three sessions with pain of 2 or less, and calm mornings after each.",
            "progress_rule",
            ("During: 0, 1, 0",),
            "by_itself",
        ),
    ]


class CareWindow(QStackedWidget):
    """The full-window screens, and the cards on a page as on Today."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self.screen_ = load_screen().in_language(language)
        self.sources: Sources = load_sources().in_language(language)
        self.safety = SafetyScreen(theme, self.sources)
        self.today = Page("Today")
        self.morning = MorningCard(theme)
        self.suggestions = [SuggestionCard(one, theme, self.sources) for one in suggestions()]
        for card in (self.morning, *self.suggestions):
            self.today.column.addWidget(card)
        self.today.column.addStretch()
        self.assessment = AssessmentScreen(theme, self.sources)
        for page in (self.safety, self.today, self.assessment):
            self.addWidget(page)

    def begin_safety(
        self, age_band: AgeBand | None = "40_49", last: dict[str, bool] | None = None
    ) -> None:
        judge = partial(judged, self.screen_, age_band)
        self.safety.begin(self.screen_, age_band, judge, last)
        self.setCurrentWidget(self.safety)


def judged(screen: Screen, age_band: AgeBand | None, answers: dict[str, bool]):
    return screen_result(screen, answers, age_band)


def all_no_but(screen: Screen, *yes: str) -> dict[str, bool]:
    return {one.id: one.id in yes for one in screen.questions}


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget.window().focusWidget() or widget, key)


def safety(window: CareWindow) -> Iterator[str]:
    window.begin_safety()
    yield "safety_1"
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_N)
    yield "safety_1_keys"
    window.safety.asking.page.rows[2].buttons.yes.click()
    yield "safety_emergency"
    bar = window.safety.outcome._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "safety_emergency_end"
    window.safety.outcome.cleared.click()
    yield "safety_seen"
    window.safety.seen.close_quietly()
    window.safety.outcome.answer.click()
    yield "safety_corrected"
    window.begin_safety("40_49", all_no_but(window.screen_, "blood_thinner"))
    yield "safety_weekly"
    asking = window.safety.asking
    for number in (3, 5, 6):
        asking.show_at(number)
        yield f"safety_page_{number}"
    asking.leave.click()
    yield "safety_later"
    window.safety.later.close_quietly()
    asking.show_at(1)
    for name, band, yes in (
        ("safety_same_day", "40_49", ("four_steps",)),
        ("safety_within_days", "18_39", ("limp_stays", "gives_way")),
        ("safety_ask_first", "65_69", ("blood_thinner", "dizzy")),
        ("safety_go_on", "18_39", ()),
        ("safety_go_on_15", "under_16", ()),
    ):
        judge = partial(judged, window.screen_, band)
        answers = all_no_but(window.screen_, *yes)
        window.safety.show_standing(window.screen_, band, judge, answers)
        yield name
        bar.setValue(bar.maximum())
        yield f"{name}_end"


def cards(window: CareWindow) -> Iterator[str]:
    window.setCurrentWidget(window.today)
    window.morning.ask()
    yield "morning"
    window.morning.take_key(Qt.Key.Key_2.value)
    window.morning.rows[0].signs["limp"].button(False).click()
    yield "morning_answered"
    window.morning.ask(("left", "right"))
    window.morning.take_key(Qt.Key.Key_X.value)
    yield "morning_both"
    window.today.bring_up(window.suggestions[-1])
    yield "suggestions"


OFFER = PhaseOffer(
    3,
    "You walk 30 minutes with little pain and stand 10 seconds on either leg.",
    "phase_2_exit",
    ((1, "Protect"), (2, "Mobility"), (3, "Strength and balance"), (4, "Run"), (5, "Prevent")),
)

SEEN = (
    TestResult(test="balance_s", side="left", value=38.2, by="camera"),
    TestResult(test="balance_s", side="right", value=26.4, by="camera"),
    TestResult(test="single_raises", side="left", value=22, by="camera"),
    TestResult(test="single_raises", side="right", value=17, by="camera"),
)


def state(
    test: Test, side: Side | None, value: float, last: float | None, band: AgeBand | None
) -> TestState:
    norms = load_norms()
    low, high = age_figure(test, Person(band, "right"), norms)
    trend = trend_of(test, value, last, norms)
    return TestState(test, side, date(2026, 3, 2), value, "self", last, trend, low, high)


def states(band: AgeBand | None) -> list[TestState]:
    return [
        state("rest_pain", None, 1, 2, band),
        state("walk_min", None, 30, None, band),
        state("knee_to_wall_cm", "left", 12.5, 12, band),
        state("knee_to_wall_cm", "right", 9.5, 8, band),
        state("balance_s", "left", 38.2, 40, band),
        state("balance_s", "right", 26.4, 20.1, band),
        state("single_raises", "left", 22, 21, band),
        state("single_raises", "right", 17, 9, band),
    ]


GAPS = (
    SideGap("knee_to_wall_cm", 3.0, None, True),
    SideGap("balance_s", 11.8, None, None),
    SideGap("single_raises", 5, 77.3, False),
)


def assessment(window: CareWindow) -> Iterator[str]:
    screen = window.assessment
    asking = screen.asking
    screen.begin(frozenset(), 3)
    window.setCurrentWidget(screen)
    yield "assess_1"
    asking.go_on()
    yield "assess_2"
    press(window, Qt.Key.Key_1)
    yield "assess_2_answered"
    asking.go_on()
    asking.page.minutes.button(30).click()
    press(window, Qt.Key.Key_2)
    asking.page.limp.answer(False)
    yield "assess_3"
    asking.go_on()
    yield "assess_4"
    asking.page.sides.fields["left"].line.setText("99")
    asking.page.sides.fields["right"].line.setText("9,5")
    yield "assess_4_too_much"
    asking.go_on()
    yield "assess_5"
    asking.page.own.click()
    yield "assess_5_own"
    screen.show_camera_results(SEEN)
    yield "assess_5_seen"
    asking.go_on()
    yield "assess_6"
    bar = asking._scrolls[asking.at].verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "assess_6_end"
    screen.show_result(states("40_49"), GAPS, OFFER)
    yield "assess_result"
    bar = screen.result._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "assess_result_end"
    bar.setValue(0)
    screen.result.phase.another.click()
    screen.result.phase.phases.button(2).click()
    yield "assess_result_other"
    screen.show_result(states("under_16"), GAPS)
    yield "assess_result_15"
    screen.begin(frozenset({Lock.LOADING, Lock.IMPACT}), None)
    yield "assess_closed"


def scenes(window: CareWindow) -> Iterator[str]:
    for group in (safety, cards, assessment):
        yield from group(window)


if __name__ == "__main__":
    take_pages(CareWindow, scenes, Path(sys.argv[1]), sys.argv[2:])
