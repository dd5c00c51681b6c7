"""Leads a physio from a person to their plan, its signing and its handing over, and back."""

# What builds, signs and prints is imported when it is first wanted.
# ruff: noqa: PLC0415

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.exchange.faults import ExchangeError, KeyFault
from coach.practice.faults import PracticeError
from coach.practice.values import Client, StoredPlan
from coach.record.errors import RecordError
from coach.ui.handing_over import HandingOver
from coach.ui.key_question import KeyQuestion
from coach.ui.page_host import House
from coach.ui.people_faults import practice_words
from coach.ui.plan_makings import PlanMakings
from coach.ui.practice_desk import NobodySigns, PracticeDesk

if TYPE_CHECKING:
    from coach.ui.exercise_round import ExerciseRound
    from coach.ui.plan_builder import PlanBuilder

FAULTS = (PracticeError, ExchangeError, RecordError)


class PhysioRounds(QObject):
    """``left`` names the person whose page is wanted again, or nobody. ``unlocked`` comes when
    the key that was asked about is open. ``named`` says that somebody signs as another."""

    left = Signal(str)
    unlocked = Signal()
    named = Signal()
    settings_asked = Signal(object)

    def __init__(self, house: House, stack: QStackedWidget, practice: PracticeDesk) -> None:
        super().__init__(stack)
        self._house, self._stack, self._practice = house, stack, practice
        self._builder: PlanBuilder | None = None
        self._exercises: ExerciseRound | None = None
        self._client: Client | None = None
        self._back_to_builder = False
        self._waiting: Callable[[], None] | None = None
        self.question = KeyQuestion(house.theme, stack)
        self.question.answered.connect(self._answered)
        self.handing_over = HandingOver(house, stack, practice, _now)
        self.handing_over.left.connect(self._leave)

    @property
    def builder(self) -> "PlanBuilder":
        """The plan builder, made at the first call."""
        from coach.ui.plan_builder import PlanBuilder

        if self._builder is None:
            desk = self._house.desk
            makings = PlanMakings(
                desk.shipped.in_language(desk.language),
                desk.care.rules.progressions,
                desk.dose_words,
                _now,
            )
            self._builder = PlanBuilder(self._practice.book, makings, self._house.theme)
            self._builder.sign_asked.connect(self._sign)
            self._builder.left.connect(self._leave)
            self._builder.new_exercise_asked.connect(self._new_exercise)
            self._builder.exercise_asked.connect(self._own_exercise)
            self._builder.exercises_asked.connect(self._own_exercises)
            self._stack.addWidget(self._builder)
        return self._builder

    @property
    def exercises(self) -> "ExerciseRound":
        """The own exercises, made at the first call."""
        from coach.ui.exercise_round import ExerciseRound

        if self._exercises is None:
            house = self._house
            self._exercises = ExerciseRound(
                house,
                self._practice.book,
                self._stack,
                house.desk.shipped,
                house.launcher.source,
            )
            self._exercises.left.connect(self._leave_exercises)
            self._exercises.settings_asked.connect(self.settings_asked)
        return self._exercises

    @Slot(object, object)
    def open_plan(self, client: Client, start: StoredPlan | None) -> None:
        """Build a plan for ``client``, from ``start`` or anew. Raises PracticeError."""
        page = self._practice.book.page(client.id, _now().date())
        self._client = page.line.client
        self._stack.setCurrentWidget(self.builder)
        self.builder.begin(page, start)

    @Slot(object, object)
    def hand_over(self, client: Client, plan: StoredPlan) -> None:
        """Hand a signed plan over once more."""
        self._client = client
        self._try(lambda: self.handing_over.begin(client, plan))

    @Slot()
    def open_exercises(self) -> None:
        """Show the practice's own exercises. Raises PracticeError."""
        self._back_to_builder = False
        self.exercises.open()

    @Slot(object)
    def unlock(self, fault: KeyFault) -> None:
        """Ask for the passphrase of the key, or who signs, and say when it is open."""
        self._waiting = self.unlocked.emit
        self._ask(fault)

    def settle(self) -> None:
        """Close what is open, before the window goes."""
        if self._builder is not None:
            self._builder.keeper.flush()
        if self._exercises is not None:
            self._exercises.settle()

    @Slot(object)
    def _sign(self, draft: StoredPlan) -> None:
        self._try(lambda: self._sign_now(draft))

    def _sign_now(self, draft: StoredPlan) -> None:
        assert self._client is not None
        plan, file = self._practice.sign(draft, self._client, _now())
        self.handing_over.begin(self._client, plan, file)

    def _try(self, work: Callable[[], None]) -> None:
        """Do it; where a name or a passphrase is missing, ask and do it then."""
        try:
            work()
        except (KeyFault, NobodySigns) as fault:
            self._waiting = work
            self._ask(fault)
        except FAULTS as fault:
            self._say(practice_words(fault.sentence))
        else:
            self._waiting = None
            self.question.close_quietly()

    def _ask(self, fault: KeyFault | NobodySigns) -> None:
        if isinstance(fault, KeyFault):
            self.question.ask_passphrase(fault)
        else:
            self.question.ask_name()

    @Slot(str, str, str)
    def _answered(self, name: str, practice: str, passphrase: str) -> None:
        work = self._waiting
        if work is None:
            self.question.close_quietly()
            return
        if passphrase:
            self._practice.unlock(passphrase)
        try:
            if name and self._practice.identity is None:
                self._practice.name_self(name, practice)
                self.named.emit()
            _ = self._practice.identity
        except KeyFault as fault:
            self.question.ask_passphrase(fault)
            return
        self._try(work)

    def _say(self, sentence: str) -> None:
        if self.question.isVisible():
            self.question.say(sentence)
        elif self._builder is not None:
            self._builder.head.say(sentence, attention=True)

    @Slot()
    def _leave(self) -> None:
        self.left.emit("" if self._client is None else self._client.id)

    @Slot()
    def _new_exercise(self) -> None:
        self._back_to_builder = True
        self.exercises.begin_new()

    @Slot(str)
    def _own_exercise(self, exercise_id: str) -> None:
        self._back_to_builder = True
        self.exercises.edit(exercise_id)

    @Slot()
    def _own_exercises(self) -> None:
        self._back_to_builder = True
        self.exercises.open()

    @Slot()
    def _leave_exercises(self) -> None:
        if self._back_to_builder:
            self._stack.setCurrentWidget(self.builder)
            self.builder.refresh()
        else:
            self.left.emit("")


def _now() -> datetime:
    return datetime.now().astimezone()
