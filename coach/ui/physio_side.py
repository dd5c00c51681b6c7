"""The physio's part of the window: People in the rail, and what leads on from there."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.exchange.faults import ExchangeError
from coach.exercise.definition import Exercise
from coach.practice.faults import PracticeError
from coach.practice.values import Client, StoredPlan
from coach.ui.exercise_keeping import shelved
from coach.ui.host_people import PeopleHost
from coach.ui.host_settings import SettingsHost
from coach.ui.own_pictures import practice_name
from coach.ui.page_host import House
from coach.ui.pages import Pages
from coach.ui.people_faults import practice_words
from coach.ui.physio_rounds import PhysioRounds
from coach.ui.practice_desk import PracticeDesk

FAULTS = (PracticeError, ExchangeError)


class PhysioSide(QObject):
    """``page_asked`` names a page of the rail that is wanted."""

    page_asked = Signal(str)
    settings_asked = Signal(object)

    def __init__(self, house: House, stack: QStackedWidget, practice: PracticeDesk) -> None:
        super().__init__(stack)
        self._practice = practice
        self._theme, self._language = house.theme, house.desk.language
        self._own: Mapping[str, Exercise] = {}
        self.people = PeopleHost(house, stack, practice)
        self.rounds = PhysioRounds(house, stack, practice)
        self._settings: SettingsHost | None = None
        self.people.plan_asked.connect(self._open_plan)
        self.people.hand_over_asked.connect(self.rounds.hand_over)
        self.people.exercises_asked.connect(self._open_exercises)
        self.people.key_asked.connect(self.rounds.unlock)
        self.rounds.left.connect(self._back)
        self.rounds.unlocked.connect(self._read_again)
        self.rounds.named.connect(self.show_key)
        self.rounds.settings_asked.connect(self.settings_asked)

    def own_exercises(self) -> Mapping[str, Exercise]:
        """The practice's own exercises for the Library, with their words in the window's language.

        Where the practice cannot be read they are those that were read last.
        """
        try:
            found = shelved(self._practice.book)
        except FAULTS:
            return self._own
        pictures = {one.own.id: one.own.picture for one in found if one.own.picture is not None}
        self._theme.pictures.show_practice(pictures)
        self._own = {
            one.own.id: one.exercise.in_language(self._language).model_copy(
                update={"picture": practice_name(one.own.id)} if one.own.id in pictures else {}
            )
            for one in found
            if one.exercise is not None
        }
        return self._own

    def listen(self, pages: Pages) -> None:
        """Show on the page of the settings who signs, and take another name from there; show the
        practice's own exercises in the Library."""
        pages.library.practice_own = self.own_exercises
        self._settings = settings = pages.settings
        settings.shown.connect(self.show_key)
        settings.named.connect(self._name)

    @Slot(object)
    def open_result(self, file: Path) -> None:
        """Read the result in ``file``."""
        self.page_asked.emit(self.people.name)
        self.people.home.read_result(file)

    def settle(self) -> None:
        """Close what is open, before the window goes."""
        self.rounds.settle()
        self.people.close()
        self._practice.let_go()

    @Slot()
    def show_key(self) -> None:
        """Show on the page of the settings who signs; nothing while the key is locked."""
        if self._settings is None or not self._settings.is_made:
            return
        try:
            identity = self._practice.identity
        except FAULTS:
            return
        if identity is not None:
            public = identity.public
            self._settings.page.physio.show_key(
                public.name, public.practice, " ".join(public.words)
            )

    @Slot(str, str)
    def _name(self, name: str, practice: str) -> None:
        def keep() -> None:
            self._practice.name_self(name, practice)
            self.show_key()

        assert self._settings is not None
        self._try(keep, self._settings.page.physio.name.say)

    @Slot(object, object)
    def _open_plan(self, client: Client, start: StoredPlan | None) -> None:
        self._try(lambda: self.rounds.open_plan(client, start), self._say)

    @Slot()
    def _open_exercises(self) -> None:
        self._try(self.rounds.open_exercises, self._say)

    @Slot()
    def _read_again(self) -> None:
        self.people.home.reader.again()

    @Slot(str)
    def _back(self, client_id: str) -> None:
        self.page_asked.emit(self.people.name)
        if client_id:
            self.people.home.open_person(client_id)

    def _say(self, sentence: str) -> None:
        home = self.people.home
        if home.pages.currentWidget() is home.list:
            home.list.say_trouble(sentence)
        else:
            home.person.page.say(sentence)

    def _try(self, work: Callable[[], None], say: Callable[[str], None]) -> None:
        try:
            work()
        except FAULTS as fault:
            say(practice_words(fault.sentence))
