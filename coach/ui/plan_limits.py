"""Within which limits an exercise goes on: pain, range, effort, and the signs at which to stop."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription import Prescribed, Stop
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.choices import Choices
from coach.ui.labelled import labelled
from coach.ui.plan_digits import PlanDigits
from coach.ui.plan_how_often import flow_in
from coach.ui.plan_number import PlanNumber
from coach.ui.plan_section import PlanSection, whole
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tokens import GRID_PX
from coach.ui.wording import begun

STOPS: tuple[Stop, ...] = (
    "sharp_pain",
    "swelling",
    "giving_way",
    "numbness",
    "calf_swelling",
    "dizziness",
)


class LimitsSection(PlanSection):
    """A limit can only be tighter than the app's own."""

    fields = ("pain_max", "range_max_deg", "effort_max")

    def __init__(self, theme: Theme, words: DoseWords) -> None:
        super().__init__("", theme, words)
        self.head.rename(self.tr("Limits"))
        self.pain = PlanDigits(self.tr("Pain during it, at most"), range(6), theme)
        self.range = PlanNumber(
            self.tr("Range, at most"),
            "°",
            theme,
            least=5,
            most=90,
            step=5,
            from_empty=20,
            empty_words="–",
        )
        self.effort = PlanNumber(
            self.tr("Effort, at most"),
            self.tr("of 10"),
            theme,
            least=0,
            most=10,
            from_empty=6,
            empty_words="–",
        )
        self.column.addWidget(labelled(self.tr("Pain during it, at most"), self.pain))
        flow_in(self, self.range, self.effort)
        self.pain.chosen.connect(self._pain_chosen)
        self.range.changed.connect(self._range_changed)
        self.effort.changed.connect(self._effort_changed)

    def _show(self, item: Prescribed, _exercise: Exercise) -> None:
        self.pain.choose(item.pain_max)
        self.range.show_value(item.range_max_deg)
        self.effort.show_value(item.effort_max)

    def _short(self, item: Prescribed) -> str:
        plain = item.model_copy(
            update={"support": None, "eyes": None, "surface": None, "grow": None}
        )
        return " · ".join(self.words.limits(plain))

    @Slot(object)
    def _pain_chosen(self, value: int) -> None:
        self.tell(pain_max=value)

    @Slot(object)
    def _range_changed(self, value: float | None) -> None:
        self.tell(self.range, range_max_deg=value)

    @Slot(object)
    def _effort_changed(self, value: float | None) -> None:
        self.tell(self.effort, effort_max=whole(value))


class StopsSection(PlanSection):
    """Which signs mean: stop, and ask."""

    fields = ("stops",)

    def __init__(self, theme: Theme, words: DoseWords) -> None:
        super().__init__("", theme, words)
        self.head.rename(self.tr("Stop at"))
        self.ticks = {one: Tick(begun(words.stop(one)), "", theme) for one in STOPS}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX // 2)
        for tick in self.ticks.values():
            column.addWidget(tick)
            tick.toggled.connect(self._ticked)
        self.column.addWidget(inside)

    def _show(self, item: Prescribed, _exercise: Exercise) -> None:
        for one, tick in self.ticks.items():
            tick.set_ticked(one in item.stops)

    def _short(self, item: Prescribed) -> str:
        return ", ".join(self.words.stop(one) for one in item.stops) or self.tr("none")

    @Slot()
    def _ticked(self) -> None:
        self.tell(stops=tuple(one for one, tick in self.ticks.items() if tick.ticked))


class StanceSection(PlanSection):
    """How to stand: support, eyes and ground; what is not said is the person's own choice."""

    fields = ("support", "eyes", "surface")

    def __init__(self, theme: Theme, words: DoseWords) -> None:
        super().__init__("", theme, words)
        self.head.rename(self.tr("How to stand"))
        open_words = (None, self.tr("As you like"))
        self.support = Choices(
            self.tr("Support"),
            [
                open_words,
                ("none", self.tr("None")),
                ("fingertips", self.tr("Fingertips")),
                ("two_hands", self.tr("Both hands")),
            ],
            theme,
        )
        self.eyes = Choices(
            self.tr("Eyes"),
            [open_words, ("open", self.tr("Open")), ("closed", self.tr("Closed"))],
            theme,
        )
        self.surface = Choices(
            self.tr("Ground"),
            [
                open_words,
                ("firm", self.tr("Firm")),
                ("foam", self.tr("Cushion")),
                ("step_edge", self.tr("Edge of a step")),
            ],
            theme,
        )
        for name, choices in (
            ("support", self.support),
            ("eyes", self.eyes),
            ("surface", self.surface),
        ):
            self.column.addWidget(labelled(choices.accessibleName(), choices))
            choices.chosen.connect(partial(self._chosen, name))

    def _show(self, item: Prescribed, _exercise: Exercise) -> None:
        self.support.choose(item.support)
        self.eyes.choose(item.eyes)
        self.surface.choose(item.surface)

    def _short(self, item: Prescribed) -> str:
        bare = item.model_copy(update={"range_max_deg": None, "effort_max": None, "grow": None})
        return " · ".join(self.words.limits(bare)[1:]) or self.tr("as you like")

    def _chosen(self, name: str, value: object) -> None:
        self.tell(**{name: value})
