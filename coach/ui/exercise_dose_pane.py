"""How much of an own exercise a fresh plan starts from: sets, amount, rest and tempo."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.figures import Figure, Unit, dose_figures
from coach.exercise.problems import Key
from coach.ui.cards import Card, Rule
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.exercise_field import Field
from coach.ui.exercise_figures import FigureRow
from coach.ui.exercise_numbers import shown, written
from coach.ui.exercise_terms import field_words, problem_words
from coach.ui.exercise_work import Work
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, NOTE

TEMPO: Key = ("dose", "tempo_s")
PART = Figure(TEMPO, Unit.SECONDS, 0.0, True, 60.0, None, False)
FIRST_TEMPO_S = [2.0, 0.0, 3.0]


class TempoRow(QWidget):
    """Up, hold and down in seconds, or no tempo at all."""

    def __init__(self, work: Work, theme: Theme) -> None:
        super().__init__()
        self._work = work
        self.paced: Choices[bool] = Choices(
            self.tr("Is there a tempo?"),
            [(False, self.tr("At their own pace")), (True, self.tr("With a tempo"))],
            theme,
        )
        names = (self.tr("up"), self.tr("hold"), self.tr("down"))
        heard = (self.tr("Seconds up"), self.tr("Seconds held"), self.tr("Seconds down"))
        self.boxes = [Field(name, theme).narrow(64) for name in heard]
        self._parts = QWidget()
        row = QHBoxLayout(self._parts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX)
        for name, box in zip(names, self.boxes, strict=True):
            row.addWidget(box)
            row.addWidget(Text(self.tr("s {0}").format(name), BODY, "soft"))
            row.addSpacing(GRID_PX)
            box.edited.connect(self._edited)
        row.addStretch()
        self.fault = Text("", NOTE, "attention").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(Text(self.tr("Tempo"), BODY_STRONG))
        column.addWidget(self.paced)
        column.addWidget(self._parts)
        column.addWidget(self.fault)
        self.paced.chosen.connect(self._choose)

    def refresh(self) -> None:
        """Show what the draft says."""
        tempo = self._work.draft.get(TEMPO)
        self.paced.choose(tempo is not None)
        self._parts.setVisible(tempo is not None)
        for box, value in zip(self.boxes, tempo or (), strict=False):
            if written(box.text, PART) != value:
                box.show_text(shown(value, PART.unit))
        found = [one for key, one in self._work.problems.items() if key[:2] == TEMPO]
        self.fault.setText(problem_words(found[0]) if found else "")
        self.fault.setVisible(bool(found))

    @Slot()
    def _edited(self) -> None:
        self._work.put(TEMPO, [written(box.text, PART) for box in self.boxes])

    @Slot(object)
    def _choose(self, paced: bool) -> None:
        origin = self._work.origin
        first: Any = None if origin is None else origin.dose.tempo_s
        self._work.put(TEMPO, list(first or FIRST_TEMPO_S) if paced else None)


class DosePane(QWidget):
    """The rows are made anew where another amount is asked for."""

    def __init__(self, work: Work, theme: Theme) -> None:
        super().__init__()
        self._work, self._theme = work, theme
        self._shape: tuple[Key, ...] = ()
        self.rows: list[FigureRow] = []
        self.tempo = TempoRow(work, theme)
        card = Card()
        card.column.setSpacing(2 * GRID_PX)
        self._about = Text(
            self.tr("What a fresh plan starts from. Each plan can ask for more or less of it."),
            BODY,
            "soft",
        ).wrapped()
        card.column.addWidget(self._about)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * GRID_PX)
        card.column.addLayout(self._rows)
        card.column.addWidget(self.tempo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()
        work.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what the draft says."""
        figures = dose_figures(self._work.draft)
        shape = tuple(one.key for one in figures)
        if shape != self._shape:
            self._shape = shape
            self._make(figures)
        for row in self.rows:
            row.refresh()
        self.tempo.setVisible("hold_s" not in self._work.draft.get(("dose",)))
        self.tempo.refresh()

    def _make(self, figures: tuple[Figure, ...]) -> None:
        clear(self._rows)
        self.rows = []
        for figure in figures:
            name, about = field_words(figure.name)
            row = FigureRow(self._work, [figure], name, about, self._theme)
            self.rows.append(row)
            self._rows.addWidget(row)
            self._rows.addWidget(Rule())
