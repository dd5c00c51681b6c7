"""What must not matter does not matter: mirror, rate, time, distance, place, noise and gaps."""

from itertools import pairwise

import numpy as np
import pytest

from coach.motion.events import Event
from coach.motion.pose import Pose, nobody
from tests.recordings.tracks import (
    changed,
    held_s,
    names,
    poses,
    recording,
    reps,
    resampled,
    seen,
)

COUNTED = [
    "heel_double_side_R_s11",
    "heel_double_front_R_s12",
    "heel_double_45_R_s13",
    "heel_single_side_L_s24",
    "heel_single_front_L_s22",
    "band_side_L_s33",
    "band_side_R_s31",
    "circles_front_R_s41",
    "circles_side_R_s43",
    "pumps_side_R_s206",
    "march_front_R_s205",
    "knee_to_wall_side_L_s208",
]
HELD = [
    "balance_front_R_s51",
    "balance_side_R_s52",
    "calf_stretch_side_R_s61",
    "toe_to_wall_side_R_s201",
    "tandem_45_R_s207",
]


def plain(name: str) -> list[Event]:
    one = recording(name)
    assert one.exercise is not None
    return seen(poses(name), one.exercise, one.side)


def watched(name: str, track: list[Pose]) -> list[Event]:
    one = recording(name)
    assert one.exercise is not None
    return seen(track, one.exercise, one.side)


def test_the_lists_name_what_is_here() -> None:
    assert set(COUNTED + HELD) <= set(names())


@pytest.mark.parametrize("name", COUNTED + HELD)
def test_a_mirror_swaps_sides_and_nothing_else(name: str) -> None:
    one = recording(name)
    assert one.exercise is not None
    other = {"left": "right", "right": "left", None: None}
    mirrored = seen(
        [pose.mirrored() for pose in poses(name)],
        one.exercise,
        other[one.side],  # type: ignore[arg-type]
    )
    before = plain(name)
    assert [other[rep.side] for rep in reps(mirrored)] == [rep.side for rep in reps(before)]
    assert [rep.peak_s for rep in reps(mirrored)] == pytest.approx(
        [rep.peak_s for rep in reps(before)], abs=0.04
    )
    assert held_s(mirrored) == pytest.approx(held_s(before), abs=0.1)
    flipped = {"clockwise": "anticlockwise", "anticlockwise": "clockwise", None: None}
    assert [flipped[rep.direction] for rep in reps(mirrored)] == [
        rep.direction for rep in reps(before)
    ]


@pytest.mark.parametrize("fps", [10, 15, 25, 60])
@pytest.mark.parametrize("name", COUNTED)
def test_the_rate_does_not_change_the_count(name: str, fps: float) -> None:
    assert len(reps(watched(name, resampled(poses(name), fps)))) == recording(name).whole_reps


@pytest.mark.parametrize("fps", [10, 15, 60])
@pytest.mark.parametrize("name", HELD)
def test_the_rate_does_not_change_the_time(name: str, fps: float) -> None:
    got = held_s(watched(name, resampled(poses(name), fps)))
    assert got == pytest.approx(held_s(plain(name)), abs=0.5)


@pytest.mark.parametrize(
    ("scale", "dx", "dy", "dt"),
    [(0.5, 0, 0, 0), (2.0, 0, 0, 0), (1.0, 300, 40, 0), (1.0, 0, 0, 86_400), (1.3, 50, 9, -5)],
)
@pytest.mark.parametrize("name", COUNTED + HELD)
def test_distance_place_and_time_change_nothing(
    name: str, scale: float, dx: float, dy: float, dt: float
) -> None:
    track = [changed(pose, scale=scale, dx=dx, dy=dy, dt=dt) for pose in poses(name)]
    after, before = watched(name, track), plain(name)
    assert len(reps(after)) == len(reps(before))
    assert held_s(after) == pytest.approx(held_s(before), abs=0.1)


@pytest.mark.parametrize("name", COUNTED)
def test_jitter_and_dropped_frames_keep_the_count(name: str) -> None:
    rng = np.random.default_rng(3)
    unit_px = np.median([abs(pose.image[25, 1] - pose.image[27, 1]) for pose in poses(name)])
    kept = []
    for pose in poses(name):
        if rng.random() < 0.2:
            continue
        noise = rng.normal(0, 0.004 * max(unit_px, 40), pose.image.shape)
        image = (pose.image + noise).astype(np.float32)
        t = pose.t + float(rng.uniform(-0.008, 0.008))
        kept.append(Pose(t, image, pose.world, pose.visibility, pose.size))
    assert abs(len(reps(watched(name, kept))) - recording(name).whole_reps) <= 1


@pytest.mark.parametrize("name", COUNTED)
def test_a_gap_of_tracking_adds_nothing(name: str) -> None:
    full = len(reps(plain(name)))
    track = poses(name)
    start_s = track[len(track) // 2].t
    dark = [
        nobody(pose.t, pose.size) if start_s <= pose.t < start_s + 2.5 else pose for pose in track
    ]
    cut = [pose for pose in track if not start_s <= pose.t < start_s + 2.5]
    assert full - 4 <= len(reps(watched(name, dark))) <= full
    assert full - 4 <= len(reps(watched(name, cut))) <= full


@pytest.mark.parametrize("name", COUNTED)
def test_twice_the_track_is_twice_the_count(name: str) -> None:
    track = poses(name)
    later_s = track[-1].t - track[0].t + 1 / 30
    again = [changed(pose, scale=1, dx=0, dy=0, dt=later_s) for pose in track]
    assert len(reps(watched(name, [*track, *again]))) == 2 * len(reps(plain(name)))


@pytest.mark.parametrize("name", [n for n in names() if n.startswith("circles")])
def test_no_circle_is_counted_twice(name: str) -> None:
    counted = reps(plain(name))
    assert len(counted) > 1
    for one, after in pairwise(counted):
        shorter_s = min(one.end_s - one.start_s, after.end_s - after.start_s)
        assert one.end_s - after.start_s <= 0.35 * shorter_s
