"""A script of rises says what counts and what is rejected, with the reason."""

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.motion.events import Armed, Event, RepCounted, RepRejected
from coach.motion.gates import Gate
from coach.motion.repetition import RepetitionCounter
from coach.motion.repetition_rules import RepetitionRules
from tests.motion.scripts import Sample, played

RULES = RepetitionRules(
    unit="shank",
    smallest_range=0.08,
    usual_range=0.17,
    shortest_s=0.6,
    longest_s=8.0,
    part="heels",
)


def run(samples: list[Sample], rules: RepetitionRules = RULES) -> list[Event]:
    counter = RepetitionCounter(rules, None)
    return [event for t, x in samples for event in counter.update(t, x, {})]


def counted(events: list[Event]) -> list[RepCounted]:
    return [event for event in events if isinstance(event, RepCounted)]


def reasons(events: list[Event]) -> list[str]:
    return [event.reason.code for event in events if isinstance(event, RepRejected)]


GOOD = (0.8, 0.2, 1.8)

CASES = {
    "nothing": ([], 0, []),
    "three good ones": ([(1.5, 0.2, 1.8), GOOD, GOOD], 3, []),
    "no rest between": ([(1.5, 0.2, 1.8), (0.0, 0.2, 1.8), (0.0, 0.2, 1.8)], 3, []),
    "a half one between": ([(1.5, 0.2, 1.8), (0.8, 0.08, 1.5), GOOD], 2, ["partial"]),
    "a twitch": ([(1.5, 0.2, 1.8), (0.8, 0.2, 0.45)], 1, ["too_quick"]),
    "slow ones": ([(1.5, 0.2, 5.0), (1.0, 0.2, 5.0)], 2, []),
    "a shift of weight": ([(1.5, 0.03, 2.0)], 0, []),
}


@pytest.mark.parametrize(("script", "expected", "why"), CASES.values(), ids=CASES)
def test_script(script: list[tuple[float, float, float]], expected: int, why: list[str]) -> None:
    events = run(list(played(script)))
    assert len(counted(events)) == expected
    assert reasons(events) == why


def test_a_partial_one_says_how_far_it_went() -> None:
    events = run(list(played([(1.5, 0.2, 1.8), (0.8, 0.09, 1.5)])))
    [rejected] = [event for event in events if isinstance(event, RepRejected)]
    assert rejected.reason.percent == pytest.approx(45, abs=6)
    assert rejected.reason.sentence().startswith("Heels rose 4")


def held(low: float, rest_s: float, back_to: float = 0.0) -> list[Sample]:
    """A whole repetition, then a rise to ``low``, a rest there, and the way ``back_to``."""
    ways = [(0.0, 0.0, 1.5), (0.0, 0.2, 0.9), (0.2, 0.0, 0.9), (0.0, 0.0, 1.0)]
    ways += [(0.0, low, 0.8), (low, low, rest_s), (low, back_to, 0.8), (back_to, back_to, 2.0)]
    values = [
        start + (end - start) * (1 - math.cos(math.pi * i / (seconds * 30))) / 2
        for start, end, seconds in ways
        for i in range(round(seconds * 30))
    ]
    return [(i / 30, x) for i, x in enumerate(values)]


@given(st.floats(0.28, 0.42), st.floats(0.0, 2.0))
def test_a_low_one_is_never_lost_however_long_its_top(share: float, rest_s: float) -> None:
    events = run(held(share * 0.2, rest_s))
    assert len(counted(events)) == 1
    [rejected] = [event for event in events if isinstance(event, RepRejected)]
    assert rejected.reason.code == "partial"
    assert rejected.reason.percent == pytest.approx(100 * share, abs=5)
    assert rejected.peak_s == pytest.approx(5.1 + rest_s / 2, abs=0.35)


def test_a_new_way_of_standing_is_no_attempt() -> None:
    assert reasons(run(held(0.06, 6.0))) == []
    assert reasons(run(held(0.06, 1.5, back_to=0.05))) == []


def test_the_peak_is_where_it_was() -> None:
    [rep] = counted(run(list(played([(1.5, 0.2, 2.0)]))))
    assert rep.peak_s == pytest.approx(2.5, abs=0.15)
    assert rep.start_s == pytest.approx(1.5, abs=0.5)
    assert rep.end_s == pytest.approx(3.5, abs=0.5)
    assert rep.range == pytest.approx(0.2, rel=0.1)


