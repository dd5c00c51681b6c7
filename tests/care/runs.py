"""Runs and mornings for the tests, said shortly."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from coach.care.ladder_rule import Morning
from coach.care.run_entries import RunLogged
from coach.care.run_log import Run, run_log

MONDAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def day(number: int) -> date:
    """The day ``number`` days after the first Monday."""
    return MONDAY + timedelta(days=number)


def logged(number: int, run_id: str | None = None, **said: object) -> RunLogged:
    whole: dict[str, object] = {
        "at": NOON + timedelta(days=number),
        "day": day(number),
        "run_id": run_id or f"run{number}",
        "minutes": 20.0,
    }
    return RunLogged.model_validate(whole | said)


def run(number: int, **said: object) -> Run:
    (one,) = run_log([logged(number, **said)]).runs
    return one


def good(number: int, step: int | None = 1, **said: object) -> Run:
    """A run of the ladder that hardly hurt."""
    return run(number, **({"ladder_step": step, "pain_during": 0} | said))


def calm(numbers: Iterable[int], score: int = 0, base: float | None = 0.0) -> dict[date, Morning]:
    """Mornings on which all was as ever."""
    return {day(number): Morning(score, base) for number in numbers}
