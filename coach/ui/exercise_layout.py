"""Keeps the columns of the editor under one another, as wide as is good to read."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.scrolling import Scrolling
from coach.ui.tokens import PAGE_MARGIN_PX
from coach.ui.typeface import text_scale

WIDEST_PX = 1080
BAR_PX = 10
"""The scroll bar of a part, which the head leaves free as well."""


class PartScroll(Scrolling):
    """Leaves its bar's room free where there is none, so that nothing moves when it comes."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self._leave_room()

    @Slot()
    def _leave_room(self) -> None:
        has_bar = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(0, 0, 0 if has_bar else BAR_PX, 0)


def middle(column: QVBoxLayout, beside_px: int = 0) -> QWidget:
    """``column`` in the middle of what is left of ``beside_px``, as wide as is good to read."""
    inside = QWidget()
    inside.setMaximumWidth(round(WIDEST_PX * (1 + (text_scale() - 1) / 2)))
    margins = column.contentsMargins()
    column.setContentsMargins(PAGE_MARGIN_PX, margins.top(), PAGE_MARGIN_PX, margins.bottom())
    inside.setLayout(column)
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, beside_px, 0)
    row.addStretch(1)
    row.addWidget(inside, 1000)
    row.addStretch(1)
    return whole
