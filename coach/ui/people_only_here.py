"""Keeps everything that a person does away from all of the window but one part of it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

_Type = QEvent.Type
BY_HAND = frozenset(
    {
        _Type.MouseButtonPress,
        _Type.MouseButtonRelease,
        _Type.MouseButtonDblClick,
        _Type.Wheel,
        _Type.KeyPress,
        _Type.KeyRelease,
        _Type.Shortcut,
        _Type.ShortcutOverride,
        _Type.ContextMenu,
        _Type.TouchBegin,
        _Type.TouchUpdate,
        _Type.TouchEnd,
        _Type.TabletPress,
        _Type.TabletRelease,
        _Type.InputMethod,
        _Type.DragEnter,
        _Type.DragMove,
        _Type.Drop,
        _Type.Close,
    }
)


class _Gate(QObject):
    """Lets through what is meant for ``inside``, and what nobody did by hand."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in BY_HAND or not isinstance(watched, QWidget):
            return False
        if watched is self._inside or self._inside.isAncestorOf(watched):
            return False
        # A window that is asked to close stays open only where the event says so.
        event.ignore()
        return True


@contextmanager
def only_here(inside: QWidget) -> Iterator[None]:
    """While this lasts, a click or a key anywhere but on ``inside`` does nothing."""
    app, gate = QCoreApplication.instance(), _Gate(inside)
    app.installEventFilter(gate)
    try:
        yield
    finally:
        app.removeEventFilter(gate)
