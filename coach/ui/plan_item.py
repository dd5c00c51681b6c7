"""The details of one exercise of the plan: the heart of its dose in sight, the rest folded."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription import Prescribed
from coach.care.prescription_remark import Remark
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.cards import Card, Rule
from coach.ui.plan_growth import GrowthSection
from coach.ui.plan_how_often import OftenSection, TempoSection
from coach.ui.plan_limits import LimitsSection, StanceSection, StopsSection
from coach.ui.plan_load import LoadSection
from coach.ui.plan_note import PlanNote
from coach.ui.plan_remarks import RemarkList
from coach.ui.plan_section import PlanSection
from coach.ui.plan_work import PlanWork
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING


class PlanItem(QWidget):
    """``changed`` carries the changed parts by name, and what is being typed; ``paused`` says
    that typing is over."""

    changed = Signal(object, object)
    paused = Signal()

    def __init__(self, words: DoseWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._exercise_id: str | None = None
        self.name = Text("", HEADING).wrapped()
        self.sentence = Text("", BODY, "soft").wrapped()
        self.remarks = RemarkList(theme)
        self.work = PlanWork(theme)
        self.note = PlanNote(self.tr("Note for this exercise"), self.tr("In your own words"), theme)
        self.often = OftenSection(theme, words)
        self.tempo = TempoSection(theme, words)
        self.load = LoadSection(theme, words)
        self.limits = LimitsSection(theme, words)
        self.stance = StanceSection(theme, words)
        self.growth = GrowthSection(theme, words)
        self.stops = StopsSection(theme, words)
        self.sections: tuple[PlanSection, ...] = (
            self.often,
            self.tempo,
            self.load,
            self.growth,
            self.limits,
            self.stance,
            self.stops,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX + 4)
        column.addWidget(self._main())
        column.addWidget(self._more())
        column.addStretch()
        for part in (self.work, *self.sections):
            part.changed.connect(self.changed)
        self.note.typed.connect(self._note_typed)
        self.note.left.connect(self.paused)

    def _main(self) -> Card:
        card = Card(margin_px=20)
        card.column.setSpacing(GRID_PX + 4)
        card.column.addWidget(self.name)
        card.column.addWidget(self.sentence)
        card.column.addWidget(self.remarks)
        card.column.addSpacing(4)
        card.column.addWidget(self.work)
        return card

    def _more(self) -> Card:
        card = Card(margin_px=16)
        card.column.setSpacing(0)
        self._rules = []
        for number, section in enumerate(self.sections):
            rule = Rule()
            rule.setVisible(number > 0)
            self._rules.append(rule)
            card.column.addWidget(rule)
            card.column.addWidget(section)
        card.column.addSpacing(GRID_PX)
        card.column.addWidget(self.note)
        return card

    def show_item(self, item: Prescribed, exercise: Exercise | None, found: list[Remark]) -> None:
        """Show ``item``, with what is remarked on it. ``exercise`` None is not known any more."""
        self.name.setText(item.exercise_id if exercise is None else exercise.name)
        self.sentence.setText(self._words.dose(item))
        self.remarks.show_remarks(found)
        for part in (self.work, *self.sections):
            part.setEnabled(exercise is not None)
            if exercise is not None:
                part.show_item(item, exercise)
        self._rules[1].setVisible(not self.tempo.isHidden())
        self.note.show_text(item.note)
        if item.exercise_id != self._exercise_id:
            # What was opened for one exercise is not what is wanted of the next.
            for section in self.sections:
                section.set_open(False)
        self._exercise_id = item.exercise_id

    def point_at(self, field: str) -> QWidget:
        """Open what ``field`` is in; the answer is where it is."""
        for section in self.sections:
            if field in section.fields:
                section.set_open(True)
                return section
        return self.work

    @Slot(str)
    def _note_typed(self, text: str) -> None:
        self.changed.emit({"note": text}, "item.note")
