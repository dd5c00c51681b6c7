"""Foot-off and foot-down are dated to where the foot left and met the floor."""

import math
import random

import pytest

from coach.motion.balance import BalanceRules, BalanceTimer
from coach.motion.events import Event, HoldEnded, HoldStarted, Side, Touchdown
from coach.motion.reasons import Reason

RAMP_S = 0.4


def height(t: float, off_s: float, down_s: float, top: float = 0.3) -> float:
    up = min(max((t - off_s) / RAMP_S, 0.0), 1.0)
    down = min(max((down_s - t) / RAMP_S, 0.0), 1.0)
    return top * min(up, down)


def run(
    script: list[tuple[float, float]],
    side: Side | None = None,
    sign: int = 1,
    fps: float = 30,
    tilt: float = 0.0,
    noise: float = 0.004,
) -> list[Event]:
    timer = BalanceTimer(BalanceRules(), side)
    rng = random.Random(3)
    events: list[Event] = []
    for i in range(round(25 * fps)):
        t = i / fps
        up = sum(height(t, off_s, down_s) for off_s, down_s in script)
        left = max(sign, 0) * up + tilt + rng.uniform(-noise, noise)
        right = max(-sign, 0) * up
        events += timer.update(t, left, right)
    return events + timer.finish(25.0, Reason("set_ended"))


def holds(events: list[Event]) -> list[HoldEnded]:
    return [event for event in events if isinstance(event, HoldEnded)]


@pytest.mark.parametrize("fps", [10, 15, 30, 60])
def test_edges_and_touchdown(fps: float) -> None:
    events = run([(3.0, 15.0)], fps=fps)
    [hold] = holds(events)
    assert hold.start_s == pytest.approx(3.0, abs=0.15)
    assert hold.end_s == pytest.approx(15.0, abs=0.15)
    assert hold.reason.code == "foot_down"
    assert [event.side for event in events if isinstance(event, Touchdown)] == ["right"]


def test_the_leg_is_the_one_stood_on() -> None:
    assert [hold.side for hold in holds(run([(3.0, 9.0)], sign=1))] == ["right"]
    assert [hold.side for hold in holds(run([(3.0, 9.0)], sign=-1))] == ["left"]
    assert holds(run([(3.0, 9.0)], side="left", sign=1)) == []


def test_a_touch_splits_the_hold() -> None:
    got = holds(run([(3.0, 9.0), (10.0, 20.0)]))
    assert [round(hold.end_s - hold.start_s) for hold in got] == [6, 10]


def test_a_tilted_camera_is_learned() -> None:
    [hold] = holds(run([(3.0, 15.0)], tilt=0.06))
    assert hold.end_s - hold.start_s == pytest.approx(12, abs=0.3)


def test_starting_on_one_leg_counts_from_the_start() -> None:
    timer = BalanceTimer(BalanceRules(), None)
    events = [event for i in range(300) for event in timer.update(i / 30, 0.5, 0.0)]
    assert [event.start_s for event in events if isinstance(event, HoldStarted)] == [0.0]


def test_a_step_is_no_balance() -> None:
    assert run([(3.0, 3.9), (5.0, 5.9)]) == []


def test_out_of_sight_ends_it_where_it_was_seen_last() -> None:
    timer = BalanceTimer(BalanceRules(), None)
    events: list[Event] = []
    for i in range(300):
        up = math.nan if i > 200 else 0.4
        events += timer.update(i / 30, up, 0.0)
    [hold] = holds(events)
    assert hold.end_s == pytest.approx(6.7, abs=0.05)
    assert hold.reason.code == "cannot_see"
    assert not [event for event in events if isinstance(event, Touchdown)]


def test_a_mix_up_of_the_legs_is_no_touchdown() -> None:
    timer = BalanceTimer(BalanceRules(), None)
    events: list[Event] = []
    for i in range(300):
        mixed = 150 <= i < 160
        events += timer.update(i / 30, 0.4, 0.38 if mixed else 0.0)
    assert [event for event in events if isinstance(event, HoldEnded)] == []
