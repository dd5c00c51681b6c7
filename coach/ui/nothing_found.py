"""What is on show in place of a list where a search has found nothing."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.cards import Card
from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX

MARK_PX = 48


class NothingFound(Card):
    """``title`` says that nothing fits, ``words`` what to try; ``column`` takes a way back."""

    def __init__(self, title: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=6 * GRID_PX, parent=parent)
        self._theme = theme
        self._mark = QLabel()
        for part in (
            self._mark,
            Text(title, FIGURE).wrapped(),
            Text(words, BODY, "soft").wrapped(),
        ):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(part)
        theme.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        mark = icon("search", self._theme.colors.primary).pixmap(QSize(MARK_PX, MARK_PX))
        self._mark.setPixmap(mark)
