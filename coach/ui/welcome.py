"""The welcome: a few pages before the first session, each of which can be left as it is."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.speaker import Speaker
from coach.ui.stepper import Stepper
from coach.ui.theme import Theme
from coach.ui.welcome_about import AboutStep
from coach.ui.welcome_camera import CameraStep
from coach.ui.welcome_person import PersonStep
from coach.ui.welcome_pictures import PicturesStep
from coach.ui.welcome_sound import SoundStep
from coach.ui.welcome_step import WelcomeStep


class Welcome(Stepper):
    """``changed`` gives answers as they come, ``done`` that the person is through or has skipped,
    ``physio_asked`` that somebody prescribes and needs none of these pages.
    """

    changed = Signal(object)
    done = Signal()
    physio_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        feed: CameraFeed,
        names: CameraNames,
        speaker: Speaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", "", parent)
        self._last_words = self.tr("Done")
        self.leave.set_face(self.tr("Skip the rest"), None)
        self.setAccessibleName(self.tr("Welcome"))
        self._feed = feed
        self._names = names
        self._speaker = speaker
        self._settings = Settings()
        # Made when they are first wanted: at most starts of the app they are not.
        self.steps: list[WelcomeStep] = []
        self._begun = False
        self.physio = Button(self.tr("I am a physio"), theme, icon_name="people")
        self.add_way(self.physio)
        self.left.connect(self._finish)
        self.finished.connect(self._finish)
        self.physio.clicked.connect(self._leave_as_physio)

    def _make_steps(self) -> None:
        self.steps = [
            AboutStep(self._theme),
            PersonStep(self._theme),
            PicturesStep(self._theme),
            CameraStep(self._theme, self._feed, self._names),
            SoundStep(self._theme, self._speaker),
        ]
        for step in self.steps:
            step.changed.connect(self.changed)
            step.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is answered already."""
        self._settings = settings
        for step in self.steps:
            step.show_settings(settings)

    def begin(self) -> None:
        """Show the first page."""
        self._begun = True
        if self.steps:
            self.show_at(0)
        else:
            self._make_steps()
            self.set_pages(self.steps)

    @property
    def step(self) -> WelcomeStep:
        """The page on show."""
        return self.steps[self.at]

    def show_at(self, at: int) -> None:
        """Show page ``at``, from its beginning; the one before stops what it does."""
        self.step.leave()
        super().show_at(at)
        self.physio.setVisible(at == 0)
        # The first page holds what everybody should have seen.
        self.leave.setVisible(0 < at < len(self.steps) - 1)
        self.step.enter()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._begun:
            self.step.enter()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._begun:
            self.step.leave()
        super().hideEvent(event)

    @Slot()
    def _leave_as_physio(self) -> None:
        self.step.leave()
        self._begun = False
        self.physio_asked.emit()

    @Slot()
    def _finish(self) -> None:
        self.step.leave()
        self._begun = False
        self.done.emit()
