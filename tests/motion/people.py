"""Made-up people seen from any direction: a skeleton in space, turned and put in a picture."""

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from coach.motion.pose import LANDMARKS, Landmark, Pose

SIZE = (1000, 1000)
Arms = Literal["down", "left_up", "right_up", "both_up", "on_wall", "bent_up"]

# Metres for the left side: to the left, up, forward.
STANDING = {
    "shoulder": (0.172, 1.40, 0.0),
    "hip": (0.10, 0.90, 0.0),
    "knee": (0.10, 0.48, 0.02),
    "ankle": (0.10, 0.08, 0.0),
    "heel": (0.10, 0.045, -0.05),
    "toe": (0.10, 0.03, 0.12),
}
SEATED = {
    "shoulder": (0.172, 1.00, 0.0),
    "hip": (0.10, 0.50, 0.0),
    "knee": (0.10, 0.48, 0.42),
    "ankle": (0.10, 0.08, 0.40),
    "heel": (0.10, 0.045, 0.35),
    "toe": (0.10, 0.03, 0.52),
}
ARMS = {
    "down": ((0.19, -0.28, 0.0), (0.2, -0.52, 0.03)),
    "up": ((0.20, 0.24, 0.05), (0.22, 0.50, 0.08)),
    "on_wall": ((0.19, -0.08, 0.24), (0.19, 0.16, 0.42)),
    "bent_up": ((0.34, 0.15, 0.0), (0.10, 0.42, 0.0)),
}
FACE_ABOVE_SHOULDER = {
    "nose": (0.0, 0.17, 0.12),
    "ear": (0.07, 0.18, 0.05),
    "eye": (0.03, 0.2, 0.1),
}


@dataclass(frozen=True)
class Person:
    """``turn_deg`` 0 faces the camera, 90 looks to the picture's right, -90 to its left."""

    turn_deg: float = 0.0
    seated: bool = False
    arms: Arms = "down"
    metre_px: float = 480.0
    centre: tuple[float, float] = (500.0, 500.0)
    lean_deg: float = 0.0
    camera_tilt_deg: float = 0.0
    size: tuple[int, int] = SIZE
    hidden: tuple[Landmark, ...] = ()
    has_world: bool = True

    def pose(self, t: float) -> Pose:
        space = np.zeros((LANDMARKS, 3))
        for landmark, point in self._landmarks().items():
            space[landmark] = self._turned(point)
        world = space - (space[Landmark.LEFT_HIP] + space[Landmark.RIGHT_HIP]) / 2
        middle_up = -0.55 if self.seated else -0.82
        at = (space[:, :2] - (0.0, middle_up)) * self.metre_px
        a = math.radians(self.camera_tilt_deg)
        at = at @ np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]])
        image = (at + self.centre).astype(np.float32)
        # The side that is farther away is seen less well.
        visibility = np.clip(0.95 - 0.5 * np.maximum(world[:, 2], 0), 0, 1).astype(np.float32)
        visibility[list(self.hidden)] = 0.1
        if not self.has_world:
            world = np.zeros_like(world)
        return Pose(t, image, world.astype(np.float32), visibility, self.size)

    def _landmarks(self) -> dict[int, tuple[float, float, float]]:
        joints = SEATED if self.seated else STANDING
        raised = {"left_up": ("up", "down"), "right_up": ("down", "up"), "both_up": ("up", "up")}
        arms = raised.get(self.arms, (self.arms, self.arms))
        shoulder_up = joints["shoulder"][1]
        found: dict[int, tuple[float, float, float]] = {}
        for number, (sign, arm) in enumerate(zip((1, -1), arms, strict=True)):
            for name, (across, up, forward) in joints.items():
                found[Landmark[f"LEFT_{name.upper()}"] + number] = (sign * across, up, forward)
            for landmark, (across, up, forward) in zip(
                (Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST), ARMS[arm], strict=True
            ):
                found[landmark + number] = (sign * across, shoulder_up + up, forward)
            for finger in (17, 19, 21):
                found[finger + number] = found[Landmark.LEFT_WRIST + number]
            across, up, forward = FACE_ABOVE_SHOULDER["ear"]
            found[Landmark.LEFT_EAR + number] = (sign * across, shoulder_up + up, forward)
        _, up, forward = FACE_ABOVE_SHOULDER["nose"]
        found[Landmark.NOSE] = (0.0, shoulder_up + up, forward)
        for eye in (1, 2, 3, 4, 5, 6, 9, 10):
            across, up, forward = FACE_ABOVE_SHOULDER["eye"]
            found[eye] = ((-1 if eye in (4, 5, 6) else 1) * across, shoulder_up + up, forward)
        return found

    def _turned(self, point: tuple[float, float, float]) -> tuple[float, float, float]:
        across, up, forward = point
        hip_up = SEATED["hip"][1] if self.seated else STANDING["hip"][1]
        if up > hip_up:
            a = math.radians(self.lean_deg)
            above, ahead = up - hip_up, forward
            up = hip_up + above * math.cos(a) - ahead * math.sin(a)
            forward = above * math.sin(a) + ahead * math.cos(a)
        a = math.radians(self.turn_deg)
        x = across * math.cos(a) + forward * math.sin(a)
        z = across * math.sin(a) - forward * math.cos(a)
        return x, -up, z


def poses(person: Person, seconds: float, fps: float = 30.0, start_s: float = 0.0) -> list[Pose]:
    """The person for a while, not moving."""
    still = person.pose(start_s)
    count = round(seconds * fps) + 1
    return [replace(still, t=start_s + number / fps) for number in range(count)]
