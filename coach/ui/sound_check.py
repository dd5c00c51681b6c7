"""Can you hear this? Plays a sound and a sentence; the answer is the sound setting itself."""

from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.record.settings import Settings
from coach.ui.announcer import Announcement, Sound, Weight
from coach.ui.buttons import Button
from coach.ui.choices import Choices
from coach.ui.speaker import Speaker
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX

Heard = Literal["voice", "sounds", "nothing"]


class SoundCheck(QWidget):
    """``changed`` gives the settings ``muted`` and ``voice`` that fit the answer."""

    changed = Signal(object)

    def __init__(self, theme: Theme, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self.play = Button(self.tr("Play the sound"), theme, icon_name="sound")
        question = self.tr("What do you hear?")
        self.heard: Choices[Heard] = Choices(
            question,
            [
                ("voice", self.tr("The voice and the sounds")),
                ("sounds", self.tr("Only the sounds")),
                ("nothing", self.tr("Nothing, or I want silence")),
            ],
            theme,
        )
        self._tip = Text("", BODY, "soft").wrapped()
        row = QHBoxLayout()
        row.addWidget(self.play)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addLayout(row)
        column.addSpacing(GRID_PX)
        column.addWidget(Text(question, BODY_STRONG).wrapped())
        column.addWidget(self.heard)
        column.addWidget(self._tip)
        self.play.clicked.connect(self._play)
        self.heard.chosen.connect(self._chosen)

    def show_settings(self, settings: Settings) -> None:
        """Show what was answered before."""
        heard: Heard = "nothing" if settings.muted else "voice" if settings.voice else "sounds"
        self.heard.choose(heard)
        self._show_tip(heard)

    @Slot()
    def _play(self) -> None:
        """Let both be heard, whatever is set: the answer depends on it.

        The window goes back to what is set when another page or a session begins.
        """
        words = self.tr("Hello. This is how I count: one, two, three.")
        self._speaker.mute(False)
        self._speaker.speaks = True
        self._speaker.announce(Announcement(words, Sound.COUNTED, Weight.CUE))

    @Slot(object)
    def _chosen(self, heard: Heard) -> None:
        self._show_tip(heard)
        self.changed.emit({"muted": heard == "nothing", "voice": heard == "voice"})

    def _show_tip(self, heard: Heard) -> None:
        tips = {
            "voice": self.tr("Counts and cues are spoken, so you need not look at the screen."),
            "sounds": self.tr(
                "Each repetition has its sound and the words stand on the screen. A voice can be "
                "added in the system's settings for speech."
            ),
            "nothing": self.tr(
                "Everything is shown on the screen too. If you expected a sound, turn up the "
                "volume, or choose the loudspeaker in the system's settings, and play it again."
            ),
        }
        self._tip.setText(tips[heard])