def test_it_arms_once_on_a_still_start() -> None:
    events = run(list(played([(2.0, 0.2, 1.8), GOOD])))
    assert [type(event) for event in events].count(Armed) == 1
    assert isinstance(events[0], Armed)


def test_in_mid_movement_two_alike_arm() -> None:
    samples = list(played([(0.0, 0.2, 1.8), (0.0, 0.2, 1.8), (0.0, 0.2, 1.8), (0.0, 0.2, 1.8)]))
    cut = [(t, x) for t, x in samples if t > 0.9]
    assert len(counted(run(cut))) == 3


@pytest.mark.parametrize("fps", [10, 15, 25, 30, 60])
def test_alike_at_any_rate(fps: int) -> None:
    script = [(1.5, 0.2, 1.8), GOOD, (0.8, 0.07, 1.5), GOOD, (0.4, 0.22, 2.4)]
    events = run(list(played(script, fps)))
    assert len(counted(events)) == 4
    assert reasons(events) == ["partial"]


def test_dropped_and_late_frames_change_nothing() -> None:
    rng = random.Random(7)
    script = [(1.5, 0.2, 1.8), *[GOOD] * 9]
    kept = [(t + rng.uniform(-0.01, 0.01), x) for t, x in played(script) if rng.random() > 0.3]
    assert len(counted(run(kept))) == 10


def test_a_gap_adds_nothing() -> None:
    samples = list(played([(1.5, 0.2, 1.8), GOOD, GOOD]))
    dark = [(t, math.nan if 4.6 < t < 6.4 else x) for t, x in samples]
    assert len(counted(run(dark))) <= 3
    gone = [(t, x) for t, x in samples if not 4.6 < t < 6.4]
    assert len(counted(run(gone))) <= 3


def test_a_new_floor_is_no_repetition() -> None:
    samples = list(played([(1.5, 0.2, 1.8)]))
    end = samples[-1][0]
    samples += [(end + i / 30, 0.07) for i in range(1, 90)]
    later = [(t, x + 0.07) for t, x in played([(0.5, 0.2, 1.8)], start_s=end + 3.1)]
    events = run(samples + later)
    assert len(counted(events)) == 2


@given(seed=st.integers(0, 10_000), size=st.floats(0.0, 0.018))
@settings(max_examples=40, deadline=None)
def test_noise_below_the_hysteresis_adds_no_repetition(seed: int, size: float) -> None:
    rng = random.Random(seed)
    quiet = [(i / 30, rng.uniform(-size, size)) for i in range(600)]
    assert counted(run(quiet)) == []
    script = [(1.5, 0.2, 1.8), GOOD, GOOD, GOOD]
    loud = [(t, x + rng.uniform(-size, size)) for t, x in played(script)]
    assert len(counted(run(loud))) == 4


@given(shift_s=st.floats(-1000, 1000), offset=st.floats(-50, 50))
@settings(max_examples=30, deadline=None)
def test_neither_time_nor_level_matters(shift_s: float, offset: float) -> None:
    script = [(1.5, 0.2, 1.8), GOOD, (0.8, 0.07, 1.5), GOOD]
    moved = [(t + shift_s, x + offset) for t, x in played(script)]
    assert len(counted(run(moved))) == 3


def test_a_gate_rejects_with_its_reason() -> None:
    gate = Gate("knee", "rise", -10, 10, "knees_bent")
    counter = RepetitionCounter(RepetitionRules("shank", 0.08, 0.17, 0.6, 8.0, (gate,)), "left")
    events: list[Event] = []
    for t, x in played([(1.5, 0.2, 1.8), GOOD]):
        knee = 150 + (200 * x if t > 3.5 else 0)
        events += counter.update(t, x, {"knee": (knee,)})
    assert len(counted(events)) == 1
    assert reasons(events) == ["knees_bent"]
    assert counted(events)[0].side == "left"


def test_a_misplaced_far_leg_is_left_out() -> None:
    gates = (
        Gate("foot", "travel", -1, 0.2, "walked"),
        Gate("heel", "share", 0.5, 2, "heels_stayed"),
    )
    counter = RepetitionCounter(RepetitionRules("shank", 0.08, 0.17, 0.6, 8.0, gates), None)
    events: list[Event] = []
    for t, x in played([(1.5, 0.2, 1.8)]):
        others = {"foot": (0.0, 5 * x), "heel": (0.8 * x, -3 * x)}
        events += counter.update(t, x, others)
    assert len(counted(events)) == 1
