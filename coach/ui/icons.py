"""Icons from the Phosphor set, tinted by the theme."""

import os

os.environ.setdefault("QT_API", "pyside6")

import qtawesome
from PySide6.QtGui import QIcon

NAMES = {
    "today": "ph.sun-horizon",
    "history": "ph.clock-counter-clockwise",
    "settings": "ph.gear-six",
    "play": "ph.play-fill",
    "pause": "ph.pause-fill",
    "skip": "ph.skip-forward",
    "finish": "ph.flag",
    "sound": "ph.speaker-high",
    "muted": "ph.speaker-slash",
    "plus": "ph.plus-circle",
    "minus": "ph.minus-circle",
    "check": "ph.check-bold",
    "circle": "ph.circle",
    "partly": "ph.circle-half",
    "not_counted": "ph.prohibit",
    "camera": "ph.camera",
    "no_camera": "ph.video-camera-slash",
    "hurts": "ph.hand-palm",
    "film": "ph.film-strip",
    "eye": "ph.eye-slash",
    "library": "ph.books",
    "search": "ph.magnifying-glass",
    "back": "ph.arrow-left",
    "person": "ph.person-simple-walk",
    "shield": "ph.shield-check",
    "home": "ph.house-line",
    "folder": "ph.folder-open",
    "trash": "ph.trash",
    "chair": "ph.armchair",
    "attention": "ph.warning",
    "target": "ph.target",
    "place": "ph.map-pin",
    "open": "ph.caret-down",
    "restart": "ph.arrow-counter-clockwise",
    "side": "ph.arrows-left-right",
}
"""The one table of the icons in use, so that none is drawn from two sets."""


def icon(name: str, color: str, *, disabled: str | None = None) -> QIcon:
    """The icon called ``name`` in ``color``."""
    return qtawesome.icon(NAMES[name], color=color, color_disabled=disabled or color)
