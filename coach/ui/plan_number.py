"""One figure of a dose: typed, or stepped with the buttons beside it or the arrow keys."""

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, FIGURE, HEADING, NOTE
from coach.ui.typeface import font, scaled_px
from coach.ui.wording import number

LINE_PX = 58
BIG_LINE_PX = 68
STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 5,
    Qt.Key.Key_PageDown: -5,
}


class _Line(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(STEPS[event.key()])
        else:
            super().keyPressEvent(event)


class PlanNumber(QWidget):
    """``changed`` carries a float, or None where the line may be empty and is.

    ``from_empty`` lets it be empty, and is the figure that a first step gives it. ``typing`` is
    set while a change comes letter by letter.
    """

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        unit: str,
        theme: Theme,
        *,
        least: float,
        most: float,
        step: float = 1,
        decimals: int = 0,
        from_empty: float | None = None,
        empty_words: str = "",
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least, self._most, self._step = least, most, step
        self._from_empty = from_empty
        self._value: float | None = None
        self.typing = False
        self.name = Text(name, BODY_STRONG)
        self.line = _Line()
        self.line.setFont(font(FIGURE if big else HEADING))
        self.line.setFixedWidth(round(scaled_px(BIG_LINE_PX if big else LINE_PX)))
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setTextMargins(-10, 0, -10, 0)
        self.line.setPlaceholderText(empty_words)
        pattern = r"\d{0,3}" + (rf"([.,]\d{{0,{decimals}}})?" if decimals else "")
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self))
        self.less, self.more = self._button(-1), self._button(1)
        self._unit = Text(unit, NOTE, "soft")
        row = QHBoxLayout()
        row.setSpacing(2)
        for part in (self.less, self.line, self.more):
            row.addWidget(part)
        row.addStretch()
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.name)
        head.addWidget(self._unit)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row)
        self.rename(name, unit)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._settle)
        self.line.stepped.connect(self._go)
        self.less.clicked.connect(self._go_down)
        self.more.clicked.connect(self._go_up)
        theme.changed.connect(self._tint)
        self._tint()

    def _button(self, by: int) -> QToolButton:
        button = QToolButton()
        # The arrow keys do the same, without two more stops for Tab.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("by", by)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        side = round(scaled_px(24)) + 10
        button.setFixedSize(side, side)
        button.setIconSize(QSize(1, 1) * round(scaled_px(24)))
        button.setAutoRepeat(True)
        return button

    def rename(self, name: str, unit: str) -> None:
        """Ask for something else, as seconds in place of repetitions."""
        self.name.setText(name)
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        self.line.setAccessibleName(f"{name}, {unit}" if unit else name)
        self.line.setAccessibleDescription(self.tr("The arrow keys make it more or less"))
        self.less.setAccessibleName(self.tr("{0}: less").format(name))
        self.more.setAccessibleName(self.tr("{0}: more").format(name))

    def bound(self, least: float, most: float, step: float) -> None:
        """Let it go from ``least`` to ``most`` in steps of ``step``."""
        self._least, self._most, self._step = least, most, step

    @property
    def value(self) -> float | None:
        """The figure; None where there is none."""
        return self._value

    def show_value(self, value: float | None) -> None:
        """Show ``value``; says nothing."""
        if value == self._value and self.line.hasFocus():
            return
        self._value = value
        self._write()

    def _write(self) -> None:
        text = "" if self._value is None else number(self._value)
        if text != self.line.text():
            self.line.setText(text)

    @Slot(int)
    def _go(self, steps: int) -> None:
        if self._value is None:
            value = self._from_empty
        else:
            value = self._value + steps * self._step
            if value < self._least and self._value <= self._least and self._from_empty is not None:
                value = None
        self._take(value)
        self._write()

    @Slot()
    def _go_down(self) -> None:
        self._go(-1)

    @Slot()
    def _go_up(self) -> None:
        self._go(1)

    @Slot(str)
    def _typed(self, text: str) -> None:
        written = text.replace(",", ".").strip(".")
        self.typing = True
        if written:
            self._take(float(written))
        elif self._from_empty is not None:
            self._take(None)
        self.typing = False

    @Slot()
    def _settle(self) -> None:
        self._write()

    def _take(self, value: float | None) -> None:
        if value is not None:
            value = min(max(value, self._least), self._most)
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    @Slot()
    def _tint(self) -> None:
        colors = self._theme.colors
        self.less.setIcon(icon("minus", colors.primary, disabled=colors.faint))
        self.more.setIcon(icon("plus", colors.primary, disabled=colors.faint))
