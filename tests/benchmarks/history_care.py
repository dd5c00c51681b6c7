"""Makes the care log of a made-up history: mornings, runs, walks, tests, screens and phases."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from coach.care.entries import (
    Assessed,
    MorningPain,
    PhaseChosen,
    ScreenAnswered,
    TestResult,
    Walked,
)
from coach.care.entry import Entry
from coach.care.run_entries import RunChanged, RunLogged, RunRemoved

PHASES = ((0.0, 1), (0.01, 2), (0.04, 3), (0.12, 4), (0.2, 5))
"""From which share of the history on the person is in which phase."""


def care_of(first: date, days: int, zone: tzinfo, chance: random.Random) -> Iterator[Entry]:
    """The entries of all days, in the order of the log."""
    starts = {first + timedelta(days=round(share * days)): number for share, number in PHASES}
    for number in range(days):
        day, progress = first + timedelta(days=number), number / max(1, days - 1)
        at = datetime.combine(day, time(7, chance.randrange(60)), zone).astimezone(UTC)
        if day in starts:
            yield PhaseChosen(
                at=at, day=day, phase=starts[day], by="start" if not number else "own"
            )
        if number % 7 == 0:
            yield ScreenAnswered(at=at, day=day, answers={"odd_angle": False})
        if chance.random() < 0.85:
            usual = 4.0 * (1 - progress) + chance.gauss(0, 0.8)
            score = max(0, min(10, round(usual)))
            swelling = None if chance.random() < 0.5 else False
            yield MorningPain(at=at, day=day, score=score, swelling=swelling)
        if progress < 0.12 and chance.random() < 0.6:
            yield Walked(at=at, day=day, minutes=30, worst_pain=max(0, round(3 - 9 * progress)))
        if progress >= 0.12 and day.weekday() in (2, 5):
            yield from _run(at, day, chance)
        if number % 14 == 0:
            yield _tests(at, day, progress, chance)


def _run(at: datetime, day: date, chance: random.Random) -> Iterator[Entry]:
    run_id = f"run-{day.isoformat()}"
    pain = chance.choice([0, 0, 1, 2, None])
    yield RunLogged(at=at, day=day, run_id=run_id, minutes=30, km=5, pain_during=pain)
    if chance.random() < 0.03:
        yield RunChanged(at=at, day=day, run_id=run_id, minutes=32, km=5.2, pain_during=pain)
    elif chance.random() < 0.02:
        yield RunRemoved(at=at, day=day, run_id=run_id)


def _tests(at: datetime, day: date, progress: float, chance: random.Random) -> Assessed:
    results = []
    for side, less in (("left", 0.8), ("right", 1.0)):
        part = (less + (1 - less) * progress) * chance.uniform(0.95, 1.05)
        results += [
            TestResult(test="single_raises", side=side, value=round((8 + 18 * progress) * part)),
            TestResult(test="balance_s", side=side, value=round(min(45.0, 40 * part), 1)),
            TestResult(
                test="knee_to_wall_cm", side=side, value=round((8 + 4 * progress) * part, 1)
            ),
        ]
    return Assessed(at=at, day=day, results=tuple(results))
