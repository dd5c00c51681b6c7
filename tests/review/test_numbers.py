"""What the review shows equals what is worked out of the raw events in another way."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from coach.care_library import load_rules
from coach.library import load_catalogue
from coach.review.measures import measures_of
from coach.review.overview import read_overview
from coach.review.period import Period
from coach.review.trend import Asking, sets_of, trend_of
from tests.benchmarks.history_maker import PLAN
from tests.review import brute
from tests.review.conftest import MakeHistory

HISTORIES = [
    # Summer time begins on 30 March 2025 and ends on 26 October; the year ends; far from UTC.
    (date(2025, 3, 20), "Europe/Berlin", 1),
    (date(2025, 10, 18), "Europe/Berlin", 2),
    (date(2025, 12, 20), "Pacific/Auckland", 3),
    (date(2025, 10, 25), "America/Los_Angeles", 4),
    (date(2026, 2, 20), "Pacific/Kiritimati", 5),
]
WHERE_READ = ["Europe/Berlin", "Pacific/Honolulu"]


@pytest.mark.parametrize(("first", "made_in", "seed"), HISTORIES)
def test_every_trend(
    make_history: MakeHistory, asking: Asking, first: date, made_in: str, seed: int
) -> None:
    store = make_history(first, 24, made_in, seed)
    catalogue, last = load_catalogue(), first + timedelta(days=23)
    compared = 0
    for name in (made_in, *WHERE_READ):
        zone = ZoneInfo(name)
        for exercise in (catalogue[item.exercise_id] for item in PLAN.items):
            for period in (Period.TWO_WEEKS, Period.ALL):
                sets = sets_of(store, exercise.id, period, last, zone)
                for measure in measures_of(exercise):
                    found = trend_of(sets, measure, asking)
                    since = sets.span.first
                    expected = (
                        brute.trend(
                            store.database.file, zone, exercise.id, measure.value, since, last
                        )
                        if name == made_in or measure == measures_of(exercise)[0]
                        else None
                    )
                    if expected is None:
                        continue
                    shown = {
                        (point.session_id, line.side): (point.day, point.value)
                        for line in found.lines
                        for point in line.points
                    }
                    assert shown.keys() == expected.keys(), (exercise.id, measure)
                    for key, (day, value) in shown.items():
                        assert (day, pytest.approx(value)) == expected[key]
                    compared += len(shown)
    assert compared > 500


@pytest.mark.parametrize(("first", "zone", "seed"), HISTORIES)
def test_the_overview(make_history: MakeHistory, first: date, zone: str, seed: int) -> None:
    store = make_history(first, 24, zone, seed)
    today, where = first + timedelta(days=23), ZoneInfo(zone)
    overview = read_overview(store, load_rules(load_catalogue()), today, where)
    sessions = [one for one in brute.sessions(store.database.file, where).values() if one["sets"]]
    for day in overview.days:
        mine = [one for one in sessions if one["day"] == day.day]
        assert day.sessions == len(mine)
        done = sum(
            any(kind == "SetDone" and p["completed"] for kind, p in made["events"])
            for one in mine
            for made in one["sets"].values()
        )
        assert day.sets_done == done
    for told in overview.pain:
        said = [
            p["score"]
            for one in sessions
            if one["day"] == told.day
            for p in one["pain"]
            if p["when"] == "before"
        ]
        assert told.before == max(said, default=None)
    assert overview.sessions_ever == len(sessions)
    assert [one.day for one in overview.days] == [one.day for one in overview.pain]
    assert overview.days[-1].day == today
