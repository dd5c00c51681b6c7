"""The safety screen: the questions, and over them the outcome as soon as it is known.

The answers are a draft until the outcome has been read: a slip of the finger can be put right
before anything is logged.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.care.locks import Lock
from coach.care.person import OLDER, AgeBand
from coach.care.screen import OLDER_RULE, ScreenResult
from coach.care.screen_file import Screen
from coach.care.sources import Sources
from coach.ui.safety_asides import LaterQuestion, SeenQuestion
from coach.ui.safety_asking import SafetyAsking
from coach.ui.safety_outcome import SafetyOutcome
from coach.ui.theme import Theme

Judge = Callable[[Mapping[str, bool]], ScreenResult]
"""What answers would amount to together with all that was logged; it logs nothing."""


class SafetyScreen(QStackedWidget):
    """``answered`` gives the answers to log, by question id, ``left`` ends the screen.

    ``cleared`` gives the ids that a professional has seen; the outcome is judged anew after it.
    """

    answered = Signal(object)
    cleared = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Safety questions"))
        self.asking = SafetyAsking(theme, sources)
        self.outcome = SafetyOutcome(theme, sources)
        self.addWidget(self.asking)
        self.addWidget(self.outcome)
        self.later = LaterQuestion(theme, self)
        self.seen = SeenQuestion(theme, self)
        self._screen: Screen | None = None
        self._age_band: AgeBand | None = None
        self._judge: Judge | None = None
        self._answers: dict[str, bool] = {}
        self._drafted = False
        self.asking.answered.connect(self._take)
        self.asking.finished.connect(self._finish)
        self.asking.left.connect(self._leave)
        self.outcome.again.connect(self._answer_again)
        self.outcome.read.connect(self._done)
        self.outcome.seen.connect(self._ask_seen)
        self.later.later.connect(self._done)
        self.seen.seen.connect(self._clear)

    def begin(
        self,
        screen: Screen,
        age_band: AgeBand | None,
        judge: Judge,
        last: Mapping[str, bool] | None = None,
    ) -> None:
        """Ask the questions of that age anew, with nothing answered beforehand.

        ``last`` are the answers of the last screen, None at the first one.
        """
        self._screen, self._age_band, self._judge = screen, age_band, judge
        self._answers, self._drafted = {}, False
        self.asking.ask(screen.asked_of(age_band), {}, last or {})
        self._close_asides()
        self.setCurrentWidget(self.asking)
        self.asking.on.setFocus()

    def show_standing(
        self,
        screen: Screen,
        age_band: AgeBand | None,
        judge: Judge,
        answers: Mapping[str, bool],
    ) -> None:
        """Show the outcome of ``answers`` that are logged already, as when one asks why."""
        self.begin(screen, age_band, judge)
        self._answers = dict(answers)
        self.asking.ask(screen.asked_of(age_band), self._answers, {})
        self._show_outcome()

    def settle(self) -> None:
        """Give the answers to log, if there are any that were not yet; also before closing."""
        if self._drafted:
            self._drafted = False
            self.answered.emit(dict(self._answers))

    @property
    def result(self) -> ScreenResult:
        """What the answers amount to as they are."""
        assert self._judge is not None
        return self._judge(self._answers)

    @property
    def _open_ids(self) -> list[str]:
        assert self._screen is not None
        asked = self._screen.asked_of(self._age_band)
        return [one.id for one in asked if one.id not in self._answers]

    @Slot(str, bool)
    def _take(self, question_id: str, yes: bool) -> None:
        self._answers[question_id] = yes
        self._drafted = True
        assert self._screen is not None
        if yes and self._screen.by_id[question_id].tier == "emergency":
            self._show_outcome()

    @Slot()
    def _finish(self) -> None:
        if self._open_ids:
            self._leave()
        else:
            self._show_outcome()

    @Slot()
    def _leave(self) -> None:
        if self._open_ids:
            self.asking.show_first(self._open_ids)
            self.later.ask(len(self._open_ids))
        else:
            self._done()

    @Slot()
    def _answer_again(self) -> None:
        """Back to the questions with the answers as they are: a Yes first, or what is open."""
        assert self._screen is not None
        self.asking.ask(self._screen.asked_of(self._age_band), self._answers, {})
        said_yes = [id_ for id_, yes in self._answers.items() if yes]
        self.asking.show_first(said_yes or self._open_ids)
        self.setCurrentWidget(self.asking)
        self.asking.on.setFocus()

    @Slot()
    def _ask_seen(self) -> None:
        self.seen.ask(self._things_to_clear())

    @Slot(object)
    def _clear(self, ids: tuple[str, ...]) -> None:
        self.settle()
        self.cleared.emit(ids)
        self._show_outcome()

    @Slot()
    def _done(self) -> None:
        self.settle()
        self.left.emit()

    def _show_outcome(self) -> None:
        assert self._screen is not None
        may_clear = bool(self._things_to_clear())
        self.outcome.show_result(self.result, self._screen, may_clear=may_clear)
        self.setCurrentWidget(self.outcome)
        self.outcome.take_keyboard()

    def _things_to_clear(self) -> list[tuple[str, str]]:
        assert self._screen is not None
        result = self.result
        things = [(id_, self._screen.by_id[id_].ask) for id_ in result.yes]
        if self._age_band in OLDER and Lock.UNSUPPORTED in result.locks:
            words = self.tr("My balance: step drops, and balance with eyes closed or on a cushion")
            things.append((OLDER_RULE, words))
        return things

    def _close_asides(self) -> None:
        for aside in (self.later, self.seen):
            aside.close_quietly()
