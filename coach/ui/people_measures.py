"""The person's own measures out of their results: tests, activities, what they say of change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.people_glance import Glance
from coach.ui.people_words import isolated
from coach.ui.review_tiles import TrendTile
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tiles import TileLayout
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING
from coach.ui.typeface import text_scale

TILE_PX = 310


class MeasuresPart(QWidget):
    """Gone while there is nothing to show. ``closer_asked`` comes with a tile."""

    closer_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles_box = QWidget()
        self._tiles = TileLayout(round(TILE_PX * text_scale()), 2 * GRID_PX, self._tiles_box)
        self._told = Card(margin_px=20)
        self._told.column.addWidget(Text(self.tr("In their own words"), HEADING).wrapped())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._told.column.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(Text(self.tr("Own measures"), HEADING).wrapped())
        column.addWidget(self._tiles_box)
        column.addWidget(self._told)
        self.hide()

    def show_glance(self, glance: Glance | None) -> None:
        """Show what was read of the record; None while it is not read."""
        clear(self._tiles)
        clear(self._rows)
        measures = () if glance is None else glance.measures
        told = () if glance is None else glance.told
        for key in measures:
            tile = TrendTile(key, self._theme)
            tile.clicked.connect(self.closer_asked)
            self._tiles.addWidget(tile)
        for place, (name, words) in enumerate(told):
            if place:
                self._rows.addWidget(Rule())
            row = QHBoxLayout()
            row.setSpacing(2 * GRID_PX)
            row.addWidget(Text(isolated(name), BODY_STRONG).wrapped(), 1)
            row.addWidget(Text(words, BODY, "soft").wrapped(), 1)
            self._rows.addLayout(row)
        self._tiles_box.setVisible(bool(measures))
        self._told.setVisible(bool(told))
        self.setVisible(bool(measures or told))
        self._tiles_box.updateGeometry()
