"""The Running page: the ladder, the runs, the shoes, and what takes the place of a run."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from coach.care.run_spike import room_on
from coach.ui.cards import Card
from coach.ui.page import Page
from coach.ui.run_head import RunHead
from coach.ui.run_list import RunList
from coach.ui.run_lock import RunLock
from coach.ui.run_shoes import RunShoes
from coach.ui.run_swaps import RunSwaps
from coach.ui.run_view import RunView
from coach.ui.run_words import room_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import text_scale

NARROW_PX = 860


class RunPage(Page):
    """Shows a RunView and asks for things; ``why`` makes the way to a claim's reason and source."""

    def __init__(
        self, theme: Theme, why: Callable[[str], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Running"))
        self.setAccessibleName(self.tr("Running"))
        self.lock = RunLock(theme)
        self.head = RunHead(theme, why)
        self.list = RunList(theme)
        self.shoes = RunShoes(theme, why)
        self.swaps = RunSwaps(theme)
        self._room = Text("", BODY).wrapped()
        self._room_card = Card()
        words = QHBoxLayout()
        words.addWidget(Text(self.tr("How far"), HEADING).wrapped(), 1)
        words.addWidget(why("run_spike"))
        self._room_card.column.addLayout(words)
        self._room_card.column.addWidget(self._room)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(2 * GRID_PX)
        self._lower.addWidget(self.shoes, 1)
        self._lower.addWidget(self.swaps, 1)
        self.column.addWidget(self.lock)
        self.column.addWidget(self.head)
        self.column.addWidget(self._room_card)
        self.column.addWidget(self.list)
        self.column.addLayout(self._lower)
        self.column.addStretch()

    def show_view(self, view: RunView) -> None:
        """Show ``view``."""
        self.subtitle.setText(self._subtitle(view))
        self.lock.show_reason(view.locked)
        self.head.show_view(view)
        runs = view.log.runs
        room = room_on(runs, view.today, "km") or room_on(runs, view.today, "min")
        words = room_words(room)
        if not view.state.finished:
            words += " " + self.tr("The steps of the ladder follow their own rule.")
        self._room.setText(words)
        # While nobody may run, how far is no question.
        self._room_card.setVisible(view.locked is None and view.state.stopped is None)
        self.list.show_view(view)
        self.shoes.show_view(view)
        self.swaps.show_view(view)

    def _subtitle(self, view: RunView) -> str:
        if view.state.finished:
            return self.tr("The ladder is done. Further, then faster, then hills.")
        return self.tr("Step by step back to 30 minutes in one go.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX * text_scale()
        self._lower.setDirection(way.TopToBottom if narrow else way.LeftToRight)
