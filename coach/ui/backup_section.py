"""Settings: the backups that the app makes by itself, and going back to one of them."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.record import backup
from coach.record.errors import RecordUnwritable
from coach.record.settings import Settings
from coach.ui.backup_list import BackupList
from coach.ui.backup_question import BackupQuestion
from coach.ui.fault_words import fault_words
from coach.ui.leaving import Leaving
from coach.ui.settings_section import SettingsSection
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX


class BackupSection(SettingsSection):
    """``restore_asked`` wants a backup back, after the person was asked once more."""

    restore_asked = Signal(object)

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Backups"))
        self._theme = theme
        self._folder = folder
        self._question: BackupQuestion | None = None
        self.fault = Text("", BODY, "attention").wrapped()
        self.fault.hide()
        self._none = Text(self.tr("There is none yet."), BODY).wrapped()
        self.list = BackupList(theme)
        about = self.tr(
            "Once a day Coach keeps a copy of your record on this computer, and checks it. Copies "
            "of the last seven days, four weeks and twelve months stay. Deleting everything "
            "deletes them, too."
        )
        self.column.addWidget(Text(about, BODY, "soft").wrapped())
        self.column.addWidget(self.fault)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._none)
        self.column.addWidget(self.list)
        self.list.chosen.connect(self._ask)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        backups = backup.listed(self._folder)
        self._none.setVisible(not backups)
        self.list.setVisible(bool(backups))
        self.list.show_backups(backups)

    def show_fault(self, leaving: Leaving) -> None:
        """Say why the latest backup could not be made, if it could not."""
        fault = leaving.backup_fault
        self.fault.setVisible(fault is not None)
        if isinstance(fault, RecordUnwritable):
            self.fault.setText(
                self.tr("The latest backup could not be made: {0}.").format(fault_words(fault.why))
            )
        elif fault is not None:
            self.fault.setText(
                self.tr("The latest backup could not be made. {0}").format(
                    fault_words(fault.sentence)
                )
            )

    @property
    def question(self) -> BackupQuestion:
        """Over the whole window, made when it is first wanted."""
        if self._question is None:
            self._question = BackupQuestion(self._theme, self.window())
            self._question.agreed.connect(self.restore_asked)
            self.destroyed.connect(self._question.deleteLater)
        return self._question

    @Slot(object)
    def _ask(self, one: backup.Backup) -> None:
        self.question.ask(one)
