"""With fewer poses the session stays right: the demo's sets at rates down to a fifth.

The poses are those of the built-in recording, of which a slow computer would have taken only some,
at uneven times: the next one that comes once it is done with the last.
"""

import random
from collections.abc import Iterator

import pytest

from coach.capture.track import read_track
from coach.care.default_plan import demo_plan
from coach.library import load_catalogue
from coach.motion.pose import Pose
from coach.session.conductor import Session
from coach.session.events import SetDone
from coach.session.hands import NoHands
from coach.session.ways import Ways

from .places import DEMO_TRACK


def taken(poses_per_s: float, seed: int) -> Iterator[Pose]:
    """The poses that a computer of such a speed would have had the time for."""
    chance = random.Random(seed)
    free_at_s = 0.0
    for pose in read_track(DEMO_TRACK):
        if pose.t >= free_at_s:
            yield pose
            free_at_s = pose.t + chance.uniform(0.6, 1.4) / poses_per_s


def sets_of(poses: Iterator[Pose]) -> list[SetDone]:
    ways = Ways(0.0, camera=True, hands=NoHands(), teaches_hands=False)
    session = Session(demo_plan(), load_catalogue(), (), ways)
    events = [event for pose in poses for event in session.feed(pose, 120.0)]
    return [event for event in events if isinstance(event, SetDone)]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("poses_per_s", [30.0, 15.0, 10.0, 6.0])
def test_fewer_poses_give_the_same_sets(poses_per_s: float, seed: int) -> None:
    raises, balance, stretch = sets_of(taken(poses_per_s, seed))
    assert (raises.count, raises.completed) == (6, True)
    assert balance.held_s == pytest.approx(8.0, abs=1.0)
    assert stretch.held_s == pytest.approx(10.0, abs=1.0)
