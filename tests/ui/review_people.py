"""Made-up people with a record, for Progress: the usual one, and those with little in it."""

import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from coach.capture.track import write_track
from coach.care.plan import Plan, PlanItem
from coach.motion.events import Event, RepCounted, Side
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from coach.session.events import (
    EffortReported,
    PainReported,
    RepTapped,
    SessionFinished,
    SetDone,
    SetStarted,
)
from tests.benchmarks.history_maker import Wish, write
from tests.recordings import tracks

TODAY = date(2026, 6, 30)
RECORDED = (
    ("heel_single_side_L_s24", "left"),
    ("heel_single_side_R_s21", "right"),
    ("balance_side_L_s202", "left"),
    ("heel_double_partial_side_R_s203", None),
)
PLAN = Plan(
    id="evening",
    name="All the moves",
    items=(
        PlanItem(exercise_id="heel_raise_single", side="each", sets=1, reps=8, rest_s=30),
        PlanItem(exercise_id="single_leg_balance", side="left", sets=1, hold_s=20, rest_s=30),
        PlanItem(exercise_id="heel_raise_double", side="both", sets=1, reps=8, rest_s=30),
    ),
)


def keep(person: str, folder: Path) -> None:
    """Put the record of ``person`` into ``folder``; each is made once and copied from then on."""
    folder.mkdir(parents=True)
    for name, content in _files_of(person):
        (folder / name).write_bytes(content)


@cache
def _files_of(person: str) -> tuple[tuple[str, bytes], ...]:
    with tempfile.TemporaryDirectory() as made:
        with Store.open(Path(made)) as store:
            fill(store, person)
        return tuple((one.name, one.read_bytes()) for one in Path(made).iterdir() if one.is_file())


def fill(store: Store, person: str) -> None:
    """Put into an empty record what ``person`` has done."""
    match person:
        case "usual":
            days = 75
            write(store, Wish(TODAY - timedelta(days=days), days, SystemZone(), 3, miss=0.35))
            watched(store, TODAY)
        case "steady":
            days = 75
            write(store, Wish(TODAY - timedelta(days=days - 1), days, SystemZone(), 3, miss=0.35))
        case "years":
            days = round(5 * 365.25)
            write(store, Wish(TODAY - timedelta(days=days), days, SystemZone()))
        case "gap":
            days = 40
            write(store, Wish(TODAY - timedelta(days=days + 24), days, SystemZone(), 4, miss=0.2))
        case "one":
            watched(store, TODAY)
        case "own":
            for days in range(12, 0, -2):
                counted(store, TODAY - timedelta(days=days), 6 + (12 - days) // 2)
        case _:
            assert person == "empty"


def watched(store: Store, day: date) -> str:
    """A session with the recordings as its sets, poses and all."""
    began = datetime.combine(day, time(17, 12), SystemZone()).astimezone(UTC)
    session = store.begin_session(PLAN, "camera", began, "full")
    at = 10.0
    say(store, session, began, PainReported(1.0, "before", 2))
    places = ((0, 1), (0, 1), (1, 1), (2, 1))
    for (name, side), (item, number) in zip(RECORDED, places, strict=True):
        at = _set(store, session, began, name, side, item, number, at)
        say(store, session, began, PainReported(at, "during", 3 - item, item))
        say(store, session, began, EffortReported(at, 6, item))
        at += 30.0
    say(store, session, began, SessionFinished(at, True))
    say(store, session, began, PainReported(at + 5, "after", 2))
    return session


def _set(
    store: Store,
    session: str,
    began: datetime,
    name: str,
    side: Side | None,
    item: int,
    number: int,
    at: float,
) -> float:
    exercise_id = PLAN.items[item].exercise_id
    first = tracks.poses(name)[0].t
    poses = [
        tracks.changed(pose, scale=1.0, dx=0, dy=0, dt=at + 0.5 - first)
        for pose in tracks.poses(name)
    ]
    events: Sequence[Event] = tracks.seen(poses, exercise_id, side)
    say(store, session, began, SetStarted(at, item, exercise_id, side, number))
    for event in events:
        say(store, session, began, event)
    count = sum(isinstance(event, RepCounted) for event in events)
    end = poses[-1].t + 0.5
    held = tracks.held_s(events)
    say(store, session, began, SetDone(end, item, exercise_id, side, number, count, held, True))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "track.npz"
        write_track(file, poses)
        store.save_track(session, file.read_bytes())
    return end


def counted(store: Store, day: date, reps: int) -> str:
    """A session without a camera."""
    began = datetime.combine(day, time(8, 30), SystemZone()).astimezone(UTC)
    session = store.begin_session(PLAN, "none", began, None)
    at = 5.0
    for side in ("left", "right"):
        step = (0, "heel_raise_single", side, 1)
        say(store, session, began, SetStarted(at, *step, True))
        for _ in range(reps):
            at += 3.5
            say(store, session, began, RepTapped(at, side))
        say(store, session, began, SetDone(at + 1, *step, reps, 0.0, reps >= 8))
        at += 30.0
    say(store, session, began, SessionFinished(at, False))
    return session


def say(store: Store, session: str, began: datetime, event: Event) -> None:
    """Keep an event at its own time."""
    store.append(session, event, began + timedelta(seconds=event.t))
