"""Lets a session be heard: what happens and what time brings, in the manner that was chosen."""

from collections.abc import Mapping

from coach.exercise.definition import Exercise
from coach.motion.events import Event
from coach.record.settings import Settings
from coach.session.status import SessionStatus
from coach.ui.announcer import Announcement, Announcer
from coach.ui.speaker import Speaker
from coach.ui.spoken_words import spoken
from coach.ui.timekeeper import Timekeeper


class SessionVoice:
    """Passes announcements to the speaker."""

    def __init__(self, speaker: Speaker, exercises: Mapping[str, Exercise]) -> None:
        self._speaker = speaker
        said = spoken()
        self._announcer = Announcer(said)
        self._timekeeper = Timekeeper({one.id: one.name for one in exercises.values()}, said)

    def use(self, settings: Settings) -> None:
        """Take over how much is said, how quickly, and whether the beat ticks."""
        self._announcer.talk = settings.talk
        self._timekeeper.metronome = settings.metronome
        self._speaker.hurry(settings.voice_speed)

    def hear(self, event: Event, status: SessionStatus) -> None:
        """Say what happened."""
        self._announce(self._announcer.hear(event, status))

    def tick(self, status: SessionStatus) -> None:
        """Say what time has brought."""
        self._announce(self._timekeeper.tick(status))

    def _announce(self, announcement: Announcement | None) -> None:
        if announcement is not None:
            self._speaker.announce(announcement)
