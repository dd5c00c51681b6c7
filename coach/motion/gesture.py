"""Tells when a hand, or both, is held straight up for a moment: the way to control without keys.

Measured on five rendered people, standing in front, oblique and side view: a raised arm has its
wrist 0.36 to 0.72 trunk lengths above the eyes and ears, the elbow 0.28 to 0.46 above the
shoulder, leans by 2 to 13 degrees and is bent by less than 15. In 68 recordings of exercises and
other movements no arm is so for longer than 0.6 s. In a side view the far arm is hidden (its
visibility is 0.05 to 0.45): there both hands look like one.
"""

import math
from dataclasses import dataclass
from typing import Literal

from coach.motion.body import MIN_VISIBILITY, points_of, torso_px
from coach.motion.geometry import Point, from_vertical_deg, joint_angle_deg, middle
from coach.motion.pose import Landmark, Pose

Gesture = Literal["pause", "next"]

BLINK_S = 0.3
"""A raised hand that is not seen for less than this is still raised; one that is not up for this
long is lowered."""
BOTH_MEANT_S = 0.5
"""Two hands up for this long were meant; for less, the hidden one was guessed at."""
LYING_LEAN_DEG = 40.0
"""Somebody whose trunk leans further lies or bends: an arm that points up then is no sign."""


@dataclass(frozen=True, slots=True)
class _Bounds:
    """What a raised arm must keep, in trunk lengths and degrees."""

    wrist_above_head: float
    elbow_above_shoulder: float
    lean_deg: float
    elbow_deg: float


RAISE = _Bounds(wrist_above_head=0.25, elbow_above_shoulder=0.15, lean_deg=30, elbow_deg=140)
KEEP = _Bounds(wrist_above_head=0.15, elbow_above_shoulder=0.08, lean_deg=40, elbow_deg=125)

_HEAD = (Landmark.NOSE, Landmark.LEFT_EAR, Landmark.RIGHT_EAR)
_ARMS = (
    (Landmark.LEFT_SHOULDER, Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST),
    (Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST),
)


@dataclass(frozen=True, slots=True)
class GestureStatus:
    """``progress`` of the ring, 0 to 1, towards ``towards``; ``fired`` in one pose only."""

    progress: float
    towards: Gesture | None
    fired: Gesture | None


NOTHING = GestureStatus(0.0, None, None)


class HandSignal:
    """Follows the hands. One held up for ``hold_s`` is "pause", both are "next".

    Both must be lowered before either fires again.
    """

    def __init__(self, hold_s: float = 1.5) -> None:
        self._hold_s = hold_s
        self._hands = tuple(_Hand(*arm) for arm in _ARMS)
        self._spent = False

    def update(self, pose: Pose) -> GestureStatus:
        """What the hands say after this pose."""
        both_since_s = max(hand.since_s for hand in self._hands)
        were_both = all(hand.is_raised for hand in self._hands)
        points = points_of(pose) if pose.has_person else None
        for hand in self._hands:
            hand.update(pose, points)
        raised = [hand for hand in self._hands if hand.is_raised]
        if not raised:
            self._spent = False
        if not raised or self._spent:
            return NOTHING
        if were_both and len(raised) == 1 and pose.t - both_since_s >= BOTH_MEANT_S:
            # Whoever lowers two hands one after the other does not ask for a pause.
            raised[0].since_s = pose.t
        towards: Gesture = "next" if len(raised) == 2 else "pause"
        held_s = min(pose.t - hand.since_s for hand in raised)
        progress = min(1.0, (held_s + 1e-6) / self._hold_s)
        # Only what is seen fires: a hand may have been lowered since it was last seen.
        if progress < 1 or not all(hand.is_up for hand in raised):
            return GestureStatus(progress, towards, None)
        self._spent = True
        return GestureStatus(1.0, towards, towards)


class _Hand:
    """One hand: whether it is up in this pose, and since when it has been raised."""

    def __init__(self, shoulder: Landmark, elbow: Landmark, wrist: Landmark) -> None:
        self._arm = (shoulder, elbow, wrist)
        self._seen_s = math.nan
        self.since_s = math.nan
        self.is_up = False

    @property
    def is_raised(self) -> bool:
        return not math.isnan(self.since_s)

    def update(self, pose: Pose, points: list[Point] | None) -> None:
        """``points`` are those of ``pose``, None where nobody is seen."""
        if not pose.t - self._seen_s < BLINK_S:
            self.since_s = math.nan
        self.is_up = False
        if points is None or pose.visibility[self._arm[2]] < MIN_VISIBILITY:
            return
        if _is_up(points, self._arm, KEEP if self.is_raised else RAISE):
            self.is_up = True
            self._seen_s = pose.t
            if not self.is_raised:
                self.since_s = pose.t
        elif points[self._arm[2]][1] > points[self._arm[0]][1]:
            # Below the shoulder it is lowered, not lost from sight.
            self.since_s = math.nan


def _is_up(points: list[Point], arm: tuple[Landmark, Landmark, Landmark], bounds: _Bounds) -> bool:
    shoulder, elbow, wrist = (points[joint] for joint in arm)
    head_px = min(points[joint][1] for joint in _HEAD)
    if wrist[1] >= head_px:
        return False
    trunk_px = torso_px(points)
    shoulders = middle(points[Landmark.LEFT_SHOULDER], points[Landmark.RIGHT_SHOULDER])
    hips = middle(points[Landmark.LEFT_HIP], points[Landmark.RIGHT_HIP])
    return (
        head_px - wrist[1] >= bounds.wrist_above_head * trunk_px
        and shoulder[1] - elbow[1] >= bounds.elbow_above_shoulder * trunk_px
        and abs(from_vertical_deg(shoulder, wrist)) <= bounds.lean_deg
        and joint_angle_deg(shoulder, elbow, wrist) >= bounds.elbow_deg
        and abs(from_vertical_deg(hips, shoulders)) <= LYING_LEAN_DEG
    )
