import dataclasses
import json
import math
import typing
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.motion import events as motion_events
from coach.motion.events import Event, HoldEnded, RepCounted, RepRejected
from coach.motion.reasons import SENTENCES, Reason
from coach.record.codec import KINDS, RawEvent, decode, encode
from coach.session import events as session_events
from coach.session.events import CountCorrected, SessionFinished

FLOATS = st.floats(allow_nan=True, allow_infinity=False)
REASONS = st.builds(
    Reason,
    code=st.sampled_from(sorted(SENTENCES)),
    part=st.none() | st.text(),
    percent=st.none() | st.floats(allow_nan=False, allow_infinity=False),
)


def any_of(kind: type[Event]) -> st.SearchStrategy[Event]:
    special = {float: FLOATS, Reason: REASONS}
    hints = typing.get_type_hints(kind)
    return st.builds(
        kind, **{name: special.get(hint, st.from_type(hint)) for name, hint in hints.items()}
    )


EVENTS = st.one_of([any_of(kind) for kind in KINDS.values()])

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
).filter(lambda value: "Infinity" not in json.dumps(value))


def through_json(document: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(document, allow_nan=False))
    return read


@given(EVENTS)
def test_every_event_comes_back_as_it_was(event: Event) -> None:
    back = decode(through_json(encode(event)))
    assert type(back) is type(event)
    # As text, because NaN is not equal to itself.
    assert repr(back) == repr(event)
    assert encode(back) == encode(event)


def test_every_event_of_the_modules_has_a_kind() -> None:
    declared = {
        name
        for module in (motion_events, session_events)
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, Event) and value is not Event
    }
    assert KINDS.keys() == declared
    assert all("kind" not in typing.get_type_hints(kind) for kind in KINDS.values())


def test_unknown_numbers_are_null() -> None:
    event = HoldEnded(math.nan, 1.0, math.inf, None, Reason("paused"))
    document = encode(event)
    assert document == {
        "kind": "HoldEnded",
        "t": None,
        "start_s": 1.0,
        "end_s": None,
        "side": None,
        "reason": {"code": "paused", "part": None, "percent": None},
    }
    back = decode(document)
    assert isinstance(back, HoldEnded)
    assert math.isnan(back.t)
    assert math.isnan(back.end_s)
    assert back.side is None


def test_values_of_numpy_are_taken() -> None:
    event = RepCounted(
        np.float32(2.0), np.float64(0.0), 1, np.float32("nan"), 7.5, "cm", None, None, ("a",)
    )
    finished = SessionFinished(1.0, np.bool_(True))
    assert through_json(encode(event))["end_s"] is None
    assert decode(encode(event)).t == 2.0
    assert decode(encode(finished)) == SessionFinished(1.0, True)
    assert decode(encode(CountCorrected(1.0, np.int64(-1)))) == CountCorrected(1.0, -1)


WRITTEN_BY_VERSION_1: list[tuple[dict[str, Any], Event]] = [
    (
        {
            "kind": "RepCounted",
            "t": 4.5,
            "start_s": 2.0,
            "peak_s": 3.0,
            "end_s": 4.5,
            "range": 7.25,
            "unit": "cm",
            "side": "left",
            "direction": None,
            "faults": ["knee_bends"],
        },
        RepCounted(4.5, 2.0, 3.0, 4.5, 7.25, "cm", "left", None, ("knee_bends",)),
    ),
    (
        {
            "kind": "RepRejected",
            "t": 4.5,
            "start_s": 2.0,
            "peak_s": 3.0,
            "end_s": 4.5,
            "range": 40.0,
            "unit": "deg",
            "side": None,
            "reason": {"code": "partial", "part": "heel", "percent": 60.0},
            "direction": "clockwise",
        },
        RepRejected(
            4.5, 2.0, 3.0, 4.5, 40.0, "deg", None, Reason("partial", "heel", 60.0), "clockwise"
        ),
    ),
    (
        {
            "kind": "SetStarted",
            "t": 1,
            "item": 0,
            "exercise_id": "a",
            "side": None,
            "set_number": 1,
        },
        session_events.SetStarted(1.0, 0, "a", None, 1),
    ),
    ({"kind": "CountCorrected", "t": 1.0, "change": -1}, CountCorrected(1.0, -1)),
    (
        {"kind": "PainReported", "t": 1.0, "when": "next_morning", "score": 0},
        session_events.PainReported(1.0, "next_morning", 0),
    ),
]


@pytest.mark.parametrize(("document", "event"), WRITTEN_BY_VERSION_1)
def test_what_version_1_wrote_is_still_read(document: dict[str, Any], event: Event) -> None:
    assert decode(document) == event
    # What has been added since is written with its default.
    assert encode(event).items() >= document.items()


def test_a_field_that_came_later_takes_its_default() -> None:
    document, event = WRITTEN_BY_VERSION_1[0]
    older = {name: value for name, value in document.items() if name != "faults"}
    assert decode(older) == dataclasses.replace(event, faults=())  # type: ignore[call-arg]


@pytest.mark.parametrize(
    "document",
    [
        {"kind": "SomersaultCounted", "t": 3.0, "height_m": 1.2},
        {"kind": "Armed", "t": 3.0, "by": "voice"},
        {"kind": "CountCorrected", "t": 3.0},
        {"kind": "CountCorrected", "t": 3.0, "change": "one"},
        {"kind": "CountCorrected", "t": 3.0, "change": True},
        {"kind": "HoldStarted", "t": 3.0, "start_s": 1.0, "side": "upper"},
        {"kind": "FaultStarted", "t": 3.0, "id": None, "start_s": 1.0, "say": "x"},
        {"kind": "TrackingLost", "t": 3.0, "reason": {"code": "eclipse"}},
        {"kind": "TrackingLost", "t": 3.0, "reason": "nobody"},
    ],
)
def test_what_is_not_understood_is_preserved(document: dict[str, Any]) -> None:
    event = decode(document)
    assert isinstance(event, RawEvent)
    assert event.t == 3.0
    assert event.kind == document["kind"]
    assert encode(event) == document
    assert decode(encode(event)) == event


def test_numbers_beyond_every_float_are_not_understood() -> None:
    assert isinstance(decode({"kind": "Armed", "t": 10**400}), RawEvent)
    assert isinstance(decode({"kind": "Armed", "t": 1.0, "x": math.inf}), RawEvent)


@given(
    st.dictionaries(st.sampled_from(["t", "side", "reason", "x"]), JSON),
    st.sampled_from([*KINDS, "Other"]),
)
def test_no_document_is_refused_or_lost(fields: dict[str, Any], kind: str) -> None:
    document = {"kind": kind, **fields}
    event = decode(document)
    if isinstance(event, RawEvent):
        assert encode(event) == document
    else:
        assert encode(event).items() >= document.items()


def test_only_events_that_can_be_read_back_are_taken() -> None:
    class Homemade(Event):
        pass

    with pytest.raises(TypeError, match="is not a kind of event"):
        encode(Homemade(1.0))
    with pytest.raises(TypeError, match="is not a kind of event"):
        encode(Event(1.0))
