"""The pain of the last four weeks, day by day, as the trend shows it."""

from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.ledger import Ledger

TREND_DAYS = 28


@dataclass(frozen=True, slots=True)
class PainDay:
    """One day: morning pain and the worst during any session or run; None is not told."""

    day: date
    morning: int | None
    during: int | None


def pain_trend(ledger: Ledger, today: date) -> tuple[PainDay, ...]:
    """The last 28 days up to ``today``, oldest first."""
    first = today - timedelta(days=TREND_DAYS - 1)
    during: dict[date, int] = {}
    for session in reversed(ledger.sessions_until(today)):
        if session.day < first:
            break
        said = [session.during, *(one.worst_pain for one in session.exercises)]
        _note(during, session.day, said)
    for run in reversed(ledger.runs.runs):
        if run.day < first:
            break
        _note(during, run.day, [run.pain_during])
    days = [first + timedelta(days=ahead) for ahead in range(TREND_DAYS)]
    return tuple(PainDay(day, ledger.mornings.score(day), during.get(day)) for day in days)


def _note(during: dict[date, int], day: date, said: list[int | None]) -> None:
    known = [score for score in said if score is not None]
    if known:
        during[day] = max([*known, during.get(day, 0)])
