"""Opens a record and appends events to it until it is killed."""

import random
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from coach.care.plan import Plan, PlanItem
from coach.motion.events import Event, HoldEnded, RepCounted
from coach.motion.reasons import Reason
from coach.record.codec import encode
from coach.record.store import Store
from coach.session.events import CountCorrected, SessionFinished, SetDone, SetRestarted, SetStarted
from coach.session.progress import progress_after
from coach.session.steps import steps_of

START = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
PLAN = Plan(
    id="long",
    name="Long",
    items=(
        PlanItem(exercise_id="heel_raise", side="each", sets=3, reps=12, rest_s=30),
        PlanItem(exercise_id="balance", side="both", sets=2, hold_s=30, rest_s=0),
    ),
)


def next_event(past: list[Event], chance: random.Random) -> Event:
    """What a session may tell after what it has told."""
    steps = steps_of(PLAN)
    progress = progress_after(past, steps)
    t = past[-1].t + chance.random() if past else 0.0
    if progress.index >= len(steps):
        return SessionFinished(t, True)
    step = steps[progress.index]
    named = (step.item, step.exercise_id, step.side, step.set_number)
    draw = chance.random()
    if not progress.started:
        return SetStarted(t, *named)
    if draw < 0.15:
        return SetDone(t, *named, progress.count, progress.held_s, True)
    if draw < 0.20:
        return SetRestarted(t)
    if draw < 0.35:
        return CountCorrected(t, chance.choice([-1, 1]))
    if step.hold_s is not None:
        return HoldEnded(t, t - 2.0, t, step.side, Reason("foot_down"))
    return RepCounted(t, t - 2.0, t - 1.0, t, 7.5, "cm", step.side)


def append_until_killed(folder: Path, seed: int, confirm: Connection) -> None:
    """Send each event with its place after ``append`` has returned: that is now promised."""
    chance = random.Random(seed)
    confirm.send("ready")
    with Store.open(folder) as store:
        while True:
            found = store.unfinished()
            if found is None:
                session_id, past = store.begin_session(PLAN, "camera", START), []
            else:
                session_id, past = found.session_id, list(found.events)
            while not past or not isinstance(past[-1], SessionFinished):
                event = next_event(past, chance)
                seq = store.append(session_id, event, START + timedelta(seconds=event.t))
                confirm.send((session_id, seq, encode(event)))
                past.append(event)
