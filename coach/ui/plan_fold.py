"""A part of the details that is folded away behind its name and what it says in short."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.typeface import is_large_text, scaled_px


class _Head(Tile):
    """The line that opens and closes."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(name)
        self._theme = theme
        self._name = name
        self._open = False
        self.setProperty("kind", "fold")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.said = Text("", BODY, "soft").wrapped()
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._mark = QLabel()
        self._mark.setFixedWidth(round(scaled_px(18)))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, GRID_PX + 2, 2, GRID_PX + 2)
        row.setSpacing(GRID_PX)
        self._title = Text(name, BODY_STRONG).wrapped()
        row.addWidget(self._title, 2)
        row.addWidget(self.said, 3)
        row.addWidget(self._mark)
        self.said.setVisible(not is_large_text())
        self.leave_mouse()
        theme.changed.connect(self.tint)
        self.tint()

    def rename(self, name: str) -> None:
        """Call it ``name``."""
        self._name = name
        self._title.setText(name)
        self.setAccessibleName(name)

    def show_state(self, said: str, opened: bool) -> None:
        self._open = opened
        self.said.setText(said)
        self.setAccessibleName(f"{self._name}: {said}" if said else self._name)
        self.setAccessibleDescription(self.tr("open") if opened else self.tr("folded"))
        self.tint()

    @Slot()
    def tint(self) -> None:
        colors = self._theme.colors
        side = round(scaled_px(16))
        mark = icon("open" if self._open else "next", colors.soft)
        self._mark.setPixmap(mark.pixmap(QSize(side, side)))
        # Flat, so that a list of them reads as lines of one card.
        self.setStyleSheet(
            "QPushButton { background: transparent; border: 2px solid transparent; padding: 0;"
            f" border-radius: 10px; }} QPushButton:hover {{ background: {colors.track}; }}"
            f" QPushButton:focus {{ border: 2px solid {colors.primary}; }}"
        )


class PlanFold(QWidget):
    """``column`` takes what is folded away; ``opened`` says that somebody wants to see it."""

    opened = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = _Head(name, theme)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(2, 2, 2, 2 * GRID_PX)
        self.column.setSpacing(2 * GRID_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.body)
        self.body.hide()
        self._said = ""
        self.head.clicked.connect(self.turn)

    @property
    def is_open(self) -> bool:
        """Whether all of it is shown."""
        return not self.body.isHidden()

    def say(self, said: str) -> None:
        """What it says in short."""
        self._said = said
        self.head.show_state(said, self.is_open)

    @Slot()
    def turn(self) -> None:
        """Open it, or fold it away."""
        self.set_open(not self.is_open)

    def set_open(self, is_open: bool) -> None:
        """Show all of it, or its head alone."""
        self.body.setVisible(is_open)
        self.head.show_state(self._said, is_open)
        if is_open:
            self.opened.emit()
