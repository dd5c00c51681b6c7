"""The view: named directions, and what a mirror, a distance or a lost landmark may not change."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.motion.pose import MIRROR_ORDER, Landmark, Pose, nobody
from coach.motion.view import View, ViewName, ViewWatch
from tests.motion.people import Person, poses

LAW = settings(max_examples=40, deadline=None, derandomize=True)

OTHER = {"left": "right", "right": "left", None: None}


def seen(person: Person, fps: float = 30.0) -> View:
    watch = ViewWatch()
    views = [watch.update(pose) for pose in poses(person, 1.0, fps)]
    assert views[-1] is not None
    return views[-1]


@pytest.mark.parametrize(
    ("turn_deg", "name", "nearest", "facing", "shows_face"),
    [
        (0, "front", None, 0, True),
        (10, "front", None, 0, True),
        (45, "oblique", "right", 1, True),
        (-45, "oblique", "left", -1, True),
        (66, "oblique", "right", 1, True),
        (75, "side", "right", 1, True),
        (90, "side", "right", 1, None),
        (-90, "side", "left", -1, None),
        (-100, "side", "left", -1, False),
        (135, "oblique", "right", 1, False),
        (180, "front", None, 0, False),
    ],
)
def test_directions(
    turn_deg: float, name: ViewName, nearest: str | None, facing: int, shows_face: bool | None
) -> None:
    view = seen(Person(turn_deg))
    assert (view.name, view.nearest, view.facing) == (name, nearest, facing)
    if shows_face is not None:
        assert view.shows_face is shows_face
    assert view.turn_deg == pytest.approx(abs(turn_deg), abs=1)


@pytest.mark.parametrize(("turn_deg", "name"), [(0, "front"), (50, "oblique"), (85, "side")])
def test_without_world_landmarks_the_shoulders_width_tells(turn_deg: float, name: str) -> None:
    view = seen(Person(turn_deg, has_world=False))
    assert view.name == name
    assert view.nearest == (None if name == "front" else "right")


def swapped(pose: Pose) -> Pose:
    """Left and right mixed up by the model: the picture is the same, the names are not."""
    return replace(
        pose,
        image=pose.image[MIRROR_ORDER],
        world=pose.world[MIRROR_ORDER],
        visibility=pose.visibility[MIRROR_ORDER],
    )


def test_a_swap_of_left_and_right_does_not_turn_the_person() -> None:
    watch = ViewWatch()
    before = poses(Person(85), 1.0)
    after = [swapped(pose) for pose in poses(Person(85), 1.0, start_s=1.03)]
    views = [watch.update(pose) for pose in before + after]
    assert {view.nearest for view in views if view is not None} == {"right"}
    assert all(view is not None and view.name == "side" for view in views)


@LAW
@given(
    turn_deg=st.floats(-180, 180),
    metre_px=st.floats(150, 900),
    x=st.floats(-200, 1200),
    y=st.floats(-200, 1200),
)
def test_neither_place_nor_distance_changes_it(
    turn_deg: float, metre_px: float, x: float, y: float
) -> None:
    here = seen(Person(turn_deg))
    there = seen(Person(turn_deg, metre_px=metre_px, centre=(x, y)))
    assert there.turn_deg == pytest.approx(here.turn_deg, abs=0.5)
    assert there.facing == here.facing or 5 < here.aside_deg < 30


@LAW
@given(turn_deg=st.floats(-180, 180))
def test_a_mirror_swaps_the_sides_and_nothing_else(turn_deg: float) -> None:
    here, mirror = ViewWatch(), ViewWatch()
    for pose in poses(Person(turn_deg), 0.5):
        view, mirrored = here.update(pose), mirror.update(pose.mirrored())
        assert view is not None
        assert mirrored is not None
        assert mirrored.turn_deg == pytest.approx(view.turn_deg, abs=1e-3)
        assert mirrored.nearest == OTHER[view.nearest]
        assert mirrored.facing == -view.facing


@LAW
@given(fps=st.floats(10, 60), turn_deg=st.sampled_from([0, 45, 90, -90]))
def test_a_turn_is_followed_within_a_second_at_any_rate(fps: float, turn_deg: float) -> None:
    watch = ViewWatch()
    for pose in poses(Person(turn_deg + 80), 1.0, fps):
        watch.update(pose)
    for pose in poses(Person(turn_deg), 1.2, fps, start_s=1.0 + 1 / fps):
        view = watch.update(pose)
    assert view is not None
    assert view.turn_deg == pytest.approx(abs(turn_deg), abs=12)


def test_nobody_for_a_blink_keeps_the_view_and_for_longer_forgets_it() -> None:
    watch = ViewWatch()
    assert watch.update(nobody(0.0)) is None
    before = watch.update(Person(90).pose(0.1))
    assert watch.update(nobody(0.5)) == before
    assert watch.update(nobody(1.5)) is None
    again = watch.update(Person(0).pose(1.6))
    assert again is not None
    assert again.name == "front"


def test_an_unknown_shoulder_changes_nothing() -> None:
    watch = ViewWatch()
    before = watch.update(Person(90).pose(0.0))
    pose = Person(90).pose(0.1)
    image = pose.image.copy()
    image[Landmark.LEFT_SHOULDER] = float("nan")
    world = pose.world.copy()
    world[Landmark.LEFT_SHOULDER] = float("nan")
    assert watch.update(replace(pose, image=image, world=world)) == before
