"""Asks for a pain score, 0 to 10, in one touch or one key."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.tokens import GRID_PX, HEADING, NOTE
from coach.ui.typeface import font

WORST = 10


class PainScale(QWidget):
    """Eleven large buttons; the keys 0 to 9 answer as well."""

    answered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        self.buttons: list[QPushButton] = []
        for score in range(WORST + 1):
            button = QPushButton(str(score))
            button.setProperty("kind", "score")
            button.setFont(font(HEADING))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(self.tr("Pain {0} of 10").format(score))
            button.setProperty("score", score)
            button.clicked.connect(self._clicked)
            row.addWidget(button, 1)
            self.buttons.append(button)
        column.addLayout(row)
        ends = QHBoxLayout()
        ends.addWidget(Text(self.tr("No pain"), NOTE, "soft"))
        ends.addStretch()
        ends.addWidget(Text(self.tr("The worst you can imagine"), NOTE, "soft"))
        column.addLayout(ends)

    @Slot()
    def _clicked(self) -> None:
        self.answered.emit(int(self.sender().property("score")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0.value
        if 0 <= number <= 9:
            self.answered.emit(number)
        else:
            super().keyPressEvent(event)
