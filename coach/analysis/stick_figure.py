"""The skeleton of a pose, drawn on a picture."""

import numpy as np

from coach.analysis import ink
from coach.capture.source import Picture
from coach.motion.pose import Landmark, Pose

_LEG = (("HIP", "KNEE"), ("KNEE", "ANKLE"), ("ANKLE", "HEEL"), ("HEEL", "TOE"), ("ANKLE", "TOE"))
_ARM = (("SHOULDER", "HIP"), ("SHOULDER", "ELBOW"), ("ELBOW", "WRIST"))
_ACROSS = (
    (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
    (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
)
_BONES = (
    *_ACROSS,
    *(
        (Landmark[f"{side}_{first}"], Landmark[f"{side}_{second}"])
        for side in ("LEFT", "RIGHT")
        for first, second in (*_ARM, *_LEG)
    ),
)
_JOINTS = sorted({joint for bone in _BONES for joint in bone})
_LEFT: ink.Colour = (235, 190, 90)
_RIGHT: ink.Colour = (110, 170, 250)
_MIDDLE: ink.Colour = (220, 216, 210)


def draw_figure(picture: Picture, pose: Pose) -> None:
    """Draw the skeleton, left in blue and right in orange; nothing when nobody is there.

    The pose is scaled from its own picture size to this picture.
    """
    if not pose.has_person or not pose.size[0]:
        return
    height, width = picture.shape[:2]
    points = pose.image.astype(np.float64) * (width / pose.size[0], height / pose.size[1])
    stroke = max(2, round(height / 220))
    for first, second in _BONES:
        ink.line(picture, points[[first, second]], _colour(first, second), stroke)
    for joint in _JOINTS:
        ink.dot(picture, points[joint], stroke * 1.4, _colour(joint, joint))
    head = points[Landmark.NOSE]
    size = np.linalg.norm(points[Landmark.LEFT_EAR] - points[Landmark.RIGHT_EAR])
    ink.dot(picture, head, max(float(size) / 2, stroke * 2.0), _MIDDLE)


def _colour(first: Landmark, second: Landmark) -> ink.Colour:
    names = first.name.split("_")[0], second.name.split("_")[0]
    if names[0] != names[1]:
        return _MIDDLE
    return {"LEFT": _LEFT, "RIGHT": _RIGHT}.get(names[0], _MIDDLE)
