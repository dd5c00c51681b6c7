"""Two sessions side by side, exercise by exercise and leg by leg."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.review.one_session import SessionReview, SetReview
from coach.review.side_by_side import Pair, SideBySide
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.review_desk import Listed, ReviewDesk
from coach.ui.review_figure_words import amount_words, by_words, goal_words
from coach.ui.review_marks import marks_shown
from coach.ui.review_pick import PickButton
from coach.ui.review_strip import SetStrip
from coach.ui.review_sub import FullPage
from coach.ui.review_words import exercise_name, near_day, side_words, time_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text


class ComparePage(FullPage):
    """``other_asked`` names the session to stand beside the first."""

    other_asked = Signal(object)

    def __init__(self, theme: Theme, desk: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.title.setText(self.tr("Two sessions"))
        self.setAccessibleName(self.tr("Two sessions"))
        self._theme, self._desk = theme, desk
        self.other: PickButton[str] = PickButton(self.tr("The other session"), theme)
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(2 * GRID_PX)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addLayout(self._pairs)
        self.column.addStretch()
        self.other.chosen.connect(self.other_asked)

    def offer(self, listed: Sequence[Listed]) -> None:
        """Offer the sessions that can stand beside the first."""
        self.other.offer([(one.summary.id, self._when(one.summary.started_at)) for one in listed])

    def _when(self, at: object) -> str:
        return f"{near_day(at.astimezone().date(), self._desk.today)} · {time_words(at)}"

    def show_both(self, found: SideBySide) -> None:
        """Show two sessions."""
        first, second = found.first, found.second
        self.subtitle.setText(
            self.tr("{0} beside {1}").format(
                self._when(first.started_at), self._when(second.started_at)
            )
        )
        self.other.choose(second.summary.id)
        clear(self._pairs)
        for pair in found.pairs:
            self._pairs.addWidget(self._card(pair, first, second))

    def _card(self, pair: Pair, first: SessionReview, second: SessionReview) -> Card:
        card = Card(margin_px=20)
        name = exercise_name(self._desk.exercises, pair.exercise_id)
        if pair.side is not None:
            name = f"{name} · {side_words(pair.side).lower()}"
        card.column.addWidget(Text(name, HEADING).wrapped())
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID_PX)
        large = is_large_text()
        for place, (review, sets) in enumerate(((first, pair.first), (second, pair.second))):
            row, column = (place, 0) if large else (0, place)
            grid.addWidget(self._side(name, review, sets), row, column, Qt.AlignmentFlag.AlignTop)
            if not large:
                grid.setColumnStretch(column, 1)
        card.column.addLayout(grid)
        return card

    def _side(self, name: str, review: SessionReview, sets: Sequence[SetReview]) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        when = self._when(review.started_at)
        column.addWidget(Text(when, BODY_STRONG, "soft").wrapped())
        begun = [one for one in sets if one.begun]
        if not begun:
            column.addWidget(Text(self.tr("not done in this session"), BODY, "soft").wrapped())
        for one in begun:
            column.addWidget(Text(f"{amount_words(one)} {goal_words(one)}".strip(), FIGURE))
            if words := by_words(one):
                column.addWidget(Text(words, NOTE, "soft").wrapped())
            strip = SetStrip(self._theme)
            marks = marks_shown(one, self._desk.exercises)
            strip.show_set(f"{name}, {when}", marks, one.marks.unseen, None)
            column.addWidget(strip)
        return side
