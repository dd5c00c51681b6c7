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
from coach.motion.reasons import SENTENCES, Reason
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
from coach.session.pacing import Pace
from coach.ui.announcer import Announcement, Announcer, Sound, Talk
from coach.ui.timekeeper import Timekeeper

from . import scenes

NAMES = {"heel_raise_double": "Heel raise", "single_leg_balance": "Single-leg balance"}

CASES = {
    "a repetition is its number": (
        RepCounted(1, 0, 0, 1, 9.0, "cm", None),
        "8",
        Sound.COUNTED,
    ),
    "a rejection says what helps": (
        RepRejected(1, 0, 0, 1, 5.0, "cm", None, Reason("knees_bent")),
        "Keep your knees long",
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
    "a repetition counted by hand": (RepTapped(1, None), "8", Sound.COUNTED),
    "a set left out for pain": (
        SetSkipped(1, 2, "heel_raise_double", None, 2, "pain"),
        "We leave this exercise for today",
        None,
    ),
    "a set skipped is silent": (
        SetSkipped(1, 2, "heel_raise_double", None, 2, "tired"),
        None,
        None,
    ),
    "a rest": (RestStarted(1, 60.0), "Rest, 60 seconds", None),
    "a pause": (SessionPaused(1, "user"), "Paused", Sound.PAUSE),
    "going on": (SessionResumed(1), "Going on", None),
    "the end": (SessionFinished(1, True), "That is it for today. Well done", None),
}


@pytest.mark.parametrize(("event", "words", "sound"), CASES.values(), ids=CASES.keys())
def test_events(event: object, words: str | None, sound: Sound | None) -> None:
    heard = Announcer().hear(event, scenes.mid_rep()) or Announcement()
    assert (heard.words, heard.sound) == (words, sound)


def test_the_next_move_is_introduced_once() -> None:
    announcer = Timekeeper(NAMES)
    heard = announcer.tick(scenes.get_ready())
    assert heard is not None
    assert heard.words == "Heel raise, 15 repetitions"
    assert announcer.tick(scenes.get_ready()) is None


def test_a_hold_is_introduced_with_its_leg() -> None:
    ready = replace(scenes.get_ready(), step=scenes.BALANCE)
    heard = Timekeeper(NAMES).tick(ready)
    assert heard is not None
    assert heard.words == "Single-leg balance, right leg, hold for 30 seconds"


def test_the_last_three_seconds_tick_once_each() -> None:
    announcer = Timekeeper(NAMES)
    hold = replace(scenes.mid_hold(), step=replace(scenes.BALANCE, hold_s=10.0))
    ticks = [
        tenth / 10
        for tenth in range(0, 101)
        if (heard := announcer.tick(replace(hold, held_s=tenth / 10))) is not None
        and heard.sound is Sound.TICK
    ]
    assert ticks == [7.0, 8.0, 9.0]


def test_the_end_of_a_rest_ticks() -> None:
    announcer = Timekeeper(NAMES)
    rests = [replace(scenes.resting(), rest_left_s=left / 10) for left in range(50, -1, -1)]
    heard = [announcer.tick(rest) for rest in rests]
    assert sum(one is not None and one.sound is Sound.TICK for one in heard) == 3


def test_half_of_a_long_hold_is_said_once() -> None:
    announcer = Timekeeper(NAMES)
    words = [
        heard.words
        for held_s in range(31)
        if (heard := announcer.tick(replace(scenes.mid_hold(), held_s=float(held_s)))) is not None
    ]
    assert words.count("Half way") == 1


def rejected(t: float, code: str) -> RepRejected:
    return RepRejected(t, t, t, t, 5.0, "cm", None, Reason(code))


def test_a_correction_is_not_repeated_in_a_nagging_way() -> None:
    announcer = Announcer()
    said = []
    for t in range(0, 30, 3):
        heard = announcer.hear(rejected(float(t), "knees_bent"), scenes.mid_rep())
        assert heard is not None
        assert heard.sound is Sound.NOT_COUNTED, "each is heard, if not in words"
        said += [t] if heard.words else []
    assert said == [0, 12, 24]


def test_two_corrections_do_not_come_at_once() -> None:
    announcer = Announcer()
    heard = [
        announcer.hear(rejected(t, code), scenes.mid_rep())
        for t, code in ((1.0, "knees_bent"), (2.0, "too_quick"), (7.0, "too_quick"))
    ]
    assert [one and one.words for one in heard] == ["Keep your knees long", None, "Slower"]


def test_every_correction_has_at_most_five_words() -> None:
    for code in SENTENCES:
        heard = Announcer().hear(rejected(1.0, code), scenes.mid_rep())
        cue = Reason(code).cue()
        assert heard is not None
        assert cue is None or len((heard.words or "").split()) <= 5


def test_praise_is_earned_and_given_once_a_set() -> None:
    announcer = Announcer()
    announcer.hear(SetStarted(0, 2, "heel_raise_double", None, 2), scenes.mid_rep())
    good = RepCounted(1, 0, 0, 1, 9.0, "cm", None)
    words = [announcer.hear(good, scenes.mid_rep()) for _ in range(12)]
    praised = [n for n, one in enumerate(words, 1) if one and one.words != "8"]
    assert praised == [5]


def test_praise_is_not_for_what_had_to_be_corrected() -> None:
    announcer = Announcer()
    good = RepCounted(1, 0, 0, 1, 9.0, "cm", None)
    for event in [good] * 4 + [rejected(2.0, "knees_bent")] + [good] * 4:
        heard = announcer.hear(event, scenes.mid_rep())
        assert heard is not None
        assert "steady" not in (heard.words or "")


TALK = {
    "all": ("full", ["Keep your knees long", "Knee long", "5, nice and steady"]),
    "briefly": ("brief", ["Keep your knees long", None, "5"]),
    "counts only": ("counts", [None, None, "5"]),
}


@pytest.mark.parametrize(("talk", "expected"), TALK.values(), ids=TALK)
def test_the_amount_of_talk(talk: Talk, expected: list[str | None]) -> None:
    announcer = Announcer(talk=talk)
    five = replace(scenes.mid_rep(), count=5)
    good = [RepCounted(9, 0, 0, 1, 9.0, "cm", None)] * 5
    events = [rejected(1.0, "knees_bent"), FaultStarted(6, "knee", 0, "Knee long"), *good]
    heard = [announcer.hear(event, five) for event in events]
    assert [one and one.words for one in (heard[0], heard[1], heard[-1])] == expected


def test_the_count_in_is_spoken_and_ticked() -> None:
    keeper = Timekeeper(NAMES)
    keeper.tick(scenes.get_ready())
    heard = []
    for tenth in range(30, -1, -1):
        status = scenes.counting_in()
        told = keeper.tick(replace(status, setup=replace(status.setup, left_s=tenth / 10)))
        heard += [told] if told is not None else []
    assert [one.words for one in heard] == ["Hold still", "3", "2", "1"]
    assert [one.sound for one in heard[1:]] == [Sound.TICK] * 3


def test_an_instruction_is_repeated_after_eight_seconds_at_the_earliest() -> None:
    keeper = Timekeeper(NAMES)
    times = [
        t
        for t in range(30)
        if (heard := keeper.tick(replace(scenes.setting_up(), t=float(t)))) is not None
        and heard.words == "Turn sideways to the camera"
    ]
    assert times == [4, 12, 20, 28]


@pytest.mark.parametrize(
    ("metronome", "own", "beats"), [(False, False, 0), (True, False, 4), (False, True, 4)]
)
def test_the_beat(metronome: bool, own: bool, beats: int) -> None:
    keeper = Timekeeper(NAMES)
    keeper.metronome = metronome
    phases = ["up", "up", "down", "down", "up", "down"]
    heard = [
        keeper.tick(replace(scenes.mid_rep(), self_counted=own, pace=Pace(phase, 0.5, 0)))
        for phase in phases
    ]
    assert sum(one is not None and one.sound is Sound.BEAT for one in heard) == beats


def test_it_needs_no_qt() -> None:
    check = (
        "import sys, coach.ui.announcer, coach.ui.timekeeper\n"
        "sys.exit(any('PySide6' in name for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
