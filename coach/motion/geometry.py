"""Plane geometry in square pixels, x right and y down; unknown points give NaN angles."""

import math

Point = tuple[float, float]


def distance(a: Point, b: Point) -> float:
    """Distance of two points, in their unit."""
    return math.hypot(a[0] - b[0], a[1] - b[1])


def angle_between_deg(u: Point, v: Point) -> float:
    """Unsigned angle of two vectors, 0 to 180 degrees."""
    cross = u[0] * v[1] - u[1] * v[0]
    dot = u[0] * v[0] + u[1] * v[1]
    if cross == 0 and dot == 0:
        return math.nan
    return abs(math.degrees(math.atan2(cross, dot)))


def joint_angle_deg(a: Point, joint: Point, b: Point) -> float:
    """Angle at ``joint`` between the limbs to ``a`` and ``b``: 180 is straight."""
    return angle_between_deg((a[0] - joint[0], a[1] - joint[1]), (b[0] - joint[0], b[1] - joint[1]))


def from_vertical_deg(low: Point, high: Point) -> float:
    """Lean of the line ``low`` to ``high`` from upright; + is to the right of the picture."""
    dx, up = high[0] - low[0], low[1] - high[1]
    if dx == 0 and up == 0:
        return math.nan
    return math.degrees(math.atan2(dx, up))


def middle(a: Point, b: Point) -> Point:
    """The point half-way between two points."""
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
