"""A made-up person does a move in front of the observer."""

import math

import pytest

from coach.exercise.either_side import watch
from coach.exercise.observer import Observer
from coach.library import load_catalogue
from coach.motion.events import (
    Event,
    FaultStarted,
    RepCounted,
    RepRejected,
    SwayMeasured,
    TrackingFound,
    TrackingLost,
)
from coach.motion.pose import Landmark, Pose, nobody
from tests.motion.bodies import heel_raise, knee_bend, pose
from tests.motion.scripts import played

CATALOGUE = load_catalogue()
THREE = [(1.5, 0.2, 1.8), (0.8, 0.2, 1.8), (0.8, 0.2, 1.8)]


def seen(observer: Observer, poses: list[Pose]) -> list[Event]:
    return [event for one in poses for event in observer.feed(one)]


def reps(events: list[Event]) -> list[RepCounted]:
    return [event for event in events if isinstance(event, RepCounted)]


def raises() -> list[Pose]:
    return [heel_raise(t, lift) for t, lift in played(THREE)]


def test_three_raises_count() -> None:
    observer = Observer(CATALOGUE["heel_raise_double"], None)
    got = reps(seen(observer, raises()))
    assert len(got) == 3
    assert got[0].unit == "foot"
    assert got[0].range == pytest.approx(0.2 * 2.3, rel=0.15)
    assert got[0].tempo_s is not None
    assert sum(got[0].tempo_s) == pytest.approx(got[0].end_s - got[0].start_s)
    assert got[0].seen == 1.0
    assert {rep.side for rep in got} == {None}


def test_knee_bends_are_rejected_as_what_they_are() -> None:
    events = seen(
        Observer(CATALOGUE["heel_raise_double"], None),
        [knee_bend(t, -lift + 0.2) for t, lift in played(THREE)],
    )
    assert reps(events) == []
    reasons = {event.reason.code for event in events if isinstance(event, RepRejected)}
    assert reasons <= {"knees_bent", "heels_stayed"}
    assert reasons


def test_a_mirror_changes_nothing_but_the_side() -> None:
    exercise = CATALOGUE["heel_raise_double"]
    mirrored = [one.mirrored() for one in raises()]
    assert len(reps(seen(Observer(exercise, None), mirrored))) == 3


def test_a_hidden_joint_is_said_and_freezes() -> None:
    hidden = (Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE)
    observer = Observer(CATALOGUE["heel_raise_double"], None)
    events = seen(observer, [pose(i / 30) for i in range(60)])
    events += seen(observer, [pose(2 + i / 30, hidden=hidden) for i in range(60)])
    assert observer.notice is not None
    assert observer.notice.sentence() == "I can't see your left ankle"
    events += seen(observer, [pose(4 + i / 30) for i in range(30)])
    assert [type(e) for e in events if isinstance(e, TrackingLost | TrackingFound)] == [
        TrackingLost,
        TrackingFound,
    ]
    assert reps(events) == []


def test_nobody_is_never_counted() -> None:
    observer = Observer(CATALOGUE["heel_raise_double"], None)
    assert reps(seen(observer, [nobody(i / 30) for i in range(300)])) == []
    assert math.isnan(observer.trace.level)


def test_somebody_else_stepping_in_adds_nothing() -> None:
    other = dict.fromkeys(Landmark, (350.0, 0.0))
    poses = [pose(one.t, other) if 3.0 < one.t < 3.5 else one for one in raises()]
    events = seen(Observer(CATALOGUE["heel_raise_double"], None), poses)
    assert 2 <= len(reps(events)) <= 3


def test_either_side_reports_one_leg() -> None:
    lifted = {
        Landmark.LEFT_ANKLE: (60.0, -60.0),
        Landmark.LEFT_HEEL: (60.0, -60.0),
        Landmark.LEFT_TOE: (60.0, -60.0),
    }
    poses = []
    for t, lift in played(THREE):
        up = -lift * 200
        moved = {mark: (0.0, up) for mark in Landmark if mark != Landmark.RIGHT_TOE}
        moved |= {mark: (x, y + up) for mark, (x, y) in lifted.items()}
        poses.append(pose(t, moved))
    observer = watch(CATALOGUE["heel_raise_single"], None)
    events = [event for one in poses for event in observer.feed(one)]
    assert events == []
    got = reps(observer.finish(poses[-1].t))
    assert len(got) == 3
    assert {rep.side for rep in got} == {"right"}


def bent_knees(t: float, lift: float) -> Pose:
    raised = heel_raise(t, lift)
    image = raised.image.copy()
    for knee in (Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE):
        image[knee, 0] -= 130 * lift / 0.2 * 0.35
    return Pose(t, image, raised.world, raised.visibility, raised.size)


def test_a_fault_is_noted_on_the_rep_and_named_when_it_shows_twice() -> None:
    observer = Observer(CATALOGUE["heel_raise_double"], None)
    five = [(1.5, 0.2, 2.4), *[(0.8, 0.2, 2.4)] * 4]
    events = seen(observer, [bent_knees(t, lift) for t, lift in played(five)])
    got = reps(events)
    assert got, [event for event in events if isinstance(event, RepRejected)]
    assert all("knees_bend" in rep.faults for rep in got)
    named = [event for event in events if isinstance(event, FaultStarted)]
    assert named
    assert named[0].t > got[0].end_s


def test_a_long_stance_reports_its_sway() -> None:
    up = dict.fromkeys((Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL, Landmark.LEFT_TOE), (0.0, -120.0))
    hips = (Landmark.LEFT_HIP, Landmark.RIGHT_HIP)
    poses = [pose(i / 30) for i in range(60)]
    for i in range(60, 600):
        sway = 8 * math.sin(2 * math.pi * i / 60)
        poses.append(pose(i / 30, up | dict.fromkeys(hips, (sway, 0.0))))
    observer = Observer(CATALOGUE["single_leg_balance"], "right")
    events = [*seen(observer, poses), *observer.finish(20.0)]
    [sway] = [event for event in events if isinstance(event, SwayMeasured)]
    assert sway.side_to_side == pytest.approx(8 / math.sqrt(2) / 400, rel=0.15)
    assert sway.path_a_s == pytest.approx(4 * 8 / 2 / 400, rel=0.2)
