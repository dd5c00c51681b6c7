"""The window's small parts that need no window."""

from dataclasses import replace
from datetime import datetime
from threading import Thread

import numpy as np
import pytest

from coach.care.plan import PlanItem
from coach.exercise.catalogue import Catalogue
from coach.motion.pose import Landmark, Pose, nobody
from coach.ui import wording
from coach.ui.framing import Framing
from coach.ui.mailbox import Mailbox
from coach.ui.skeleton import working_bones
from coach.ui.tally import add_up, worst_pain

from . import scenes


def test_the_newest_wins_and_one_wake_up_is_enough() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.put(1)
    assert not box.put(2)
    assert box.take() == 2
    assert box.take() is None
    assert box.put(3)


def test_the_mailbox_never_loses_the_last() -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int] = []
    wakes = [0]

    def fill() -> None:
        for number in range(5000):
            wakes[0] += box.put(number)

    filler = Thread(target=fill)
    filler.start()
    while filler.is_alive() or not taken or taken[-1] != 4999:
        thing = box.take()
        if thing is not None:
            taken.append(thing)
    filler.join()
    assert taken == sorted(set(taken))
    assert len(taken) <= wakes[0]


def _moved(pose: Pose, right: float, larger: float = 1.0) -> Pose:
    image = (pose.image - pose.image[Landmark.LEFT_HIP]) * larger
    image = image + pose.image[Landmark.LEFT_HIP] + np.array([right, 0], np.float32)
    return replace(pose, image=image.astype(np.float32))


@pytest.mark.parametrize("aspect", [0.8, 1.3, 1.9])
@pytest.mark.parametrize("right", [-380.0, -100.0, 0.0, 250.0, 400.0])
def test_head_and_feet_are_never_cut_off(aspect: float, right: float) -> None:
    framing = Framing()
    pose = _moved(scenes.standing_pose(), right)
    crop = framing.crop(pose, scenes.SIZE, aspect)
    known = pose.image[np.isfinite(pose.image[:, 0])]
    assert crop.top <= known[:, 1].min()
    assert crop.top + crop.height >= known[:, 1].max()
    assert crop.left >= 0
    assert crop.left + crop.width <= scenes.SIZE[0] + 1e-3
    assert crop.left <= max(0, known[:, 0].min())
    assert crop.left + crop.width >= min(scenes.SIZE[0], known[:, 0].max())


def test_a_small_person_is_shown_larger_and_stays_still() -> None:
    framing = Framing()
    pose = _moved(scenes.standing_pose(), 0.0, 0.6)
    first = framing.crop(pose, scenes.SIZE, 1.3)
    assert first.height < scenes.SIZE[1]
    for step in range(30):
        assert framing.crop(_moved(pose, step / 10), scenes.SIZE, 1.3) == first


def test_a_person_who_walks_is_followed() -> None:
    framing = Framing()
    for step in range(300):
        pose = _moved(scenes.standing_pose(step / 30), step - 150.0)
        crop = framing.crop(pose, scenes.SIZE, 1.0)
    assert crop.left < 480 + 150 < crop.left + crop.width
    assert framing.crop(nobody(0.0, scenes.SIZE), scenes.SIZE, 1.0).height > 0


def test_only_the_working_lower_leg_is_in_primary() -> None:
    bones = working_bones(scenes.RIGHT_LEG)
    assert (Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE) in bones
    assert not any(Landmark.LEFT_ANKLE in bone for bone in bones)
    assert working_bones(()) == set()


def test_doses_read_as_one_says_them() -> None:
    def item(**changes: object) -> PlanItem:
        given = {"exercise_id": "x", "side": "both", "sets": 1, "rest_s": 0, **changes}
        return PlanItem.model_validate(given)

    assert wording.dose(item(side="each", sets=3, hold_s=30)) == "3 × 30 s each side"
    assert wording.dose(item(reps=12)) == "12"
    assert wording.dose(item(side="right", sets=2, reps=8)) == "2 × 8 right"


def test_times_read_as_one_says_them() -> None:
    assert wording.clock(18.9) == "18"
    assert wording.clock(90) == "1:30"
    assert wording.minutes(10) == "1 min"
    assert wording.time_left(20) == "Less than a minute left"
    assert wording.time_left(660) == "11 min left"
    assert wording.duration(228) == "3 min 48 s"
    assert wording.tempo((2, 0, 3)) == "2 up · 3 down"
    assert wording.tempo((2, 1.5, 3)) == "2 up · 1.5 hold · 3 down"


@pytest.mark.parametrize(
    ("hour", "words"), [(4, "morning"), (11, "morning"), (12, "afternoon"), (18, "evening")]
)
def test_the_greeting_knows_the_time(hour: int, words: str) -> None:
    assert wording.greeting(datetime(2026, 1, 1, hour)) == f"Good {words}"


def test_what_to_fetch_names_each_thing_once(catalogue: Catalogue) -> None:
    things = wording.needed(catalogue.values())
    assert len(things) == len(set(things))
    assert "wall" in things
    assert not any(" or " in thing for thing in things)


def test_what_comes_next_is_told_from_where_one_is() -> None:
    step = scenes.HEEL_RAISE
    assert wording.following(step, None, "") == "Last one"
    assert wording.following(step, replace(step, set_number=3), "x") == "Next: set 3 of 3"
    assert wording.following(step, scenes.BALANCE, "Balance") == "Next: Balance"
    left = replace(scenes.BALANCE, side="left")
    assert wording.following(left, scenes.BALANCE, "Balance") == "Next: right leg"


def test_the_tally_is_against_the_plan() -> None:
    lines = add_up(scenes.PLAN, scenes.events_of_a_session())
    assert [line.sets_planned for line in lines] == [4, 2, 3, 3, 4]
    assert [line.sets_done for line in lines] == [4, 2, 3, 3, 3]
    assert lines[2].reps == 45
    assert lines[4].held_s == pytest.approx(108)
    assert not lines[4].whole
    assert worst_pain(scenes.events_of_a_session()) == 2
    assert worst_pain([]) is None
