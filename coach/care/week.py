"""What a day holds: the parts of the phase's week, moved on where they were missed.

A part is due where one of its days has come since it was last done and its least gap has passed,
so that a missed day moves it on by a day and never doubles it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach.care.ledger import Ledger
from coach.care.week_file import Part

LOOK_BACK_DAYS = 14


class DayKind(StrEnum):
    """What kind of day it is, for its heading."""

    PROTECT = "protect"
    SESSION = "session"
    RUN = "run"
    RUN_AND_SESSION = "run_and_session"
    EASY = "easy"
    REST = "rest"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day of the week to come, if everything up to it is done."""

    day: date
    kind: DayKind
    parts: tuple[Part, ...]


def last_done(
    ledger: Ledger, parts: tuple[Part, ...], today: date
) -> tuple[dict[str, date], frozenset[str]]:
    """When each part was last done before ``today``, and which were done today, by part id."""
    last: dict[str, date] = {}
    done_today: set[str] = set()
    for part in parts:
        days = _days_of(ledger, part, today)
        done_today |= {part.id} if today in days else set()
        earlier = [day for day in days if day < today]
        if earlier:
            last[part.id] = max(earlier)
    return last, frozenset(done_today)


def due_parts(
    parts: tuple[Part, ...], last: Mapping[str, date], since: date, today: date
) -> tuple[Part, ...]:
    """The parts that ``today`` holds, in the order of the file.

    ``last`` is when each was last done before today; ``since`` is the first day of the phase.
    """
    due: dict[str, Part] = {}
    for part in parts:
        if part.with_part is not None and part.with_part not in due:
            continue
        if _is_due(part, last.get(part.id), since, today):
            due[part.id] = part
    return tuple(due.values())


def kind_of(parts: tuple[Part, ...], phase: int) -> DayKind:
    """The kind of a day that holds ``parts``."""
    kinds = {part.kind for part in parts}
    if phase == 1 and kinds:
        return DayKind.PROTECT
    if "run" in kinds:
        return DayKind.RUN_AND_SESSION if "exercises" in kinds else DayKind.RUN
    if "exercises" in kinds:
        return DayKind.SESSION
    return DayKind.EASY if kinds else DayKind.REST


def days_ahead(
    parts: tuple[Part, ...],
    last: Mapping[str, date],
    since: date,
    today: date,
    phase: int,
    days: int = 7,
) -> tuple[DayAhead, ...]:
    """The coming ``days`` from ``today`` on, as they will be if each is done on its day."""
    supposed = dict(last)
    ahead = []
    for number in range(days):
        day = today + timedelta(days=number)
        due = due_parts(parts, supposed, since, day)
        supposed |= {part.id: day for part in due}
        ahead.append(DayAhead(day, kind_of(due, phase), due))
    return tuple(ahead)


def _is_due(part: Part, last: date | None, since: date, today: date) -> bool:
    if last is not None and (today - last).days < part.gap_days:
        return False
    first = since if last is None or last < since else last + timedelta(days=1)
    if part.with_part is not None:
        # It goes with the other part; its own days only say how often.
        first = today - timedelta(days=part.gap_days - 1)
    waited = min((today - first).days, 6)
    return any((today - timedelta(days=ago)).weekday() in part.days for ago in range(waited + 1))


def _days_of(ledger: Ledger, part: Part, today: date) -> set[date]:
    first = today - timedelta(days=LOOK_BACK_DAYS)
    match part.kind:
        case "exercises":
            days: set[date] = set()
            for exercise_id in part.exercises:
                root = ledger.rules.roots.get(exercise_id)
                for one, its_root in ledger.rules.roots.items():
                    if its_root == root or one == exercise_id:
                        days |= {
                            bout.session.day for bout in ledger.bouts.get(one, ())[-LOOK_BACK_DAYS:]
                        }
        case "walk":
            days = {walk.day for walk in ledger.walks[-LOOK_BACK_DAYS:]}
        case "run":
            days = {run.day for run in ledger.runs.runs[-LOOK_BACK_DAYS:]}
        case "other":
            days = {swap.day for swap in ledger.runs.swaps[-LOOK_BACK_DAYS:]}
    return {day for day in days if first <= day <= today}
