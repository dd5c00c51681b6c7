"""The welcome: a few pages before the first session, each of which can be left as it is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.scrolling import Scrolling
from coach.ui.speaker import Speaker
from coach.ui.step_dots import StepDots
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, PAGE_MARGIN_PX
from coach.ui.typeface import text_scale
from coach.ui.welcome_about import AboutStep
from coach.ui.welcome_camera import CameraStep
from coach.ui.welcome_person import PersonStep
from coach.ui.welcome_pictures import PicturesStep
from coach.ui.welcome_sound import SoundStep
from coach.ui.welcome_step import WelcomeStep

WIDEST_PX = 880
TALLEST_PX = 780
STEPS = 5


class Welcome(QWidget):
    """``changed`` gives answers as they come, ``done`` that the person is through or has skipped,
    ``physio_asked`` that somebody prescribes and needs none of these pages.

    Enter goes on, or presses the button that has the keyboard; Escape goes back.
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
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Welcome"))
        self._theme = theme
        self._feed = feed
        self._names = names
        self._speaker = speaker
        self._settings = Settings()
        # Made when they are first wanted: at most starts of the app they are not.
        self.steps: list[WelcomeStep] = []
        self._scrolls: list[Scrolling] = []
        self._at = 0
        self._begun = False
        self._dots = StepDots(STEPS, theme)
        self._where = Text("", BODY, "soft")
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self.skip = Button(self.tr("Skip the rest"), theme)
        self.physio = Button(self.tr("I am a physio"), theme, icon_name="people")
        self.on = Button(self.tr("Next"), theme, kind="primary")
        self._stack = QStackedWidget()
        self._build()
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self._finish)
        self.physio.clicked.connect(self._leave_as_physio)
        self.on.clicked.connect(self.go_on)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * GRID_PX)
        top.addWidget(self._dots)
        top.addWidget(self._where)
        top.addStretch()
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID_PX + 4)
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.physio)
        bottom.addWidget(self.skip)
        bottom.addWidget(self.on)
        inside = QWidget()
        inside.setMaximumHeight(round(TALLEST_PX * text_scale()))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 4 * GRID_PX, 0, 3 * GRID_PX)
        around.addStretch(1)
        around.addWidget(inside, 1000)
        around.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addLayout(_centred(top))
        column.addWidget(self._stack, 1)
        column.addLayout(_centred(bottom))

    def _make_steps(self) -> None:
        self.steps = [
            AboutStep(self._theme),
            PersonStep(self._theme),
            PicturesStep(self._theme),
            CameraStep(self._theme, self._feed, self._names),
            SoundStep(self._theme, self._speaker),
        ]
        for step in self.steps:
            scroll = _scrolling(step)
            self._scrolls.append(scroll)
            self._stack.addWidget(scroll)
            step.changed.connect(self.changed)
            step.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is answered already."""
        self._settings = settings
        for step in self.steps:
            step.show_settings(settings)

    def begin(self) -> None:
        """Show the first page."""
        if not self.steps:
            self._make_steps()
        self._begun = True
        self._show(0)

    @property
    def step(self) -> WelcomeStep:
        """The page on show."""
        return self.steps[self._at]

    @Slot()
    def go_on(self) -> None:
        """Show the next page, or be done."""
        if self._at + 1 < STEPS:
            self._show(self._at + 1)
        else:
            self._finish()

    @Slot()
    def go_back(self) -> None:
        """Show the page before."""
        if self._at > 0:
            self._show(self._at - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif not self._scrolls[self._at].take_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._begun:
            self.step.enter()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._begun:
            self.step.leave()
        super().hideEvent(event)

    def _show(self, number: int) -> None:
        self.step.leave()
        self._at = number
        last = number == STEPS - 1
        self._stack.setCurrentIndex(number)
        self._dots.show_at(number)
        self._where.setText(self.tr("Step {0} of {1}").format(number + 1, STEPS))
        self.back.setEnabled(number > 0)
        self.physio.setVisible(number == 0)
        # The first page holds what everybody should have seen.
        self.skip.setVisible(number > 0 and not last)
        self.on.set_face(self.tr("Done") if last else self.tr("Next"), None)
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.step.enter()

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


def _scrolling(step: WelcomeStep) -> Scrolling:
    middle = QWidget()
    middle.setLayout(_centred(step))
    return Scrolling(middle)


def _centred(content: QWidget | QHBoxLayout) -> QHBoxLayout:
    """``content`` in the middle of the window and no wider than a page to read."""
    inside = QWidget()
    inside.setMaximumWidth(round(WIDEST_PX * (1 + (text_scale() - 1) / 2)))
    column = QVBoxLayout(inside)
    column.setContentsMargins(PAGE_MARGIN_PX, 0, PAGE_MARGIN_PX, 0)
    if isinstance(content, QWidget):
        column.addWidget(content)
    else:
        column.addLayout(content)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inside, 1000)
    row.addStretch(1)
    return row
