"""Sentences one below the other, each with the way to the source of its figure beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from coach.care.sources import Sources
from coach.ui.clearing import clear
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.today_words import LeftOut, Line
from coach.ui.tokens import BODY, GRID_PX, NOTE, Ink, TextStyle


def with_why(
    words: QWidget, claim: str | None, theme: Theme, sources: Sources | None
) -> QHBoxLayout:
    """``words`` with a way to the source of ``claim`` at the end of the line."""
    row = QHBoxLayout()
    row.setSpacing(GRID_PX)
    row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    if claim is not None and sources is not None:
        row.addWidget(WhyButton(theme, claim, sources), 0, Qt.AlignmentFlag.AlignTop)
    return row


class Lines(QWidget):
    """Takes no room while it has nothing to say."""

    def __init__(
        self,
        theme: Theme,
        sources: Sources | None,
        *,
        style: TextStyle = BODY,
        ink: Ink = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = sources
        self._style = style
        self._ink = ink
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show ``lines`` in place of what was there."""
        clear(self._column)
        for line in lines:
            said = Text(line.words, self._style, self._ink).wrapped()
            self._column.addLayout(with_why(said, line.claim, self._theme, self._sources))
        self.setVisible(bool(lines))


class LeftOutList(QWidget):
    """What today leaves out, small: the names, and why."""

    def __init__(
        self, theme: Theme, sources: Sources | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = sources
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_left(self, left: Sequence[LeftOut], plainer: LeftOut | None) -> None:
        """Show the exercises of ``left``, and those that are ``plainer`` today."""
        clear(self._column)
        for one in left:
            self._column.addLayout(self._row(self.tr("Left out today: {0}"), one))
        if plainer is not None:
            self._column.addLayout(self._row(self.tr("Plainer today: {0}"), plainer))
        self.setVisible(bool(left) or plainer is not None)

    def _row(self, said: str, one: LeftOut) -> QLayout:
        names = said.format(", ".join(one.names))
        words = Text(f"{names} – {one.why.words}", NOTE, "soft").wrapped()
        return with_why(words, one.why.claim, self._theme, self._sources)
