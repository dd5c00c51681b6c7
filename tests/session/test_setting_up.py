"""Getting into place, the count-in, and who may begin before it is over."""

import pytest

from coach.motion.advice import Advice
from coach.motion.gesture import Gesture, GestureStatus
from coach.motion.pose import Landmark, Pose
from coach.motion.setup_check import SetupItem, SetupStatus
from coach.session.commands import Pause, RestartSet, Resume, Start
from coach.session.conductor import Session
from coach.session.events import SetStarted
from coach.session.setting_up import posture_of
from coach.session.status import Stage
from coach.session.ways import Ways
from tests.motion.bodies import pose

from .actor import CATALOGUE, RAISES, STAND, Actor, kinds, only, plan


class Place:
    """A check that is met when the test says so."""

    def __init__(self) -> None:
        self.met = False
        self.brightness: float | None = None

    def update(self, pose: Pose, brightness: float | None) -> SetupStatus:
        self.brightness = brightness
        advice = None if self.met else Advice("either_side")
        return SetupStatus(pose.t, (SetupItem("view", self.met, advice),), self.met)


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def actor(place: Place) -> Actor:
    ways = Ways(make_check=lambda exercise, side: place)
    return Actor(Session(plan(RAISES, STAND), CATALOGUE, ways=ways))


def test_nothing_begins_before_the_place_is_right(actor: Actor, place: Place) -> None:
    assert actor.stands(20) == []
    setup = actor.session.status.setup
    assert setup is not None
    assert [(item.id, item.ok) for item in setup.items] == [("view", False)]
    assert setup.instruction == Advice("either_side")
    assert setup.waited_s == pytest.approx(20, abs=0.1)
    assert setup.left_s is None
    place.met = True
    actor.stands(0.1)
    assert actor.session.stage is Stage.COUNT_IN


def test_the_count_in_runs_down_and_the_set_begins(actor: Actor, place: Place) -> None:
    place.met = True
    actor.stands(2)
    setup = actor.session.status.setup
    assert setup is not None
    assert setup.left_s == pytest.approx(2, abs=0.1)
    assert kinds(actor.stands(2.2)) == ["SetStarted"]
    assert actor.session.status.setup is None


def test_repetitions_before_the_set_do_not_count(actor: Actor, place: Place) -> None:
    place.met = True
    actor.raises(1)
    actor.stands(2)
    assert actor.session.status.count == 0
    actor.raises(2)
    assert actor.session.stage is Stage.RESTING


def test_who_goes_out_of_sight_is_waited_for_again(actor: Actor, place: Place) -> None:
    place.met = True
    actor.stands(1.5)
    assert actor.session.stage is Stage.COUNT_IN
    actor.leaves(1.2)
    assert actor.session.stage is Stage.GET_READY
    actor.stands(4.5)
    assert len(only(actor.events, SetStarted)) == 1


def test_a_hold_that_is_already_right_needs_no_count_in(place: Place) -> None:
    place.met = True
    actor = Actor(Session(plan(STAND), CATALOGUE, ways=Ways(make_check=lambda *_: place)))
    actor.stands(1.2)
    assert kinds(actor.balances(1.5)) == ["SetStarted", "HoldStarted"]
    assert actor.session.status.holding


def test_a_hold_in_the_wrong_place_waits_and_is_kept(place: Place) -> None:
    actor = Actor(Session(plan(STAND), CATALOGUE, ways=Ways(make_check=lambda *_: place)))
    actor.stands(1.2)
    assert actor.balances(1.5) == []
    place.met = True
    assert kinds(actor.balances(0.2)) == ["SetStarted", "HoldStarted"]


def test_the_person_may_begin_all_the_same(actor: Actor) -> None:
    actor.stands(1)
    actor.do(Start())
    assert actor.session.stage is Stage.COUNT_IN
    assert kinds(actor.leaves(3.2)) == ["SetStarted"]


def test_a_pause_in_the_count_in_keeps_it(actor: Actor, place: Place) -> None:
    place.met = True
    actor.stands(2)
    actor.do(Pause())
    assert actor.stands(10) == []
    actor.do(Resume())
    assert actor.session.stage is Stage.COUNT_IN


def test_a_restarted_set_is_counted_in_again(actor: Actor, place: Place) -> None:
    place.met = True
    actor.stands(4.5)
    actor.do(RestartSet())
    assert actor.session.stage is Stage.GET_READY
    assert actor.stands(4.5) == []
    assert actor.session.stage is Stage.WORKING


class Waver:
    """Hands that go up when the test says so."""

    asks: Gesture | None = None

    def update(self, pose: Pose) -> GestureStatus:
        asked, self.asks = self.asks, None
        return GestureStatus(1.0 if asked else 0.0, asked, asked)


HANDS = {
    "one hand pauses": (Stage.WORKING, "pause", Stage.PAUSED),
    "one hand goes on": (Stage.PAUSED, "pause", Stage.WORKING),
    "both hands go on": (Stage.PAUSED, "next", Stage.WORKING),
    "both hands end a rest": (Stage.RESTING, "next", Stage.GET_READY),
    "one hand pauses a rest": (Stage.RESTING, "pause", Stage.PAUSED),
    "both hands begin a set": (Stage.GET_READY, "next", Stage.COUNT_IN),
    "both hands in a set do nothing": (Stage.WORKING, "next", Stage.WORKING),
}


@pytest.mark.parametrize(("before", "sign", "after"), HANDS.values(), ids=HANDS)
def test_hands(place: Place, before: Stage, sign: Gesture, after: Stage) -> None:
    waver = Waver()
    ways = Ways(make_check=lambda *_: place, hands=waver)
    actor = Actor(Session(plan(RAISES, STAND), CATALOGUE, ways=ways))
    if before is not Stage.GET_READY:
        place.met = True
        actor.stands(4.5)
    if before is Stage.RESTING:
        actor.raises(2)
    if before is Stage.PAUSED:
        actor.do(Pause())
    assert actor.session.stage is before
    waver.asks = sign
    actor.show([pose(actor.t)])
    assert actor.session.stage is after


def test_the_check_is_told_how_bright_it_is(actor: Actor, place: Place) -> None:
    actor.session.feed(pose(0.0), 90.0)
    assert place.brightness == 90.0


def test_hidden_feet_are_no_place(actor: Actor, place: Place) -> None:
    place.met = True
    feet = (Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE)
    assert actor.show(pose(t / 30, hidden=feet) for t in range(150))[-1:] != ["SetStarted"]
    assert actor.session.stage is Stage.GET_READY


def test_who_has_to_sit_is_read_from_the_measure() -> None:
    seated = {one.id for one in CATALOGUE.values() if posture_of(one) == "seated"}
    assert {"ankle_circles", "band_dorsiflexion"} <= seated
    assert not seated & {"heel_raise_double", "single_leg_balance", "calf_stretch_straight"}
