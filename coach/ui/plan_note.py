"""A field of a few lines for words of one's own; Tab leaves it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG
from coach.ui.typeface import font

LONGEST = 1000
LINES = 3


class _Field(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PlanNote(QWidget):
    """``typed`` carries the whole text with every change by hand; ``left`` when it is done."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._showing = False
        self.field = _Field()
        self.field.setTabChangesFocus(True)
        self.field.setUndoRedoEnabled(False)
        self.field.setFont(font(BODY))
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        line_px = QFontMetricsF(font(BODY)).lineSpacing()
        self.field.setFixedHeight(round(LINES * line_px) + 28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(name, BODY_STRONG))
        column.addWidget(self.field)
        self.field.textChanged.connect(self._changed)
        self.field.left.connect(self.left)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def show_text(self, text: str) -> None:
        """Write ``text``; says nothing."""
        if text != self.text:
            self._showing = True
            self.field.setPlainText(text)
            self._showing = False

    @Slot()
    def _changed(self) -> None:
        if self._showing:
            return
        if len(self.text) > LONGEST:
            cursor = self.field.textCursor()
            at = min(cursor.position(), LONGEST)
            self.show_text(self.text[:LONGEST])
            cursor.setPosition(at)
            self.field.setTextCursor(cursor)
        self.typed.emit(self.text)

    @Slot()
    def _tint(self) -> None:
        colors = self._theme.colors
        self.field.setStyleSheet(
            f"QPlainTextEdit {{ background: {colors.surface}; color: {colors.text};"
            f" border: 1px solid {colors.line}; border-radius: 12px; padding: 8px 10px; }}"
            f" QPlainTextEdit:focus {{ border: 2px solid {colors.primary}; padding: 7px 9px; }}"
        )
