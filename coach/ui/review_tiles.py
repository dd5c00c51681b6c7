"""Tiles of the overview: a trend at a glance, and a past session."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.catalogue import Catalogue
from coach.record.history import SessionSummary, SetSummary
from coach.ui.icon_mark import LineMark
from coach.ui.loop_view import LoopView
from coach.ui.review_keys import KeyTrend
from coach.ui.review_spark import Spark
from coach.ui.review_words import exercise_name, near_day, time_words
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text
from coach.ui.wording import plan_name, sets_done

if TYPE_CHECKING:
    from coach.ui.review_desk import Listed

PICTURE_PX = 64


class TrendTile(Tile):
    """A trend: its latest figure, what changed, and its line. Pressing it opens the trend."""

    def __init__(self, key: KeyTrend, theme: Theme, parent: QWidget | None = None) -> None:
        more = " · ".join(one for one in (key.figure, key.beside, key.change) if one)
        super().__init__(key.name, more, parent)
        self.key = key
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(4)
        column.addWidget(Text(key.name, HEADING).wrapped())
        column.addWidget(Text(key.about, NOTE, "soft").wrapped())
        figures = QHBoxLayout()
        figures.setSpacing(GRID_PX)
        figures.addWidget(Text(key.figure, FIGURE), 0, Qt.AlignmentFlag.AlignBaseline)
        if key.beside and not is_large_text():
            figures.addWidget(Text(key.beside, BODY, "soft"), 0, Qt.AlignmentFlag.AlignBaseline)
        figures.addStretch()
        column.addLayout(figures)
        if key.beside and is_large_text():
            column.addWidget(Text(key.beside, BODY, "soft").wrapped())
        spark = Spark(theme)
        spark.show_lines(key.lines, key.band)
        column.addSpacing(4)
        column.addWidget(spark)
        column.addWidget(Text(key.change, NOTE, "soft").wrapped())
        column.addStretch()
        self.leave_mouse()


class SessionTile(Tile):
    """A past session. ``tall`` ones have a picture of what it began with."""

    def __init__(
        self,
        listed: "Listed",
        exercises: Catalogue,
        today: object,
        theme: Theme,
        *,
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        one = listed.summary
        started = one.started_at.astimezone()
        when = f"{near_day(started.date(), today)} · {time_words(one.started_at)}"
        what = self.what(one, exercises)
        super().__init__(when, what, parent)
        self.session_id = one.id
        words = QVBoxLayout()
        words.setSpacing(2)
        # Not by an alignment: that gives words no more lines than they first asked for.
        words.addStretch()
        words.addWidget(Text(when, BODY_STRONG).wrapped())
        words.addWidget(Text(what, BODY, "soft").wrapped())
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(2 * GRID_PX)
        begun = [each for each in one.sets if each.counts]
        if tall and begun and not is_large_text():
            loop = LoopView(theme)
            loop.setFixedSize(PICTURE_PX, PICTURE_PX)
            loop.set_playing(False)
            first = exercises.get(begun[0].exercise_id)
            loop.show_move(None if first is None else first.picture, side=begun[0].side)
            row.addWidget(loop)
        row.addLayout(words, 1)
        if listed.excluded:
            row.addWidget(Chip(self.tr("left out")))
        row.addWidget(LineMark("next", theme, line_px=18), 0, Qt.AlignmentFlag.AlignVCenter)
        self.leave_mouse()
        if not is_large_text():
            # A page that runs short of height takes it from whatever has no least one.
            self.setMinimumHeight(row.sizeHint().height())

    def what(self, one: SessionSummary, exercises: Catalogue) -> str:
        """What was done in it, in a line."""
        begun: list[SetSummary] = [each for each in one.sets if each.counts]
        names = list(dict.fromkeys(exercise_name(exercises, each.exercise_id) for each in begun))
        said = [plan_name(one.plan_name)] if one.plan_name else []
        if one.completed is None:
            said.append(self.tr("not finished yet"))
        else:
            planned = sum(each.sets_planned or 0 for each in one.sets)
            said.append(sets_done(sum(each.sets_done for each in one.sets), planned))
        if one.source == "recording":
            said.append(self.tr("with a recording"))
        if begun and all(each.self_counted for each in begun):
            said.append(self.tr("counted by hand"))
        if names:
            rest = len(names) - 2
            shown = ", ".join(names[:2])
            said.append(self.tr("{0} and {1} more").format(shown, rest) if rest > 0 else shown)
        return " · ".join(said)
