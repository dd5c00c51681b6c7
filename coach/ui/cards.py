"""Surfaces that group things: cards, tinted notices, and the thin rule between rows."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from coach.ui.tokens import GRID_PX

CardKind = Literal["card", "notice", "offer"]


class Card(QFrame):
    """A surface with rounded corners; its ``column`` takes the content."""

    def __init__(
        self,
        kind: CardKind = "card",
        *,
        margin_px: int = 3 * GRID_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin_px, margin_px, margin_px, margin_px)
        self.column.setSpacing(GRID_PX)


class Rule(QFrame):
    """A line one pixel high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        self.setFixedHeight(1)
