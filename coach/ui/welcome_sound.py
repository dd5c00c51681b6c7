"""Welcome, last page: whether the sounds and the voice can be heard."""

from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.cards import Card
from coach.ui.sound_check import SoundCheck
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme
from coach.ui.welcome_step import WelcomeStep


class SoundStep(WelcomeStep):
    """The sound check, and nothing else."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Can you hear this?"),
            self.tr("Step back to where you will exercise, and play the sound from there."),
        )
        self.check = SoundCheck(theme, speaker)
        card = Card()
        card.column.addWidget(self.check)
        self.column.addWidget(card)
        self.column.addStretch()
        self.check.changed.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        self.check.show_settings(settings)
