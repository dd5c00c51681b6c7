"""Turns what happened into what to say and which sound to play; pure, so one event drives all."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Literal

from coach.motion.events import (
    Event,
    FaultStarted,
    HoldEnded,
    HoldStarted,
    RepCounted,
    RepRejected,
    Touchdown,
    TrackingLost,
)
from coach.session.events import (
    RepTapped,
    RestStarted,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SetDone,
    SetSkipped,
    SetStarted,
)
from coach.session.status import SessionStatus
from coach.ui.correcting import Corrections, Praise
from coach.ui.spoken import ENGLISH, Spoken

Talk = Literal["full", "brief", "counts"]
"""How much is said: all, no cues about form and no praise, or nothing but counts and steps."""

QUIET_ENDS = frozenset({"set_ended", "paused", "recording_ended"})
"""Reasons for the end of a hold that something else already announces."""


class Sound(Enum):
    """The sounds of a session; each has its own file."""

    COUNTED = "counted"
    NOT_COUNTED = "not_counted"
    PAUSE = "pause"
    TICK = "tick"
    SET_DONE = "set_done"
    BEAT = "beat"


class Weight(IntEnum):
    """How much a sentence matters: a lighter one never cuts off a heavier one."""

    COUNT = 1
    CUE = 2
    STEP = 3


@dataclass(frozen=True, slots=True)
class Announcement:
    """What to say (None: nothing) and which sound to play (None: none)."""

    words: str | None = None
    sound: Sound | None = None
    weight: Weight = Weight.COUNT


class Announcer:
    """Answers events with announcements. A correction is not said again too soon, and praise is
    rare: see ``correcting``."""

    def __init__(self, spoken: Spoken = ENGLISH, talk: Talk = "full") -> None:
        self._spoken = spoken
        self.talk: Talk = talk
        self._corrections = Corrections()
        self._praise = Praise()

    def hear(self, event: Event, status: SessionStatus) -> Announcement | None:
        """The announcement of ``event``, after which the session is as in ``status``."""
        say, why = self._spoken.phrases, self._spoken.reason
        deserved = self._praise.hear(event)
        match event:
            case RepCounted() | RepTapped():
                words = f"{status.count}"
                if deserved and self.talk == "full":
                    words = say["praise"].format(count=status.count)
                return Announcement(words, Sound.COUNTED)
            case RepRejected():
                cue = event.reason.cue()
                return self._correct(event, self._spoken.cue(cue) if cue else why(event.reason))
            case FaultStarted():
                return self._correct(event, event.say)
            case HoldStarted():
                return Announcement(say["hold"], Sound.COUNTED)
            case HoldEnded() if event.reason.code in QUIET_ENDS:
                return None
            case HoldEnded() | TrackingLost():
                return self._correct(event, why(event.reason))
            case Touchdown():
                return Announcement(None, Sound.NOT_COUNTED)
            case SetStarted():
                self._corrections.forget()
                return Announcement(say["go"], Sound.COUNTED, Weight.STEP)
            case SetDone():
                sound = Sound.SET_DONE if event.completed else None
                return Announcement(say["set_done"], sound, Weight.STEP)
            case SetSkipped() if event.why == "pain":
                return Announcement(say["left_out"], None, Weight.STEP)
            case RestStarted():
                return Announcement(say["rest"].format(seconds=event.duration_s), None, Weight.STEP)
            case SessionPaused():
                return Announcement(say["paused"], Sound.PAUSE, Weight.STEP)
            case SessionResumed():
                return Announcement(say["resumed"], None, Weight.STEP)
            case SessionFinished():
                return Announcement(say["finished"], None, Weight.STEP)
        return None

    def _correct(self, event: Event, words: str) -> Announcement:
        """A sound each time, the words only when they are not still in the ear."""
        sounds: dict[type[Event], Sound] = {
            RepRejected: Sound.NOT_COUNTED,
            HoldEnded: Sound.PAUSE,
            TrackingLost: Sound.PAUSE,
        }
        wanted = self.talk == "full" or not isinstance(event, FaultStarted)
        said = wanted and self.talk != "counts" and self._corrections.may_say(words, event.t)
        return Announcement(words if said else None, sounds.get(type(event)), Weight.CUE)
