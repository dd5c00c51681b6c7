"""Loads the shipped typeface and makes fonts of the type scale."""

from PySide6.QtGui import QFont, QFontDatabase

from coach.resources import shipped
from coach.ui.tokens import TextStyle

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


def load_typeface() -> None:
    """Make the typeface known to this application; call once after it exists."""
    for name in _FILES:
        path = shipped("assets", "fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"the typeface {path} is missing or unreadable")


def font(style: TextStyle, *, size_px: float | None = None) -> QFont:
    """A font of the type scale; ``size_px`` overrides its size where text grows with the window."""
    size = style.size_px if size_px is None else size_px
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight(style.weight))
    made.setLetterSpacing(
        QFont.SpacingType.AbsoluteSpacing, style.tracking_px * size / style.size_px
    )
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
