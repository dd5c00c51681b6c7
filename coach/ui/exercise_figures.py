"""Rows of numbers of an exercise: what each does, what the original has, and the number itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

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
        numbers.addWidget(Text(unit_words(self.figures[0].unit), BODY, "soft"), 1)
        self.fault = Text("", NOTE, "attention").wrapped()
        self.fault.hide()
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(numbers)
        right.addWidget(self.fault)
        right.addStretch()
        way = QBoxLayout.Direction
        row = QBoxLayout(way.TopToBottom if is_large_text() else way.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX if is_large_text() else 3 * GRID_PX)
        row.addLayout(words, 5)
        row.addLayout(right, 4)

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
            parts.append(self.tr("In the original: {0}").format(self._said(values)))
            changed = values != [one.value(self._work.draft) for one in self.figures]
            self._original.set_ink("primary" if changed else "soft")
        bounds = allowed(self.figures[0])
        if bounds:
            parts.append(self.tr("allowed: {0}").format(bounds))
        self._original.setText(" · ".join(parts))
        self._original.setVisible(bool(parts))

    def _said(self, values: Sequence[float | str | None]) -> str:
        unit = self.figures[0].unit
        if len(values) == 1 or None not in values:
            return self.tr(" to ").join(with_unit(one, unit) for one in values)
        if values[0] is not None:
            return self.tr("from {0}").format(with_unit(values[0], unit))
        return self.tr("up to {0}").format(with_unit(values[1], unit))

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
