"""One page of the welcome: a title, a line under it and a column; it may ask for settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.record.settings import Settings
from coach.ui.text import Text
from coach.ui.tokens import BODY, GRID_PX, TITLE


class WelcomeStep(QWidget):
    """``changed`` gives settings that were answered, as names and values."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", TITLE).wrapped()
        self.subtitle = Text("", BODY, "soft").wrapped()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * GRID_PX)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        self.column.addLayout(head)
        self.column.addSpacing(GRID_PX)

    def set_title(self, title: str, subtitle: str) -> None:
        """Name the page and say what it is for."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.setAccessibleName(title)

    def show_settings(self, settings: Settings) -> None:
        """Show what was answered before."""

    def enter(self) -> None:
        """The page has come on show."""

    def leave(self) -> None:
        """Another page comes on show, or none."""
