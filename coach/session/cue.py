"""Chooses the one thing to say now, and leaves it long enough to be read."""

from dataclasses import dataclass

from coach.exercise.definition import Exercise
from coach.motion.events import Event, FaultStarted, HoldEnded, HoldStarted, RepCounted, RepRejected
from coach.session.events import RepTapped

SHOWN_S = 4.0
"""A cue stays at least this long before a less urgent one may replace it."""
REPS_A_CUE = 4
"""After so many good repetitions the next of the exercise's own cues takes its turn."""


@dataclass(frozen=True, slots=True)
class _Cue:
    text: str | None
    urgency: int
    since_s: float


class CueChooser:
    """Feed it the set's events; ask it for ``text(t)``."""

    def __init__(self, exercise: Exercise, t: float) -> None:
        self._own = exercise.cues
        self._turn = 0
        self._good = 0
        self._cue = _Cue(exercise.cues[0], 0, t)

    def hear(self, event: Event) -> None:
        """Take notice of one event."""
        match event:
            case RepRejected() | HoldEnded():
                self._offer(event.reason.cue(), 2, event.t)
            case FaultStarted():
                self._offer(event.say, 1, event.t)
            case RepCounted() | RepTapped():
                self._good += 1
                if self._good % REPS_A_CUE == 0:
                    self._turn += 1
                    self._offer(self._own[self._turn % len(self._own)], 0, event.t)
            case HoldStarted():
                self._cue = _Cue(self._own[self._turn % len(self._own)], 0, event.t)
            case _:
                pass

    def text(self, t: float) -> str | None:
        """The cue at ``t``; a correction fades back into the exercise's own cue."""
        if self._cue.urgency > 0 and t - self._cue.since_s > 2 * SHOWN_S:
            self._cue = _Cue(self._own[self._turn % len(self._own)], 0, t)
        return self._cue.text

    def _offer(self, text: str | None, urgency: int, t: float) -> None:
        if text is None or text == self._cue.text:
            return
        if urgency < self._cue.urgency and t - self._cue.since_s < SHOWN_S:
            return
        self._cue = _Cue(text, urgency, t)
