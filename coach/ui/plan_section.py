"""What the parts of an exercise's details have in common: each shows a dose and tells changes."""

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.care.prescription import Prescribed
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.plan_fold import PlanFold
from coach.ui.plan_number import PlanNumber
from coach.ui.theme import Theme


class PlanSection(PlanFold):
    """``changed`` carries the changed parts of a Prescribed by name, and what is being typed.

    ``fields`` are the parts that it shows, so that a remark about one of them opens it.
    """

    changed = Signal(object, object)
    fields: tuple[str, ...] = ()

    def __init__(
        self, name: str, theme: Theme, words: DoseWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, theme, parent)
        self.words = words
        self.item: Prescribed | None = None

    def show_item(self, item: Prescribed, exercise: Exercise) -> None:
        """Show the dose ``item`` of ``exercise``."""
        self.item = item
        self._show(item, exercise)
        self.say(self._short(item))

    def tell(self, number: PlanNumber | None = None, **parts: object) -> None:
        """Say that ``parts`` are otherwise now; ``number`` is where it was done."""
        typing = None
        if number is not None and number.typing:
            typing = f"{type(self).__name__}.{','.join(parts)}"
        self.changed.emit(parts, typing)

    @abstractmethod
    def _show(self, item: Prescribed, exercise: Exercise) -> None:
        """Take the dose over into the controls."""

    @abstractmethod
    def _short(self, item: Prescribed) -> str:
        """What it comes to, in few words."""


def whole(value: float | None) -> int | None:
    """A figure that has to be whole."""
    return None if value is None else round(value)
