"""A line of text behind an icon, for lists that are to be taken in at a glance."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, Ink
from coach.ui.typeface import scaled_px


class MarkedLine(QWidget):
    """An icon in ``ink``, a few strong words and what they mean."""

    def __init__(
        self,
        icon_name: str,
        strong: str,
        words: str,
        theme: Theme,
        *,
        ink: Ink = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._ink = ink
        self._mark = QLabel()
        self._mark.setFixedWidth(round(scaled_px(24)))
        self.strong = Text(strong, BODY_STRONG).wrapped()
        self.words = Text(words, BODY, "soft").wrapped()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.strong)
        lines.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX + 4)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        theme.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        side = round(scaled_px(22))
        color = getattr(self._theme.colors, self._ink)
        self._mark.setPixmap(icon(self._icon_name, color).pixmap(QSize(side, side)))
