"""A column that scrolls beside others and is as wide with its bar as without it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coach.ui.scrolling import Scrolling

BAR_PX = 10
"""How wide the style sheet makes a bar."""
AIR_PX = 6
GAP_PX = BAR_PX + AIR_PX
"""What stays free at the right of a column, so that what stands still above one that scrolls ends
where its cards do."""


class PlanScroll(Scrolling):
    """``inside`` has a layout, whose right margin is kept here."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        right = AIR_PX if bar.maximum() > bar.minimum() else GAP_PX
        self.widget().layout().setContentsMargins(0, 0, right, 0)
