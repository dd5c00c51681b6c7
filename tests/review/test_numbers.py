"""What the review shows equals what is worked out of the raw events in another way."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from coach.care_library import load_rules
from coach.library import load_catalogue
from coach.record.corrections import Corrections, Target
from coach.review.change import Verdict
from coach.review.measures import Measure, measures_of
from coach.review.overview import read_overview
from coach.review.period import Period
from coach.review.trend import Asking, read_trend, sets_of, trend_of
from tests.benchmarks.history_maker import PLAN
from tests.record.test_history import statements
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
        sessions = brute.sessions(store.database.file, zone)
        for exercise in (catalogue[item.exercise_id] for item in PLAN.items):
            for period in (Period.TWO_WEEKS, Period.ALL):
                sets = sets_of(store, exercise.id, period, last, zone)
                for measure in measures_of(exercise):
                    found = trend_of(sets, measure, asking)
                    since = sets.span.first
                    expected = brute.trend(sessions, exercise.id, measure.value, since, last)
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


def test_corrections_are_honoured_everywhere(make_history: MakeHistory, asking: Asking) -> None:
    store, zone = make_history(date(2025, 10, 18), 12, seed=8), ZoneInfo("Europe/Berlin")
    today = date(2025, 10, 29)
    asked = (store, "heel_raise_single", Measure.REPS, Period.ALL, today, zone, asking)
    before = read_trend(*asked)
    rules = load_rules(load_catalogue())
    points = before.lines[0].points
    gone, without, recounted = (point.session_id for point in points[:3])
    rows = sets_of(store, "heel_raise_single", Period.ALL, today, zone).rows
    first_of = {row.session_id: row.number for row in reversed(rows)}
    said, now = Corrections(store), datetime(2025, 11, 1, tzinfo=UTC)
    said.exclude(Target(gone), now)
    said.exclude(Target(without, first_of[without]), now)
    said.set_count(Target(recounted, first_of[recounted]), 0, now)
    after = {
        (point.session_id, line.side): (point.day, point.value)
        for line in read_trend(*asked).lines
        for point in line.points
    }
    name = "heel_raise_single"
    sessions = brute.sessions(store.database.file, zone)
    expected = brute.trend(sessions, name, "reps", None, today)
    assert after == expected
    assert gone not in {id_ for id_, _ in after}
    mine = next(p for p in read_trend(*asked).lines[0].points if p.session_id == recounted)
    assert mine.corrected
    ever = read_overview(store, rules, today, zone).sessions_ever
    said.restore(Target(gone), now)
    assert read_overview(store, rules, today, zone).sessions_ever == ever + 1


def test_as_many_queries_for_a_week_as_for_months(make_history: MakeHistory) -> None:
    zone, rules = ZoneInfo("Europe/Berlin"), load_rules(load_catalogue())
    counts = []
    for days in (7, 40):
        store, today = make_history(date(2025, 3, 1), days), date(2025, 3, 1) + timedelta(days)
        with statements() as seen:
            read_overview(store, rules, today, zone)
            sets_of(store, "heel_raise_single", Period.ALL, today, zone)
        counts.append(len([text for text in seen if not text.startswith("BEGIN")]))
    assert counts[0] == counts[1] <= 11


def test_self_counted_is_told_apart_and_has_no_share(
    make_history: MakeHistory, asking: Asking
) -> None:
    store, zone = make_history(date(2025, 5, 1), 60, seed=4), ZoneInfo("Europe/Berlin")
    sets = sets_of(store, "heel_raise_double", Period.ALL, date(2025, 7, 1), zone)
    own = {
        point.session_id
        for line in trend_of(sets, Measure.REPS, asking).lines
        for point in line.points
        if point.by == "self"
    }
    assert own
    for measure in (Measure.GOOD_SHARE, Measure.RANGE, Measure.WORK, Measure.FAULT_SHARE):
        for line in trend_of(sets, measure, asking).lines:
            assert own.isdisjoint(point.session_id for point in line.points)


def test_fewer_than_seven_raises_are_never_called_a_change(
    make_history: MakeHistory, asking: Asking
) -> None:
    store, zone = make_history(date(2025, 3, 1), 60, seed=3), ZoneInfo("Europe/Berlin")
    sets = sets_of(store, "heel_raise_single", Period.ALL, date(2025, 5, 1), zone)
    lines = trend_of(sets, Measure.REPS, asking).lines
    assert lines
    for line in lines:
        assert line.change is not None
        assert line.change.smallest is not None
        assert line.change.smallest >= 7
        clear = line.change.verdict in (Verdict.MORE, Verdict.LESS)
        assert clear == (abs(line.change.difference) >= line.change.smallest)
