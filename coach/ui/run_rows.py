"""Rows of a form: a question over its answer, and words with the way to their reason."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.tokens import BODY_STRONG, GRID_PX


def form_row(question: str) -> tuple[QWidget, QVBoxLayout]:
    """A row, and the box that takes its answer."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID_PX)
    column.addWidget(Text(question, BODY_STRONG).wrapped())
    box = QVBoxLayout()
    box.setSpacing(GRID_PX)
    column.addLayout(box)
    return row, box


def beside(words: QWidget, why: QWidget) -> QHBoxLayout:
    """``words`` with ``why`` at their end."""
    row = QHBoxLayout()
    row.setSpacing(GRID_PX)
    row.addWidget(words, 1)
    row.addWidget(why)
    return row
