"""Turning a foot against a band counts of somebody who sits, not of somebody on one leg."""

import pytest

from coach.exercise.observer import Observer
from coach.library import load_catalogue
from coach.motion.events import RepCounted, RepRejected
from coach.motion.pose import Landmark, Pose
from tests.motion.bodies import SHANK_PX, pose
from tests.motion.scripts import played

CATALOGUE = load_catalogue()
TURNS = [(1.5, 0.3, 1.8), (0.8, 0.3, 1.8), (0.8, 0.3, 1.8)]

Point = tuple[float, float]


def turned(t: float, turn: float, drop: float, other_drop: float) -> Pose:
    """The left toe is turned outwards by ``turn``; each knee is as far below its hip as told, all
    in shank lengths. Faces the camera, the left leg to the right of the picture."""
    out: dict[Landmark, Point] = {
        Landmark.LEFT_TOE: (80 + turn * SHANK_PX, 0),
        Landmark.RIGHT_TOE: (80 - 120, 0),
    }
    for knee, ankle, heel, below, across in (
        (Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL, drop, 0.0),
        (Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE, Landmark.RIGHT_HEEL, other_drop, -120.0),
    ):
        up = (below - 1.0) * SHANK_PX
        out |= {knee: (across, up), ankle: (across, up), heel: (across, up)}
    for toe, below in ((Landmark.LEFT_TOE, drop), (Landmark.RIGHT_TOE, other_drop)):
        out[toe] = (out[toe][0], (below - 1.0) * SHANK_PX)
    return pose(t, out)


def reasons(exercise: str, drop: float, other_drop: float) -> tuple[int, set[str]]:
    """How many counted, and why the others did not."""
    observer = Observer(CATALOGUE[exercise], "left")
    poses = [turned(t, turn, drop, other_drop) for t, turn in played(TURNS)]
    events = [event for one in poses for event in observer.feed(one)] + observer.finish(poses[-1].t)
    counted = sum(isinstance(event, RepCounted) for event in events)
    return counted, {event.reason.code for event in events if isinstance(event, RepRejected)}


@pytest.mark.parametrize(("drop", "other_drop"), [(0.3, 0.3), (0.65, 0.83), (0.72, 0.5)])
def test_a_leg_that_points_at_a_high_camera_still_sits(drop: float, other_drop: float) -> None:
    assert reasons("band_eversion", drop, other_drop) == (3, set())


@pytest.mark.parametrize(("drop", "other_drop"), [(1.0, 1.0), (0.6, 0.95), (0.4, 1.0)])
def test_who_stands_on_the_other_leg_does_not_sit(drop: float, other_drop: float) -> None:
    counted, why = reasons("band_eversion", drop, other_drop)
    assert counted == 0
    assert why == {"not_seated"}
