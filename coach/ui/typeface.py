"""Loads the shipped typeface and makes fonts of the type scale."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from coach.resources import shipped
from coach.ui.tokens import TextStyle

FAMILY = "Inter"
SCALE_PROPERTY = "coach_text_scale"
"""The application's property that holds the text size in percent; the theme sets it."""

MOST_GROWTH_PX = 18.0
"""A heading's size: larger text grows by no more, or a title would fill the window."""

LARGE_TEXT = 1.3
"""From here on a layout drops or stacks what would leave its words no room."""

_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


def load_typeface() -> None:
    """Make the typeface known to this application; call once after it exists.

    Where its files are missing or unreadable, Qt takes the system's own typeface: a window that
    looks a little different is better than none. ``typeface_loaded`` tells.
    """
    for name in _FILES:
        path = shipped("assets", "fonts", name)
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))


def typeface_loaded() -> bool:
    """Whether the texts of this application are drawn in the typeface that ships with it."""
    return FAMILY in QFontDatabase.families()


def text_scale() -> float:
    """The text size in use as a factor, 1.0 to 2.0."""
    app = QCoreApplication.instance()
    percent = None if app is None else app.property(SCALE_PROPERTY)
    return 1.0 if percent is None else percent / 100.0


def is_large_text() -> bool:
    """Whether the text size in use is large."""
    return text_scale() > LARGE_TEXT


def scaled_px(size_px: float) -> float:
    """A size of the type scale at the text size in use."""
    return size_px + min(size_px, MOST_GROWTH_PX) * (text_scale() - 1.0)


def font(style: TextStyle, *, size_px: float | None = None) -> QFont:
    """A font of the type scale at the text size in use.

    ``size_px`` overrides the size, and is exact: for numbers and drawings that fill their room.
    """
    size = scaled_px(style.size_px) if size_px is None else size_px
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(style.weight))
    made.setLetterSpacing(
        QFont.SpacingType.AbsoluteSpacing, style.tracking_px * size / style.size_px
    )
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def grown(style: TextStyle, grow: float) -> QFont:
    """A font of the type scale at the text size in use, ``grow`` times as large: for text that
    grows with the window."""
    return font(style, size_px=scaled_px(style.size_px * grow))
