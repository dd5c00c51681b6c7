"""Which controls have no name, and which the Tab key does not reach."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot


def unreached(qtbot: QtBot, window: QWidget, controls: Sequence[QWidget]) -> list[str]:
    """What is wrong with any of ``controls``; the focus ends at one of them."""
    if window.focusWidget() not in controls:
        next(one for one in controls if _takes_tab(one)).setFocus()
    reached = _walked(qtbot, window, len(controls) + 8)
    nameless = [f"{one} has no name" for one in controls if not one.accessibleName().strip()]
    return nameless + [
        f"{one.accessibleName()} is not reached"
        for one in controls
        if one not in reached and not _in_group_with(one, reached)
    ]


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _in_group_with(widget: QWidget, reached: set[QWidget]) -> bool:
    """Of a group of which one answer holds, Tab reaches that one and the arrows the others."""
    if not isinstance(widget, QAbstractButton) or widget.group() is None:
        return False
    return any(other in reached for other in widget.group().buttons())


def _walked(qtbot: QtBot, window: QWidget, steps: int) -> set[QWidget]:
    seen: set[QWidget] = set()
    for _ in range(steps):
        focus = window.focusWidget()
        seen.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    return seen
