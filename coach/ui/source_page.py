"""The page of all sources: what stands behind the figures, and how well each is known."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.page import Page
from coach.ui.source_entry import SourceEntry
from coach.ui.source_words import not_reviewed, topics
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import FIGURE, GRID_PX
from coach.ui.typeface import text_scale

WIDEST_PX = 960
"""Longer lines are hard to read."""


class SourcePage(Page):
    """``closed`` goes back to where one came from; ``back_words`` say where that is."""

    closed = Signal()

    def __init__(
        self, theme: Theme, sources: Sources, back_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Sources"))
        self.setAccessibleName(self.tr("Sources"))
        said = self.tr("Where the figures come from, and how well each is known.")
        self.subtitle.setText(f"{said} {not_reviewed()}")
        self.column.parentWidget().setMaximumWidth(round(WIDEST_PX * text_scale()))
        self.back = Button(back_words, theme, icon_name="back")
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch()
        self.column.insertLayout(0, top)
        self.entries: dict[str, SourceEntry] = {}
        for topic, words in topics():
            self.column.addSpacing(GRID_PX)
            self.column.addWidget(Text(words, FIGURE).wrapped())
            for source in sources.sources.values():
                if source.topic == topic:
                    entry = SourceEntry(source, sources.claims_on(source.id))
                    self.entries[source.id] = entry
                    self.column.addWidget(entry)
        self.column.addStretch()
        self._picked: SourceEntry | None = None
        self.back.clicked.connect(self.closed)

    def show_source(self, source_id: str) -> None:
        """Pick out one source and scroll to it. Raises KeyError."""
        entry = self.entries[source_id]
        if self._picked is not None:
            self._picked.pick(False)
        self._picked = entry
        entry.pick(True)
        # Once the page has its size.
        QTimer.singleShot(0, self._to_picked)

    def show_all(self) -> None:
        """Show the page from its beginning, with nothing picked out."""
        if self._picked is not None:
            self._picked.pick(False)
            self._picked = None
        self.to_top()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _to_picked(self) -> None:
        if self._picked is None:
            return
        inside = self._scroll.widget()
        inside.layout().activate()
        y = self._picked.mapTo(inside, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(y - 4 * GRID_PX)
        self._picked.setFocus(Qt.FocusReason.OtherFocusReason)
