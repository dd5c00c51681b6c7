"""Makes the results that people would send: small records, written as archives."""

import io
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from coach.care.entries import AnyEntry, Cleared, MorningPain, ScreenAnswered
from coach.care.plan import Plan, PlanItem
from coach.care.prescription import Prescribed, Prescription
from coach.motion.events import Side
from coach.record.archive.writing import write_archive
from coach.record.care_log import CareLog
from coach.record.store import Store
from coach.session.events import PainReported, RepTapped, SessionFinished, SetDone, SetStarted

ZONE = UTC
TODAY = date(2026, 3, 2)
KEY, OTHER_KEY = b"k" * 32, b"o" * 32
FLAG = "calf_warm"
RAISES = Plan(
    id="raises",
    name="Heel raises",
    items=(PlanItem(exercise_id="heel_raise_double", side="both", sets=2, reps=8, rest_s=30),),
)


@dataclass(frozen=True)
class Result:
    result_id: str
    client_id: str
    archive: bytes
    first: date | None = None
    last: date | None = None
    tracks: bool = False
    signer: bytes = KEY
    plan_ids: tuple[str, ...] = ()


def at(day: date, hour: int = 9) -> datetime:
    return datetime.combine(day, time(hour), ZONE)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def morning(day: date, score: int, side: Side | None = None) -> MorningPain:
    return MorningPain(at=at(day, 7), day=day, score=score, side=side)


def screened(day: date, **answers: bool) -> ScreenAnswered:
    return ScreenAnswered(at=at(day, 8), day=day, answers=answers)


def cleared(day: date, *questions: str) -> Cleared:
    return Cleared(at=at(day, 12), day=day, questions=questions)


def session(store: Store, day: date, sets: int = 2, pain: int = 1, source: str = "none") -> str:
    """A session of ``sets`` finished sets of heel raises."""
    began = at(day, 17)
    id_ = store.begin_session(RAISES, source, began, None)

    def say(event: object, t: float) -> None:
        store.append(id_, event, began + timedelta(seconds=t))

    say(PainReported(0.5, "before", pain), 0.5)
    t = 1.0
    for number in range(1, sets + 1):
        step = (0, "heel_raise_double", None, number)
        say(SetStarted(t, *step, True), t)
        for _ in range(8):
            t += 3.0
            say(RepTapped(t, None), t)
        say(SetDone(t + 1, *step, 8, 0.0, True), t + 1)
        t += 30.0
    say(SessionFinished(t, True), t)
    return id_


def archive(fill: Callable[[Store], object]) -> bytes:
    """The record that ``fill`` writes, as an archive."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        fill(store)
        return written(store)


def written(store: Store) -> bytes:
    """The record as an archive."""
    out = io.BytesIO()
    write_archive(store, out)
    return out.getvalue()


def diary(store: Store, entries: Iterable[AnyEntry]) -> None:
    CareLog(store).add(*entries)


def raises(starts: date, *, sets: int = 2, version: int = 1, days_a_week: int = 7) -> Prescription:
    return Prescription(
        id="raises",
        version=version,
        name="Heel raises",
        starts=starts,
        items=(
            Prescribed(
                exercise_id="heel_raise_double",
                side="both",
                sets=sets,
                reps=8,
                rest_s=30,
                days_a_week=days_a_week,
            ),
        ),
    )
