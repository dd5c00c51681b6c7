"""A few answers side by side of which one holds; a tick marks it, not its colour alone."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX
from coach.ui.typeface import font, scaled_px

V = TypeVar("V", bound=Hashable)


class ChoiceButton(QPushButton):
    """A button that stays down, with a tick while it does."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(f" {words}", parent)
        self._theme = theme
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setFont(font(BODY_STRONG))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(1, 1) * round(scaled_px(14)))
        self.toggled.connect(self._tint)
        theme.changed.connect(self._tint)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tint(self) -> None:
        name = "check" if self.isChecked() else "circle"
        colors = self._theme.colors
        ink = colors.primary if self.isChecked() else colors.soft
        self.setIcon(icon(name, ink, disabled=colors.soft))


class Choices(QWidget, Generic[V]):
    """Offers ``options`` as value and words; ``chosen`` says the value that a person took."""

    chosen = Signal(object)

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[V, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self._values = [value for value, _ in options]
        self.group = QButtonGroup(self)
        flow = FlowLayout(GRID_PX, self)
        for number, (_, words) in enumerate(options):
            button = ChoiceButton(words, theme)
            button.setAccessibleDescription(question)
            self.group.addButton(button, number)
            flow.addWidget(button)
        self.group.idClicked.connect(self._clicked)

    @property
    def value(self) -> V | None:
        """The answer that holds, None while there is none."""
        number = self.group.checkedId()
        return None if number < 0 else self._values[number]

    def button(self, value: V) -> QPushButton:
        """The button of ``value``."""
        return self.group.button(self._values.index(value))

    def choose(self, value: V | None) -> None:
        """Show ``value`` as the answer; one that is not offered shows none."""
        if value in self._values:
            self.button(value).setChecked(True)
            return
        self.group.setExclusive(False)
        for button in self.group.buttons():
            button.setChecked(False)
        self.group.setExclusive(True)

    @Slot(int)
    def _clicked(self, number: int) -> None:
        self.chosen.emit(self._values[number])
