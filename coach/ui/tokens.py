"""The look as values: colours for light and dark, the type scale, and the spacing grid."""

from dataclasses import dataclass
from typing import Literal

Ink = Literal["text", "soft", "primary", "attention", "stop"]
"""The colours that words may have."""


@dataclass(frozen=True, slots=True)
class Colors:
    """One colour for each job, as ``#RRGGBB``."""

    background: str
    surface: str
    text: str
    soft: str
    line: str
    track: str
    primary: str
    primary_hover: str
    on_primary: str
    primary_tint: str
    attention: str
    attention_tint: str
    stop: str
    stop_tint: str
    faint: str


LIGHT = Colors(
    background="#F5F6F3",
    surface="#FFFFFF",
    text="#17201D",
    soft="#5A6963",
    line="#E1E6E0",
    track="#E7EBE6",
    primary="#0E7468",
    primary_hover="#0B6358",
    on_primary="#FFFFFF",
    primary_tint="#D9EFEA",
    # A shade below the drawing's #B86A0B, which has only 3.5:1 on its own tint.
    attention="#8F5108",
    attention_tint="#FBEBD3",
    stop="#B3261E",
    stop_tint="#FBE3E0",
    faint="#A9B5AF",
)

DARK = Colors(
    background="#0F1513",
    surface="#17201D",
    text="#EAF1EE",
    soft="#9DB0A8",
    line="#2A3632",
    track="#263230",
    primary="#45CDBB",
    primary_hover="#6BDACB",
    on_primary="#06231F",
    primary_tint="#16392F",
    attention="#F0B35B",
    attention_tint="#3B2C14",
    stop="#FF8A80",
    stop_tint="#3F1D1B",
    faint="#54645D",
)

OVER_PICTURE = DARK
"""Over the camera's picture the dark set is used in both themes: a picture has no theme."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One step of the type scale. ``tracking_px`` is added between letters."""

    size_px: int
    weight: Literal[400, 500, 600] = 400
    tracking_px: float = 0.0


NOTE = TextStyle(13)
BODY = TextStyle(15)
BODY_STRONG = TextStyle(15, 500)
HEADING = TextStyle(18, 600, -0.2)
FIGURE = TextStyle(28, 600, -0.4)
TITLE = TextStyle(36, 600, -0.6)
CUE = TextStyle(40, 600, -0.6)
COUNT = TextStyle(196, 600, -4.0)

GRID_PX = 8
CARD_RADIUS_PX = 16
BUTTON_RADIUS_PX = 12
CHIP_PX = 28
RAIL_PX = 208
PAGE_MARGIN_PX = 40
SESSION_MARGIN_PX = 24
