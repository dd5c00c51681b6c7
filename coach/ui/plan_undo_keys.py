"""Lets Ctrl+Z undo in the plan even while a line of text has the keyboard."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from coach.ui.search_field import SearchField


class PlanUndoKeys(QObject):
    """A line of text would take the keys for its own undo, and do nothing with them.

    The plan's own history has each line's changes; only a search has an undo of its own.
    """

    def watch(self, root: QWidget) -> None:
        """Look after all lines of text in ``root``."""
        for kind in (QLineEdit, QPlainTextEdit):
            for field in root.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride:
            return super().eventFilter(watched, event)
        undoes = event.matches(QKeySequence.StandardKey.Undo)
        does_again = event.matches(QKeySequence.StandardKey.Redo)
        if isinstance(watched, SearchField) and (
            (undoes and watched.isUndoAvailable()) or (does_again and watched.isRedoAvailable())
        ):
            return False
        # Not taken here, it goes to the builder's own shortcut.
        return undoes or does_again
