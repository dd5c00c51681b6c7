"""One of many as a button that opens them: what is chosen stands on it, with its question."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG
from coach.ui.typeface import font, scaled_px

V = TypeVar("V", bound=Hashable)


class PickButton(QPushButton, Generic[V]):
    """``chosen`` says the value that a person took."""

    chosen = Signal(object)

    def __init__(self, question: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question, self._theme = question, theme
        self._value: V | None = None
        self.setProperty("kind", "choice")
        self.setFont(font(BODY_STRONG))
        self.setIconSize(QSize(1, 1) * round(scaled_px(14)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # The mark stands behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.answers = QMenu(self)
        self.answers.setFont(font(BODY))
        self.answers.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._take)
        self.clicked.connect(self._open)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def value(self) -> V | None:
        """What holds."""
        return self._value

    @property
    def values(self) -> list[V]:
        """What can be chosen."""
        return [action.data() for action in self._group.actions()]

    def offer(self, options: Sequence[tuple[V, str]]) -> None:
        """Offer ``options`` as value and words, in place of those before."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self.answers.removeAction(action)
            action.deleteLater()
        for value, words in options:
            action = QAction(words, self)
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
            self.answers.addAction(action)

    def choose(self, value: V) -> None:
        """Show ``value`` as what holds; nothing is emitted."""
        self._value = value
        for action in self._group.actions():
            action.setChecked(action.data() == value)
            if action.data() == value:
                self.setText(action.text())
                self.setAccessibleName(f"{self._question}: {action.text()}")

    def pick(self, value: V) -> None:
        """Take ``value`` as a person would."""
        next(one for one in self._group.actions() if one.data() == value).trigger()

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
    def _take(self, action: QAction) -> None:
        self.choose(action.data())
        self.chosen.emit(action.data())

    @Slot()
    def _tint(self) -> None:
        self.setIcon(icon("open", self._theme.colors.soft))
