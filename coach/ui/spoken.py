"""What a session says aloud, in one language; pure, and English unless somebody translates it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from coach.motion.advice import Advice
from coach.motion.reasons import Reason

PHRASES = {
    "go": "Go",
    "hold": "Hold",
    "half": "Half way",
    "still": "Hold still",
    "praise": "{count}, nice and steady",
    "set_done": "Set done",
    "rest": "Rest, {seconds:.0f} seconds",
    "intro_reps": "{name}, {reps} repetitions",
    "intro_hold": "{name}, hold for {seconds:.0f} seconds",
    "left": "left leg",
    "right": "right leg",
    "paused": "Paused",
    "resumed": "Going on",
    "left_out": "We leave this exercise for today",
    "finished": "That is it for today. Well done",
}
"""English of what is said beside reasons, cues and advice."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The phrases by key, and how a reason, a reason's cue and an advice are put into words."""

    phrases: Mapping[str, str]
    reason: Callable[[Reason], str]
    cue: Callable[[str], str]
    advice: Callable[[Advice], str]


ENGLISH = Spoken(PHRASES, Reason.sentence, str, Advice.sentence)
