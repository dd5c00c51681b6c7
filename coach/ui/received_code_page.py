"""The screen on which a printed plan is held up to the camera."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.camera_preview import CameraPreview
from coach.ui.cards import Card
from coach.ui.consent import Consent
from coach.ui.flow import FlowLayout
from coach.ui.icon_mark import LineMark
from coach.ui.page import Page
from coach.ui.received_code_reader import CodeReader
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX

PICTURE_PX = 720
"""A fine code has to be seen large to be held well."""
PATIENCE_MS = 12_000
"""After this long without a code it is said what may help."""


class CodePreview(CameraPreview):
    """The camera, with words about a sheet of paper."""

    def __init__(
        self, theme: Theme, feed: CameraFeed, names: CameraNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, feed, names, parent)
        self.offers_recording = False
        self.picture.setMaximumWidth(PICTURE_PX)

    def seen_words(self, name: str) -> str:
        words = self.tr(
            "This is {0}. Hold the sheet so near that the code nearly fills the picture."
        )
        return words.format(name)

    def missing_words(self) -> str:
        return self.tr(
            "Plug one in, or open its shutter, and look again. Or open the plan file instead."
        )


class CodePage(Page):
    """``found`` carries the plan file in a code. ``changed`` gives settings, ``file_asked`` wants
    a file instead, and ``left`` comes when the person is done.

    The camera is on only while this is on show, and only with consent.
    """

    found = Signal(bytes)
    changed = Signal(object)
    file_asked = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, feed: CameraFeed, names: CameraNames, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Show a printed code to the camera"))
        self.title.setText(self.tr("Show the printed code to the camera"))
        self.title.wrapped()
        self.subtitle.setText(
            self.tr(
                "It is the large square on the sheet from your physio. Hold the sheet flat and "
                "still, with light on it. Nothing is taken before you have seen it."
            )
        )
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self.consent = Consent(
            "camera_consent_at",
            self.tr("The app may use my camera"),
            self.tr(
                "To read the code now, and while you set up and exercise. Pictures are looked at "
                "on this computer and forgotten at once."
            ),
            theme,
        )
        self.preview = CodePreview(theme, feed, names)
        self.reader = CodeReader(self)
        self.message = Text("", BODY).wrapped()
        self.file = Button(self.tr("Open the plan file instead"), theme, icon_name="folder")
        self._allowed = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(PATIENCE_MS)
        self._lay_out(theme)
        self.back.clicked.connect(self.left)
        self.file.clicked.connect(self.file_asked)
        self.consent.changed.connect(self.changed)
        self.preview.changed.connect(self.changed)
        self._slow.timeout.connect(self._say_what_helps)
        feed.arrived.connect(self._look)
        self.reader.found.connect(self.found)
        self.reader.refused.connect(self._refused)

    def _lay_out(self, theme: Theme) -> None:
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._ask = Card()
        self._ask.column.addWidget(self.consent)
        self._told = Card("notice", margin_px=20)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(LineMark("attention", theme, line_px=28), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.message, 1)
        self._told.column.addLayout(row)
        self._told.hide()
        ways = QWidget()
        FlowLayout(GRID_PX, ways).addWidget(self.file)
        # Below the picture, lest that jumps while somebody holds a sheet into it.
        for part in (self._ask, self.preview, self._told, ways):
            self.column.addWidget(part)
        self.column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Take note of the consent and of the chosen camera."""
        self._allowed = settings.camera_consent_at is not None
        self.consent.show_settings(settings)
        self.preview.show_settings(settings)
        self._ask.setVisible(not self._allowed)
        self.preview.setVisible(self._allowed)
        if self._allowed and self.isVisible() and not self.preview.looking:
            self._begin()

    def say(self, sentence: str) -> None:
        """Say why a code was not taken, or what may help; the camera goes on looking."""
        if sentence == self.message.text():
            return
        self.message.setText(sentence)
        self._told.setAccessibleName(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            # Once it has its place: in large text that is below the window's edge.
            QTimer.singleShot(0, self, self._bring_up_told)

    @Slot()
    def _bring_up_told(self) -> None:
        self.bring_up(self._told)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.say("")
        self.to_top()
        if self._allowed:
            self._begin()
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.consent.tick.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self.reader.stop()
        self._slow.stop()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        self.preview.look()
        self._slow.start()

    @Slot(object)
    def _look(self, shot: object) -> None:
        if self.preview.looking:
            self.reader.look(shot)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        from coach.ui.exchange_words import exchange_words  # noqa: PLC0415

        self._slow.stop()
        self.say(exchange_words(sentence))

    @Slot()
    def _say_what_helps(self) -> None:
        if self.preview.picture.has_picture and not self.message.text():
            self.say(
                self.tr(
                    "No code was read yet. More light may help, or holding the sheet a little "
                    "nearer or farther away until the picture is sharp."
                )
            )
