"""The buttons: primary, ordinary and stopping ones, and icon buttons with a word beneath."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, HEADING, NOTE
from coach.ui.typeface import font, scaled_px

ButtonKind = Literal["primary", "ordinary", "stop"]


class Button(QPushButton):
    """A button with words, and an icon if it has one."""

    def __init__(
        self,
        words: str,
        theme: Theme,
        *,
        kind: ButtonKind = "ordinary",
        icon_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._kind = kind
        self._icon_name = icon_name
        self.setProperty("kind", kind)
        self.setFont(font(HEADING if kind == "primary" else BODY_STRONG))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(1, 1) * round(scaled_px(18)))
        theme.changed.connect(self._tint)
        self._show_face()

    def set_face(self, words: str, icon_name: str | None) -> None:
        """Change the words and the icon, as between Pause and Go on."""
        if (words, icon_name) == (self._words, self._icon_name):
            return
        self._words, self._icon_name = words, icon_name
        self._show_face()

    def _show_face(self) -> None:
        # Qt's style leaves too little air between icon and words.
        self.setText(f" {self._words}" if self._icon_name is not None else self._words)
        self.setAccessibleName(self._words)
        self._tint()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how much the button stands out."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        self.setFont(font(HEADING if kind == "primary" else BODY_STRONG))
        self.style().unpolish(self)
        self.style().polish(self)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tint(self) -> None:
        if self._icon_name is None:
            return
        colors = self._theme.colors
        ink = {"primary": colors.on_primary, "ordinary": colors.text, "stop": colors.stop}
        self.setIcon(icon(self._icon_name, ink[self._kind], disabled=colors.soft))


class IconButton(QToolButton):
    """An icon with a word beneath, for what is used less often."""

    def __init__(
        self, words: str, icon_name: str, theme: Theme, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self.setText(words)
        self.setFont(font(NOTE))
        self.setToolTip(hint)
        self.setAccessibleName(hint)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(22, 22))
        self.setMinimumHeight(round(34 + scaled_px(22)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._tint)
        self._tint()

    def set_face(self, words: str, icon_name: str, hint: str) -> None:
        """Change the word, the icon and the hint, as between sound and muted."""
        self._icon_name = icon_name
        self.setText(words)
        self.setToolTip(hint)
        self.setAccessibleName(hint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        colors = self._theme.colors
        self.setIcon(icon(self._icon_name, colors.soft, disabled=colors.faint))
