"""A page of Progress that leads back to where one came from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.page import Page
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import is_large_text


class SubPage(Page):
    """``closed`` comes with the button above the title, and with Escape."""

    closed = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.title.wrapped()
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class FullPage(SubPage):
    """A page with so much on it that the way back stands beside its title, but for large text."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, theme, parent)
        if is_large_text():
            return
        row = QHBoxLayout()
        row.setSpacing(3 * GRID_PX)
        back, head = self.column.takeAt(0).widget(), self.column.takeAt(0).layout()
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(head, 1)
        self.column.insertLayout(0, row)
