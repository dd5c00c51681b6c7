"""A page beside the rail: a title, a line under it, and a column that scrolls."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.scrolling import scroll_in_middle
from coach.ui.text import Text
from coach.ui.tokens import BODY, GRID_PX, PAGE_MARGIN_PX, TITLE

WIDEST_PX = 1360


class Page(QWidget):
    """``column`` takes what the page is about."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.title = Text(title, TITLE)
        self.subtitle = Text("", BODY, "soft").wrapped()
        inside = QWidget()
        inside.setMaximumWidth(WIDEST_PX)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(PAGE_MARGIN_PX, 4 * GRID_PX, PAGE_MARGIN_PX, 4 * GRID_PX)
        self.column.setSpacing(2 * GRID_PX)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        self.column.addLayout(head)
        self.column.addSpacing(GRID_PX)
        self._scroll = scroll_in_middle(self, inside)

    def to_top(self) -> None:
        """Show the page from its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def bring_up(self, widget: QWidget) -> None:
        """Scroll until ``widget`` can be seen."""
        self._scroll.ensureWidgetVisible(widget, 0, 3 * GRID_PX)
