"""A choice between a few figures in one line, marked by a thick frame."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from coach.ui.choices import Choices
from coach.ui.theme import Theme
from coach.ui.typeface import scaled_px

SIDE_PX = 30


class PlanDigits(Choices[int]):
    """As Choices, without the room that a tick takes; ``none`` is a last answer that has value 0.

    Where 0 is a figure of its own, ``none`` is left out.
    """

    def __init__(
        self,
        question: str,
        figures: Sequence[int],
        theme: Theme,
        *,
        none: str = "",
        parent: QWidget | None = None,
    ) -> None:
        options = [(one, str(one)) for one in figures]
        super().__init__(question, [*options, (0, none)] if none else options, theme, parent)
        side = round(scaled_px(SIDE_PX))
        for button in self.group.buttons():
            button.setText(button.text().strip())
            button.setProperty("kind", "score")
            air = 3 if len(button.text()) < 3 else 12
            # The thicker frame of the one that holds does not make it larger.
            button.setStyleSheet(
                f"QPushButton {{ min-height: {side}px; min-width: {side + 6}px;"
                f" padding: 0 {air}px; }}"
                f"QPushButton:checked {{ min-height: {side - 4}px; min-width: {side + 2}px;"
                f" padding: 0 {air - 2}px; }}"
            )
            button.toggled.connect(self._without_ticks)
        theme.changed.connect(self._without_ticks)
        self._without_ticks()

    @Slot()
    def _without_ticks(self) -> None:
        for button in self.group.buttons():
            button.setIcon(QIcon())
