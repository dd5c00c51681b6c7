"""A calm question inside the window: a scrim over the screen and a card in its middle."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX
from coach.ui.typeface import text_scale


class Overlay(QWidget):
    """Covers its parent; ``card.column`` takes what is asked, ``row`` the answers.

    ``veil`` is how much of the screen beneath is hidden, 0 to 1.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, *, width_px: int = 560, veil: float = 0.88
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._veil = veil
        self._focus_before: QWidget | None = None
        self.card = Card(margin_px=5 * GRID_PX)
        self.card.setFixedWidth(round(width_px * (1 + (text_scale() - 1) * 0.6)))
        self.title = Text("", FIGURE).wrapped()
        self.body = Text("", BODY, "soft").wrapped()
        self.card.column.setSpacing(2 * GRID_PX)
        self.card.column.addWidget(self.title)
        self.card.column.addWidget(self.body)
        self.row = FlowLayout(GRID_PX + 4)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.card)
        middle.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addLayout(middle)
        column.addStretch()
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
        """Keep Tab inside the question: what lies beneath cannot be seen."""
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
