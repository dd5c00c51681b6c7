"""Asks once more before a backup takes the place of the record."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.record.backup import Backup
from coach.ui.backup_words import day_words, holds_words
from coach.ui.buttons import Button
from coach.ui.overlay import LeavableOverlay
from coach.ui.theme import Theme


class BackupQuestion(LeavableOverlay):
    """``agreed`` gives the backup to restore; Escape and the first button leave all as it is."""

    agreed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=620)
        self._backup: Backup | None = None
        self.keep = Button(self.tr("Leave it as it is"), theme, kind="primary")
        self.restore = Button(self.tr("Restore this backup"), theme, icon_name="restart")
        self.row.addWidget(self.keep)
        self.row.addWidget(self.restore)
        self.card.column.addLayout(self.row)
        self.keep.clicked.connect(self.close_quietly)
        self.restore.clicked.connect(self._agree)

    def ask(self, one: Backup) -> None:
        """Show the question about ``one``; the keyboard is on what changes nothing."""
        self._backup = one
        title = self.tr("Go back to {0}?").format(day_words(one))
        self.title.setText(title)
        self.setAccessibleName(title)
        self.body.setText(
            self.tr(
                "Your record becomes what it was that day ({0}). The record of now is kept in "
                "the folder “aside” first, so nothing is deleted. Coach closes and opens again."
            ).format(holds_words(one))
        )
        self.open(self.keep)

    @Slot()
    def _agree(self) -> None:
        self.close_quietly()
        self.agreed.emit(self._backup)
