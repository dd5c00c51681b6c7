"""The JSON is exactly as agreed, and the text says the same."""

import dataclasses
import json
import math

from coach.analysis.format import as_json, as_text
from coach.analysis.result import Fault
from coach.motion.reasons import Reason

from .makers import analysis, hold, rep

KEYS = [
    "file",
    "exercise",
    "side",
    "duration_s",
    "poses",
    "person_found",
    "reps",
    "holds",
    "faults",
    "touchdowns",
    "counted",
    "held_s",
    "model",
    "seconds_spent",
]


def full() -> dict[str, object]:
    found = analysis(
        reps=[rep(3.0), rep(6.0, why=Reason("partial", "heel", 45.4), direction="clockwise")],
        holds=[hold(1.0, 4.0, "left")],
        side="left",
    )
    found = dataclasses.replace(found, faults=(Fault("knee", 2.0, 3.0),), touchdowns=(4.0,))
    return dict(json.loads(as_json(found)))


def test_the_keys_and_their_order() -> None:
    assert list(full()) == KEYS


def test_a_repetition() -> None:
    assert full()["reps"] == [
        {
            "start_s": 2.5,
            "peak_s": 3.0,
            "end_s": 3.5,
            "counted": True,
            "reason": None,
            "range": 1.0,
            "unit": "deg",
            "side": None,
            "direction": None,
        },
        {
            "start_s": 5.5,
            "peak_s": 6.0,
            "end_s": 6.5,
            "counted": False,
            "reason": "Heel rose 45 % of your range",
            "range": 1.0,
            "unit": "deg",
            "side": None,
            "direction": "clockwise",
        },
    ]


def test_holds_faults_touchdowns_and_seconds() -> None:
    values = full()
    assert values["holds"] == [
        {"start_s": 1.0, "end_s": 4.0, "side": "left", "ended_by": "The foot touched the floor"}
    ]
    assert values["faults"] == [{"id": "knee", "start_s": 2.0, "end_s": 3.0}]
    assert values["touchdowns"] == [{"t_s": 4.0}]
    assert values["seconds_spent"] == {"decode": 0.1, "pose": 0.2, "coach": 0.3}
    assert (values["counted"], values["held_s"], values["side"]) == (1, 3.0, "left")


def test_what_is_not_known_is_null() -> None:
    text = as_json(analysis(reps=[rep(3.0, size=math.nan)]))
    assert "NaN" not in text
    assert json.loads(text)["reps"][0]["range"] is None


def test_it_is_one_line() -> None:
    assert "\n" not in as_json(analysis(reps=[rep(3.0)]))


def test_the_text_names_the_result_and_every_reason() -> None:
    found = analysis(reps=[rep(3.0), rep(6.0, why=Reason("too_quick"))], side="left")
    text = as_text(found, "Heel raise")
    assert "Heel raise, left leg: 1 counted, 1 not counted" in text
    assert "no: Too quick to count" in text


def test_the_text_says_when_there_was_nothing() -> None:
    assert "nothing counted or held" in as_text(analysis(), "Heel raise")
