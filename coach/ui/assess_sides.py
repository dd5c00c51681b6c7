"""Two numbers of one test, left and right; either may stay empty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.entries import Test, TestResult
from coach.motion.events import Side
from coach.ui.flow import FlowLayout
from coach.ui.number_field import NumberField
from coach.ui.tokens import GRID_PX

SIDES: tuple[Side, Side] = ("left", "right")


class SideFields(QWidget):
    """``about`` names the test for whoever hears the fields read out."""

    changed = Signal()

    def __init__(
        self,
        test: Test,
        about: str,
        unit: str,
        most: float,
        *,
        decimals: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._test: Test = test
        names = {"left": self.tr("Left"), "right": self.tr("Right")}
        self.fields = {
            side: NumberField(names[side], unit, most, decimals=decimals, about=about)
            for side in SIDES
        }
        self._seen: dict[Side, TestResult] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = FlowLayout(4 * GRID_PX)
        column.addLayout(row)
        for field in self.fields.values():
            row.addWidget(field)
            field.changed.connect(self.changed)

    def show_result(self, result: TestResult) -> None:
        """Put in what the camera counted; a number that is written over it is one's own."""
        if result.side is None:
            return
        self._seen[result.side] = result
        self.fields[result.side].show_value(result.value)

    def clear(self) -> None:
        """Forget both."""
        self._seen = {}
        for field in self.fields.values():
            field.show_value(None)

    @property
    def has_seen(self) -> bool:
        """Whether a number is the camera's."""
        return any(one.by == "camera" for one in self.results())

    def results(self) -> tuple[TestResult, ...]:
        """The sides with a number."""
        found = []
        for side, field in self.fields.items():
            seen = self._seen.get(side)
            if field.value is None:
                continue
            if seen is not None and abs(seen.value - field.value) < 0.05:
                found.append(seen)
            else:
                found.append(TestResult(test=self._test, side=side, value=field.value))
        return tuple(found)
