"""Shows reminders on the desktop while the app is open, where the person has allowed it."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from coach.care.reminders import Due, Reminder, reminder_due
from coach.record.settings import Settings
from coach.ui.desk import Desk

LOOK_EVERY_MS = 60_000


NOTHING_OPEN = Due(morning=False, today=False)


def open_today(desk: Desk, now: datetime) -> Due:
    """What a reminder may be about at ``now``; nothing where no programme is followed.

    Raises RecordError.
    """
    if not desk.follows_programme:
        return NOTHING_OPEN
    programme = desk.care.programme(now)
    return Due(
        morning=programme.morning_due is not None,
        today=any(step.where in ("session", "run") for step in programme.next_steps),
    )


class Notifier(Protocol):
    """Shows a message outside the window; False where the desktop cannot."""

    def show(self, title: str, words: str) -> bool: ...

    def close(self) -> None: ...


class TrayNotifier(QObject):
    """Messages by way of the system tray; the icon is there only when it has said something."""

    clicked = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def show(self, title: str, words: str) -> bool:
        """Show a message; False where this desktop takes none."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self.clicked)
            self._tray.activated.connect(self.clicked)
        self._tray.show()
        self._tray.showMessage(title, words, self._icon)
        return True

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()


class Reminding(QObject):
    """Looks every minute. ``due`` says what is open now, ``settings`` what is allowed."""

    def __init__(
        self,
        notifier: Notifier,
        due: Callable[[datetime], Due],
        settings: Callable[[], Settings],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._notifier = notifier
        self._due = due
        self._settings = settings
        self._window = window
        self._told: set[tuple[date, Reminder]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        self.look(datetime.now().astimezone())

    def look(self, now: datetime) -> None:
        """Show what is due at ``now``; nothing while the window is in use."""
        settings = self._settings()
        if not settings.reminders or self._window.isActiveWindow():
            return
        reminder = reminder_due(
            now, time(settings.remind_from_hour), self._due(now), frozenset(self._told)
        )
        if reminder is None:
            return
        self._told.add((now.date(), reminder))
        self._notifier.show(self.tr("Coach"), self._words(reminder))

    def _words(self, reminder: Reminder) -> str:
        return {
            Reminder.MORNING: self.tr("How is your ankle this morning? One touch is enough."),
            Reminder.TODAY: self.tr("Your plan for today is ready when you are."),
        }[reminder]

    def close(self) -> None:
        """Remind no more."""
        self._timer.stop()
        self._notifier.close()
