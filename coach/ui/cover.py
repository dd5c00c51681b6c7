"""Something that covers the screen beneath it, keeps the keyboard and gives it back."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coach.ui.theme import Theme


class Cover(QWidget):
    """Covers its parent. ``veil`` is how much of the screen beneath is hidden, 0 to 1."""

    def __init__(self, theme: Theme, parent: QWidget, *, veil: float) -> None:
        super().__init__(parent)
        self._theme = theme
        self._veil = veil
        self._focus_before: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    def open(self, focus: QWidget) -> None:
        """Show it over everything, with the keyboard on ``focus``."""
        if not self.isVisible():
            self._focus_before = self.window().focusWidget()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.TabFocusReason)

    def close_quietly(self) -> None:
        """Hide it and give the keyboard back."""
        if not self.isVisible():
            return
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside: what lies beneath cannot be seen."""
        stops = [
            child
            for child in self.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and _takes_tab(child)
        ]
        if not stops:
            return True
        here = self.window().focusWidget()
        at = stops.index(here) if here in stops else -1
        following = stops[(at + (1 if forward else -1)) % len(stops)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self.setGeometry(self.parentWidget().rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scrim = QColor(self._theme.colors.background)
        scrim.setAlphaF(self._veil)
        painter.fillRect(self.rect(), scrim)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
