"""Which words have less room than they need, once the layouts have come to rest."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

FIRST_MS = 15
AGAIN_MS = 50
PATIENCE = 30
"""How often a layout that may not have settled is looked at once more."""


def cut_off(window: QWidget) -> list[str]:
    """The words that have less room than they need."""
    found = []
    for widget in (*window.findChildren(QLabel), *window.findChildren(QPushButton)):
        if widget.isVisible() and widget.text():
            room, wanted = widget.size(), widget.sizeHint()
            if isinstance(widget, QLabel) and widget.wordWrap():
                wanted.setHeight(widget.heightForWidth(room.width()))
                wanted.setWidth(widget.minimumSizeHint().width())
            if wanted.width() > room.width() + 1 or wanted.height() > room.height() + 1:
                found.append(f"{type(widget).__name__} {widget.text()!r}: {wanted} in {room}")
    return found


def at_rest(qtbot: QtBot, look: Callable[[], list[str]]) -> list[str]:
    """What ``look`` finds wrong and does not cease to find while the layouts settle."""
    qtbot.wait(FIRST_MS)
    found = look()
    for _ in range(PATIENCE):
        if not found:
            break
        qtbot.wait(AGAIN_MS)
        found = look()
    return found
