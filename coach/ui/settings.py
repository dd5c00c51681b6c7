"""The Settings screen: cards in two columns, or in one where the window is narrow."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.record.settings import Settings
from coach.ui.backup_section import BackupSection
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.page import Page
from coach.ui.record_lock_section import LockSection
from coach.ui.settings_about import AboutSection
from coach.ui.settings_camera import CameraSection
from coach.ui.settings_look import LookSection
from coach.ui.settings_person import PersonSection
from coach.ui.settings_physio import PhysioSection
from coach.ui.settings_record import RecordSection
from coach.ui.settings_reminders import RemindersSection
from coach.ui.settings_section import SettingsSection
from coach.ui.settings_sound import SoundSection
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import text_scale

NARROW_PX = 900


class SettingsPage(Page):
    """``changed`` gives changed settings, as names and values; other signals ask for things."""

    changed = Signal(object)
    welcome_asked = Signal()
    erase_asked = Signal()
    restore_asked = Signal(object)
    turn_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        feed: CameraFeed,
        names: CameraNames,
        speaker: Speaker,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self.look = LookSection(theme)
        self.sound = SoundSection(theme, speaker)
        self.record = RecordSection(theme, folder)
        self.backups = BackupSection(theme, folder)
        self.lock = LockSection(theme, folder)
        self.camera = CameraSection(theme, feed, names)
        self.person = PersonSection(theme)
        self.reminders = RemindersSection(theme)
        self.physio = PhysioSection(theme)
        self.about = AboutSection(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID_PX)
        halves = self.sections[:5], self.sections[5:]
        for sections in halves:
            self._columns.addLayout(_column(sections), 1)
        self.column.addLayout(self._columns)
        self.column.addStretch()
        for section in self.sections:
            section.changed.connect(self.changed)
        self.person.welcome_asked.connect(self.welcome_asked)
        self.record.erase_asked.connect(self.erase_asked)
        self.backups.restore_asked.connect(self.restore_asked)
        self.lock.turn_asked.connect(self.turn_asked)

    @property
    def sections(self) -> tuple[SettingsSection, ...]:
        """The cards, in the order of reading."""
        return (
            self.look,
            self.sound,
            self.record,
            self.backups,
            self.lock,
            self.camera,
            self.person,
            self.reminders,
            self.physio,
            self.about,
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        for section in self.sections:
            section.show_settings(settings)
        self.subtitle.setText(
            self.tr("People and plans are on the practice's server; all else stays here.")
            if self.physio.shares
            else self.tr("Everything stays on this computer.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = self.width() < NARROW_PX * text_scale()
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)


def _column(sections: tuple[SettingsSection, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2 * GRID_PX)
    for section in sections:
        column.addWidget(section)
    column.addStretch()
    return column
