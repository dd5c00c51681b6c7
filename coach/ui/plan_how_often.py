"""When and how fast: times a day, days a week, weeks, and the tempo of a repetition."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coach.care.prescription import Prescribed
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.plan_number import PlanNumber
from coach.ui.plan_section import PlanSection, whole
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import text_scale
from coach.ui.wording import tempo

USUAL_TEMPO_S = (2.0, 0.0, 3.0)
"""Clinical "Heel raise, double"."""


class OftenSection(PlanSection):
    """How often a day, on how many days, for how long."""

    fields = ("times_a_day", "days_a_week", "weeks")

    def __init__(self, theme: Theme, words: DoseWords) -> None:
        super().__init__("", theme, words)
        self.head.rename(self.tr("How often"))
        self.times = PlanNumber(self.tr("Times a day"), "", theme, least=1, most=6)
        self.days = PlanNumber(self.tr("Days a week"), "", theme, least=1, most=7)
        self.weeks = PlanNumber(
            self.tr("Weeks"), "", theme, least=1, most=52, from_empty=4, empty_words="–"
        )
        flow_in(self, self.times, self.days, self.weeks)
        self.times.changed.connect(self._times_changed)
        self.days.changed.connect(self._days_changed)
        self.weeks.changed.connect(self._weeks_changed)

    def _show(self, item: Prescribed, _exercise: Exercise) -> None:
        self.times.show_value(item.times_a_day)
        self.days.show_value(item.days_a_week)
        self.weeks.show_value(item.weeks)

    def _short(self, item: Prescribed) -> str:
        return self.words.when(item)

    @Slot(object)
    def _times_changed(self, value: float) -> None:
        self.tell(self.times, times_a_day=whole(value))

    @Slot(object)
    def _days_changed(self, value: float) -> None:
        self.tell(self.days, days_a_week=whole(value))

    @Slot(object)
    def _weeks_changed(self, value: float | None) -> None:
        self.tell(self.weeks, weeks=whole(value))


class TempoSection(PlanSection):
    """Seconds up, held and down; hidden for what is held."""

    fields = ("tempo_s",)

    def __init__(self, theme: Theme, words: DoseWords) -> None:
        super().__init__("", theme, words)
        self.head.rename(self.tr("Tempo"))
        self.paced: Choices[bool] = Choices(
            self.tr("Tempo"), [(False, self.tr("At ease")), (True, self.tr("With the beat"))], theme
        )
        names = (self.tr("Up"), self.tr("Hold"), self.tr("Down"))
        self.parts = [
            PlanNumber(name, self.tr("s"), theme, least=0, most=60, step=0.5, decimals=1)
            for name in names
        ]
        self.column.addWidget(self.paced)
        self._row = flow_in(self, *self.parts)
        self.paced.chosen.connect(self._paced_chosen)
        for part in self.parts:
            part.changed.connect(self._part_changed)

    def _show(self, item: Prescribed, _exercise: Exercise) -> None:
        self.setVisible(item.hold_s is None or item.tempo_s is not None)
        self.paced.choose(item.tempo_s is not None)
        self._row.setVisible(item.tempo_s is not None)
        for part, value in zip(self.parts, item.tempo_s or USUAL_TEMPO_S, strict=True):
            part.show_value(value)

    def _short(self, item: Prescribed) -> str:
        return self.tr("at ease") if item.tempo_s is None else tempo(item.tempo_s)

    @Slot(object)
    def _paced_chosen(self, paced: bool) -> None:
        self.tell(tempo_s=USUAL_TEMPO_S if paced else None)

    @Slot(object)
    def _part_changed(self, _value: float) -> None:
        up, hold, down = (part.value or 0.0 for part in self.parts)
        typed = next((part for part in self.parts if part.typing), None)
        self.tell(typed, tempo_s=(up, hold, down))


def flow_in(section: PlanSection, *parts: QWidget) -> QWidget:
    """``parts`` side by side in ``section``, in lines as the room allows."""
    row = QWidget()
    flow = FlowLayout(round((GRID_PX + 4) * text_scale()), row)
    for part in parts:
        flow.addWidget(part)
    section.column.addWidget(row)
    return row
