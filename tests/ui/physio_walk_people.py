"""A physio and a person with a window each on one computer, who pass files to each other."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.care.entries import MorningPain, PhaseChosen, ScreenAnswered
from coach.exchange.vault import MemoryVault
from coach.exercise.catalogue import Catalogue
from coach.practice.values import ClientPage
from coach.record.settings import Language, Settings
from coach.session.status import SessionStatus
from coach.ui.desk import Desk
from coach.ui.patient_exchange import PatientExchange
from coach.ui.people_home import PeopleHome
from coach.ui.people_review import PatientReview
from coach.ui.physio_rounds import PhysioRounds
from coach.ui.plan_library import PlanLibrary
from coach.ui.practice_desk import PracticeDesk
from coach.ui.theme import Theme
from coach.ui.window import Window

from .trainee import Trainee
from .walker import Walker

SIX = (
    "ankle_circles",
    "ankle_pumps",
    "band_dorsiflexion",
    "calf_stretch_straight",
    "heel_raise_double",
    "single_leg_balance",
)
PLAYED = (
    "circles_front_R_s41",
    "pumps_side_L_s43",
    "pumps_side_R_s51",
    "band_side_L_s33",
    "band_side_R_s31",
    "calf_stretch_side_L_s23",
    "calf_stretch_side_R_s61",
    "heel_double_side_R_s11",
    "balance_front_L_s22",
    "balance_front_R_s51",
)
"""Of circles one leg only: for the other it is mirrored."""
PATIENT_MS = 30_000
MORNINGS = (1, 2, 3)
"""Pain on getting up today, yesterday and the day before."""


class Fingers(Protocol):
    """What presses keys and buttons, and waits."""

    def mouseClick(self, widget: QWidget, button: Qt.MouseButton) -> None:  # noqa: N802
        """Click in the middle of ``widget``."""

    def keyClick(self, widget: QWidget, key: Qt.Key) -> None:  # noqa: N802
        """Press and let go."""

    def keyClicks(self, widget: QWidget, words: str) -> None:  # noqa: N802
        """Write ``words``."""

    def waitUntil(self, met: Callable[[], bool], *, timeout: int = 5000) -> None:  # noqa: N802
        """Let the window live until ``met``; raises after ``timeout`` milliseconds."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the windows of both look."""

    theme: Theme
    name: Literal["light", "dark"] = "light"
    language: Language = "en"
    size: tuple[int, int] = (1280, 800)


class Hand:
    """Clicks with the mouse on what can be seen, and counts."""

    def __init__(self, fingers: Fingers) -> None:
        self.fingers = fingers
        self.clicks = 0

    def click(self, button: QAbstractButton) -> None:
        self.fingers.waitUntil(button.isVisible)
        assert button.isEnabled()
        self.fingers.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1

    def type(self, line: QWidget, words: str) -> None:
        line.setFocus()
        self.fingers.keyClicks(line, words)


