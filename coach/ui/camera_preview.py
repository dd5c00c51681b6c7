"""Choosing the camera by its name and its live picture; the camera is off when this is not seen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.camera_feed import CameraFeed, Shot
from coach.ui.camera_names import CameraNames
from coach.ui.camera_permission import Permissions, may_open_camera
from coach.ui.clearing import clear
from coach.ui.fault_words import fault_words
from coach.ui.flow import FlowLayout
from coach.ui.picture_view import PictureView
from coach.ui.sources import MakeSource, camera_maker, open_builtin
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.typeface import font, scaled_px, text_scale

WIDEST_PICTURE_PX = 560
NARROW_PX = 640


class CameraPreview(QWidget):
    """Shows the pictures of ``feed`` between ``look`` and ``leave``.

    ``changed`` gives the setting ``camera``. Nothing is opened while the settings hold no consent.
    ``offers_recording`` says that the built-in recording may stand in for a camera.
    """

    changed = Signal(object)

    def __init__(
        self, theme: Theme, feed: CameraFeed, names: CameraNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._lister = names
        self._settings = Settings()
        self._names: tuple[str, ...] = ()
        self._looking = False
        self.offers_recording = True
        self._make_camera = camera_maker
        self._permissions: Permissions = QApplication.instance()
        self.group = QButtonGroup(self)
        self.picture = PictureView(theme)
        self.picture.setMaximumWidth(WIDEST_PICTURE_PX)
        self.status = Text("", BODY, "soft").wrapped()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.again = Button(self.tr("Look again"), theme, icon_name="camera")
        self.recording = Button(self.tr("Show the recording"), theme, icon_name="film")
        self._build()
        self.group.idClicked.connect(self._picked)
        self.again.clicked.connect(self._look_again)
        self.recording.clicked.connect(self._show_recording)
        names.listed.connect(self._listed)
        feed.arrived.connect(self._show_shot)
        feed.opened.connect(self._opened)
        feed.failed.connect(self._failed)

    def _build(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        flow.addWidget(self.again)
        flow.addWidget(self.recording)
        beside = QVBoxLayout()
        beside.setSpacing(GRID_PX)
        beside.addWidget(self.status)
        beside.addSpacing(GRID_PX)
        beside.addLayout(self._rows)
        beside.addWidget(buttons)
        beside.addStretch()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(2 * GRID_PX)
        self._halves.addWidget(self.picture, 3, Qt.AlignmentFlag.AlignTop)
        self._halves.addLayout(beside, 2)
        self.recording.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX * text_scale()
        self._halves.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    @property
    def looking(self) -> bool:
        """Whether pictures are wanted now."""
        return self._looking

    def show_settings(self, settings: Settings) -> None:
        """Take note of the chosen camera and of the consent."""
        allowed = settings.camera_consent_at is not None
        self._settings = settings
        if self._looking and not allowed:
            self.leave()
        for number, name in enumerate(self._names):
            self.group.button(number).setChecked(name == settings.camera)

    @Slot()
    def look(self) -> None:
        """Find the cameras, and show the chosen one; the system may have to be asked first."""
        if self._settings.camera_consent_at is None:
            self._say(self.tr("The camera is not allowed yet, so it stays off."))
            return
        if not may_open_camera(self._permissions, self, self._asked):
            self._say(self.tr("Waiting for the system's answer …"))
            return
        self._looking = True
        self.again.setEnabled(True)
        self._say(self.tr("Looking for cameras …"))
        self._lister.ask()

    @Slot()
    def _asked(self) -> None:
        """The person has answered the system; meanwhile this may have been left."""
        if self.isVisible():
            self.look()

    def leave(self) -> None:
        """Turn the camera off."""
        if self._looking:
            self._looking = False
            self._feed.stop()
        self._say(self.tr("The camera is off."))

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)

    def _say(self, words: str) -> None:
        self.picture.show_words(words)
        self.status.setText("")
        self.status.hide()

    def _open(self, make: MakeSource) -> None:
        self._say(self.tr("Opening …"))
        self._feed.show(make)

    @Slot()
    def _look_again(self) -> None:
        self.look()

    @Slot()
    def _show_recording(self) -> None:
        self._looking = True
        self.picture.mirrored = False
        self._open(open_builtin)

    @Slot(object)
    def _listed(self, names: tuple[str, ...]) -> None:
        if not self._looking:
            return
        self._names = names
        self._fill_rows()
        self.recording.setVisible(self.offers_recording and not names)
        if names:
            self.picture.mirrored = True
            self._open(self._make_camera(self._chosen_name()))
            return
        self._feed.stop()
        self._say(self.tr("No camera found"))
        self._tell(self.missing_words())

    def missing_words(self) -> str:
        """What to do where there is no camera."""
        return self.tr(
            "Plug one in, or open its shutter, and look again. You can go on without one: "
            "the built-in recording shows what a session is like."
        )

    def seen_words(self, name: str) -> str:
        """What to look for in the picture of the camera ``name``."""
        return self.tr("This is {0}. Do you see yourself from head to feet?").format(name)

    def _chosen_name(self) -> str | None:
        return self._settings.camera if self._settings.camera in self._names else None

    def _fill_rows(self) -> None:
        for button in self.group.buttons():
            self.group.removeButton(button)
        clear(self._rows)
        if self._names:
            self._rows.addWidget(Text(self.tr("Which camera?"), BODY_STRONG))
        used = self._chosen_name() or next(iter(self._names), None)
        for number, name in enumerate(self._names):
            button = QRadioButton(name)
            button.setFont(font(BODY))
            button.setAccessibleName(name)
            button.setMinimumHeight(round(scaled_px(30)))
            button.setChecked(name == used)
            self.group.addButton(button, number)
            self._rows.addWidget(button)

    @Slot(int)
    def _picked(self, number: int) -> None:
        name = self._names[number]
        self._settings = self._settings.changed(camera=name)
        self.changed.emit({"camera": name})
        if self._looking:
            self._open(self._make_camera(name))

    @Slot(object)
    def _show_shot(self, shot: Shot) -> None:
        if self._looking:
            self.picture.show_shot(shot)

    @Slot(str)
    def _opened(self, name: str) -> None:
        if self._looking:
            self._tell(self.seen_words(name))

    @Slot(str)
    def _failed(self, sentence: str) -> None:
        if self._looking:
            self._say(self.tr("No picture"))
            self._tell(fault_words(sentence))
            self.recording.setVisible(self.offers_recording)

    def _tell(self, words: str) -> None:
        self.status.setText(words)
        self.status.show()
