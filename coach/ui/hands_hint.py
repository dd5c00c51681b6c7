"""Teaches once how to go without the keyboard: one hand pauses, both hands start."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.ui.cards import Card
from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.typeface import scaled_px


class HandsHint(Card):
    """A tinted card with the two signs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("offer", margin_px=20, parent=parent)
        self._theme = theme
        self._mark = QLabel()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        title = Text(self.tr("Your hands are the remote control"), BODY_STRONG).wrapped()
        words = Text(
            self.tr(
                "Hold one hand up high to pause or go on. Hold both up to start the next set. "
                "A ring fills while you do."
            ),
            BODY,
        ).wrapped()
        lines.addWidget(title)
        lines.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self._mark)
        row.addLayout(lines, 1)
        self.column.addLayout(row)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    @Slot()
    def _tint(self) -> None:
        drawn = icon("hurts", self._theme.colors.primary)
        self._mark.setPixmap(drawn.pixmap(QSize(1, 1) * round(scaled_px(28))))
