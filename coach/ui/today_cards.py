"""The cards that Today puts near its top: what is asked now, and what is suggested."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.programme import Programme
from coach.care.suggestion import Suggestion
from coach.motion.events import Side
from coach.ui.care_answers import CareAnswers
from coach.ui.care_words import CareWords
from coach.ui.half_hour import HalfHourCard
from coach.ui.morning_card import MorningCard
from coach.ui.page_host import House
from coach.ui.suggestion_card import Asks, Shown, SuggestionCard

_DAY = "*"
"""The key of what is suggested for the day as a whole."""


class TodayCards(QObject):
    """``changed`` says that something was answered, so that Today is to be filled anew."""

    changed = Signal()

    def __init__(self, house: House, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._now = now
        self._answers = CareAnswers(house.desk.care)
        self._morning: MorningCard | None = None
        self._asked: date | None = None
        self._later: date | None = None
        self._half_hour: HalfHourCard | None = None
        self._about: str | None = None
        self._left_alone: str | None = None
        self._shown: dict[str, Suggestion] = {}
        self._by_itself: dict[str, Suggestion] = {}
        self._noticed: set[tuple[str, str | None, int]] = set()

    def morning(self, programme: Programme) -> MorningCard | None:
        """The question about the morning that is due; None where none is, or it was put off."""
        due = programme.morning_due
        if due is None or due == self._later:
            self._morning = None
        elif self._morning is None or due != self._asked:
            self._asked = due
            self._morning = MorningCard(self._house.theme)
            self._morning.ask(self._sides(), (programme.today - due).days)
            self._morning.answered.connect(self._morning_answered)
            self._morning.later.connect(self._not_now)
        return self._morning

    def asking(self, programme: Programme) -> QWidget | None:
        """What is asked now: the half hour after a session first, as it soon passes, then the
        morning; both are due to somebody who trains late at night."""
        return self._after_half_hour() or self.morning(programme)

    def _after_half_hour(self) -> HalfHourCard | None:
        session_id = self._house.desk.half_hour_after(self._now())
        if session_id is None or session_id == self._left_alone:
            self._half_hour = None
        elif self._half_hour is None:
            self._half_hour = HalfHourCard(self._house.theme)
            self._half_hour.answered.connect(self._half_hour_told)
            self._half_hour.later.connect(self._leave_alone)
        self._about = session_id
        return self._half_hour

    @Slot(int)
    def _half_hour_told(self, score: int) -> None:
        if self._about is not None:
            self._house.desk.tell_half_hour(self._about, score, self._now())
        self.changed.emit()

    @Slot()
    def _leave_alone(self) -> None:
        self._left_alone = self._about
        self.changed.emit()

    def suggestions(self, programme: Programme, words: CareWords) -> list[SuggestionCard]:
        """A card for each suggestion that waits; where none does, one that says all is well."""
        for one in programme.suggestions:
            if one.by_itself and one.to_answer:
                self._by_itself[_key(one)] = one
                self._answers.answer(one, self._now(), accepted=True, by_itself=True)
        waiting = [one for one in programme.suggestions if one.to_answer and not one.by_itself]
        shown = [*self._by_itself.values(), *waiting]
        calm = programme.headline
        if not shown and calm is not None and _seen(calm) not in self._noticed:
            shown = [calm] if programme.day_rule is None else []
        self._shown = {_key(one): one for one in shown}
        return [self._card(one, words) for one in shown]

    def _card(self, one: Suggestion, words: CareWords) -> SuggestionCard:
        asks: Asks = "nothing"
        if _key(one) in self._by_itself:
            asks = "by_itself"
        elif one.to_answer:
            asks = "change"
        name = words.exercise(one.exercise_id) if one.exercise_id is not None else ""
        action = words.action(one)
        change = words.change(one)
        card = SuggestionCard(
            Shown(
                key=_key(one),
                title=f"{name}: {action}" if name else action,
                reason=words.reason(one),
                claim=one.claim,
                values=(change,) if change else (),
                asks=asks,
            ),
            self._house.theme,
            self._house.desk.sources,
        )
        card.accepted.connect(self._accept)
        card.kept.connect(self._keep)
        card.noticed.connect(self._notice)
        return card

    def _sides(self) -> tuple[Side | None, ...]:
        both = self._house.desk.care.person.ankle == "both"
        return ("left", "right") if both else (None,)

    @Slot(object)
    def _morning_answered(self, answers: object) -> None:
        if self._asked is not None:
            self._answers.morning(self._asked, answers, self._now())
        self._morning = None
        self.changed.emit()

    @Slot()
    def _not_now(self) -> None:
        self._later, self._morning = self._asked, None
        self.changed.emit()

    @Slot(str)
    def _accept(self, key: str) -> None:
        self._answers.answer(self._shown[key], self._now(), accepted=True)
        self.changed.emit()

    @Slot(str)
    def _keep(self, key: str) -> None:
        self._answers.answer(self._shown[key], self._now(), accepted=False)
        self.changed.emit()

    @Slot(str)
    def _notice(self, key: str) -> None:
        self._noticed.add(_seen(self._shown[key]))
        self._by_itself.pop(key, None)
        self.changed.emit()


def _key(one: Suggestion) -> str:
    return one.exercise_id or _DAY


def _seen(one: Suggestion) -> tuple[str, str | None, int]:
    return _key(one), one.session_id, one.row
