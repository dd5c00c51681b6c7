"""Each exercise of the phase: how much of it is done now, and what the next step would be."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.dosage import Dosage
from coach.care.dose_steps import present_dose, step_forward
from coach.care.ledger import Ledger
from coach.care.locks import Lock
from coach.care.programme import listed_exercises
from coach.care.progression import Change
from coach.care.sources import Sources
from coach.care.today_plan import reachable, rungs
from coach.ui.cards import Card, Rule
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.path_words import amount_words
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text


@dataclass(frozen=True, slots=True)
class Doses:
    """The present doses of the phase's exercises, and the step after each; None at the top."""

    now: tuple[Dosage, ...]
    then: tuple[Change | None, ...]


def doses_of(ledger: Ledger, phase: int, locks: frozenset[Lock]) -> Doses:
    """The doses of ``phase``, or of the physio's plan, and the step after each inside ``locks``."""
    listed = listed_exercises(ledger, phase)
    # The physio's plan names its own rungs; the week's are those that were reached.
    given = ledger.physio is not None or ledger.prescribed is not None
    ids = listed if given else rungs(ledger, listed)
    now = tuple(present_dose(ledger, id_) for id_ in ids)
    up_to = reachable(ledger, listed)
    return Doses(now, tuple(step_forward(ledger, dose, up_to, locks) for dose in now))


class DoseList(Card):
    """A row for each exercise."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(Text(self.tr("Your exercises now"), HEADING).wrapped(), 1)
        head.addWidget(WhyButton(theme, "progress_rule", sources), 0, Qt.AlignmentFlag.AlignTop)
        self._about = Text(
            self.tr("One small step comes after three calm sessions, and only if you say yes."),
            BODY,
            "soft",
        ).wrapped()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID_PX)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(2, 5)
        self.column.addLayout(head)
        self.column.addWidget(self._about)
        self.column.addSpacing(GRID_PX)
        self.column.addLayout(self._grid)

    def show_doses(self, doses: Doses, words: CareWords) -> None:
        """Show ``doses``, and what comes after each."""
        clear(self._grid)
        for number, (dose, then) in enumerate(zip(doses.now, doses.then, strict=True)):
            if number:
                self._grid.addWidget(Rule(), 2 * number - 1, 0, 1, 3)
            self._add(2 * number, dose, then, words)
        self.setVisible(bool(doses.now))

    def _add(self, row: int, dose: Dosage, change: Change | None, words: CareWords) -> None:
        name = QVBoxLayout()
        name.setSpacing(1)
        name.addWidget(Text(words.exercise(dose.exercise_id), BODY_STRONG).wrapped())
        level = words.level(dose)
        if level:
            name.addWidget(Text(level, NOTE, "soft").wrapped())
        amount = Text(amount_words(dose, words.rules), BODY_STRONG)
        said = (
            self.tr("This is the top for this phase.")
            if change is None
            else self.tr("Next: {0}").format(self._ahead(dose, change, words))
        )
        then = Text(said, BODY, "soft").wrapped()
        if is_large_text():
            name.addWidget(then)
            self._grid.addLayout(name, row, 0, 1, 2)
            self._grid.addWidget(amount, row, 2, Qt.AlignmentFlag.AlignTop)
            return
        self._grid.addLayout(name, row, 0)
        self._grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(then, row, 2, Qt.AlignmentFlag.AlignVCenter)

    def _ahead(self, dose: Dosage, change: Change, words: CareWords) -> str:
        """The change without the name of the exercise, which stands in the row already."""
        if change.variable == "exercise":
            name = words.exercise(change.dose.exercise_id)
            return f"{name}, {amount_words(change.dose, words.rules)}"
        name = words.exercise(dose.exercise_id)
        return words.change_ahead(dose, change).removeprefix(f"{name}: ")
