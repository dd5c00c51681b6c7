"""The list of what has to be right before a set, with a tick for each thing that is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from coach.motion.judging import Posture
from coach.motion.setup_check import SetupItem
from coach.ui.clearing import clear
from coach.ui.icons import icon
from coach.ui.setup_words import item_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX
from coach.ui.typeface import grown, scaled_px

MARK_PX = 18.0


class SetupList(QWidget):
    """A mark and a few words for each item: a tick, a ring while unknown, a sign while wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: Sequence[SetupItem] = ()
        self._posture: Posture = "standing"
        self._rows: list[tuple[QLabel, Text]] = []
        self._grow = 1.0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID_PX)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._draw)

    def show_items(self, items: Sequence[SetupItem], posture: Posture) -> None:
        """Show ``items``."""
        now = [(item.id, item.ok) for item in items]
        if now == [(item.id, item.ok) for item in self._items] and posture == self._posture:
            return
        if len(items) != len(self._rows):
            self._make_rows(len(items))
        self._items, self._posture = items, posture
        self._draw()

    def fit(self, grow: float) -> None:
        """Write ``grow`` times as large: 1.0 is a window of 1280 by 800."""
        if grow != self._grow:
            self._grow = grow
            self._make_rows(len(self._items))
            self._draw()

    @property
    def words(self) -> list[str]:
        """What the list says, with its marks."""
        return [words.accessibleName() for _, words in self._rows]

    def _mark_px(self) -> int:
        """The side of a mark, which grows with the text."""
        return round(scaled_px(MARK_PX * self._grow))

    def _make_rows(self, count: int) -> None:
        clear(self._grid)
        self._rows = []
        for number in range(count):
            mark, words = QLabel(), Text("", BODY)
            words.setFont(grown(BODY, self._grow))
            mark.setFixedWidth(self._mark_px())
            self._grid.addWidget(mark, number, 0)
            self._grid.addWidget(words, number, 1)
            self._rows.append((mark, words))

    @Slot()
    def _draw(self) -> None:
        colors = self._theme.colors
        looks = {
            True: ("check", colors.primary, self.tr("{0}: yes")),
            False: ("attention", colors.attention, self.tr("{0}: not yet")),
            None: ("circle", colors.soft, self.tr("{0}: not known yet")),
        }
        for item, (mark, words) in zip(self._items, self._rows, strict=True):
            name, color, told = looks[item.ok]
            side_px = self._mark_px()
            if mark.property("look") != f"{name} {color} {side_px}":
                mark.setProperty("look", f"{name} {color} {side_px}")
                mark.setPixmap(icon(name, color).pixmap(QSize(1, 1) * side_px))
            text = item_words(item.id, self._posture)
            words.setText(text)
            words.setAccessibleName(told.format(text))
            words.set_ink("soft" if item.ok is None else "attention" if not item.ok else "text")
