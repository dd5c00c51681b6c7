"""A control under the words that say what it is for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.tokens import BODY_STRONG


def labelled(words: str, control: QWidget) -> QWidget:
    """``control`` with ``words`` over it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Text(words, BODY_STRONG))
    column.addWidget(control)
    return whole
