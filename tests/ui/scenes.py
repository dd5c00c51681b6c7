"""Scripted moments of a session, for tests and for screenshots: every stage without a camera."""

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np

from coach.care.plan import Plan, PlanItem
from coach.motion.advice import Advice
from coach.motion.events import RepCounted
from coach.motion.pose import LANDMARKS, Landmark, Pose
from coach.motion.setup_check import SetupItem
from coach.record.store import Store
from coach.session.events import PainReported, SessionFinished, SetDone, SetStarted
from coach.session.pacing import Pace
from coach.session.setting_up import Setup
from coach.session.status import SessionStatus, Stage, Step

SIZE = (960, 540)

PLAN = Plan(
    id="scene",
    name="Strength and balance",
    items=(
        PlanItem(exercise_id="calf_stretch_straight", side="each", sets=2, hold_s=30, rest_s=30),
        PlanItem(exercise_id="ankle_circles", side="each", sets=1, reps=10, rest_s=20),
        PlanItem(
            exercise_id="heel_raise_double",
            side="both",
            sets=3,
            reps=15,
            rest_s=60,
            tempo_s=(2, 0, 3),
        ),
        PlanItem(
            exercise_id="band_dorsiflexion",
            side="right",
            sets=3,
            reps=12,
            rest_s=45,
            tempo_s=(2, 1, 3),
        ),
        PlanItem(exercise_id="single_leg_balance", side="each", sets=2, hold_s=30, rest_s=30),
    ),
)

HEEL_RAISE = Step(2, "heel_raise_double", None, 2, 3, 15, None, 60.0, (2.0, 0.0, 3.0))
BALANCE = Step(4, "single_leg_balance", "right", 1, 2, None, 30.0, 30.0, None)
STRETCH = Step(0, "calf_stretch_straight", "left", 1, 2, None, 30.0, 30.0, None)

BOTH_LEGS = tuple(
    int(mark) for mark in Landmark if mark.name.split("_")[-1] in ("KNEE", "ANKLE", "HEEL", "TOE")
)
RIGHT_LEG = tuple(mark for mark in BOTH_LEGS if mark % 2 == 0)


def mid_rep() -> SessionStatus:
    return SessionStatus(
        t=30.0,
        stage=Stage.WORKING,
        step=HEEL_RAISE,
        next_step=replace(HEEL_RAISE, set_number=3),
        steps_done=7,
        steps_total=15,
        count=8,
        camera_count=8,
        held_s=0.0,
        holding=False,
        level=0.62,
        level_target=0.75,
        cue="Lower slower than you rise",
        notice=None,
        rest_left_s=None,
        time_left_s=11 * 60.0,
        highlight=BOTH_LEGS,
    )


def mid_hold() -> SessionStatus:
    return replace(
        mid_rep(),
        step=BALANCE,
        next_step=replace(BALANCE, set_number=2),
        count=0,
        held_s=18.4,
        holding=True,
        level=math.nan,
        level_target=math.nan,
        cue="Eyes on a spot",
        time_left_s=240.0,
        highlight=RIGHT_LEG,
    )


def stretching() -> SessionStatus:
    return replace(mid_hold(), step=STRETCH, cue="Back heel heavy", holding=False, held_s=12.0)


def get_ready() -> SessionStatus:
    return replace(mid_rep(), stage=Stage.GET_READY, count=0, cue=None, level=math.nan)


def setting_up(waited_s: float = 6.0) -> SessionStatus:
    good = ("person", "whole_body", "posture", "distance", "light", "alone")
    items = [SetupItem(id_, True, None) for id_ in good]
    items.insert(4, SetupItem("view", False, Advice("either_side")))
    items.insert(6, SetupItem("level", None, None))
    items.append(SetupItem("still", False, Advice("hold_still")))
    setup = Setup(tuple(items), False, Advice("either_side"), waited_s)
    return replace(get_ready(), setup=setup)


def counting_in() -> SessionStatus:
    items = tuple(replace(item, ok=True, advice=None) for item in setting_up().setup.items)
    setup = Setup(items, True, None, 6.0, 2.6)
    return replace(get_ready(), stage=Stage.COUNT_IN, setup=setup)


