"""Says why nobody may run now, calmly, and that the rest stays open."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.ui.cards import Card
from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import scaled_px


class RunLock(Card):
    """A notice, hidden while there is no reason."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", margin_px=20, parent=parent)
        self._theme = theme
        self._mark = QLabel()
        self._words = Text("", BODY).wrapped()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Text(self.tr("Running waits"), HEADING).wrapped())
        lines.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.column.addLayout(row)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_reason(self, reason: str | None) -> None:
        """Show ``reason``, or nothing where there is none."""
        self._words.setText(reason or "")
        self.setVisible(reason is not None)

    @Slot()
    def _tint(self) -> None:
        side = QSize(1, 1) * round(scaled_px(28))
        self._mark.setPixmap(icon("lock", self._theme.colors.attention).pixmap(side))
