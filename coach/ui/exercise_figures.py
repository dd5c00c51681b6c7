"""Rows of numbers of an exercise: what each does, what the original has, and the number itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.editing import Draft
from coach.exercise.figures import Figure
from coach.exercise.problems import Key, Problem
from coach.ui.exercise_field import Field
from coach.ui.exercise_numbers import allowed, shown, unit_words, with_unit, written
from coach.ui.exercise_terms import problem_words
from coach.ui.exercise_work import Work
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, NOTE
from coach.ui.typeface import is_large_text

BOX_PX = 84


class FigureRow(QWidget):
    """One number, or the two ends of a band. ``figures`` have one unit."""

    def __init__(
        self,
        work: Work,
        figures: Sequence[Figure],
        name: str,
        about: str,
        theme: Theme,
        *,
        original_key: Key | None = None,
    ) -> None:
        """``original_key`` is where the original has what the numbers are of, None where it has
        them in the same place, and empty where it has nothing like it."""
        super().__init__()
        self._work, self.figures = work, tuple(figures)
        self._original_key = original_key
        self.boxes = [self._box(one, name, theme) for one in self.figures]
        self._original = Text("", NOTE, "soft").wrapped()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(name, BODY_STRONG).wrapped())
        if about:
            words.addWidget(Text(about, NOTE, "soft").wrapped())
        words.addWidget(self._original)
        words.addStretch()
        numbers = QHBoxLayout()
        numbers.setSpacing(GRID_PX)
        for number, box in enumerate(self.boxes):
            if number or len(self.boxes) > 1:
                text = self.tr("to") if number else self.tr("from")
                numbers.addWidget(Text(text, BODY, "soft"))
            numbers.addWidget(box)
        numbers.addWidget(Text(unit_words(self.figures[0].unit), BODY, "soft").wrapped(), 1)
        self.fault = Text("", NOTE, "attention").wrapped()
        self.fault.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID_PX)
        grid.setVerticalSpacing(4)
        grid.addLayout(words, 0, 0, 2, 1)
        across = is_large_text()
        at = (2, 0) if across else (0, 1)
        grid.addLayout(numbers, *at, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fault, at[0] + 1, at[1], Qt.AlignmentFlag.AlignTop)
        if not across:
            grid.setColumnStretch(0, 5)
            grid.setColumnStretch(1, 4)

    def _box(self, figure: Figure, name: str, theme: Theme) -> Field:
        end = {"at_least": self.tr("at least"), "at_most": self.tr("at most")}.get(figure.name, "")
        unit = unit_words(figure.unit)
        heard = ", ".join(part for part in (name, end, unit) if part)
        hint = self.tr("none") if figure.optional else ""
        box = Field(heard, theme, hint=hint).narrow(BOX_PX)
        box.fault.hide()
        box.edited.connect(partial(self._edited, figure))
        return box

    def _edited(self, figure: Figure, text: str) -> None:
        self._work.put(figure.key, written(text, figure))

    def refresh(self) -> None:
        """Show what the draft says, what the original does, and what is wrong."""
        draft = self._work.draft
        for figure, box in zip(self.figures, self.boxes, strict=True):
            value = figure.value(draft)
            # What says the same is left as it was written, such as "8.50".
            if written(box.text, figure) != value:
                box.show_text(shown(value, figure.unit))
        self._show_original()
        self._show_fault()

    def _show_original(self) -> None:
        origin = self._work.origin
        parts = []
        if origin is not None and self._original_key != ():
            theirs = Draft.of(origin)
            values = [self._theirs(theirs, one) for one in self.figures]
            if len(values) > 1:
                said = self.tr("{0} to {1}").format(
                    *(with_unit(one, f.unit) for one, f in zip(values, self.figures, strict=True))
                )
            else:
                said = with_unit(values[0], self.figures[0].unit)
            parts.append(self.tr("In the original: {0}").format(said))
            changed = values != [one.value(self._work.draft) for one in self.figures]
            self._original.set_ink("primary" if changed else "soft")
        bounds = allowed(self.figures[0])
        if bounds:
            parts.append(self.tr("allowed: {0}").format(bounds))
        self._original.setText(" · ".join(parts))
        self._original.setVisible(bool(parts))

    def _theirs(self, theirs: Draft, figure: Figure) -> float | str | None:
        key = figure.key if self._original_key is None else (*self._original_key, figure.name)
        found = theirs.get(key, figure.otherwise)
        return found if isinstance(found, float | int | str) else None

    def _show_fault(self) -> None:
        faults: list[tuple[Figure, Problem]] = []
        for figure in self.figures:
            problem = self._work.problems.get(figure.key)
            if problem is not None:
                faults.append((figure, problem))
        sentence = ""
        if faults:
            figure, problem = faults[0]
            bound = None if problem.limit is None else with_unit(problem.limit, figure.unit)
            sentence = problem_words(problem, bound)
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        for box in self.boxes:
            box.line.setAccessibleDescription(sentence)
