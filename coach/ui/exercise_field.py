"""Lines to write in, with a sentence beneath where what stands in them cannot stay."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BUTTON_RADIUS_PX, NOTE
from coach.ui.typeface import font, scaled_px

LONGEST = 400
"""More than any field takes, so that the model and not the line says what is too long."""


def is_undo(event: QEvent) -> bool:
    """Whether a line asks to keep undo or redo for itself: the editor's go over all its fields."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.ShortcutOverride
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )


class Line(QLineEdit):
    """One line, whose undo is the editor's."""

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)


class Lines(QPlainTextEdit):
    """Some lines that are as high as what stands in them; Tab leaves, Enter begins no new one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(font(BODY))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)
        theme.changed.connect(self._dress)
        self._dress()

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        wide, edge = (2, colors.primary) if self.hasFocus() else (1, colors.line)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {colors.surface}; color: {colors.text};"
            f" border: {wide}px solid {edge}; border-radius: {BUTTON_RADIUS_PX}px;"
            f" padding: {11 - wide}px {17 - wide}px;"
            f" selection-background-color: {colors.primary}; }}"
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._dress()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    @Slot()
    def _fit(self) -> None:
        lines = max(2, round(self.document().size().height()))
        high = lines * self.fontMetrics().lineSpacing() + 24
        if high != self.height():
            self.setFixedHeight(high)


class Field(QWidget):
    """``edited`` comes with the text after every change by hand. ``long`` gives several lines."""

    edited = Signal(str)

    def __init__(
        self,
        name: str,
        theme: Theme,
        *,
        long: bool = False,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._long = long
        self._showing = False
        self.line = Lines(theme) if long else Line()
        self.line.setFont(font(BODY))
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.fault = Text("", NOTE, "attention").wrapped()
        self.fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.fault)
        column.addStretch()
        if isinstance(self.line, QLineEdit):
            self.line.setMaxLength(LONGEST)
        self.line.textChanged.connect(self._changed)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What stands in the line."""
        if isinstance(self.line, QLineEdit):
            return self.line.text()
        return self.line.toPlainText().replace("\n", " ")

    def show_text(self, text: str) -> None:
        """Write ``text``; where it stands already the cursor stays."""
        if text == self.text:
            return
        self._showing = True
        if isinstance(self.line, QLineEdit):
            self.line.setText(text)
        else:
            self.line.setPlainText(text)
        self._showing = False

    def say(self, sentence: str) -> None:
        """Say what is wrong, or that nothing is."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def narrow(self, wide_px: int) -> "Field":
        """The same field for a number, ``wide_px`` wide at the usual text size."""
        self.setFixedWidth(round(scaled_px(15) / 15 * wide_px))
        self.layout().takeAt(2)
        return self

    @Slot()
    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit(self.text[:LONGEST])
