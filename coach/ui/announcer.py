"""Turns what happened into what to say and which sound to play; pure, so one event drives all."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum

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
    RestStarted,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SetDone,
    SetStarted,
)
from coach.session.status import SessionStatus, Stage, Step

PHRASES = {
    "go": "Go",
    "hold": "Hold",
    "half": "Half way",
    "set_done": "Set done",
    "rest": "Rest, {seconds:.0f} seconds",
    "intro_reps": "{name}, {reps} repetitions",
    "intro_hold": "{name}, hold for {seconds:.0f} seconds",
    "left": "left leg",
    "right": "right leg",
    "paused": "Paused",
    "resumed": "Going on",
    "finished": "That is it for today. Well done",
}
"""English of what is said; a translation is another such table."""

QUIET_ENDS = frozenset({"set_ended", "paused", "recording_ended"})
"""Reasons for the end of a hold that something else already announces."""

LAST_SECONDS = 3


class Sound(Enum):
    """The sounds of a session; each has its own file."""

    COUNTED = "counted"
    NOT_COUNTED = "not_counted"
    PAUSE = "pause"
    TICK = "tick"
    SET_DONE = "set_done"


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
    """Answers events and the running time with announcements. ``names`` is by exercise id."""

    def __init__(self, names: Mapping[str, str], phrases: Mapping[str, str] = PHRASES) -> None:
        self._names = names
        self._phrases = phrases
        self._ticks_left: int | None = None
        self._half_said = False
        self._introduced: Step | None = None

    def hear(self, event: Event, status: SessionStatus) -> Announcement | None:
        """The announcement of ``event``, after which the session is as in ``status``."""
        say = self._phrases
        match event:
            case RepCounted():
                return Announcement(str(status.count), Sound.COUNTED)
            case RepRejected():
                return Announcement(event.reason.sentence(), Sound.NOT_COUNTED, Weight.CUE)
            case FaultStarted():
                return Announcement(event.say, None, Weight.CUE)
            case HoldStarted():
                return Announcement(say["hold"], Sound.COUNTED, Weight.CUE)
            case HoldEnded():
                if event.reason.code in QUIET_ENDS:
                    return None
                return Announcement(event.reason.sentence(), Sound.PAUSE, Weight.CUE)
            case Touchdown():
                return Announcement(None, Sound.NOT_COUNTED)
            case TrackingLost():
                return Announcement(event.reason.sentence(), Sound.PAUSE, Weight.CUE)
            case SetStarted():
                self._half_said = False
                return Announcement(say["go"], Sound.COUNTED, Weight.STEP)
            case SetDone():
                sound = Sound.SET_DONE if event.completed else None
                return Announcement(say["set_done"], sound, Weight.STEP)
            case RestStarted():
                return Announcement(say["rest"].format(seconds=event.duration_s), None, Weight.STEP)
            case SessionPaused():
                return Announcement(say["paused"], Sound.PAUSE, Weight.STEP)
            case SessionResumed():
                return Announcement(say["resumed"], None, Weight.STEP)
            case SessionFinished():
                return Announcement(say["finished"], None, Weight.STEP)
        return None

    def tick(self, status: SessionStatus) -> Announcement | None:
        """What time brings: the next move, half of a long hold, and the last three seconds."""
        if status.stage is Stage.GET_READY and status.step != self._introduced:
            self._introduced = status.step
            return None if status.step is None else self._introduction(status.step)
        left_s = _seconds_left(status)
        if left_s is None:
            self._ticks_left = None
            return None
        whole = int(-(-left_s // 1))
        before, self._ticks_left = self._ticks_left, whole
        if before is not None and before > whole and 1 <= whole <= LAST_SECONDS:
            return Announcement(None, Sound.TICK)
        return self._half(status)

    def _half(self, status: SessionStatus) -> Announcement | None:
        step = status.step
        if self._half_said or step is None or step.hold_s is None or not status.holding:
            return None
        if step.hold_s < 20 or status.held_s < step.hold_s / 2:
            return None
        self._half_said = True
        return Announcement(self._phrases["half"], None, Weight.COUNT)

    def _introduction(self, step: Step) -> Announcement:
        name = self._name(step.exercise_id, step.side)
        if step.hold_s is not None:
            words = self._phrases["intro_hold"].format(name=name, seconds=step.hold_s)
        else:
            words = self._phrases["intro_reps"].format(name=name, reps=step.reps)
        return Announcement(words, None, Weight.STEP)

    def _name(self, exercise_id: str, side: str | None) -> str:
        name = self._names.get(exercise_id, exercise_id)
        return name if side is None else f"{name}, {self._phrases[side]}"


def _seconds_left(status: SessionStatus) -> float | None:
    if status.stage is Stage.RESTING:
        return status.rest_left_s
    if status.stage is Stage.WORKING and status.holding and status.step is not None:
        return None if status.step.hold_s is None else status.step.hold_s - status.held_s
    return None
