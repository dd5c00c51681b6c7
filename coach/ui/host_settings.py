"""Fills Settings, and passes on what is changed there."""

# A page is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot

from coach.record.backup import Backup
from coach.ui.page_host import PageHost

if TYPE_CHECKING:
    from coach.ui.record_lock_turning import Turning
    from coach.ui.settings import SettingsPage


class SettingsHost(PageHost):
    """``welcome_asked`` and ``erase_asked`` want those shown. ``shown`` comes when the page has
    been filled, ``named`` with the name and the practice that sign plans."""

    name = "settings"
    icon_name = "settings"
    low = True

    welcome_asked = Signal()
    erase_asked = Signal()
    shown = Signal()
    named = Signal(str, str)

    @property
    def words(self) -> str:
        return self.tr("Settings")

    def make(self) -> "SettingsPage":
        from coach.ui.settings import SettingsPage

        house = self.house
        page = SettingsPage(
            house.theme, house.feed, house.names, house.speaker, house.desk.data_folder
        )
        page.changed.connect(self.settings_asked)
        page.welcome_asked.connect(self.welcome_asked)
        page.erase_asked.connect(self.erase_asked)
        page.restore_asked.connect(self._restore)
        page.turn_asked.connect(self._turn)
        page.physio.named.connect(self.named)
        page.physio.show_given(house.desk.database)
        return page

    def fill(self) -> None:
        self.show_settings()
        self.page.record.forget_message()
        self.shown.emit()

    def show_settings(self) -> None:
        """Show what holds now, if the page is there."""
        if self._page is not None:
            self._page.show_settings(self.house.desk.settings)
            self._page.backups.setVisible(self.house.desk.writes)
            self._page.lock.setVisible(self.house.desk.writes)
            self._page.backups.show_fault(self.house.desk.leaving)

    def to_keeping(self) -> None:
        """Bring up the consent to a history."""
        box = self.page.record.consent.tick.box
        box.setFocus(Qt.FocusReason.TabFocusReason)
        # Once the page has its size.
        QTimer.singleShot(0, lambda: self.page.bring_up(box))

    @Slot(object)
    def _restore(self, chosen: Backup) -> None:
        # Nobody may have the record open meanwhile: the app does it once the window has closed.
        self.house.desk.leaving.restore = chosen
        self.page.window().close()

    @Slot(object)
    def _turn(self, turning: "Turning") -> None:
        self.house.desk.leaving.turning = turning
        self.page.window().close()
