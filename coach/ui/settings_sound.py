"""Settings: what is heard in a session, how fast and how much, and the check that it is heard."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings, Talk
from coach.ui.cards import Rule
from coach.ui.choices import Choices
from coach.ui.settings_section import SettingsSection
from coach.ui.sound_check import Heard, SoundCheck
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


class SoundSection(SettingsSection):
    """What is heard."""

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Sound"))
        speed = self.tr("Speed of the voice")
        talk = self.tr("How much it says")
        metronome = self.tr("Metronome")
        self.check = SoundCheck(theme, speaker)
        self.speed: Choices[float] = Choices(
            speed,
            [
                (0.75, self.tr("Slow")),
                (1.0, self.tr("Usual")),
                (1.25, self.tr("Fast")),
                (1.5, self.tr("Faster")),
            ],
            theme,
        )
        self.talk: Choices[Talk] = Choices(
            talk,
            [
                ("full", self.tr("Everything")),
                ("brief", self.tr("Brief")),
                ("counts", self.tr("Counts only")),
            ],
            theme,
        )
        self.metronome: Choices[bool] = Choices(
            metronome, [(False, self.tr("Off")), (True, self.tr("On"))], theme
        )
        self.column.addWidget(self.check)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(Rule())
        self.add_row(speed, self.speed)
        self.add_row(talk, self.talk)
        self.add_row(
            metronome, self.metronome, self.tr("Ticks at the tempo of the exercise, up and down.")
        )
        self.check.changed.connect(self.changed)
        self.speed.chosen.connect(self._speed_chosen)
        self.talk.chosen.connect(self._talk_chosen)
        self.metronome.chosen.connect(self._metronome_chosen)

    @property
    def heard(self) -> Choices[Heard]:
        """Voice, sounds or neither."""
        return self.check.heard

    def show_settings(self, settings: Settings) -> None:
        self.check.show_settings(settings)
        self.speed.choose(settings.voice_speed)
        self.talk.choose(settings.talk)
        self.metronome.choose(settings.metronome)

    @Slot(object)
    def _speed_chosen(self, speed: float) -> None:
        self.changed.emit({"voice_speed": speed})

    @Slot(object)
    def _talk_chosen(self, talk: Talk) -> None:
        self.changed.emit({"talk": talk})

    @Slot(object)
    def _metronome_chosen(self, ticks: bool) -> None:
        self.changed.emit({"metronome": ticks})
