"""The theme in use: light or dark, the text size and how much moves, for the whole application."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from coach.ui.own_pictures import OwnPictures
from coach.ui.style_sheet import style_sheet
from coach.ui.tokens import BODY, DARK, LIGHT, Colors
from coach.ui.typeface import SCALE_PROPERTY, font


class ThemeChoice(StrEnum):
    """What a person can choose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Holds the colours in use; painted widgets ask it and repaint on ``changed``.

    A text size reaches the widgets that are made after it was set.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        *,
        text_scale: int = 100,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._reduced_motion = reduced_motion
        self._text_scale = text_scale
        app.setProperty(SCALE_PROPERTY, text_scale)
        self._colors = LIGHT
        self.pictures = OwnPictures()
        """What loop views show beside the loops that ship."""
        app.setStyle("Fusion")
        app.setFont(font(BODY))
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply()

    @property
    def colors(self) -> Colors:
        """The colours in use now."""
        return self._colors

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen, which may be to follow the system."""
        return self._choice

    @property
    def text_scale(self) -> int:
        """The text size in percent."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether pictures are to stand still and changes to come at once."""
        return self._reduced_motion

    def scale_text(self, percent: int) -> None:
        """Use this text size in all that is made from now on."""
        if percent == self._text_scale:
            return
        self._text_scale = percent
        self._app.setProperty(SCALE_PROPERTY, percent)
        self._app.setFont(font(BODY))
        self._apply()

    def reduce_motion(self, reduced: bool) -> None:
        """Let pictures stand still, or move again."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self.changed.emit()

    def choose(self, choice: ThemeChoice) -> None:
        """Use ``choice`` from now on."""
        if choice is self._choice:
            return
        self._choice = choice
        self._apply()

    @Slot()
    def _follow(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        system = self._app.styleHints().colorScheme()
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and system is Qt.ColorScheme.Dark
        )
        self._colors = DARK if dark else LIGHT
        self._app.setPalette(_palette(self._colors))
        self._app.setStyleSheet(style_sheet(self._colors, self._text_scale / 100))
        self.changed.emit()


def _palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, color in (
        (role.Window, colors.background),
        (role.WindowText, colors.text),
        (role.Base, colors.surface),
        (role.AlternateBase, colors.track),
        (role.Text, colors.text),
        (role.PlaceholderText, colors.soft),
        (role.Button, colors.surface),
        (role.ButtonText, colors.text),
        (role.Highlight, colors.primary),
        (role.HighlightedText, colors.on_primary),
        (role.ToolTipBase, colors.surface),
        (role.ToolTipText, colors.text),
        (role.Link, colors.primary),
    ):
        palette.setColor(which, QColor(color))
    return palette
