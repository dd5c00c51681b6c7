"""What became of each day against the week of its phase: done, partly, rest or missed.

What a day holds follows ``coach.care.week``: a part that was missed moves on to the next day that
leaves its gap. It is missed on its own day alone, so that one missed Monday is not a whole missed
week. Walks and other sports are shown and never make a day missed: few people log them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach.care.run_log import RunLog
from coach.care.today_plan import COOL_DOWN_ID, WARM_UP_ID
from coach.care.week import due_parts
from coach.care.week_file import Part
from coach.review.overview_rows import SessionRow
from coach.review.phase_path import PhaseSpan, phase_on

ASKED = ("exercises", "run")
"""The kinds of parts by which a day is judged."""


class DayState(StrEnum):
    """How a day went; BEFORE is ahead of the first entry, OPEN is today with something left."""

    BEFORE = "before"
    DONE = "done"
    PARTLY = "partly"
    REST = "rest"
    MISSED = "missed"
    OPEN = "open"
    NO_PLAN = "no_plan"


@dataclass(frozen=True, slots=True)
class DayDone:
    """One day; ``parts_due`` and ``parts_done`` are ids of the week's parts.

    ``sets_planned`` is None where a plan of that day cannot be read. Warm-up and cool-down are
    left out. NO_PLAN: nothing was done, and no phase said what to do.
    """

    day: date
    state: DayState
    sessions: int
    sets_done: int
    sets_planned: int | None
    runs: int
    parts_due: tuple[str, ...]
    parts_done: frozenset[str]


@dataclass(frozen=True, slots=True)
class PartWeek:
    """A part of this week: on how many of its days it was planned, and on how many days done."""

    part: Part
    planned: int
    done: int


Parts = Mapping[int, tuple[Part, ...]]


@dataclass(frozen=True, slots=True)
class DoneOn:
    """What was done on each day."""

    sessions: Mapping[date, Sequence[SessionRow]]
    runs: Mapping[date, int]
    swaps: Mapping[date, int]
    walks: Mapping[date, int]
    root: Callable[[str], str]

    def part(self, part: Part, day: date) -> bool:
        """Whether ``part`` was done on ``day``; any exercise of its ladders stands for it."""
        match part.kind:
            case "exercises":
                roots = {self.root(one) for one in part.exercises}
                return any(
                    self.root(one) in roots
                    for session in self.sessions.get(day, ())
                    for one in session.exercises
                )
            case "run":
                return bool(self.runs.get(day) or self.swaps.get(day))
            case "walk":
                return bool(self.walks.get(day))
            case "other":
                return bool(self.swaps.get(day))


def done_on(
    sessions: Iterable[SessionRow],
    runs: RunLog,
    walks: Iterable[date],
    roots: Mapping[str, str],
) -> DoneOn:
    """What was done, by day; a warm-up and a cool-down are no training."""
    by_day: dict[date, list[SessionRow]] = {}
    for session in sessions:
        if session.plan_id not in (WARM_UP_ID, COOL_DOWN_ID):
            by_day.setdefault(session.day, []).append(session)
    return DoneOn(
        by_day,
        _by_day(run.day for run in runs.runs),
        _by_day(swap.day for swap in runs.swaps),
        _by_day(walks),
        lambda exercise_id: roots.get(exercise_id, exercise_id),
    )


def day_states(
    first: date,
    today: date,
    begun: date | None,
    path: Sequence[PhaseSpan],
    parts: Parts,
    done: DoneOn,
) -> tuple[DayDone, ...]:
    """Every day from ``first`` to ``today``; ``begun`` is the first day of the record."""
    found = []
    last: dict[str, date] = {}
    phase: PhaseSpan | None = None
    day = first
    while day <= today:
        now = phase_on(path, day)
        if now != phase:
            last, phase = {}, now
        week = () if now is None else parts.get(now.phase, ())
        since = first if now is None else max(now.since, first)
        due = tuple(one for one in due_parts(week, last, since, day) if one.kind in ASKED)
        did = frozenset(one.id for one in week if done.part(one, day))
        last |= dict.fromkeys(did, day)
        found.append(_day(day, today, begun, now is not None, due, did, done))
        day += timedelta(days=1)
    return tuple(found)


def week_parts(
    today: date, path: Sequence[PhaseSpan], parts: Parts, done: DoneOn
) -> tuple[PartWeek, ...]:
    """The parts of the week of ``today``, Monday to Sunday, by the phase that holds today."""
    now = phase_on(path, today)
    if now is None:
        return ()
    monday = today - timedelta(days=today.weekday())
    week = [monday + timedelta(days=number) for number in range(7)]
    return tuple(
        PartWeek(
            part,
            sum(day.weekday() in part.days for day in week if day >= now.since),
            sum(done.part(part, day) for day in week if day <= today),
        )
        for part in parts.get(now.phase, ())
    )


def _day(
    day: date,
    today: date,
    begun: date | None,
    planned: bool,
    due: tuple[Part, ...],
    did: frozenset[str],
    done: DoneOn,
) -> DayDone:
    sessions, runs = done.sessions.get(day, ()), done.runs.get(day, 0)
    sets = [session.sets_planned for session in sessions]
    known = [one for one in sets if one is not None]
    return DayDone(
        day=day,
        state=_state(day, today, begun, planned, due, did, sessions, runs),
        sessions=len(sessions),
        sets_done=sum(session.sets_done for session in sessions),
        sets_planned=sum(known) if len(known) == len(sets) else None,
        runs=runs,
        parts_due=tuple(one.id for one in due),
        parts_done=did,
    )


def _state(
    day: date,
    today: date,
    begun: date | None,
    planned: bool,
    due: tuple[Part, ...],
    did: frozenset[str],
    sessions: Sequence[SessionRow],
    runs: int,
) -> DayState:
    if begun is None or day < begun:
        return DayState.BEFORE
    if sessions or runs or any(one.id in did for one in due):
        all_due = all(one.id in did for one in due)
        whole = not sessions or any(session.completed for session in sessions)
        return DayState.DONE if all_due and whole else DayState.PARTLY
    if not planned:
        return DayState.NO_PLAN
    own_day = [one for one in due if day.weekday() in one.days]
    if not own_day:
        return DayState.REST
    return DayState.OPEN if day == today else DayState.MISSED


def _by_day(days: Iterable[date]) -> dict[date, int]:
    found: dict[date, int] = {}
    for day in days:
        found[day] = found.get(day, 0) + 1
    return found
