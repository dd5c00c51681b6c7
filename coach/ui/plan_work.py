"""The heart of a dose, always in sight: sets, repetitions or seconds, rest and side."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription import Prescribed, PrescribedSide
from coach.care.prescription_check import takes_hold, takes_reps
from coach.exercise.definition import Exercise
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.labelled import labelled
from coach.ui.plan_number import PlanNumber
from coach.ui.plan_section import whole
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import text_scale

USUAL_REPS = 10
USUAL_HOLD_S = 30.0


class PlanWork(QWidget):
    """``changed`` carries the changed parts by name, and what is being typed."""

    changed = Signal(object, object)
    fields = ("sets", "reps", "hold_s", "rest_s", "side")

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sets = PlanNumber(self.tr("Sets"), "", theme, least=1, most=20, big=True)
        self.amount = PlanNumber(self.tr("Repetitions"), "", theme, least=1, most=200, big=True)
        self.rest = PlanNumber(self.tr("Rest"), self.tr("s"), theme, least=0, most=600, step=5)
        self.kind: Choices[str] = Choices(
            self.tr("Counted or held?"),
            [("reps", self.tr("Repetitions")), ("hold", self.tr("Hold"))],
            theme,
        )
        self.side: Choices[PrescribedSide] = Choices(
            self.tr("Which leg?"),
            [
                ("both", self.tr("Both together")),
                ("each", self.tr("Each leg")),
                ("in_turn", self.tr("In turn")),
                ("left", self.tr("Left")),
                ("right", self.tr("Right")),
            ],
            theme,
        )
        self._side_row = labelled(self.tr("Leg"), self.side)
        figures = QWidget()
        flow = FlowLayout(round((GRID_PX + 4) * text_scale()), figures)
        for part in (self.sets, self.amount, self.rest):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(self.kind)
        column.addWidget(figures)
        column.addWidget(self._side_row)
        self.sets.changed.connect(self._sets_changed)
        self.amount.changed.connect(self._amount_changed)
        self.rest.changed.connect(self._rest_changed)
        self.kind.chosen.connect(self._kind_chosen)
        self.side.chosen.connect(self._side_chosen)

    def show_item(self, item: Prescribed, exercise: Exercise) -> None:
        """Show the dose ``item`` of ``exercise``."""
        held = item.hold_s is not None
        self.sets.show_value(item.sets)
        name = self.tr("Hold") if held else self.tr("Repetitions")
        self.amount.rename(name, self.tr("s") if held else "")
        self.amount.bound(1, 600 if held else 200, 5 if held else 1)
        self.amount.show_value(item.hold_s if item.hold_s is not None else item.reps)
        self.rest.show_value(item.rest_s)
        fits = takes_hold(exercise) if held else takes_reps(exercise)
        # A wrong kind, as from another program, can be put right here.
        self.kind.setVisible(not fits or (takes_hold(exercise) and takes_reps(exercise)))
        self.kind.choose("hold" if held else "reps")
        alone = exercise.side == "each"
        for number, value in enumerate(("both", "each", "in_turn", "left", "right")):
            possible = (value == "both") != alone
            self.side.group.button(number).setVisible(possible or value == item.side)
        self.side.choose(item.side)
        self._side_row.setVisible(alone or item.side != "both")

    @Slot(object)
    def _sets_changed(self, value: float) -> None:
        self._tell(self.sets, sets=whole(value))

    @Slot(object)
    def _amount_changed(self, value: float) -> None:
        if self.kind.value == "hold":
            self._tell(self.amount, hold_s=value)
        else:
            self._tell(self.amount, reps=whole(value))

    @Slot(object)
    def _rest_changed(self, value: float) -> None:
        self._tell(self.rest, rest_s=value)

    @Slot(object)
    def _kind_chosen(self, kind: str) -> None:
        if kind == "hold":
            self._tell(None, reps=None, hold_s=USUAL_HOLD_S, tempo_s=None)
        else:
            self._tell(None, reps=USUAL_REPS, hold_s=None)

    @Slot(object)
    def _side_chosen(self, side: PrescribedSide) -> None:
        self._tell(None, side=side)

    def _tell(self, number: PlanNumber | None, **parts: object) -> None:
        typing = None
        if number is not None and number.typing:
            typing = f"work.{','.join(parts)}"
        self.changed.emit(parts, typing)
