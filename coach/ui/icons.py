"""Icons from the Phosphor set, tinted by the theme.

The set is the one inside the package qtawesome. Its two files are read, but the package is not
imported: that loads every module of Qt and a dozen other sets, for a quarter of a second.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

SHARE = 0.875
"""The size of the glyph, as a share of the icon's: the rest is the air around it."""

NAMES = {
    "today": "sun-horizon",
    "history": "clock-counter-clockwise",
    "settings": "gear-six",
    "play": "play-fill",
    "pause": "pause-fill",
    "skip": "skip-forward",
    "finish": "flag",
    "sound": "speaker-high",
    "muted": "speaker-slash",
    "plus": "plus-circle",
    "minus": "minus-circle",
    "check": "check-bold",
    "circle": "circle",
    "partly": "circle-half",
    "not_counted": "prohibit",
    "camera": "camera",
    "no_camera": "video-camera-slash",
    "hurts": "hand-palm",
    "film": "film-strip",
    "eye": "eye-slash",
    "seen": "eye",
    "library": "books",
    "search": "magnifying-glass",
    "back": "arrow-left",
    "person": "person-simple-walk",
    "shield": "shield-check",
    "home": "house-line",
    "folder": "folder-open",
    "trash": "trash",
    "chair": "armchair",
    "attention": "warning",
    "target": "target",
    "place": "map-pin",
    "open": "caret-down",
    "restart": "arrow-counter-clockwise",
    "side": "arrows-left-right",
    "learn": "book-open",
    "why": "info",
    "quote": "quotes",
    "next": "caret-right",
    "first_aid": "first-aid-kit",
    "gauge": "gauge",
    "warm": "fire-simple",
    "ladder": "chart-line-up",
    "growth": "trend-up",
    "bandage": "bandaids",
    "spot": "crosshair-simple",
    "balance": "scales",
    "run": "person-simple-run",
    "layers": "stack-simple",
    "arch": "rainbow",
    "path": "path",
    "tendon": "link-simple",
    "calf": "arrows-in-line-vertical",
    "professional": "user-circle",
    "edit": "pencil-simple",
    "import": "download-simple",
    "print": "printer",
    "bike": "bicycle",
    "swim": "waves",
    "undo": "arrow-u-up-left",
    "lock": "lock-simple",
    "earlier": "caret-left",
    "up": "arrow-up",
    "redo": "arrow-u-up-right",
    "down": "arrow-down",
    "copy": "copy",
    "close": "x",
    "web": "globe",
    "file": "file-text",
    "calendar": "calendar-plus",
    "people": "users-three",
    "plan": "clipboard-text",
    "sign": "pen-nib",
    "send": "paper-plane-tilt",
    "archive": "archive",
    "merge": "git-merge",
    "drag": "dots-six-vertical",
    "key": "key",
    "database": "database",
    "flag": "flag",
}
"""The one table of the icons in use, so that none is drawn from two sets."""


@cache
def icon(name: str, color: str, *, disabled: str | None = None) -> QIcon:
    """The icon called ``name`` in ``color``."""
    return QIcon(_Engine(_glyphs()[NAMES[name]], QColor(color), QColor(disabled or color)))


class _Engine(QIconEngine):
    """Draws one glyph, at whatever size is asked for."""

    def __init__(self, glyph: str, color: QColor, disabled: QColor) -> None:
        super().__init__()
        self._glyph = glyph
        self._color = color
        self._disabled = disabled
        self._made: dict[tuple[int, int, bool], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        font = QFont(_family())
        font.setPixelSize(max(1, round(SHARE * rect.height())))
        painter.save()
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._color)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        # The same one each time: Qt keeps a copy of every new one that a label is given.
        asked = (size.width(), size.height(), mode is QIcon.Mode.Disabled)
        if asked not in self._made:
            made = QPixmap(size)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            self._made[asked] = made
        return self._made[asked]


def _file(pattern: str) -> Path:
    spec = find_spec("qtawesome")
    found = sorted(Path(spec.origin).parent.glob(f"fonts/{pattern}")) if spec else []
    if not found:
        raise FileNotFoundError(f"the icons {pattern} of qtawesome are missing")
    return found[-1]


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_file("phosphor-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _glyphs() -> dict[str, str]:
    codes = json.loads(_file("phosphor-charmap-*.json").read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}
