"""One card to read: what it is, what to do, when to see a professional, and the moves."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.cards import Card
from coach.care.sources import Sources
from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.cards import Card as Surface
from coach.ui.cards import Rule
from coach.ui.clearing import clear
from coach.ui.icon_mark import LineMark
from coach.ui.learn_tiles import MoveTile, SourceTile
from coach.ui.level_rows import LevelRow
from coach.ui.page import Page
from coach.ui.point_list import READING, PointList
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import text_scale

NARROW_PX = 900
ASIDE_PX = 340


class LearnCard(Page):
    """``closed`` goes back to the cards, ``turned`` by +1 or -1 to a neighbour.

    ``move_asked`` names the exercise that is wanted, ``source_asked`` the source.
    """

    closed = Signal()
    turned = Signal(int)
    move_asked = Signal(str)
    source_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        sources: Sources,
        exercises: Mapping[str, Exercise],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._sources = sources
        self._exercises = exercises
        self.back = Button(self.tr("Learn"), theme, icon_name="back")
        self.back.setAccessibleName(self.tr("Back to the cards"))
        self.previous = Button(self.tr("Previous"), theme)
        self.next = Button(self.tr("Next"), theme)
        self.title.wrapped()
        self.alert = Text("", HEADING).wrapped()
        self.about = Text("", READING).wrapped()
        self.do = PointList("check", theme)
        self.see = PointList("professional", theme, ink="attention")
        self.levels: list[LevelRow] = []
        self.moves: list[MoveTile] = []
        self.whys: list[WhyButton] = []
        self.source_tiles: list[SourceTile] = []
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.back.clicked.connect(self.closed)
        self.previous.clicked.connect(self._to_previous)
        self.next.clicked.connect(self._to_next)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID_PX)
        top.addWidget(self.back)
        top.addStretch()
        top.addWidget(self.previous)
        top.addWidget(self.next)
        self.column.insertLayout(0, top)
        left = QVBoxLayout()
        left.setSpacing(2 * GRID_PX)
        for part in (self._alert_card(), self._about_card(), self._do_card(), self._see_card()):
            left.addWidget(part)
        left.addStretch()
        self._left = left
        self._aside = QWidget()
        right = QVBoxLayout(self._aside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2 * GRID_PX)
        right.addWidget(self._moves_part())
        right.addWidget(self._figures_card())
        right.addStretch()
        self._halves.setSpacing(3 * GRID_PX)
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self._aside)
        self.column.addLayout(self._halves)
        self._sources_part = self._make_sources_part()
        self.column.addWidget(self._sources_part)
        self.column.addStretch()

    def _alert_card(self) -> Surface:
        self._alert = Surface("notice", margin_px=20)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX + 4)
        mark = LineMark("attention", self._theme, ink="attention", line_px=24)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.alert, 1)
        self._alert.column.addLayout(row)
        return self._alert

    def _about_card(self) -> Surface:
        card = Surface()
        card.column.addWidget(Text(self.tr("What it is"), HEADING))
        card.column.addWidget(self.about)
        self._levels = QVBoxLayout()
        self._levels.setSpacing(GRID_PX)
        card.column.addLayout(self._levels)
        return card

    def _do_card(self) -> Surface:
        card = Surface()
        card.column.addWidget(Text(self.tr("What to do"), HEADING))
        card.column.addWidget(self.do)
        return card

    def _see_card(self) -> Surface:
        card = Surface("notice")
        card.column.addWidget(Text(self.tr("See a professional when"), HEADING).wrapped())
        card.column.addWidget(self.see)
        return card

    def _make_sources_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, GRID_PX, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(Text(self.tr("Sources"), HEADING))
        self._source_list = QVBoxLayout()
        self._source_list.setSpacing(GRID_PX)
        column.addLayout(self._source_list)
        return part

    def _moves_part(self) -> QWidget:
        self._moves = QWidget()
        column = QVBoxLayout(self._moves)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(Text(self.tr("Moves that may help"), HEADING).wrapped())
        self.moves_note = Text("", BODY, "soft").wrapped()
        column.addWidget(self.moves_note)
        self._move_list = QVBoxLayout()
        self._move_list.setSpacing(GRID_PX)
        column.addLayout(self._move_list)
        return self._moves

    def _figures_card(self) -> Surface:
        self._figures = Surface()
        self._figures.column.addWidget(Text(self.tr("The figures here"), HEADING).wrapped())
        self._figure_list = QVBoxLayout()
        self._figure_list.setSpacing(GRID_PX)
        self._figures.column.addLayout(self._figure_list)
        return self._figures

    def show_card(self, card: Card) -> None:
        """Show ``card``. Raises KeyError for a claim or source that is not there."""
        self.title.setText(card.title)
        self.subtitle.setText(card.summary)
        self.setAccessibleName(card.title)
        self.alert.setText(card.alert)
        self._alert.setVisible(bool(card.alert))
        self.about.setText("\n\n".join(card.about))
        self.do.show_points(card.do)
        self.see.show_points(card.see)
        self._show_levels(card)
        self._show_moves(card)
        self._show_figures(card)
        self._show_sources(card)

    def show_neighbours(self, before: bool, after: bool) -> None:
        """Whether there is a card before and after this one."""
        self.previous.setEnabled(before)
        self.next.setEnabled(after)

    def _show_levels(self, card: Card) -> None:
        clear(self._levels)
        self.levels = [LevelRow(level, self._theme, self._sources) for level in card.level]
        if self.levels:
            self._levels.addSpacing(GRID_PX)
        for row in self.levels:
            self._levels.addWidget(Rule())
            self._levels.addWidget(row)

    def _show_moves(self, card: Card) -> None:
        clear(self._move_list)
        known = [self._exercises[one] for one in card.moves if one in self._exercises]
        self.moves = [MoveTile(exercise, self._theme) for exercise in known]
        for tile in self.moves:
            tile.clicked.connect(self._move_clicked)
            self._move_list.addWidget(tile)
        self.moves_note.setText(card.moves_note)
        self.moves_note.setVisible(bool(card.moves_note))
        self._moves.setVisible(bool(self.moves))

    def _show_figures(self, card: Card) -> None:
        clear(self._figure_list)
        self.whys = []
        for number, claim_id in enumerate(card.claims):
            if number:
                self._figure_list.addWidget(Rule())
            why = WhyButton(self._theme, claim_id, self._sources)
            self.whys.append(why)
            title = self._sources.claims[claim_id].title
            self._figure_list.addWidget(Text(title, BODY).wrapped())
            self._figure_list.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        self._figures.setVisible(bool(card.claims))

    def _show_sources(self, card: Card) -> None:
        clear(self._source_list)
        sources = [self._sources.sources[one] for one in card.sources]
        self.source_tiles = [SourceTile(source, self._theme) for source in sources]
        for tile in self.source_tiles:
            tile.clicked.connect(self._source_clicked)
            self._source_list.addWidget(tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX * text_scale()
        way = QBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        # Beside the longer half, or the figures would leave a hole over the sources.
        column = self.column if narrow else self._left
        if column.indexOf(self._sources_part) < 0:
            column.insertWidget(column.count() - 1, self._sources_part)
        if narrow:
            self._aside.setMinimumWidth(0)
            self._aside.setMaximumWidth(self.width())
        else:
            self._aside.setFixedWidth(round(ASIDE_PX * (1 + (text_scale() - 1) / 2)))

    @Slot()
    def _to_previous(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _to_next(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _move_clicked(self) -> None:
        self.move_asked.emit(self.sender().exercise_id)

    @Slot()
    def _source_clicked(self) -> None:
        self.source_asked.emit(self.sender().source_id)
