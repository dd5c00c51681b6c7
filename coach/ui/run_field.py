"""A line of running for a figure or a name, as figures are written in the window's language."""

import math

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from coach.ui.text_line import TextLine

WIDTH_PX = 200


class RunField(TextLine):
    """``edited`` comes with every change by hand; it keeps to the top of its room."""

    def __init__(self, question: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(question, hint, parent=parent)
        self.line.setMinimumWidth(WIDTH_PX)
        self.layout().addStretch()

    @property
    def fault(self) -> str:
        """The sentence on show, empty while all is well."""
        return "" if self._fault.isHidden() else self._fault.text()

    def figure(self) -> float | None:
        """The figure in the line, with a comma or a point; None where it is empty.

        Raises ValueError for what is no figure.
        """
        if not self.text:
            return None
        locale = QLocale()
        value, fits = locale.toDouble(self.text)
        if not fits:
            value = float(self.text.replace(",", "."))
        if not math.isfinite(value):
            raise ValueError(self.text)
        return value
