"""The rules that open exercise counters use, to be measured on the same poses as ours.

Heel raises: both heels averaged, higher than the toes by a fixed 0.015 of the picture's height,
with no second level to leave by. Everything else: one joint angle under 90 or over 160 degrees.
Neither knows a start pose, a personal range or a joint that cannot be trusted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.analysis.result import Hold, Rep
from coach.motion.events import Side
from coach.motion.pose import Landmark, Pose
from coach.motion.reasons import Reason

HEEL_ABOVE_TOE = 0.015
"""Share of the picture's height."""

BENT_DEG = 90.0
STRAIGHT_DEG = 160.0

Series = NDArray[np.float64]
Joint = tuple[str, str, str]

HIP: Joint = ("SHOULDER", "HIP", "KNEE")
KNEE: Joint = ("HIP", "KNEE", "ANKLE")
ANKLE: Joint = ("KNEE", "ANKLE", "TOE")

HEEL_RAISES = frozenset({"heel_raise_double", "heel_raise_single", "heel_drop_step"})
JOINT_OF_REPS = {"march": HIP, "leg_swing": HIP, "knee_to_wall": KNEE}
"""The joint that bends in each repetition; for an exercise not named it is the ankle."""

HELD_STRAIGHT = frozenset({"calf_stretch_straight", "toe_to_wall_stretch", "tandem_stance"})
HELD_SOFT = frozenset({"calf_stretch_bent"})
HELD_ON_ONE_LEG = frozenset({"single_leg_balance"})

ENDED = Reason("pose_left")


@dataclass(frozen=True, slots=True)
class FixedRuleResult:
    """What the fixed rules make of a recording, in the same shape as ours."""

    reps: tuple[Rep, ...]
    holds: tuple[Hold, ...]


def watch_with_fixed_rules(
    poses: Sequence[Pose], exercise_id: str, side: Side | None
) -> FixedRuleResult:
    """Count and time ``poses`` by the fixed rules for ``exercise_id``; both legs when no side."""
    if not poses:
        return FixedRuleResult((), ())
    t = np.array([pose.t for pose in poses])
    image = np.stack([pose.image for pose in poses]).astype(np.float64)
    if exercise_id in HEEL_RAISES:
        lift = _heels_above_toes(image) / max(poses[0].size[1], 1)
        return FixedRuleResult(_rises(t, lift), ())
    if exercise_id in HELD_STRAIGHT:
        return FixedRuleResult((), _holds_while(t, _angle(image, KNEE, side) > STRAIGHT_DEG))
    if exercise_id in HELD_SOFT:
        return FixedRuleResult((), _holds_while(t, _angle(image, KNEE, side) < STRAIGHT_DEG))
    if exercise_id in HELD_ON_ONE_LEG:
        return FixedRuleResult((), _holds_while(t, _least_knee(image) < BENT_DEG))
    joint = JOINT_OF_REPS.get(exercise_id, ANKLE)
    return FixedRuleResult(_bends(t, _angle(image, joint, side)), ())


def _heels_above_toes(image: Series) -> Series:
    heels = image[:, [Landmark.LEFT_HEEL, Landmark.RIGHT_HEEL], 1]
    toes = image[:, [Landmark.LEFT_TOE, Landmark.RIGHT_TOE], 1]
    above: Series = np.mean(toes - heels, axis=1)
    return above


def _angle(image: Series, joint: Joint, side: Side | None) -> Series:
    sides = ("LEFT", "RIGHT") if side is None else (side.upper(),)
    angles: Series = np.mean([_leg_angle(image, joint, each) for each in sides], axis=0)
    return angles


def _least_knee(image: Series) -> Series:
    least: Series = np.minimum(_leg_angle(image, KNEE, "LEFT"), _leg_angle(image, KNEE, "RIGHT"))
    return least


def _leg_angle(image: Series, joint: Joint, side: str) -> Series:
    a, b, c = (image[:, Landmark[f"{side}_{name}"]] for name in joint)
    first, second = a - b, c - b
    cross = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    angle: Series = np.degrees(np.abs(np.arctan2(cross, np.sum(first * second, axis=1))))
    return angle


def _rises(t: Series, lift: Series) -> tuple[Rep, ...]:
    return tuple(
        _rep(t, (first, first + int(np.argmax(lift[first:end])), end - 1), lift, "picture")
        for first, end in _runs(lift > HEEL_ABOVE_TOE)
    )


def _bends(t: Series, angle: Series) -> tuple[Rep, ...]:
    # Straight, then bent, is one repetition, as in the counters for curls and squats.
    reps: list[Rep] = []
    straight_at: int | None = None
    for i, degrees in enumerate(angle):
        if degrees > STRAIGHT_DEG:
            straight_at = i
        elif degrees < BENT_DEG and straight_at is not None:
            reps.append(_rep(t, (straight_at, i, i), angle, "deg"))
            straight_at = None
    return tuple(reps)


def _holds_while(t: Series, held: NDArray[np.bool_]) -> tuple[Hold, ...]:
    return tuple(
        Hold(float(t[first]), float(t[end - 1]), None, ENDED) for first, end in _runs(held)
    )


def _runs(true: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], true, [False])).astype(np.int8)))
    return [(int(first), int(end)) for first, end in zip(edges[::2], edges[1::2], strict=True)]


def _rep(t: Series, at: tuple[int, int, int], value: Series, unit: str) -> Rep:
    first, peak, last = at
    return Rep(
        start_s=float(t[first]),
        peak_s=float(t[peak]),
        end_s=float(t[last]),
        counted=True,
        reason=None,
        range=float(value[peak]),
        unit=unit,
        side=None,
        direction=None,
    )
