"""Says what is wrong with the picture of a session, and offers every way on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.clearing import clear
from coach.ui.fault_words import fault_words
from coach.ui.flow import FlowLayout
from coach.ui.overlay import Overlay
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX


class TroubleNotice(Overlay):
    """A sentence, the ways out, and the other cameras there are."""

    retry = Signal()
    without = Signal()
    use_recording = Signal()
    use_camera = Signal(str)
    finish = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=820)
        self.again = Button(self.tr("Try again"), theme, kind="primary")
        self.own = Button(self.tr("Without the camera"), theme, icon_name="no_camera")
        self.recording = Button(self.tr("Show the recording instead"), theme, icon_name="film")
        self.end = Button(self.tr("Finish"), theme)
        for button in (self.again, self.own, self.recording, self.end):
            self.row.addWidget(button)
        self.card.column.addLayout(self.row)
        self._other = Text(self.tr("Or use another camera:"), BODY, "soft").wrapped()
        self._cameras = FlowLayout(GRID_PX + 4)
        self.card.column.addWidget(self._other)
        self.card.column.addLayout(self._cameras)
        self.cameras: list[Button] = []
        self.again.clicked.connect(self.retry)
        self.own.clicked.connect(self.without)
        self.recording.clicked.connect(self.use_recording)
        self.end.clicked.connect(self.finish)

    def say(self, sentence: str, *, can_retry: bool) -> None:
        """Show ``sentence``; where trying again cannot help, only the ways out remain."""
        self.title.setText(self.tr("No picture right now"))
        self.body.setText(fault_words(sentence))
        for button in (self.again, self.own, self.recording):
            button.setVisible(can_retry)
        self.offer([])
        self.open(self.again if can_retry else self.end)

    def offer(self, names: Sequence[str]) -> None:
        """Offer the cameras ``names``, each with a button."""
        clear(self._cameras)
        self._other.setVisible(bool(names))
        self.cameras = [Button(name, self._theme, icon_name="camera") for name in names]
        for button, name in zip(self.cameras, names, strict=True):
            button.setProperty("camera", name)
            button.clicked.connect(self._choose)
            self._cameras.addWidget(button)

    @Slot()
    def _choose(self) -> None:
        self.use_camera.emit(self.sender().property("camera"))
