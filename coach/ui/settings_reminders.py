"""Settings: whether the desktop may remind, and from which hour on."""

from PySide6.QtCore import QLocale, QTime, Slot
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.choices import Choices
from coach.ui.settings_section import SettingsSection
from coach.ui.theme import Theme

HOURS = (7, 9, 12, 17, 19)


class RemindersSection(SettingsSection):
    """Reminders while Coach is open; it does not run behind one's back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Reminders"))
        allowed, hour = self.tr("Desktop notifications"), self.tr("Not before")
        self.allowed: Choices[bool] = Choices(
            allowed, [(False, self.tr("Off")), (True, self.tr("On"))], theme
        )
        short = QLocale.FormatType.ShortFormat
        self.hour: Choices[int] = Choices(
            hour, [(one, QLocale().toString(QTime(one, 0), short)) for one in HOURS], theme
        )
        self.add_row(
            allowed,
            self.allowed,
            self.tr(
                "At most two a day, while Coach is open: the question about this morning, and "
                "what is planned for today."
            ),
        )
        self.add_row(hour, self.hour)
        self.allowed.chosen.connect(self._allow)
        self.hour.chosen.connect(self._set_hour)

    def show_settings(self, settings: Settings) -> None:
        self.allowed.choose(settings.reminders)
        self.hour.choose(settings.remind_from_hour)
        self.hour.setEnabled(settings.reminders)

    @Slot(object)
    def _allow(self, allowed: bool) -> None:
        self.changed.emit({"reminders": allowed})

    @Slot(object)
    def _set_hour(self, hour: int) -> None:
        self.changed.emit({"remind_from_hour": hour})
