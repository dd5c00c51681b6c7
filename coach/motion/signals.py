"""Named signals of a body: pure functions, NaN where a joint they need is hidden.

Lengths are in shank lengths and heights grow upwards; angles are in degrees. A signal of one leg
takes the side; a signal of the whole body ignores it.
"""

import math
from collections.abc import Callable

from coach.motion.body import Body
from coach.motion.events import Side
from coach.motion.geometry import (
    angle_between_deg,
    distance,
    from_vertical_deg,
    joint_angle_deg,
    middle,
)
from coach.motion.pose import Landmark

Signal = Callable[[Body, Side], float]

OTHER: dict[Side, Side] = {"left": "right", "right": "left"}

SHORTEST_FOOT = 0.27
"""Heel to toe in the picture, in shanks: 0.35 or more of the working foot in 10 recordings from the
side and oblique, 0.22 to 0.28 of a seated person's who faces the camera."""

_TRUNK = (
    Landmark.NOSE,
    Landmark.LEFT_EAR,
    Landmark.RIGHT_EAR,
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
)


def body_height(body: Body, side: Side) -> float:
    """Mean height of head, shoulders and hips in the picture: its change is the body's rise."""
    points = body.points
    return -sum(points[i][1] for i in _TRUNK) / (len(_TRUNK) * body.unit_px)


def pelvis_height(body: Body, side: Side) -> float:
    """Height of the middle of the hips."""
    points = body.points
    return -(points[Landmark.LEFT_HIP][1] + points[Landmark.RIGHT_HIP][1]) / (2 * body.unit_px)


def pelvis_x(body: Body, side: Side) -> float:
    """Horizontal place of the middle of the hips."""
    points = body.points
    return (points[Landmark.LEFT_HIP][0] + points[Landmark.RIGHT_HIP][0]) / (2 * body.unit_px)


def knee_height(body: Body, side: Side) -> float:
    """Height of the knee."""
    return -body.at("knee", side)[1] / body.unit_px


def knee_x(body: Body, side: Side) -> float:
    """Horizontal place of the knee."""
    return body.at("knee", side)[0] / body.unit_px


def ankle_height(body: Body, side: Side) -> float:
    """Height of the ankle."""
    return -body.at("ankle", side)[1] / body.unit_px


def ankle_x(body: Body, side: Side) -> float:
    """Horizontal place of the ankle."""
    return body.at("ankle", side)[0] / body.unit_px


def heel_height(body: Body, side: Side) -> float:
    """Height of the heel."""
    return -body.at("heel", side)[1] / body.unit_px


def toe_height(body: Body, side: Side) -> float:
    """Height of the toe."""
    return -body.at("toe", side)[1] / body.unit_px


def toe_x(body: Body, side: Side) -> float:
    """Horizontal place of the toe."""
    return body.at("toe", side)[0] / body.unit_px


def heel_lift(body: Body, side: Side) -> float:
    """Heel above toe; its change from standing is the heel's lift (clinical.md section 2, h)."""
    return (body.at("toe", side)[1] - body.at("heel", side)[1]) / body.unit_px


def heel_rise(body: Body, side: Side) -> float:
    """Mean height of heel and ankle: seen from behind it shows a lifted heel better than the
    heel against the toe does."""
    return (heel_height(body, side) + ankle_height(body, side)) / 2


def knee_angle(body: Body, side: Side) -> float:
    """Hip-knee-ankle angle, 180 straight (clinical.md section 2, K)."""
    return joint_angle_deg(body.at("hip", side), body.at("knee", side), body.at("ankle", side))


def shank_angle(body: Body, side: Side) -> float:
    """Lean of ankle to knee from upright, + to the right of the picture."""
    return from_vertical_deg(body.at("ankle", side), body.at("knee", side))


def shank_tilt(body: Body, side: Side) -> float:
    """Lean of ankle to knee towards the toes; with the heel down this is dorsiflexion (sigma)."""
    return shank_angle(body, side) * body.facing if body.facing else math.nan


def thigh_angle(body: Body, side: Side) -> float:
    """Lean of hip to knee from straight down, + to the right of the picture."""
    return -from_vertical_deg(body.at("knee", side), body.at("hip", side))


def thigh_forward(body: Body, side: Side) -> float:
    """Swing of the thigh towards the toes."""
    return thigh_angle(body, side) * body.facing if body.facing else math.nan


def trunk_angle(body: Body, side: Side) -> float:
    """Lean of mid-hip to mid-shoulder from upright, + to the right of the picture (tau)."""
    p = body.points
    hip = middle(p[Landmark.LEFT_HIP], p[Landmark.RIGHT_HIP])
    shoulder = middle(p[Landmark.LEFT_SHOULDER], p[Landmark.RIGHT_SHOULDER])
    return from_vertical_deg(hip, shoulder)


def dorsiflexion(body: Body, side: Side) -> float:
    """Ankle angle, growing as the toes come up: minus the angle of shank and foot (phi).

    Unknown of a foot that points at the camera: its angle is that of its noise."""
    knee, ankle = body.at("knee", side), body.at("ankle", side)
    heel, toe = body.at("heel", side), body.at("toe", side)
    if distance(heel, toe) < SHORTEST_FOOT * body.unit_px:
        return math.nan
    return -angle_between_deg(
        (knee[0] - ankle[0], knee[1] - ankle[1]), (toe[0] - heel[0], toe[1] - heel[1])
    )


