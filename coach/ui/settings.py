"""The Settings screen: light or dark, sound, and which camera."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from coach.record.settings import Settings
from coach.ui.cards import Card
from coach.ui.page import Page
from coach.ui.text import Text
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import font


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
        self._cameras = QButtonGroup(self)
        self._camera_rows = QVBoxLayout()
        self._camera_rows.setSpacing(0)
        self.sound = QCheckBox(self.tr("Sounds and voice"))
        self.sound.setFont(font(BODY))
        self.column.addWidget(self._theme_card())
        self.column.addWidget(self._sound_card())
        self.column.addWidget(self._camera_card())
        self.column.addStretch()
        self._show()
        self._themes.idClicked.connect(self._theme_chosen)
        self.sound.clicked.connect(self._sound_chosen)
        self._cameras.idClicked.connect(self._camera_chosen)

    def _theme_card(self) -> Card:
        card = Card()
        card.column.addWidget(Text(self.tr("Appearance"), HEADING))
        row = QHBoxLayout()
        row.setSpacing(3 * GRID_PX)
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for number, name in enumerate(names):
            button = _radio(name)
            self._themes.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        card.column.addLayout(row)
        return card

    def _sound_card(self) -> Card:
        card = Card()
        card.column.addWidget(Text(self.tr("Sound"), HEADING))
        card.column.addWidget(
            Text(
                self.tr("Counts and cues are spoken where the computer has a voice."), BODY, "soft"
            ).wrapped()
        )
        card.column.addWidget(self.sound)
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
        while (item := self._camera_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
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
        order = ("system", "light", "dark")
        self._themes.button(order.index(self._settings.theme)).setChecked(True)
        self.sound.setChecked(not self._settings.muted)

    def _change(self, **changes: object) -> None:
        self._settings = self._settings.model_copy(update=changes)
        self.changed.emit(self._settings)

    @Slot(int)
    def _theme_chosen(self, number: int) -> None:
        self._change(theme=("system", "light", "dark")[number])

    @Slot(bool)
    def _sound_chosen(self, on: bool) -> None:
        self._change(muted=not on)

    @Slot(int)
    def _camera_chosen(self, number: int) -> None:
        self._change(camera=self._names[number])


def _radio(words: str) -> QRadioButton:
    button = QRadioButton(words)
    button.setFont(font(BODY))
    return button
