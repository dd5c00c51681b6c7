"""The pages beside the rail, of which one is on show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from coach.ui.rail import Rail
from coach.ui.theme import Theme


class Shell(QWidget):
    """``chosen`` says which page a person wants; ``show_page`` shows it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(theme)
        self.pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.rail.chosen.connect(self.chosen)

    def add(
        self, name: str, words: str, icon_name: str, page: QWidget, *, low: bool = False
    ) -> None:
        """Add ``page`` as ``name``; ``low`` ones stand at the bottom of the rail."""
        self.rail.add(name, words, icon_name, low=low)
        self.pages[name] = page
        self._stack.addWidget(page)

    @property
    def page(self) -> QWidget:
        """The page on show."""
        return self._stack.currentWidget()

    def show_page(self, name: str) -> None:
        """Show the page ``name``."""
        self.rail.show_chosen(name)
        self._stack.setCurrentWidget(self.pages[name])