def foot_pitch(body: Body, side: Side) -> float:
    """Angle of heel to toe above the horizontal (clinical.md section 2, F)."""
    heel, toe = body.at("heel", side), body.at("toe", side)
    return math.degrees(math.atan2(heel[1] - toe[1], abs(toe[0] - heel[0])))


def thigh_drop(body: Body, side: Side) -> float:
    """How far the knee is below the hip: about 0 seated, 1 standing."""
    return (body.at("knee", side)[1] - body.at("hip", side)[1]) / body.unit_px


def wrist_from_hip(body: Body, side: Side) -> float:
    """Distance of the wrist from the hip of the same side."""
    return distance(body.at("wrist", side), body.at("hip", side)) / body.unit_px


def knee_lift(body: Body, side: Side) -> float:
    """How high the knee is against the hip; it grows as the thigh is lifted."""
    return -thigh_drop(body, side)


def plantarflexion(body: Body, side: Side) -> float:
    """Ankle angle, growing as the toes go down."""
    return -dorsiflexion(body, side)


def tandem_gap(body: Body, side: Side) -> float:
    """Distance of this foot's heel from the other foot's toe, which stands right behind it."""
    other = OTHER[side]
    return distance(body.at("heel", side), body.at("toe", other)) / body.unit_px


def tandem_step(body: Body, side: Side) -> float:
    """How much higher the other foot's toe is than this foot's heel: 0 with both on the floor."""
    other = OTHER[side]
    return (body.at("heel", side)[1] - body.at("toe", other)[1]) / body.unit_px


def toe_inward(body: Body, side: Side) -> float:
    """How far the toe points towards the other leg, seen from the front or from behind."""
    other = OTHER[side]
    ankle, across = body.at("ankle", side)[0], body.at("ankle", other)[0]
    turned = (body.at("toe", side)[0] - ankle) / body.unit_px
    return turned if across >= ankle else -turned


def toe_outward(body: Body, side: Side) -> float:
    """How far the toe points away from the other leg."""
    return -toe_inward(body, side)


def ahead_of_other(body: Body, side: Side) -> float:
    """How far this ankle is ahead of the other one, towards the toes."""
    other = OTHER[side]
    if not body.facing:
        return math.nan
    gap = body.at("ankle", side)[0] - body.at("ankle", other)[0]
    return gap * body.facing / body.unit_px


def across_other(body: Body, side: Side) -> float:
    """How far this ankle is to the right of the other one in the picture."""
    return ankle_x(body, side) - ankle_x(body, OTHER[side])


def above_other(body: Body, side: Side) -> float:
    """How much higher this ankle is than the other one: unlike a height in the picture it stays
    while the camera drifts, and grows by 0.03 to 0.1 shank as a rear heel is lifted."""
    return ankle_height(body, side) - ankle_height(body, OTHER[side])


def of_other(signal: Signal) -> Signal:
    """The same signal of the other leg."""
    return lambda body, side: signal(body, OTHER[side])


SIGNALS: dict[str, Signal] = {
    f.__name__: f
    for f in (
        body_height,
        pelvis_height,
        pelvis_x,
        knee_height,
        knee_x,
        ankle_height,
        ankle_x,
        heel_height,
        toe_height,
        toe_x,
        heel_lift,
        heel_rise,
        knee_angle,
        shank_angle,
        shank_tilt,
        thigh_angle,
        thigh_forward,
        trunk_angle,
        dorsiflexion,
        foot_pitch,
        thigh_drop,
        wrist_from_hip,
        knee_lift,
        plantarflexion,
        tandem_gap,
        tandem_step,
        toe_inward,
        toe_outward,
        ahead_of_other,
        across_other,
        above_other,
    )
}
"""Every signal an exercise file may name; "other_" before it takes it from the other leg."""

SIGNALS |= {f"other_{name}": of_other(signal) for name, signal in tuple(SIGNALS.items())}

ANGLES = {
    "knee_angle",
    "shank_angle",
    "shank_tilt",
    "thigh_angle",
    "thigh_forward",
    "trunk_angle",
    "dorsiflexion",
    "plantarflexion",
    "foot_pitch",
}
"""The signals in degrees; the others are in shank lengths."""


def for_each_leg(name: str, sides: tuple[Side, ...]) -> Callable[[Body], tuple[float, ...]]:
    """A signal of each of the given legs."""
    signal = SIGNALS[name]
    return lambda body: tuple(signal(body, side) for side in sides)


def for_legs(name: str, sides: tuple[Side, ...]) -> Callable[[Body], float]:
    """The mean of a signal over those of the given legs that are seen; NaN where none is."""
    signal = SIGNALS[name]
    if len(sides) == 1:
        only = sides[0]
        return lambda body: signal(body, only)

    def mean(body: Body) -> float:
        known = [x for x in (signal(body, side) for side in sides) if not math.isnan(x)]
        return sum(known) / len(known) if known else math.nan

    return mean
