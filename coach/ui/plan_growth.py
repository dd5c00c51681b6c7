"""Whether an exercise may grow by the app's small steps, and up to where."""

from PySide6.QtCore import Slot

from coach.care.prescription import Growth, Prescribed
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.choices import Choices
from coach.ui.plan_how_often import flow_in
from coach.ui.plan_number import PlanNumber
from coach.ui.plan_section import PlanSection, whole
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY


class GrowthSection(PlanSection):
    """It always shrinks by the pain rules; this is about more of it."""

    fields = ("grow",)

    def __init__(self, theme: Theme, words: DoseWords) -> None:
        super().__init__("", theme, words)
        self.head.rename(self.tr("Growth"))
        self.grows: Choices[bool] = Choices(
            self.tr("Growth"),
            [(False, self.tr("Stays as it is")), (True, self.tr("By small steps"))],
            theme,
        )
        self.amount = PlanNumber(
            self.tr("Up to"), "", theme, least=1, most=600, from_empty=15, empty_words="–"
        )
        self.sets = PlanNumber(
            self.tr("Sets, up to"), "", theme, least=1, most=20, from_empty=3, empty_words="–"
        )
        about = self.tr(
            "A step is suggested after three calm sessions. By the pain rules it shrinks anyway."
        )
        self.column.addWidget(self.grows)
        self._row = flow_in(self, self.amount, self.sets)
        self.column.addWidget(Text(about, BODY, "soft").wrapped())
        self.grows.chosen.connect(self._grows_chosen)
        self.amount.changed.connect(self._amount_changed)
        self.sets.changed.connect(self._sets_changed)

    def _show(self, item: Prescribed, _exercise: Exercise) -> None:
        self.grows.choose(item.grow is not None)
        self._row.setVisible(item.grow is not None)
        held = item.hold_s is not None
        self.amount.rename(
            self.tr("Hold, up to") if held else self.tr("Repetitions, up to"),
            self.tr("s") if held else "",
        )
        if item.grow is not None:
            self.amount.show_value(item.grow.most_amount)
            self.sets.show_value(item.grow.most_sets)

    def _short(self, item: Prescribed) -> str:
        if item.grow is None:
            return self.tr("stays as it is")
        bare = item.model_copy(
            update={
                "range_max_deg": None,
                "effort_max": None,
                "support": None,
                "eyes": None,
                "surface": None,
            }
        )
        return ", ".join(self.words.limits(bare)[1:])

    @Slot(object)
    def _grows_chosen(self, grows: bool) -> None:
        self.tell(grow=Growth() if grows else None)

    @Slot(object)
    def _amount_changed(self, value: float | None) -> None:
        self.tell(
            self.amount, grow=Growth(most_amount=whole(value), most_sets=whole(self.sets.value))
        )

    @Slot(object)
    def _sets_changed(self, value: float | None) -> None:
        self.tell(
            self.sets, grow=Growth(most_amount=whole(self.amount.value), most_sets=whole(value))
        )
