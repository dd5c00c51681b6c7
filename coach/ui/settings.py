"""The Settings screen: light or dark, sound, and which camera."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coach.record.settings import Settings
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.page import Page
from coach.ui.text import Text
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import font

THEMES = ("system", "light", "dark")
VOICE, SOUNDS, OFF = range(3)


class SettingsPage(Page):
    """Shows a Settings value and gives back a changed one."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Settings"))
        self.subtitle.setText(self.tr("Everything stays on this computer."))
        self.setAccessibleName(self.tr("Settings"))
        self._settings = settings
        self._themes = QButtonGroup(self)
        self._sounds = QButtonGroup(self)
        self._cameras = QButtonGroup(self)
        self._camera_rows = QVBoxLayout()
        self._camera_rows.setSpacing(0)
        self.column.addWidget(self._theme_card())
        self.column.addWidget(self._sound_card())
        self.column.addWidget(self._camera_card())
        self.column.addStretch()
        self._show()
        self._themes.idClicked.connect(self._theme_chosen)
        self._sounds.idClicked.connect(self._sound_chosen)
        self._cameras.idClicked.connect(self._camera_chosen)

    def _theme_card(self) -> Card:
        card = Card()
        card.column.addWidget(Text(self.tr("Appearance"), HEADING))
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        card.column.addLayout(_choices(names, self._themes))
        return card

    def _sound_card(self) -> Card:
        card = Card()
        card.column.addWidget(Text(self.tr("Sound"), HEADING))
        words = self.tr("Counts and cues are spoken where the computer has a voice.")
        card.column.addWidget(Text(words, BODY, "soft").wrapped())
        names = (self.tr("Voice and sounds"), self.tr("Sounds only"), self.tr("Off"))
        card.column.addLayout(_choices(names, self._sounds))
        return card

    def _camera_card(self) -> Card:
        card = Card()
        card.column.addWidget(Text(self.tr("Camera"), HEADING))
        card.column.addLayout(self._camera_rows)
        return card

    def show_cameras(self, names: Sequence[str]) -> None:
        """Offer the cameras called ``names``."""
        self._names: list[str | None] = [None, *names]
        for button in self._cameras.buttons():
            self._cameras.removeButton(button)
        clear(self._camera_rows)
        if not names:
            self._camera_rows.addWidget(
                Text(self.tr("No camera found. Plug one in and come back here."), BODY, "soft")
            )
            return
        for number, name in enumerate(self._names):
            button = _radio(name or self.tr("The first that works"))
            button.setChecked(name == self._settings.camera)
            self._cameras.addButton(button, number)
            self._camera_rows.addWidget(button)

    def show_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        self._settings = settings
        self._show()

    def _show(self) -> None:
        self._themes.button(THEMES.index(self._settings.theme)).setChecked(True)
        heard = OFF if self._settings.muted else VOICE if self._settings.voice else SOUNDS
        self._sounds.button(heard).setChecked(True)

    def _change(self, **changes: object) -> None:
        self._settings = self._settings.model_copy(update=changes)
        self.changed.emit(self._settings)

    @Slot(int)
    def _theme_chosen(self, number: int) -> None:
        self._change(theme=THEMES[number])

    @Slot(int)
    def _sound_chosen(self, number: int) -> None:
        self._change(muted=number == OFF, voice=number != SOUNDS)

    @Slot(int)
    def _camera_chosen(self, number: int) -> None:
        self._change(camera=self._names[number])


def _choices(names: Sequence[str], group: QButtonGroup) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(3 * GRID_PX)
    for number, name in enumerate(names):
        button = _radio(name)
        group.addButton(button, number)
        row.addWidget(button)
    row.addStretch()
    return row


def _radio(words: str) -> QRadioButton:
    button = QRadioButton(words)
    button.setFont(font(BODY))
    return button
