"""A button that opens a menu of answers under it, of which one holds."""

from collections.abc import Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG
from coach.ui.typeface import font

V = TypeVar("V", bound=Hashable)


class MenuButton(QPushButton, Generic[V]):
    """``taken`` carries the value of an answer that a person took from the menu."""

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._value: V | None = None
        self.setProperty("kind", "choice")
        self.setFont(font(BODY_STRONG))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # The mark stands behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.answers = QMenu(self)
        self.answers.setFont(font(BODY))
        self.answers.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._tell)
        self.clicked.connect(self._open)

    @property
    def value(self) -> V | None:
        """What holds."""
        return self._value

    def _add_answer(self, value: V | None, words: str) -> None:
        action = QAction(words, self)
        action.setCheckable(True)
        action.setData(value)
        self._group.addAction(action)
        self.answers.addAction(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        self.answers.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        held = next((one for one in self._group.actions() if one.data() == self._value), None)
        if held is not None:
            self.answers.setActiveAction(held)

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        self.taken.emit(action.data())
