"""Tells whether a pose may be measured: the joints needed are seen, and it is still one person."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coach.motion.body import MIN_VISIBILITY, Body, points_of, shank_px, torso_px
from coach.motion.events import Event, Side, TrackingFound, TrackingLost
from coach.motion.pose import Landmark, Pose
from coach.motion.reasons import Reason
from coach.motion.smoothing import RunningMedian

LOST_AFTER_S = 0.4
JUMP_TRUNKS = 0.1
JUMP_TRUNKS_A_S = 4.0
"""Hips that move by more than this (in trunk lengths, and more for each second between the poses)
have jumped to somebody else: a fast walk is 2.5 trunks a second."""
SHORTEST_SHANK = 0.5
"""A shank shorter than this share of the trunk is no shank: with the feet out of the picture the
pose model invents them inside of it, at high visibility. Real ones measure 0.55 to 1.2."""
BACK_TRUNKS = 0.15
"""After a jump the person is back when the hips are this near to where they were."""
JUMP_FORGIVEN_S = 1.0
"""After this long in the new place it is taken for the person, and measuring starts afresh."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Joints by name that must be seen, on all of these sides or on ``either``."""

    joints: tuple[str, ...]
    sides: tuple[Side, ...]
    either: bool = False
    least_visibility: float = MIN_VISIBILITY


class Tracker:
    """Turns poses into bodies in the person's own unit, or into nothing with the reason.

    Until ``unit_known`` the unit still wavers, and heights in it with it: such bodies are to be
    kept and measured by ``in_unit`` afterwards.
    """

    def __init__(self, needs: Needs) -> None:
        self._needs = needs
        self._units = RunningMedian(2.0)
        self._unit_px = math.nan
        self._shares = RunningMedian(1.0)
        self._shank_share = math.nan
        self._trunk: tuple[float, float, float, float] | None = None
        self._jumped_since_s = math.nan
        self._facing = 0.0
        self._lost_since_s = math.nan
        self._lost = False
        self.reason: Reason | None = None
        self.rescaled = False
        self.unit_known = False

    def feed(self, pose: Pose) -> tuple[Body | None, list[Event]]:
        """The body to measure, or None, and what changed. ``rescaled`` tells that the unit or the
        person changed with this pose, so that what was running must be forgotten."""
        self.rescaled = False
        reason: Reason | None
        body: Body | None = None
        if not pose.has_person:
            reason = Reason("nobody")
        else:
            points = points_of(pose)
            self._follow(pose.t, points)
            body = Body(
                pose.t,
                points,
                pose.visibility.tolist(),
                pose.size,
                self._unit_px,
                self._turned(points),
                self._needs.least_visibility,
            )
            reason = self._hidden(body)
            if self._shank_share < SHORTEST_SHANK:
                reason = Reason("cannot_see", part="feet")
            if not math.isnan(self._jumped_since_s):
                reason = Reason("jump_of_tracking")
        return self._tell(pose.t, body, reason)

    def in_unit(self, body: Body) -> Body:
        """An earlier body in the unit, and facing the way, that is known by now."""
        return replace(body, unit_px=self._unit_px, facing=body.facing or self._now_facing())

    def _tell(
        self, t: float, body: Body | None, reason: Reason | None
    ) -> tuple[Body | None, list[Event]]:
        events: list[Event] = []
        self.reason = reason
        if reason is None:
            self._lost_since_s = math.nan
            if self._lost:
                self._lost = False
                events.append(TrackingFound(t))
            return body, events
        if math.isnan(self._lost_since_s):
            self._lost_since_s = t
        if not self._lost and t - self._lost_since_s >= LOST_AFTER_S:
            self._lost = True
            events.append(TrackingLost(t, reason))
        return None, events

    def _hidden(self, body: Body) -> Reason | None:
        """Why the body cannot be measured: of ``either`` leg one that is seen is enough."""
        hidden = [self._leg_hidden(body, side) for side in self._needs.sides]
        if self._needs.either and None in hidden:
            return None
        return next((reason for reason in hidden if reason is not None), None)

    def _leg_hidden(self, body: Body, side: Side) -> Reason | None:
        for joint in self._needs.joints:
            if math.isnan(body.at(joint, side)[0]):
                return Reason("cannot_see", part=f"{side} {joint}")
        if "toe" in self._needs.joints and body.foot_seems_cut_off(side):
            return Reason("cannot_see", part=f"{side} foot")
        return None

    def _follow(self, t: float, points: Sequence[tuple[float, float]]) -> None:
        x = (points[Landmark.LEFT_HIP][0] + points[Landmark.RIGHT_HIP][0]) / 2
        y = (points[Landmark.LEFT_HIP][1] + points[Landmark.RIGHT_HIP][1]) / 2
        torso = max(torso_px(list(points)), 1.0)
        here = (t, x, y, torso)
        if self._trunk is None or not self._elsewhere(here, self._trunk):
            self._trunk = here
            self._jumped_since_s = math.nan
        elif math.isnan(self._jumped_since_s):
            self._jumped_since_s = t
        elif t - self._jumped_since_s > JUMP_FORGIVEN_S:
            self._trunk = here
            self._jumped_since_s = math.nan
            self.rescaled = True
        shank = shank_px(list(points))
        median = self._units.update(t, shank)
        self._shank_share = self._shares.update(t, shank / torso)
        if math.isnan(self._unit_px) or self._units.covered_s < 0.7:
            self._unit_px = median
            return
        self.unit_known = True
        if abs(median / self._unit_px - 1) > 0.2:
            self._unit_px = median
            self.rescaled = True

    def _elsewhere(
        self, here: tuple[float, float, float, float], before: tuple[float, float, float, float]
    ) -> bool:
        far = math.hypot(here[1] - before[1], here[2] - before[2]) / max(here[3], before[3])
        if not math.isnan(self._jumped_since_s):
            return far > BACK_TRUNKS
        return far > JUMP_TRUNKS + JUMP_TRUNKS_A_S * min(here[0] - before[0], 0.2)

    def _turned(self, points: Sequence[tuple[float, float]]) -> int:
        left = points[Landmark.LEFT_TOE][0] - points[Landmark.LEFT_HEEL][0]
        right = points[Landmark.RIGHT_TOE][0] - points[Landmark.RIGHT_HEEL][0]
        now = max(-1.0, min(1.0, (left + right) / (0.5 * self._unit_px)))
        self._facing += 0.1 * (now - self._facing)
        return self._now_facing()

    def _now_facing(self) -> int:
        if abs(self._facing) < 0.25:
            return 0
        return 1 if self._facing > 0 else -1


def frontness(body: Body) -> float:
    """Width of shoulders and hips over the trunk's length: about 0.7 from the front, 0.2 aside."""
    p = body.points
    torso = torso_px(p)
    if torso <= 0:
        return math.nan
    width = abs(p[Landmark.LEFT_SHOULDER][0] - p[Landmark.RIGHT_SHOULDER][0])
    return width / torso
