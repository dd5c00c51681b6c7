"""The parts of the editor as tabs; one in which something is wrong carries a mark."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX
from coach.ui.typeface import font, scaled_px


class Tab(QPushButton):
    """One part."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__(words)
        self._words, self._theme, self._wrong = words, theme, 0
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setFont(font(BODY_STRONG))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(1, 1) * round(scaled_px(15)))
        self.mark(0)
        theme.changed.connect(self._tint)

    def mark(self, wrong: int) -> None:
        """Show that so many things have to be put right in it."""
        self._wrong = wrong
        self.setText(f" {self._words}" if wrong else self._words)
        self.setAccessibleName(self._words)
        said = self.tr("{0} to put right").format(wrong) if wrong else ""
        self.setAccessibleDescription(said)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tint(self) -> None:
        colors = self._theme.colors
        self.setIcon(icon("attention", colors.attention) if self._wrong else QIcon())


class Tabs(QWidget):
    """``chosen`` says the place of the part that is wanted."""

    chosen = Signal(int)

    def __init__(self, name: str, parts: Sequence[str], theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.tabs = [Tab(words, theme) for words in parts]
        flow = FlowLayout(GRID_PX, self)
        for place, tab in enumerate(self.tabs):
            self._group.addButton(tab, place)
            flow.addWidget(tab)
        self._group.idClicked.connect(self.chosen)
        self.choose(0)

    def choose(self, place: int) -> None:
        """Show that part ``place`` is on show."""
        self.tabs[place].setChecked(True)

    def mark(self, wrong: Mapping[int, int]) -> None:
        """Mark the parts with so many things wrong each."""
        for place, tab in enumerate(self.tabs):
            tab.mark(wrong.get(place, 0))
