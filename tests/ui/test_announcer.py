"""What is said and played for every event, without Qt."""

import subprocess
import sys
from dataclasses import replace

import pytest

from coach.motion.events import (
    Armed,
    FaultStarted,
    HoldEnded,
    HoldStarted,
    RepCounted,
    RepRejected,
    Touchdown,
    TrackingLost,
)
from coach.motion.reasons import Reason
from coach.session.events import (
    RestStarted,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SetDone,
    SetStarted,
)
from coach.ui.announcer import Announcement, Announcer, Sound

from . import scenes

NAMES = {"heel_raise_double": "Heel raise", "single_leg_balance": "Single-leg balance"}

CASES = {
    "a repetition is its number": (
        RepCounted(1, 0, 0, 1, 9.0, "cm", None),
        "8",
        Sound.COUNTED,
    ),
    "a rejection says why": (
        RepRejected(1, 0, 0, 1, 5.0, "cm", None, Reason("knees_bent")),
        "The knees bent",
        Sound.NOT_COUNTED,
    ),
    "a fault is its cue": (
        FaultStarted(1, "knee", 0, "Keep your knees long"),
        "Keep your knees long",
        None,
    ),
    "arming is silent": (Armed(1), None, None),
    "a hold begins": (HoldStarted(1, 1, "left"), "Hold", Sound.COUNTED),
    "a hold breaks": (
        HoldEnded(1, 0, 1, "left", Reason("heel_up")),
        "Heel up",
        Sound.PAUSE,
    ),
    "a hold that ends with its set is silent": (
        HoldEnded(1, 0, 1, "left", Reason("set_ended")),
        None,
        None,
    ),
    "a touchdown is a sound": (Touchdown(1, "left"), None, Sound.NOT_COUNTED),
    "tracking lost says what is hidden": (
        TrackingLost(1, Reason("cannot_see", part="feet")),
        "I can't see your feet",
        Sound.PAUSE,
    ),
    "a set begins": (SetStarted(1, 2, "heel_raise_double", None, 2), "Go", Sound.COUNTED),
    "a set is done": (
        SetDone(1, 2, "heel_raise_double", None, 2, 15, 0.0, True),
        "Set done",
        Sound.SET_DONE,
    ),
    "a set cut short has no fanfare": (
        SetDone(1, 2, "heel_raise_double", None, 2, 3, 0.0, False),
        "Set done",
        None,
    ),
    "a rest": (RestStarted(1, 60.0), "Rest, 60 seconds", None),
    "a pause": (SessionPaused(1, "user"), "Paused", Sound.PAUSE),
    "going on": (SessionResumed(1), "Going on", None),
    "the end": (SessionFinished(1, True), "That is it for today. Well done", None),
}


@pytest.mark.parametrize(("event", "words", "sound"), CASES.values(), ids=CASES.keys())
def test_events(event: object, words: str | None, sound: Sound | None) -> None:
    heard = Announcer(NAMES).hear(event, scenes.mid_rep()) or Announcement()
    assert (heard.words, heard.sound) == (words, sound)


def test_the_next_move_is_introduced_once() -> None:
    announcer = Announcer(NAMES)
    heard = announcer.tick(scenes.get_ready())
    assert heard is not None
    assert heard.words == "Heel raise, 15 repetitions"
    assert announcer.tick(scenes.get_ready()) is None


def test_a_hold_is_introduced_with_its_leg() -> None:
    ready = replace(scenes.get_ready(), step=scenes.BALANCE)
    heard = Announcer(NAMES).tick(ready)
    assert heard is not None
    assert heard.words == "Single-leg balance, right leg, hold for 30 seconds"


def test_the_last_three_seconds_tick_once_each() -> None:
    announcer = Announcer(NAMES)
    hold = replace(scenes.mid_hold(), step=replace(scenes.BALANCE, hold_s=10.0))
    ticks = [
        tenth / 10
        for tenth in range(0, 101)
        if (heard := announcer.tick(replace(hold, held_s=tenth / 10))) is not None
        and heard.sound is Sound.TICK
    ]
    assert ticks == [7.0, 8.0, 9.0]


def test_the_end_of_a_rest_ticks() -> None:
    announcer = Announcer(NAMES)
    rests = [replace(scenes.resting(), rest_left_s=left / 10) for left in range(50, -1, -1)]
    heard = [announcer.tick(rest) for rest in rests]
    assert sum(one is not None and one.sound is Sound.TICK for one in heard) == 3


def test_half_of_a_long_hold_is_said_once() -> None:
    announcer = Announcer(NAMES)
    words = [
        heard.words
        for held_s in range(31)
        if (heard := announcer.tick(replace(scenes.mid_hold(), held_s=float(held_s)))) is not None
    ]
    assert words.count("Half way") == 1


def test_it_needs_no_qt() -> None:
    check = (
        "import sys, coach.ui.announcer; sys.exit(any('PySide6' in name for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
