"""The rules of open projects, as they are."""

import numpy as np

from coach.analysis.accuracy.fixed_rules import watch_with_fixed_rules
from coach.motion.pose import LANDMARKS, Landmark, Pose

SIZE = (1000, 1000)


def posed(t: float, places: dict[Landmark, tuple[float, float]]) -> Pose:
    image = np.zeros((LANDMARKS, 2), dtype=np.float32)
    for landmark, place in places.items():
        image[landmark] = place
    ones = np.ones(LANDMARKS, dtype=np.float32)
    return Pose(t, image, np.zeros((LANDMARKS, 3), dtype=np.float32), ones, SIZE)


def heels(lifts_px: list[float]) -> list[Pose]:
    return [
        posed(
            i * 0.1,
            {
                Landmark.LEFT_HEEL: (0, 900 - lift),
                Landmark.RIGHT_HEEL: (0, 900 - lift),
                Landmark.LEFT_TOE: (100, 900),
                Landmark.RIGHT_TOE: (100, 900),
            },
        )
        for i, lift in enumerate(lifts_px)
    ]


def bent(degrees: list[float]) -> list[Pose]:
    """A hip, knee and ankle of both legs with that angle at the knee."""
    found = []
    for i, angle in enumerate(np.radians(degrees)):
        ankle = (500 + 200 * float(np.sin(angle)), 500 - 200 * float(np.cos(angle)))
        found.append(
            posed(
                i * 0.1,
                {
                    Landmark[f"{side}_{joint}"]: place
                    for side in ("LEFT", "RIGHT")
                    for joint, place in (
                        ("HIP", (500, 300)),
                        ("KNEE", (500, 500)),
                        ("ANKLE", ankle),
                    )
                },
            )
        )
    return found


def test_heels_over_the_fixed_height_are_a_repetition() -> None:
    found = watch_with_fixed_rules(heels([0, 10, 30, 40, 10, 0, 30, 0]), "heel_raise_double", None)
    assert [round(rep.peak_s, 1) for rep in found.reps] == [0.3, 0.6]


def test_without_a_second_level_flicker_counts_twice() -> None:
    found = watch_with_fixed_rules(heels([0, 30, 14, 30, 0]), "heel_raise_double", None)
    assert len(found.reps) == 2


def test_straight_then_bent_is_a_repetition() -> None:
    found = watch_with_fixed_rules(bent([170, 120, 80, 70, 120, 170, 80]), "knee_to_wall", "left")
    assert [round(rep.peak_s, 1) for rep in found.reps] == [0.2, 0.6]


def test_a_straight_knee_is_a_held_stretch() -> None:
    found = watch_with_fixed_rules(bent([100, 170, 170, 170, 100]), "calf_stretch_straight", "left")
    assert [(round(h.start_s, 1), round(h.end_s, 1)) for h in found.holds] == [(0.1, 0.3)]
    assert found.reps == ()


def test_a_bent_knee_is_a_held_balance() -> None:
    found = watch_with_fixed_rules(bent([170, 80, 80, 170]), "single_leg_balance", None)
    assert len(found.holds) == 1


def test_no_poses_make_nothing() -> None:
    found = watch_with_fixed_rules([], "march", None)
    assert (found.reps, found.holds) == ((), ())
