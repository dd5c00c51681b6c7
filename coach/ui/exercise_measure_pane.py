"""By which numbers an own exercise is counted or timed, made from the fields of its model."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.exercise.figures import Figure, measure_figures
from coach.exercise.problems import Key
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.exercise_figures import FigureRow
from coach.ui.exercise_terms import (
    against_words,
    field_words,
    gate_words,
    reason_of,
    signal_words,
)
from coach.ui.exercise_work import Work
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.wording import begun

TIMES = ("shortest_s", "longest_s", "enter_s", "leave_s")
SEEN = ("least_visibility", "longest_gap_s", "within")


class MeasurePane(QWidget):
    """A card each for what counts, how long it may take, what spoils it, and being seen."""

    def __init__(self, work: Work, theme: Theme) -> None:
        super().__init__()
        self._work, self._theme = work, theme
        self._shape: tuple[object, ...] | None = None
        self.rows: list[FigureRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * GRID_PX)
        work.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what the draft says."""
        figures = measure_figures(self._work.draft)
        measure, origin = self._work.draft.get(("measure",)), self._work.origin
        keys = tuple(one.key for one in figures)
        shape = (measure["movement"], None if origin is None else origin.id, keys)
        if shape != self._shape:
            self._shape = shape
            self._make(figures)
        for row in self.rows:
            row.refresh()

    def _make(self, figures: Sequence[Figure]) -> None:
        clear(self._column)
        self.rows = []
        alone = [one for one in figures if one.group == ("measure",)]
        counts = [one for one in alone if one.name not in (*TIMES, *SEEN)]
        order = ("smallest_range", "usual_range", "largest_range", "smallest_swing")
        counts.sort(key=lambda one: order.index(one.name))
        signal = self._work.draft.get(("measure", "signal"))
        watched = "" if signal is None else self.tr("Watched: {0}.").format(signal_words(signal))
        self._card(self.tr("What counts"), watched, [self._single(one) for one in counts])
        self._card(
            self.tr("What has to be right"),
            self.tr("The clock runs while all of these are met."),
            self._bands(figures, "condition"),
        )
        times = [self._single(one) for one in alone if one.name in TIMES]
        self._card(self.tr("How long"), "", times)
        self._card(
            self.tr("What must not happen meanwhile"),
            self.tr("A repetition outside of one of these bands is told as not counted."),
            self._bands(figures, "gate"),
        )
        seen = [self._single(one) for one in figures if one.name in SEEN]
        self._card(self.tr("Being seen"), "", seen)
        if not self.rows:
            words = self.tr("The person counts this one: there is nothing to measure.")
            self._column.addWidget(Text(words, BODY, "soft").wrapped())
        self._column.addStretch()

    def _single(self, figure: Figure) -> FigureRow:
        name, about = field_words(figure.name)
        if figure.name == "within":
            signal = str(self._work.draft.get((*figure.group, "signal")))
            about = f"{signal_words(signal)}. {about}"
        return FigureRow(self._work, [figure], name, about, self._theme)

    def _bands(self, figures: Sequence[Figure], kind: str) -> list[FigureRow]:
        rows = []
        listed = [one for one in figures if len(one.key) > 2 and one.key[1] == kind]
        for group, grouped in groupby(listed, key=lambda one: one.group):
            inside = list(grouped)
            spec = self._work.draft.get(group)
            band = [one for one in inside if one.name in ("at_least", "at_most")]
            said = self.tr("Otherwise: “{0}”").format(reason_of(spec["reason"]))
            if kind == "gate":
                name = gate_words(spec["signal"], spec["measure"])
            else:
                against = against_words(spec.get("against", "zero"))
                name = ", ".join(one for one in (signal_words(spec["signal"]), against) if one)
            rows.append(FigureRow(self._work, band, begun(name), said, self._theme))
            for figure in inside:
                if figure not in band:
                    words = field_words(figure.name)[0]
                    rows.append(FigureRow(self._work, [figure], words, "", self._theme))
        return rows

    def _card(self, title: str, about: str, rows: Sequence[FigureRow]) -> None:
        if not rows:
            return
        card = Card()
        card.column.setSpacing(2 * GRID_PX)
        card.column.addWidget(Text(title, HEADING).wrapped())
        if about:
            card.column.addWidget(Text(about, BODY, "soft").wrapped())
        last: Key | None = None
        for row in rows:
            group = row.figures[0].group
            if last is not None and (group != last or group == ("measure",)):
                card.column.addWidget(Rule())
            last = group
            card.column.addWidget(row)
        self.rows += rows
        self._column.addWidget(card)