def own_ready() -> SessionStatus:
    return replace(get_ready(), self_counted=True, setup=Setup(left_s=7.2), highlight=())


def own_rep() -> SessionStatus:
    return replace(
        mid_rep(),
        self_counted=True,
        camera_count=0,
        level=math.nan,
        level_target=math.nan,
        pace=Pace("up", 0.7, 8),
    )


def own_hold() -> SessionStatus:
    return replace(mid_hold(), self_counted=True)


def resting() -> SessionStatus:
    return replace(
        mid_rep(),
        stage=Stage.RESTING,
        step=replace(HEEL_RAISE, set_number=3),
        next_step=BALANCE,
        rest_left_s=42.0,
        cue=None,
        steps_done=9,
    )


def paused() -> SessionStatus:
    return replace(mid_rep(), stage=Stage.PAUSED)


def finished() -> SessionStatus:
    return replace(mid_rep(), stage=Stage.FINISHED, next_step=None, time_left_s=0.0)


STAGES = (
    get_ready,
    setting_up,
    counting_in,
    mid_rep,
    mid_hold,
    own_ready,
    own_rep,
    own_hold,
    resting,
    paused,
)


def standing_pose(t: float = 0.0, size: tuple[int, int] = SIZE) -> Pose:
    """Somebody who stands in the middle, seen from the side."""
    width, height = size
    image = np.zeros((LANDMARKS, 2), np.float32)
    rows = {
        "NOSE": (0.02, 0.2),
        "EAR": (0.0, 0.2),
        "SHOULDER": (0.0, 0.32),
        "ELBOW": (0.0, 0.43),
        "WRIST": (0.01, 0.52),
        "HIP": (0.0, 0.53),
        "KNEE": (0.01, 0.69),
        "ANKLE": (0.0, 0.84),
        "HEEL": (-0.01, 0.87),
        "TOE": (0.05, 0.88),
    }
    image[:] = (0.5 * width, 0.2 * height)
    for mark in Landmark:
        right, down = rows[mark.name.split("_")[-1]]
        image[mark] = ((0.5 + right) * width, down * height)
    return Pose(
        t,
        image,
        np.zeros((LANDMARKS, 3), np.float32),
        np.ones(LANDMARKS, np.float32),
        size,
    )


def events_of_a_session() -> list:
    """Most of PLAN, with one set cut short."""
    events: list = []
    t = 0.0
    for number, item in enumerate(PLAN.items):
        sides = ("left", "right") if item.side == "each" else (None,)
        if item.side in ("left", "right"):
            sides = (item.side,)
        for side in sides:
            for set_number in range(1, item.sets + 1):
                t += 60.0
                whole = not (number == 4 and side == "right" and set_number == 2)
                count = item.reps or 0
                held_s = (item.hold_s or 0.0) * (1.0 if whole else 0.6)
                step = (number, item.exercise_id, side, set_number)
                events.append(SetStarted(t, *step))
                events += [
                    RepCounted(t + rep, t + rep, t + rep, t + rep, 9.0, "cm", side)
                    for rep in range(count)
                ]
                events.append(SetDone(t + 40.0, *step, count, held_s, whole))
    events.append(PainReported(t + 45.0, "during", 2))
    events.append(SessionFinished(t + 50.0, False))
    return events


def fill_history(store: Store, now: datetime, days_ago: Sequence[int]) -> None:
    """Sessions on some days before ``now``; every second one is whole."""
    for number, days in enumerate(days_ago):
        began = now - timedelta(days=days, hours=1)
        session_id = store.begin_session(PLAN, "camera", began, "full")
        events = events_of_a_session()
        if number % 2 == 0:
            events = [
                replace(event, completed=True, held_s=max(event.held_s, 30.0))
                if isinstance(event, SetDone) and not event.completed
                else event
                for event in events
            ]
            events[-1] = replace(events[-1], completed=True)
        for event in events:
            if not isinstance(event, RepCounted):
                store.append(session_id, event, began + timedelta(seconds=event.t))
