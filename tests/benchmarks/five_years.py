"""How long the review takes over five years of daily sessions, and how much memory.

    uv run python -m tests.benchmarks.five_years [DIR]

Without a folder a record is made first (see ``history_maker``), which takes a minute or two. Each
figure is the median of several reads; the first, with nothing in any cache, stands beside it.
"""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from coach.care.person import Person
from coach.care_library import load_rules
from coach.exercise.definition import Exercise
from coach.library import load_catalogue, load_norms
from coach.record.schema import SessionRun
from coach.record.store import Store
from coach.review.measures import measures_of
from coach.review.one_session import read_session
from coach.review.overview import read_overview
from coach.review.period import Period
from coach.review.side_by_side import side_by_side
from coach.review.trend import Asking, Trend, sets_of, trend_of
from tests.benchmarks.history_maker import PLAN, Wish, write

LAST = date(2026, 6, 30)
ZONE = ZoneInfo("Europe/Berlin")
TIMES = 7
LIMITS_MS = {"overview": 300.0, "trend": 200.0, "session": 200.0}
LIMIT_MB = 400.0


def main(arguments: Sequence[str]) -> None:
    """Print every figure against its limit."""
    if arguments:
        measure(Path(arguments[0]))
        return
    with tempfile.TemporaryDirectory() as folder:
        days = round(5 * 365.25)
        with Store.open(Path(folder)) as store:
            write(store, Wish(LAST - timedelta(days=days - 1), days, ZONE))
        measure(Path(folder))


def measure(folder: Path) -> None:
    """Read the record in ``folder`` in every way that a screen does."""
    catalogue = load_catalogue()
    rules = load_rules(catalogue)
    asking = Asking(Person("40_49", "left"), load_norms())
    with Store.open(folder) as store:
        with store.database.read() as db:
            sessions = db.scalar(select(func.count()).select_from(SessionRun))
            newest = db.scalars(
                select(SessionRun.id).order_by(SessionRun.started_at.desc()).limit(20)
            ).all()
        print(f"{sessions} sessions")
        report("overview", "overview", lambda: read_overview(store, rules, LAST, ZONE))
        for item in PLAN.items:
            trends(store, catalogue[item.exercise_id], asking)
        report("session", "session", lambda: read_session(store, newest[0]))
        report(
            "session",
            "two sessions",
            lambda: side_by_side(read_session(store, newest[0]), read_session(store, newest[9])),
        )
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak_mb:.0f} MB, limit {LIMIT_MB:.0f} MB: {verdict(peak_mb, LIMIT_MB)}")


def trends(store: Store, exercise: Exercise, asking: Asking) -> None:
    """Every trend of an exercise."""

    def read(period: Period) -> Trend:
        sets = sets_of(store, exercise.id, period, LAST, ZONE)
        return trend_of(sets, measures_of(exercise)[0], asking)

    for period in Period:
        report("trend", f"{exercise.id}, {period.value}", partial(read, period))
    every = sets_of(store, exercise.id, Period.ALL, LAST, ZONE)
    worst = max(timed(partial(trend_of, every, one, asking))[1] for one in measures_of(exercise))
    print(f"  another measure of {exercise.id}, nothing read anew: {worst:.0f} ms")


def report(limit: str, name: str, ask: Callable[[], object]) -> None:
    """Print how long ``ask`` takes."""
    first, usual = timed(ask)
    limit_ms = LIMITS_MS[limit]
    print(
        f"{name:<40} first {first:6.0f} ms, then {usual:6.0f} ms, "
        f"limit {limit_ms:.0f} ms: {verdict(first, limit_ms)}"
    )


def timed(ask: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the first time, and the median of the others."""
    spent = []
    for _ in range(TIMES):
        began = time.perf_counter()
        ask()
        spent.append(1000 * (time.perf_counter() - began))
    return spent[0], statistics.median(spent[1:])


def verdict(value: float, limit: float) -> str:
    """Whether a limit is kept."""
    return "met" if value < limit else "MISSED"


if __name__ == "__main__":
    main(sys.argv[1:])
