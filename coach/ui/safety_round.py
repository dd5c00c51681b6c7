"""Leads through the safety questions: shows the screen, logs what is said, and comes back."""

# The screen is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.care.entries import Cleared, ScreenAnswered
from coach.care.screen import ScreenResult
from coach.ui.page_host import House

if TYPE_CHECKING:
    from coach.ui.safety_screen import SafetyScreen


class SafetyRound(QObject):
    """``left`` comes when the person is done. The screen is made when it is first asked for."""

    left = Signal()

    def __init__(self, house: House, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._house = house
        self._stack = stack
        self._screen: SafetyScreen | None = None

    @property
    def screen(self) -> "SafetyScreen":
        """The screen of the questions."""
        from coach.ui.safety_screen import SafetyScreen

        if self._screen is None:
            self._screen = SafetyScreen(self._house.theme, self._house.desk.sources)
            self._screen.answered.connect(self._answered)
            self._screen.cleared.connect(self._cleared)
            self._screen.left.connect(self.left)
            self._stack.addWidget(self._screen)
        return self._screen

    @Slot()
    def ask(self) -> None:
        """Ask the questions, or show what stands where answers lock something already."""
        desk, now = self._house.desk, _now()
        questions = desk.care.rules.screen.in_language(desk.language)
        programme, memory = desk.care.programme(now), desk.care.ledger(now).memory
        age_band = desk.care.person.age_band
        if programme.screen.yes and programme.screen_due is None:
            answers = memory.answers(now.date())
            self.screen.show_standing(questions, age_band, self._judge, answers)
        else:
            last = memory.last_screen(now.date())
            answers = None if last is None else last.answers
            self.screen.begin(questions, age_band, self._judge, answers)
        self._stack.setCurrentWidget(self.screen)

    def settle(self) -> None:
        """Log what was answered and not logged yet, before the window closes."""
        if self._screen is not None:
            self._screen.settle()

    def _judge(self, answers: Mapping[str, bool]) -> ScreenResult:
        return self._house.desk.care.judge(answers, _now())

    @Slot(object)
    def _answered(self, answers: dict[str, bool]) -> None:
        if answers:
            self._house.desk.care.say(ScreenAnswered, _now(), answers=answers)

    @Slot(object)
    def _cleared(self, questions: tuple[str, ...]) -> None:
        self._house.desk.care.say(Cleared, _now(), questions=tuple(questions))


def _now() -> datetime:
    return datetime.now().astimezone()
