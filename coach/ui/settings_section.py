"""One card of the Settings screen: a heading, what it is about, and rows of choices."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.cards import Card
from coach.ui.text import Text
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING


class SettingsSection(Card):
    """``changed`` gives settings that a person changed, as names and values."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Text("", HEADING).wrapped()
        self.column.addWidget(self._title)

    def set_title(self, title: str) -> None:
        """Name the card."""
        self.setAccessibleName(title)
        self._title.setText(title)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""

    def add_row(self, question: str, answer: QWidget, why: str = "") -> None:
        """Add a question over its answer, with a line on what it does."""
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(Text(question, BODY_STRONG).wrapped())
        if why:
            self.column.addWidget(Text(why, BODY, "soft").wrapped())
        self.column.addWidget(answer)
