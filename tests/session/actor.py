"""A made-up person who goes through a session, and the plans for it."""

from collections.abc import Iterable
from typing import TypeVar

from coach.care.plan import Plan, PlanItem
from coach.exercise.definition import Exercise
from coach.library import load_catalogue
from coach.motion.events import Event, Side
from coach.motion.pose import Landmark, Pose, nobody
from coach.motion.setup_check import SetupStatus
from coach.session.commands import Command
from coach.session.conductor import Session
from coach.session.ways import Ways
from tests.motion.bodies import heel_raise, pose
from tests.motion.scripts import played

CATALOGUE = load_catalogue()


class Anywhere:
    """A check that every place meets: these people are drawn with a few strokes."""

    def update(self, pose: Pose, brightness: float | None) -> SetupStatus:
        return SetupStatus(pose.t, (), ready=True)


def anywhere(exercise: Exercise, side: Side | None) -> Anywhere:
    return Anywhere()


AT_ONCE = Ways(count_in_s=0.0, make_check=anywhere)

RAISES = PlanItem(exercise_id="heel_raise_double", side="both", sets=2, reps=2, rest_s=10)
STAND = PlanItem(exercise_id="single_leg_balance", side="right", sets=1, hold_s=5, rest_s=0)


def plan(*items: PlanItem) -> Plan:
    return Plan(id="test", name="Test", items=items)


class Actor:
    """Plays poses to a session one after the other, on one clock."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.t = 0.0
        self.events: list[Event] = []

    def show(self, poses: Iterable[Pose]) -> list[Event]:
        got = [event for one in poses for event in self.session.feed(one)]
        self.events += got
        return got

    def do(self, command: Command) -> list[Event]:
        got = self.session.do(command)
        self.events += got
        return got

    def stands(self, seconds: float) -> list[Event]:
        times = [self.t + i / 30 for i in range(round(seconds * 30))]
        self.t += seconds
        return self.show(pose(t) for t in times)

    def raises(self, times: int) -> list[Event]:
        samples = list(played([(1.2, 0.2, 1.6)] * times, start_s=self.t))
        self.t = samples[-1][0] + 1 / 30
        return self.show(heel_raise(t, lift) for t, lift in samples)

    def balances(self, seconds: float) -> list[Event]:
        up = dict.fromkeys(
            (Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL, Landmark.LEFT_TOE), (0.0, -120.0)
        )
        times = [self.t + i / 30 for i in range(round(seconds * 30))]
        self.t += seconds
        return self.show(pose(t, up) for t in times)

    def leaves(self, seconds: float) -> list[Event]:
        times = [self.t + i / 30 for i in range(round(seconds * 30))]
        self.t += seconds
        return self.show(nobody(t) for t in times)


def kinds(events: Iterable[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


E = TypeVar("E", bound=Event)


def only(events: Iterable[Event], kind: type[E]) -> list[E]:
    return [event for event in events if isinstance(event, kind)]