class PhysioAtWork:
    """Somebody who has never opened the app, up to reading back what came of their first plan."""

    def __init__(self, fingers: Fingers, look: Look, folder: Path, shipped: Catalogue) -> None:
        self.hand = Hand(fingers)
        self.desk = Desk(folder, shipped, None)
        self.desk.keep_settings(Settings(theme=look.name, language=look.language, muted=True))
        self.window = Window(look.theme, self.desk, None, "camera")
        self.window._practice = PracticeDesk(folder, lambda: None, MemoryVault())
        self.window.resize(*look.size)
        self.window.show()

    @property
    def home(self) -> PeopleHome:
        """What is behind the people."""
        assert self.window.physio is not None
        return self.window.physio.people.home

    @property
    def rounds(self) -> PhysioRounds:
        """What leads through building and handing over."""
        assert self.window.physio is not None
        return self.window.physio.rounds

    def come_in(self) -> None:
        """Through the welcome to the people."""
        self.hand.click(self.window.welcome.physio)
        self.hand.fingers.waitUntil(lambda: self.window.physio is not None)

    def add_person(self, name: str) -> None:
        """The first person, and their page."""
        self.hand.click(self.home.list.empty.add)
        self.hand.type(self.home.list.form.name.line, name)
        self.hand.click(self.home.list.form.keep)

    def build_plan(self, most_sets: int = 20) -> None:
        """Six exercises as the library doses them, of no more than ``most_sets`` sets each."""
        self.hand.click(self.home.person.page.plan.new)
        builder = self.rounds.builder
        for exercise_id in SIX:
            self.hand.click(library_button(builder.library, exercise_id))
            while builder.draft.items[-1].sets > most_sets:
                self.hand.click(builder.details.item.work.sets.less)

    def ask_to_sign(self) -> None:
        """Sign, for which a name is asked."""
        self.hand.click(self.rounds.builder.head.sign)
        self.hand.type(self.rounds.question.name.line, "Ada Berg")

    def sign(self) -> None:
        """Say who signs."""
        self.hand.click(self.rounds.question.on)

    def save(self, file: Path) -> None:
        """Save the plan's file, with one click in the dialog of the system."""
        self.rounds.handing_over.ask_where = lambda _name, _kinds: file
        self.hand.click(self.rounds.handing_over.page.file)
        self.hand.clicks += 1

    def back_to_person(self) -> None:
        """Leave the handing over."""
        self.hand.click(self.rounds.handing_over.page.done)

    def read(self, file: Path) -> None:
        """Open a result on the person's page."""
        self.home.reader.ask_which = lambda _over: file
        self.hand.click(self.home.person.page.results.open_result)
        self.settle()

    def look_closer(self) -> PatientReview:
        """The person's own pages, over the record that their results make."""
        self.hand.click(self.home.person.page.results.closer)
        self.hand.fingers.waitUntil(lambda: self.home.closer.frame is not None, timeout=PATIENT_MS)
        assert self.home.closer.review is not None
        return self.home.closer.review

    def settle(self) -> None:
        """Until what was asked for is read and on show."""
        card, reading = self.home.reader.card, (self.home.reader, self.home.person)
        self.hand.fingers.waitUntil(
            lambda: not card.close_it.isHidden() and not any(one._reading._then for one in reading),
            timeout=PATIENT_MS,
        )

    def page(self) -> ClientPage:
        """All that the book says about the only person."""
        today, book = self.home.now().date(), self.window.practice.book
        (line,) = book.clients(today)
        return book.page(line.client.id, today)

    def close(self) -> None:
        self.window.close()
        self.window.practice.let_go()
        self.desk.close()


class PersonAtHome:
    """Somebody who has answered the safety questions, and trains before recordings."""

    def __init__(self, fingers: Fingers, look: Look, folder: Path, shipped: Catalogue) -> None:
        self.hand = Hand(fingers)
        self.trainee = Trainee(PLAYED)
        self.desk = Desk(folder, shipped, None)
        now = self.now()
        self.desk.keep_settings(
            Settings(
                onboarded=True,
                age_band="40_49",
                ankle="left",
                storage_consent_at=now,
                camera_consent_at=now,
                language=look.language,
                theme=look.name,
                muted=True,
            )
        )
        no = {one.id: False for one in self.desk.care.rules.screen.asked_of("40_49")}
        self.desk.care.say(ScreenAnswered, now, answers=no)
        self.desk.care.say(PhaseChosen, now, phase=2, by="start")
        for ago, score in enumerate(MORNINGS):
            day = now.date() - timedelta(days=ago)
            self.desk.care.add(MorningPain(at=now, day=day, score=score))
        camera = self.trainee.camera
        self.window = Window(look.theme, self.desk, lambda: camera(self._status), "camera")
        vault = MemoryVault()
        self.window.patient._exchange = PatientExchange(
            self.desk.care, self.desk.store, self.desk.shipped, lambda _: vault
        )
        self.window.resize(*look.size)
        self.window.show()
        self.walker = Walker(fingers, self.window, self.desk)

    def now(self) -> datetime:
        """The wall clock, by which the windows go too."""
        return datetime.now().astimezone()

    def _status(self) -> SessionStatus | None:
        runner = self.window.running.runner
        session = None if runner is None else getattr(runner._worker.loop, "_session", None)
        return None if session is None else session.status

    def open_plan(self, file: Path) -> None:
        """Open the physio's file from Today."""
        self.window.patient.received.ask_which = lambda: file
        self.hand.click(self.window.today.physio.open)

    def follow(self) -> None:
        """Take the plan that is on show."""
        self.hand.click(self.window.patient.received.page.accept)

    def ask_to_send(self) -> None:
        """Look at what would go to the physio, and let the movement go with it."""
        self.window.today.bring_up(self.window.today.physio)
        self.hand.click(self.window.today.physio.send)
        self.hand.click(self.window.patient.send.page.tracks.box)

    def send(self, file: Path) -> None:
        """Write the results."""
        self.window.patient.send.ask_where = lambda _name: file
        self.hand.click(self.window.patient.send.page.write)

    def back_to_today(self) -> None:
        """Leave the sending."""
        self.hand.click(self.window.patient.send.page.back)

    def close(self) -> None:
        self.window.close()
        self.desk.close()


def library_button(library: PlanLibrary, exercise_id: str) -> QAbstractButton:
    """The tile that adds an exercise."""
    return next(one for one in library.tiles if one.exercise.id == exercise_id)
