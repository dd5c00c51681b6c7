"""A small button with an icon alone, for what is done to one line of a list."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.typeface import scaled_px


class PlanIconButton(QToolButton):
    """``words`` are its name, and shown when the mouse rests on it."""

    def __init__(
        self, icon_name: str, words: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        side = round(scaled_px(20)) + 18
        self.setFixedSize(side, side)
        self.setIconSize(QSize(1, 1) * round(scaled_px(20)))
        theme.changed.connect(self._tint)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tint(self) -> None:
        colors = self._theme.colors
        self.setIcon(icon(self._icon_name, colors.text, disabled=colors.faint))
