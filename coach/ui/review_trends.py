"""One measure of one exercise over time: drawn, in words, and as a table of the same numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.sources import Sources
from coach.review.measures import Measure, measures_of
from coach.review.period import Period
from coach.review.trend import PUBLISHED_RAISES, Trend
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.review_asked import Asked
from coach.ui.review_chart import TrendChart
from coach.ui.review_desk import ReviewDesk
from coach.ui.review_pick import PickButton
from coach.ui.review_sub import FullPage
from coach.ui.review_table import TrendTable
from coach.ui.review_trend_words import in_words, legend_words, trend_lines
from coach.ui.review_words import (
    change_words,
    exercise_name,
    measure_words,
    no_stop,
    period_words,
    side_words,
    span_words,
    symmetry_words,
    value_words,
)
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text


class TrendsPage(FullPage):
    """``asked`` wants another trend shown; ``session_asked`` one of its sessions."""

    asked = Signal(object)

    def __init__(
        self, theme: Theme, sources: Sources, desk: ReviewDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__("", theme, parent)
        self.title.setText(self.tr("Trends"))
        self.setAccessibleName(self.tr("Trends"))
        self._theme, self._sources, self._desk = theme, sources, desk
        self._now: Asked | None = None
        self.exercises: PickButton[str] = PickButton(self.tr("Exercise"), theme)
        self.measures: PickButton[Measure] = PickButton(self.tr("Measure"), theme)
        self.periods = Choices(self.tr("How far back"), period_words(), theme)
        self._chosen = QWidget()
        self.card = Card(margin_px=20)
        self._name = Text("", HEADING).wrapped()
        self._figures = QWidget()
        self._figures_flow = FlowLayout(4 * GRID_PX, self._figures)
        self.chart = TrendChart(theme)
        self._told = Text(" ", BODY_STRONG).wrapped()
        self._legend = Text("", NOTE, "soft").wrapped()
        self._keys = Text(
            self.tr(
                "Arrow keys move the cursor, + and − zoom, Shift with an arrow moves along, "
                "0 shows all."
            ),
            NOTE,
            "soft",
        ).wrapped()
        self.as_table = Button(self.tr("Show as a table"), theme, icon_name="layers")
        self.table = TrendTable(theme)
        self.table.hide()
        self._says = Card(margin_px=20)
        self._lay_out()
        self.exercises.chosen.connect(self._choose_exercise)
        self.measures.chosen.connect(self._choose_measure)
        self.periods.chosen.connect(self._choose_period)
        self.chart.told.connect(self._tell)
        self.as_table.clicked.connect(self._toggle_table)

    def _lay_out(self) -> None:
        flow = FlowLayout(GRID_PX, self._chosen)
        for one in (self.exercises, self.measures, self.periods):
            flow.addWidget(one)
        self.column.addWidget(self._chosen)
        self.card.column.addWidget(self._name)
        self.card.column.addWidget(self._figures)
        self.card.column.addWidget(self.chart)
        self.card.column.addWidget(self._told)
        self.card.column.addWidget(self._legend)
        self.card.column.addWidget(self._keys)
        self.card.column.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.column.addWidget(self.table)
        self.column.addWidget(self.card)
        self.column.addWidget(self._says)
        self.column.addStretch()

    def offer(self, practised: Sequence[str]) -> None:
        """Offer the exercises that there is something of."""
        self.exercises.offer([(one, exercise_name(self._desk.exercises, one)) for one in practised])

    def show_trend(self, asked: Asked, trend: Trend) -> None:
        """Show ``trend``, which was asked for so."""
        self._now = asked
        self.exercises.choose(asked.exercise_id)
        self.periods.choose(asked.period)
        self._offer_measures(asked)
        self._name.setText(
            self.tr("{0}: {1}").format(
                exercise_name(self._desk.exercises, asked.exercise_id), measure_words(asked.measure)
            )
        )
        self.chart.setVisible(not trend.empty)
        self._keys.setVisible(not trend.empty)
        self.as_table.setVisible(not trend.empty)
        if self.table.isVisible():
            self.table.show_trend(trend)
            self.table.setVisible(not trend.empty)
        self._told.setText(" ")
        self._show_figures(trend)
        lines, context = trend_lines(trend, self._desk.person.ankle)
        first = trend.span.first or min(
            (line.points[0].day for line in trend.lines), default=trend.span.last
        )
        if trend.empty:
            self._legend.setText(
                self.tr(
                    "Nothing was measured of this in that time. Look further back, or choose "
                    "another measure."
                )
            )
        else:
            self.chart.show_lines(
                lines,
                context,
                (first, trend.span.last),
                name=self._name.text(),
                in_words=in_words(trend),
            )
            self._legend.setText(legend_words(trend, self._desk.person.ankle))
        self._trend = trend
        self._show_words(trend)

    def _offer_measures(self, asked: Asked) -> None:
        exercise = self._desk.exercises.get(asked.exercise_id)
        known = (asked.measure,) if exercise is None else measures_of(exercise)
        self.measures.offer([(one, measure_words(one)) for one in known])
        self.measures.choose(asked.measure)

    def _show_figures(self, trend: Trend) -> None:
        clear(self._figures_flow)
        for line in trend.lines:
            latest = line.points[-1]
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Text(side_words(line.side), NOTE, "soft"))
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(Text(value_words(latest.value, trend.unit), FIGURE))
            if latest.plus_minus is not None:
                off = self.tr("± {0}").format(span_words(latest.plus_minus, trend.unit))
                row.addWidget(Text(off, BODY, "soft"), 0, Qt.AlignmentFlag.AlignBottom)
            row.addStretch()
            column.addLayout(row)
            self._figures_flow.addWidget(box)
        self._figures.updateGeometry()

    def _show_words(self, trend: Trend) -> None:
        clear(self._says.column)
        self._says.setVisible(not trend.empty)
        self._says.column.addWidget(Text(self.tr("What can be said"), HEADING).wrapped())
        for line in trend.lines:
            words = self.tr("{0}: {1}.").format(
                side_words(line.side), no_stop(change_words(line.change, trend.unit))
            )
            self._says.column.addWidget(Text(words, BODY).wrapped())
        symmetry = symmetry_words(trend.symmetry)
        if symmetry:
            claim = "lsi_90" if trend.symmetry.kind == "index" else None
            self._say(symmetry, claim)
        if trend.context is not None:
            self._say(self._context_words(trend), trend.context.claim)
        self._say(
            self.tr(
                "Compared are the middle values of the first and of the last three sessions. The "
                "grey band is the smallest change that can be told from the camera's and the "
                "days' own ups and downs. Inside it nothing has clearly changed."
            ),
            "heel_raise_change" if (trend.exercise_id, trend.measure) == PUBLISHED_RAISES else None,
        )
        if trend.unit in ("deg", "foot", "shank"):
            self._say(
                self.tr("A camera estimates ranges; look at the direction, not at single figures."),
                "camera_figures",
            )

    def _context_words(self, trend: Trend) -> str:
        context = trend.context
        assert context is not None
        low, high = (value_words(one, context.unit) for one in (context.low, context.high))
        span = low if context.low == context.high else self.tr("{0} to {1}").format(low, high)
        said = self.tr("People of your age: {0}. This is context, not a verdict.").format(span)
        if context.not_the_same:
            said += " " + self.tr("It was measured in another way than here.")
        return said

    def _say(self, words: str, claim: str | None) -> None:
        label = Text(words, BODY, "soft").wrapped()
        if claim is None:
            self._says.column.addWidget(label)
            return
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(label, 1)
        why = WhyButton(self._theme, claim, self._sources)
        if is_large_text():
            self._says.column.addWidget(label)
            self._says.column.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
            return
        row.addWidget(why, 0, Qt.AlignmentFlag.AlignTop)
        self._says.column.addLayout(row)

    @Slot(str)
    def _tell(self, words: str) -> None:
        self._told.setText(words or " ")

    @Slot()
    def _toggle_table(self) -> None:
        shown = not self.table.isVisible()
        if shown:
            self.table.show_trend(self._trend)
        self.table.setVisible(shown)
        self.as_table.set_face(
            self.tr("Hide the table") if shown else self.tr("Show as a table"), "layers"
        )
        if shown:
            self.table.setFocus()

    @Slot(object)
    def _choose_exercise(self, exercise_id: str) -> None:
        exercise = self._desk.exercises.get(exercise_id)
        measure = Measure.REPS if exercise is None else measures_of(exercise)[0]
        assert self._now is not None
        self.asked.emit(Asked(exercise_id, measure, self._now.period))

    @Slot(object)
    def _choose_measure(self, measure: Measure) -> None:
        assert self._now is not None
        self.asked.emit(Asked(self._now.exercise_id, measure, self._now.period))

    @Slot(object)
    def _choose_period(self, period: Period) -> None:
        assert self._now is not None
        self.asked.emit(Asked(self._now.exercise_id, self._now.measure, period))
