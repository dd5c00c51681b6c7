"""Asks for the camera where a session needs it and it was never allowed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.overlay import LeavableOverlay
from coach.ui.theme import Theme


class CameraQuestion(LeavableOverlay):
    """``agreed`` allows the camera, ``alone`` goes without, ``recording`` only shows a session."""

    agreed = Signal()
    alone = Signal()
    recording = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=620)
        self.setAccessibleName(self.tr("May the camera watch?"))
        self.title.setText(self.tr("May the camera watch?"))
        self.body.setText(
            self.tr(
                "It counts for you. Pictures are looked at on this computer and forgotten at once; "
                "nothing is sent or saved. You can take this back in Settings."
            )
        )
        self.allow = Button(self.tr("Allow and start"), theme, kind="primary")
        self.without = Button(self.tr("Without a camera"), theme, icon_name="no_camera")
        self.film = Button(self.tr("Use the recording"), theme, icon_name="film")
        self.leave = Button(self.tr("Not now"), theme)
        for button in (self.allow, self.without, self.film, self.leave):
            self.row.addWidget(button)
        self.card.column.addLayout(self.row)
        self.allow.clicked.connect(self._allowed)
        self.without.clicked.connect(self._went_without)
        self.film.clicked.connect(self._filmed)
        self.leave.clicked.connect(self.close_quietly)

    def ask(self) -> None:
        """Show the question."""
        self.open(self.allow)

    @Slot()
    def _allowed(self) -> None:
        self.close_quietly()
        self.agreed.emit()

    @Slot()
    def _went_without(self) -> None:
        self.close_quietly()
        self.alone.emit()

    @Slot()
    def _filmed(self) -> None:
        self.close_quietly()
        self.recording.emit()
