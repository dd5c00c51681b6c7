"""Asks in one touch why a set is skipped; Esc skips it without a reason."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.overlay import Overlay
from coach.ui.theme import Theme

REASONS = ("tired", "hurts", "no_equipment", "other")
"""What is kept as the reason, in the order of the buttons and of the keys 1 to 4."""


class SkipQuestion(Overlay):
    """Four reasons and a way back. ``chosen`` carries the reason."""

    chosen = Signal(str)
    unsaid = Signal()
    go_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=720)
        self.title.setText(self.tr("Skip this set?"))
        self.body.setText(self.tr("Touch why, or press 1 to 4. Esc skips without a reason."))
        words = (
            self.tr("1  Tired"),
            self.tr("2  It hurts"),
            self.tr("3  No equipment"),
            self.tr("4  Other"),
        )
        self.reasons = [Button(text, theme) for text in words]
        for button, reason in zip(self.reasons, REASONS, strict=True):
            button.setProperty("reason", reason)
            button.clicked.connect(self._clicked)
            self.row.addWidget(button)
        self.on = Button(self.tr("Do not skip"), theme, kind="primary")
        self.on.clicked.connect(self.go_on)
        self.card.column.addLayout(self.row)
        self.card.column.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)

    def ask(self) -> None:
        """Put the question."""
        self.open(self.on)

    def take_key(self, key: int) -> bool:
        """Choose with a digit; False where it means nothing here."""
        number = key - ord("1")
        if not 0 <= number < len(REASONS):
            return False
        self.chosen.emit(REASONS[number])
        return True

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.sender().property("reason"))
