"""The backups there are, newest first, each with what it holds and a button to take it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.record.backup import Backup
from coach.ui.backup_words import day_words, holds_words
from coach.ui.buttons import Button
from coach.ui.cards import Rule
from coach.ui.clearing import clear
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX, NOTE

FIRST_SHOWN = 3


class BackupList(QWidget):
    """``chosen`` gives the backup that a person wants back. At first only the newest are shown."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backups: tuple[Backup, ...] = ()
        self._all = False
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID_PX)
        column.addLayout(self._rows)
        self.more = Button("", theme)
        more = QHBoxLayout()
        more.addWidget(self.more)
        more.addStretch()
        column.addLayout(more)
        self.more.clicked.connect(self._show_all)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these, newest first."""
        if tuple(backups) != self._backups or not self.buttons:
            self._backups, self._all = tuple(backups), False
            self._fill()

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._fill()
        self.buttons[FIRST_SHOWN].setFocus()

    def _fill(self) -> None:
        clear(self._rows)
        self.buttons = []
        shown = self._backups if self._all else self._backups[:FIRST_SHOWN]
        for number, one in enumerate(shown):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(one))
        left = len(self._backups) - len(shown)
        self.more.set_face(self.tr("Show all {0}").format(len(self._backups)), "open")
        self.more.setVisible(left > 0)

    def _row(self, one: Backup) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID_PX)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(day_words(one), BODY_STRONG).wrapped())
        words.addWidget(Text(holds_words(one), NOTE, "soft").wrapped())
        line.addLayout(words, 1)
        button = Button(self.tr("Restore"), self._theme, icon_name="restart")
        button.setAccessibleName(self.tr("Restore the backup of {0}").format(day_words(one)))
        button.clicked.connect(lambda: self.chosen.emit(one))
        line.addWidget(button)
        self.buttons.append(button)
        return row
