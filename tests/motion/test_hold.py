"""The hold clock runs while the position is right, and says why it stopped."""

import math

import pytest

from coach.motion.events import Event, HoldEnded, HoldStarted
from coach.motion.hold import Condition, HoldRules, HoldTimer
from coach.motion.reasons import Reason

RULES = HoldRules(
    (
        Condition("lean", 12, math.inf, 3, "no_lean"),
        Condition("heel", -math.inf, 0.045, 0.02, "heel_up", "lowest", 0.14),
    )
)

Script = list[tuple[float, float, float]]


def run(script: Script, timer: HoldTimer | None = None, fps: float = 30) -> list[Event]:
    """Play (seconds, lean, heel) parts and end the set."""
    timer = timer or HoldTimer(RULES, "left")
    events: list[Event] = []
    t = 0.0
    for seconds, lean, heel in script:
        for _ in range(round(seconds * fps)):
            events += timer.update(t, {"lean": lean, "heel": heel})
            t += 1 / fps
    return events + timer.finish(t, Reason("set_ended"))


def holds(events: list[Event]) -> list[tuple[float, float, str]]:
    return [
        (event.start_s, event.end_s, event.reason.code)
        for event in events
        if isinstance(event, HoldEnded)
    ]


def test_a_plain_hold() -> None:
    [(start_s, end_s, why)] = holds(run([(1, 0, 0.05), (10, 30, 0.05), (2, 0, 0.05)]))
    assert start_s == pytest.approx(1.0, abs=0.25)
    assert end_s == pytest.approx(11.0, abs=0.25)
    assert why == "no_lean"


def test_a_lifted_heel_pauses_and_a_lowered_one_goes_on() -> None:
    got = holds(run([(5, 30, 0.05), (2, 30, 0.17), (5, 30, 0.05)]))
    assert [why for *_, why in got] == ["heel_up", "set_ended"]
    assert sum(end - start for start, end, _ in got) == pytest.approx(10, abs=0.5)


def test_a_heel_that_never_was_down_is_seen() -> None:
    assert holds(run([(10, 30, 0.25)])) == []


def test_standing_teaches_no_baseline() -> None:
    got = holds(run([(3, 0, -0.04), (8, 30, 0.06)]))
    assert sum(end - start for start, end, _ in got) == pytest.approx(8, abs=0.6)


def test_a_blink_of_tracking_stops_nothing() -> None:
    got = holds(run([(4, 30, 0.05), (0.3, math.nan, 0.05), (4, 30, 0.05)]))
    assert len(got) == 1
    [(start_s, end_s, _)] = holds(run([(4, 30, 0.05), (3, math.nan, 0.05)]))
    assert end_s - start_s == pytest.approx(4, abs=0.2)


def test_a_short_touch_of_the_position_is_not_reported() -> None:
    assert run([(1, 0, 0.05), (0.8, 30, 0.05), (1, 0, 0.05)]) == []


def test_start_is_told_once_and_dated_back() -> None:
    started = [e for e in run([(10, 30, 0.05)]) if isinstance(e, HoldStarted)]
    assert len(started) == 1
    assert started[0].start_s == 0.0


@pytest.mark.parametrize("fps", [10, 15, 30, 60])
def test_alike_at_any_rate(fps: float) -> None:
    got = holds(run([(1, 0, 0.05), (10, 30, 0.05), (2, 0, 0.05)], fps=fps))
    assert sum(end - start for start, end, _ in got) == pytest.approx(10, abs=0.4)


def test_a_jitter_on_the_level_makes_one_hold() -> None:
    timer = HoldTimer(RULES, None)
    events: list[Event] = []
    for i in range(300):
        events += timer.update(i / 30, {"lean": 12.5 + (-1) ** i, "heel": 0.05})
    events += timer.finish(10.0, Reason("set_ended"))
    assert len(holds(events)) == 1


PLANTED = HoldRules(
    (
        Condition("lean", 12, math.inf, 3, "no_lean"),
        Condition("heel", -0.1, 0.1, 0.02, "foot_stepped_out", "usual_here"),
    )
)


@pytest.mark.parametrize("step", [-0.3, 0.3])
def test_a_foot_that_leaves_its_place_pauses_whichever_way(step: float) -> None:
    script = [(6.0, 30.0, 0.5), (0.3, 30.0, 0.5 + step), (2.0, 0.0, 0.5 + step)]
    got = holds(run([*script, (5.0, 30.0, 0.9)], HoldTimer(PLANTED, "left")))
    assert [why for *_, why in got] == ["no_lean", "set_ended"]
    got = holds(run([(6.0, 30.0, 0.5), (2.0, 30.0, 0.5 + step)], HoldTimer(PLANTED, "left")))
    assert [why for *_, why in got] == ["foot_stepped_out", "set_ended"]


def test_a_foot_still_on_its_way_does_not_fix_its_place() -> None:
    way = [(1 / 30, 30.0, 0.02 * i) for i in range(25)]
    [(start_s, end_s, why)] = holds(run([*way, (8.0, 30.0, 0.5)], HoldTimer(PLANTED, "left")))
    assert why == "set_ended"
    assert start_s == pytest.approx(0.8, abs=0.35)
    assert end_s == pytest.approx(8.83, abs=0.1)
