"""One filter as a button that opens its answers; while one is chosen it is tinted and named."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG
from coach.ui.typeface import font

V = TypeVar("V", bound=Hashable)


class FilterButton(QPushButton, Generic[V]):
    """``changed`` comes with every new answer; None is no filter."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        anything: str,
        options: Sequence[tuple[V, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self._value: V | None = None
        self.setProperty("kind", "choice")
        self.setFont(font(BODY_STRONG))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # The mark stands behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.menu_of_answers = QMenu(self)
        self.menu_of_answers.setFont(font(BODY))
        self.menu_of_answers.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._group = QActionGroup(self)
        self._words: dict[V | None, str] = {None: anything, **dict(options)}
        for value, words in self._words.items():
            action = QAction(words, self)
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
            self.menu_of_answers.addAction(action)
        self._group.triggered.connect(self._taken)
        self.clicked.connect(self._open)
        theme.changed.connect(self._show)
        self._show()

    @property
    def value(self) -> V | None:
        """The answer that holds."""
        return self._value

    def choose(self, value: V | None) -> None:
        """Let ``value`` hold."""
        if value != self._value:
            self._value = value
            self._show()
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        self._show()
        self.menu_of_answers.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        held = next(one for one in self._group.actions() if one.data() == self._value)
        self.menu_of_answers.setActiveAction(held)

    @Slot(QAction)
    def _taken(self, action: QAction) -> None:
        self.choose(action.data())

    @Slot()
    def _show(self) -> None:
        words = self._words[self._value]
        self.setText(f"{self._name}: {words}")
        self.setAccessibleName(f"{self._name}: {words}")
        self.setChecked(self._value is not None)
        for action in self._group.actions():
            action.setChecked(action.data() == self._value)
        colors = self._theme.colors
        self.setIcon(icon("open", colors.primary if self.isChecked() else colors.soft))
