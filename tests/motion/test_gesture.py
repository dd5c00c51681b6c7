"""Hand signals: when they fire, and the many ways in which they must not."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.motion.gesture import Gesture, HandSignal
from coach.motion.pose import Landmark, Pose, nobody
from tests.motion.people import Arms, Person, poses

LAW = settings(max_examples=40, deadline=None, derandomize=True)

FRAME_RATES = [10, 15, 25, 30, 60]


def fired(
    sequence: Iterable[Pose], signal: HandSignal | None = None
) -> list[tuple[float, Gesture]]:
    signal = signal or HandSignal()
    found = []
    for pose in sequence:
        status = signal.update(pose)
        assert 0 <= status.progress <= 1
        if status.fired is not None:
            assert status.progress == 1
            found.append((pose.t, status.fired))
    return found


def story(*parts: tuple[Person, float], fps: float = 30.0) -> list[Pose]:
    """One person after the other, each for some seconds."""
    told: list[Pose] = []
    for person, seconds in parts:
        start_s = told[-1].t + 1 / fps if told else 0.0
        told += poses(person, seconds - 1 / fps, fps, start_s)
    return told


@pytest.mark.parametrize("fps", FRAME_RATES)
@pytest.mark.parametrize(
    ("arms", "gesture"), [("left_up", "pause"), ("right_up", "pause"), ("both_up", "next")]
)
@pytest.mark.parametrize("seated", [False, True])
def test_fires_after_a_second_and_a_half(
    fps: float, arms: Arms, gesture: Gesture, seated: bool
) -> None:
    told = story((Person(seated=seated), 1.0), (Person(arms=arms, seated=seated), 4.0), fps=fps)
    ((t, which),) = fired(told)
    assert which == gesture
    assert t - 1.0 == pytest.approx(1.5, abs=1 / fps + 1e-6)


@pytest.mark.parametrize("fps", FRAME_RATES)
@pytest.mark.parametrize("arms", ["left_up", "right_up", "both_up"])
def test_not_after_1_3_seconds(fps: float, arms: Arms) -> None:
    assert not fired(story((Person(), 1.0), (Person(arms=arms), 1.3), (Person(), 2.0), fps=fps))


@pytest.mark.parametrize("turn_deg", [-90, -45, 0, 45, 90])
def test_seen_from_every_side_on_which_the_arm_is(turn_deg: float) -> None:
    arms: Arms = "left_up" if turn_deg < 0 else "right_up"
    assert [which for _, which in fired(poses(Person(turn_deg, arms=arms), 2.0))] == ["pause"]


NOT_A_SIGNAL = {
    "arms hanging": Person(),
    "hands on the wall at head height": Person(90, arms="on_wall", lean_deg=18),
    "hands on the wall, seen from the back": Person(180, arms="on_wall", lean_deg=15),
    "sitting with the hands on the wall": Person(90, arms="on_wall", seated=True),
    "palms joined over the head": Person(arms="bent_up"),
    "a hidden wrist": Person(arms="left_up", hidden=(Landmark.LEFT_WRIST,)),
    "both wrists hidden": Person(
        arms="both_up", hidden=(Landmark.LEFT_WRIST, Landmark.RIGHT_WRIST)
    ),
    "lying with the arms past the head": Person(90, arms="both_up", lean_deg=80),
    "bent forward with the arms out": Person(90, arms="both_up", lean_deg=50),
}


@pytest.mark.parametrize("name", NOT_A_SIGNAL)
def test_other_poses_are_no_signal(name: str) -> None:
    signal = HandSignal()
    for pose in poses(NOT_A_SIGNAL[name], 4.0):
        assert signal.update(pose).towards is None


def test_one_hidden_wrist_of_two_is_one_hand() -> None:
    person = Person(arms="both_up", hidden=(Landmark.RIGHT_WRIST,))
    assert [which for _, which in fired(poses(person, 2.0))] == ["pause"]


def test_must_be_lowered_before_it_fires_again() -> None:
    up = Person(arms="left_up")
    assert len(fired(poses(up, 10.0))) == 1
    assert len(fired(story((up, 3.0), (Person(), 0.5), (up, 3.0)))) == 2
    both = Person(arms="both_up")
    assert len(fired(story((up, 3.0), (both, 3.0)))) == 1


@pytest.mark.parametrize("gap_s", [0.1, 0.2])
def test_a_blink_of_tracking_does_not_reset(gap_s: float) -> None:
    up = poses(Person(arms="left_up"), 3.0)
    with_gap = [p if not 1.0 <= p.t < 1.0 + gap_s else nobody(p.t) for p in up]
    assert fired(with_gap) == fired(up)
    unclear = Person(arms="left_up", hidden=(Landmark.LEFT_WRIST,))
    hidden = [p if not 1.0 <= p.t < 1.0 + gap_s else unclear.pose(p.t) for p in up]
    assert fired(hidden) == fired(up)
    dropped = [p for p in up if not 1.0 <= p.t < 1.0 + gap_s]
    assert fired(dropped) == fired(up)


def test_a_longer_gap_starts_afresh() -> None:
    up = poses(Person(arms="left_up"), 4.0)
    ((t, _),) = fired(p for p in up if not 1.0 <= p.t < 1.5)
    assert t == pytest.approx(3.0, abs=0.05)
    ((t, _),) = fired(p if not 1.0 <= p.t < 1.5 else nobody(p.t) for p in up)
    assert t == pytest.approx(3.0, abs=0.05)


def test_a_wave_does_not_fire() -> None:
    up, down = Person(arms="left_up"), Person()
    assert not fired(story(*[(up, 0.5), (down, 0.2)] * 10))


def test_the_second_hand_makes_it_the_other_signal() -> None:
    told = story((Person(arms="left_up"), 1.0), (Person(arms="both_up"), 3.0))
    ((t, which),) = fired(told)
    assert which == "next"
    assert t == pytest.approx(2.5, abs=0.05)


def test_hands_lowered_one_after_the_other_are_no_pause() -> None:
    both, one = Person(arms="both_up"), Person(arms="left_up")
    assert not fired(story((both, 1.3), (one, 0.25), (Person(), 1.0)))


def test_the_ring_fills_evenly_and_empties() -> None:
    signal = HandSignal(hold_s=1.0)
    up = [signal.update(pose) for pose in poses(Person(arms="both_up"), 0.9, fps=10)]
    assert [status.progress for status in up] == pytest.approx(
        [n / 10 for n in range(10)], abs=1e-5
    )
    assert {status.towards for status in up} == {"next"}
    assert signal.update(Person().pose(1.0)).progress == 0


def test_a_bad_place_to_stop_does_not_flicker() -> None:
    """An arm that wanders about the bound to raise, above the bound to keep, is raised."""
    signal = HandSignal()
    for number, pose in enumerate(poses(Person(arms="left_up"), 3.0)):
        image = pose.image.copy()
        trunk_px = 0.5 * 480
        over_head = 0.27 if number % 2 == 0 else 0.2
        image[Landmark.LEFT_WRIST, 1] = image[Landmark.LEFT_EAR, 1] - over_head * trunk_px
        if signal.update(replace(pose, image=image)).fired:
            break
    else:
        pytest.fail("never fired")


@LAW
@given(
    turn_deg=st.floats(-60, 60),
    metre_px=st.floats(200, 600),
    start_s=st.floats(0, 1e4),
    arms=st.sampled_from(["left_up", "right_up", "both_up"]),
)
def test_mirror_distance_and_time_change_nothing(
    turn_deg: float, metre_px: float, start_s: float, arms: Arms
) -> None:
    here = poses(Person(turn_deg, arms=arms), 2.0)
    there = poses(Person(turn_deg, arms=arms, metre_px=metre_px), 2.0, start_s=start_s)
    expected = fired(here)
    assert fired(pose.mirrored() for pose in here) == expected
    found = fired(there)
    assert [which for _, which in found] == [which for _, which in expected]
    for (t, _), (expected_t, _) in zip(found, expected, strict=True):
        assert t - start_s == pytest.approx(expected_t, abs=1 / 30 + 1e-6)
