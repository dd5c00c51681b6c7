"""What can be pressed on the Learn screen: a card, a move, a source."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.cards import Card
from coach.care.sources import Source
from coach.exercise.definition import Exercise
from coach.ui.icon_mark import LineMark, SquareMark
from coach.ui.learn_words import kind_words, moves_words
from coach.ui.loop_tile import LoopTile
from coach.ui.source_words import standing_words
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import scaled_px

MARK_PX = 64
PICTURE_PX = 72


class CardTile(Tile):
    """A card in the grid: its mark, title and one line."""

    def __init__(self, card: Card, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(card.title, card.summary, parent)
        self.card = card
        marks = QHBoxLayout()
        marks.setSpacing(GRID_PX + 4)
        marks.addWidget(Chip(kind_words(card.kind)))
        marks.addWidget(Text(moves_words(card), NOTE, "soft"), 1)
        words = QVBoxLayout()
        words.setSpacing(GRID_PX // 2)
        words.addWidget(Text(card.title, HEADING).wrapped())
        words.addWidget(Text(card.summary, BODY, "soft").wrapped())
        words.addStretch()
        words.addSpacing(GRID_PX)
        words.addLayout(marks)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(20)
        row.addWidget(SquareMark(card.icon, theme, MARK_PX), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.leave_mouse()


class MoveTile(LoopTile):
    """A move that may help: its picture, which moves when looked at, and its name."""

    def __init__(self, exercise: Exercise, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(exercise, PICTURE_PX, theme, parent)
        self.exercise_id = exercise.id
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID_PX, GRID_PX, 2 * GRID_PX, GRID_PX)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self._loop)
        row.addWidget(Text(exercise.name, BODY_STRONG).wrapped(), 1)
        row.addWidget(LineMark("next", theme, ink="soft", line_px=16))
        self.leave_mouse()


class SourceTile(Tile):
    """A source in a card's list: what it is called, and how well it is known."""

    def __init__(self, source: Source, theme: Theme, parent: QWidget | None = None) -> None:
        standing = standing_words(source.standing)
        super().__init__(source.cite, standing, parent)
        self.source_id = source.id
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(source.cite, BODY_STRONG).wrapped())
        words.addWidget(Text(standing, NOTE, "soft").wrapped())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, GRID_PX + 4, 20, GRID_PX + 4)
        row.setSpacing(2 * GRID_PX)
        row.addLayout(words, 1)
        row.addWidget(LineMark("next", theme, ink="soft", line_px=16))
        self.setMinimumHeight(round(scaled_px(44)))
        self.leave_mouse()
