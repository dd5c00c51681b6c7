"""Helps when the set-up has not worked for a minute: another place, or without the camera."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.overlay import Overlay
from coach.ui.theme import Theme

LATE_S = 60.0
"""After so long in vain help is offered; and again after as long."""


class PlaceNotice(Overlay):
    """Lies over the picture; what is seen beneath still counts, so that it may close by itself."""

    go_on = Signal()
    anyway = Signal()
    without = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=640, veil=0.4)
        self._next_s = LATE_S
        self.title.setText(self.tr("This place makes it hard to see you"))
        self.on = Button(self.tr("I try another place"), theme, kind="primary")
        self.begin = Button(self.tr("Start anyway"), theme)
        self.own = Button(self.tr("Without the camera"), theme)
        for button in (self.on, self.begin, self.own):
            self.row.addWidget(button)
        self.card.column.addLayout(self.row)
        self.on.clicked.connect(self.go_on)
        self.begin.clicked.connect(self.anyway)
        self.own.clicked.connect(self.without)

    def look(self, waited_s: float, instruction: str) -> None:
        """Offer help when ``waited_s`` is too long; ``instruction`` is what is still wrong."""
        if waited_s < 1.0:
            self._next_s = LATE_S
        if waited_s < self._next_s or self.isVisible():
            return
        self._next_s = waited_s + LATE_S
        advice = self.tr(
            "Two to three metres away, the camera at knee to hip height, and light from the front "
            "help most. Or you count this exercise yourself."
        )
        self.body.setText(f"{instruction}. {advice}" if instruction else advice)
        self.open(self.on)
