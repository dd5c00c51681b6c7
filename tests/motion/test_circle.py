"""Circles of a made-up toe: counted in every view, with a direction only where it shows."""

import math
import random

import pytest

from coach.motion.circle import CircleCounter
from coach.motion.circle_path import rests_since_s
from coach.motion.circle_rules import CircleRules, CircleSample
from coach.motion.events import Event, RepCounted, RepRejected
from coach.motion.swing import SwingPhase

FRONT, OBLIQUE, SIDE = 0.75, 0.5, 0.1


def run(
    turns: int,
    *,
    flat: float = 0.7,
    sense: int = 1,
    period_s: float = 2.0,
    view: float = FRONT,
    fps: float = 30,
    size: float = 0.2,
    seated: float = 0.2,
    knee: float = 0.0,
    noise: float = 0.004,
    carried: float = 0.0,
) -> list[Event]:
    counter = CircleCounter(CircleRules(), "right")
    rng = random.Random(5)
    events: list[Event] = []
    n = round((4 + turns * period_s) * fps)
    for i in range(n):
        t = i / fps
        angle = 2 * math.pi * min(max((t - 2) / period_s, 0.0), float(turns))
        x = size * flat * math.sin(angle) * -sense
        y = size * math.cos(angle)
        wobble = knee * math.sin(angle)
        events += counter.update(
            CircleSample(
                t,
                (x + rng.uniform(-noise, noise), y + rng.uniform(-noise, noise)),
                (carried * size * math.cos(angle), 0.0),
                (wobble, 0.0),
                seated,
                0.0,
                view,
            )
        )
    return events + counter.finish(n / fps)


def counted(events: list[Event]) -> list[RepCounted]:
    return [event for event in events if isinstance(event, RepCounted)]


@pytest.mark.parametrize("fps", [10, 15, 30, 60])
@pytest.mark.parametrize("turns", [2, 5, 10])
def test_every_circle_counts(turns: int, fps: float) -> None:
    assert len(counted(run(turns, fps=fps))) == turns


@pytest.mark.parametrize("period_s", [1.3, 2.0, 3.0, 4.0])
def test_at_any_pace(period_s: float) -> None:
    assert len(counted(run(6, period_s=period_s))) == 6


def test_direction_is_the_persons() -> None:
    assert {rep.direction for rep in counted(run(5, sense=1))} == {"clockwise"}
    assert {rep.direction for rep in counted(run(5, sense=-1))} == {"anticlockwise"}


@pytest.mark.parametrize(("view", "flat"), [(OBLIQUE, 0.7), (SIDE, 0.05)])
def test_no_direction_is_claimed_where_it_cannot_be_seen(view: float, flat: float) -> None:
    reps = counted(run(5, view=view, flat=flat))
    assert len(reps) == 5
    assert {rep.direction for rep in reps} == {None}


def test_pumping_seen_from_the_front_is_no_circle() -> None:
    events = run(5, flat=0.03)
    assert counted(events) == []
    assert {e.reason.code for e in events if isinstance(e, RepRejected)} == {"too_flat"}


def test_one_circle_alone_does_not_count_and_says_so() -> None:
    events = run(1)
    assert counted(events) == []
    assert [e.reason.code for e in events if isinstance(e, RepRejected)] == ["alone"]


def test_standing_people_and_moving_knees_do_not_count() -> None:
    assert counted(run(5, seated=1.0)) == []
    assert counted(run(5, knee=0.3)) == []


def test_a_trembling_foot_is_nothing() -> None:
    assert run(5, size=0.015)[1:] == []


def test_a_swinging_shank_is_no_circle() -> None:
    events = run(5, flat=0.3, carried=1.4, view=SIDE)
    assert counted(events) == []
    said = [event.reason.code for event in events if isinstance(event, RepRejected)]
    assert set(said) == {"leg_moved"}


def test_an_ankle_that_the_foot_pulls_along_does_not_matter() -> None:
    assert len(counted(run(5, carried=0.9))) == 5


def test_a_knee_misplaced_in_step_with_the_toe_does_not_matter_and_a_leg_that_moves_does() -> None:
    assert len(counted(run(5, knee=0.25))) == 5
    assert counted(run(5, knee=0.4)) == []


def test_a_rest_begins_when_the_toe_stays_not_when_it_is_noticed() -> None:
    path = [(i / 10, (math.cos(i / 10), math.sin(i / 10))) for i in range(21)]
    path += [(2 + i / 10, path[-1][1]) for i in range(1, 11)]
    assert rests_since_s(path, 0.25) == pytest.approx(1.8, abs=0.06)
    assert math.isnan(rests_since_s([], 0.25))


def test_the_last_swing_takes_no_longer_for_the_rest_after_it() -> None:
    swing = SwingPhase(0.05)
    for i in range(75):
        t = i / 25
        swing.update(t, math.sin(math.pi * min(t, 1.9)))
    swing.stop(1.9)
    # From the last low at 1.5 s the value has come 0.35 of a full swing back up.
    assert swing.time_of(1.84 * math.pi) == pytest.approx(1.9, abs=0.02)
