"""A consent as a tick with the moment at which it was given; it is never set beforehand."""

from datetime import UTC, datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.record.settings import Settings
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tokens import NOTE

ConsentKey = Literal["camera_consent_at", "storage_consent_at"]

translate = QCoreApplication.translate


class Consent(QWidget):
    """``changed`` gives the setting ``key`` with the moment of the tick, None once it is gone."""

    changed = Signal(object)

    def __init__(
        self, key: ConsentKey, words: str, why: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.tick = Tick(words, why, theme)
        self._given = Text("", NOTE, "soft").wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tick)
        below = QHBoxLayout()
        below.setContentsMargins(self.tick.indent_px, 0, 0, 0)
        below.addWidget(self._given)
        column.addLayout(below)
        self.tick.toggled.connect(self._toggled)

    def show_settings(self, settings: Settings) -> None:
        """Show whether and when the consent was given."""
        self._show(getattr(settings, self._key))

    def _show(self, given_at: datetime | None) -> None:
        self.tick.set_ticked(given_at is not None)
        self._given.setVisible(given_at is not None)
        if given_at is not None:
            local = given_at.astimezone()
            day = QLocale().toString(local.date(), QLocale.FormatType.LongFormat)
            time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
            words = translate("consent", "Agreed on {0} at {1}. Take the tick away to withdraw it.")
            self._given.setText(words.format(day, time))

    @Slot(bool)
    def _toggled(self, ticked: bool) -> None:
        given_at = datetime.now(UTC).replace(microsecond=0) if ticked else None
        self._show(given_at)
        self.changed.emit({self._key: given_at})


def camera_consent(theme: Theme) -> Consent:
    """The tick that allows the camera."""
    return Consent(
        "camera_consent_at",
        translate("consent", "The app may use my camera"),
        translate(
            "consent",
            "Only while you set up, exercise, or show a printed plan. Pictures are looked at on "
            "this computer and forgotten at once. Without it you can watch the built-in recording.",
        ),
        theme,
    )


def storage_consent(theme: Theme) -> Consent:
    """The tick that allows a history."""
    return Consent(
        "storage_consent_at",
        translate("consent", "Keep my exercise history on this computer"),
        translate(
            "consent",
            "It is health data: what you did, how it moved, the pain you tell, your age group "
            "and your ankle. Without it nothing is recorded and there is no history.",
        ),
        theme,
    )
