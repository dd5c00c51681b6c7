"""A line for one number that may be left empty: empty is unknown, never zero."""

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import font, scaled_px
from coach.ui.wording import number

WIDE_PX = 104


class NumberField(QWidget):
    """A name, the line and its unit. ``changed`` comes with every change."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        unit: str,
        most: float,
        *,
        decimals: int = 0,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._most = most
        self.line = QLineEdit()
        self.line.setFont(font(HEADING))
        self.line.setFixedWidth(round(scaled_px(WIDE_PX)))
        self.line.setAccessibleName(f"{name}, {unit}")
        self.line.setAccessibleDescription(about)
        pattern = r"\d{0,3}" + (rf"([.,]\d{{0,{decimals}}})?" if decimals else "")
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self))
        self._hint = Text("", NOTE, "attention").wrapped()
        self._hint.hide()
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(self.line)
        row.addWidget(Text(unit, BODY, "soft"))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(name, BODY_STRONG))
        column.addLayout(row)
        column.addWidget(self._hint)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.line.textChanged.connect(self._read)

    @property
    def value(self) -> float | None:
        """The number; None where there is none, or one that cannot be."""
        written = self._written
        return None if written is None or written > self._most else written

    def show_value(self, value: float | None) -> None:
        """Write ``value`` on the line, or empty it."""
        self.line.setText("" if value is None else number(value))

    @property
    def _written(self) -> float | None:
        text = self.line.text().replace(",", ".")
        return float(text) if text.strip(".") else None

    @Slot()
    def _read(self) -> None:
        written = self._written
        too_much = written is not None and written > self._most
        if too_much:
            self._hint.setText(self.tr("At most {0}").format(number(self._most)))
        self._hint.setVisible(too_much)
        self.changed.emit()
