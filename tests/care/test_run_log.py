"""What the entries about running amount to."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from coach.care.run_changes import changes_of
from coach.care.run_entries import (
    RunChanged,
    RunEntry,
    RunLogged,
    RunRemoved,
    RunRestored,
    ShoeAdded,
    ShoeRetired,
    ShoeReturned,
    SwapLogged,
    SwapRemoved,
    SwapRestored,
)
from coach.care.run_log import run_log
from coach.care.shoes import Wear, shoe_use
from tests.care.runs import NOON, day, logged, run


def about(number: int, kind: type, **said: object):
    return kind.model_validate({"at": NOON, "day": day(number)} | said)


def test_a_correction_replaces_what_was_said_and_keeps_where_it_came_from() -> None:
    first = logged(0, "a", minutes=20, source="gpx", fingerprint="f", pain_during=0)
    change = RunChanged.model_validate(
        logged(1, "a", minutes=25, pain_during=3).model_dump(exclude={"kind"})
    )
    (now,) = run_log([first, change]).runs
    assert (now.minutes, now.pain_during, now.day, now.changed) == (25, 3, day(1), True)
    assert (now.source, now.fingerprint, now.at) == ("gpx", "f", first.at)


def test_a_correction_keeps_the_start_unless_the_day_changes() -> None:
    first = logged(0, "a", started_at=NOON)
    for number, start in ((0, NOON), (1, None)):
        change = RunChanged.model_validate(logged(number, "a").model_dump(exclude={"kind"}))
        (now,) = run_log([first, change]).runs
        assert now.started_at == start


def test_removed_and_restored() -> None:
    entries = [logged(0, "a"), logged(2, "b"), about(3, RunRemoved, run_id="a")]
    log = run_log(entries)
    assert [one.run_id for one in log.runs] == ["b"]
    assert [one.run_id for one in log.removed] == ["a"]
    log = run_log([*entries, about(3, RunRestored, run_id="a")])
    assert [one.run_id for one in log.runs] == ["a", "b"]


def test_what_is_about_no_run_has_no_effect() -> None:
    change = RunChanged.model_validate(logged(0, "a").model_dump(exclude={"kind"}))
    log = run_log([change, about(0, RunRemoved, run_id="b"), about(0, ShoeRetired, shoe_id="s")])
    assert (log.runs, log.removed, log.shoes) == ((), (), ())


def test_an_import_counts_once_even_after_it_was_removed() -> None:
    entries = [
        logged(0, "a", fingerprint="f"),
        about(1, RunRemoved, run_id="a"),
        logged(0, "b", fingerprint="f"),
    ]
    log = run_log(entries)
    assert log.runs == ()
    assert log.fingerprints == {"f"}


def test_swaps() -> None:
    swap = about(0, SwapLogged, swap_id="s", sport="bike", minutes=40, pain_during=0)
    gone = about(0, SwapRemoved, swap_id="s")
    back = about(0, SwapRestored, swap_id="s")
    assert run_log([swap]).swaps[0].pain_during == 0
    assert run_log([swap, gone]).swaps == ()
    assert len(run_log([swap, gone, back]).swaps) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"minutes": 0},
        {"minutes": -1},
        {"minutes": float("nan")},
        {"minutes": 1441},
        {"km": 0},
        {"km": float("inf")},
        {"pain_during": 11},
        {"ladder_step": 12},
        {"ladder_step": 0},
        {"surface": "moon"},
        {"at": datetime(2026, 3, 2)},
        {"unknown": 1},
    ],
)
def test_what_cannot_be_is_refused(said: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        logged(0, **said)


KNOWN = TypeAdapter(RunEntry)


@given(
    st.floats(0.1, 1440),
    st.one_of(st.none(), st.floats(0.01, 300)),
    st.one_of(st.none(), st.integers(0, 10)),
    st.one_of(st.none(), st.booleans()),
    st.timezones(),
)
def test_a_run_survives_its_document(minutes, km, pain, limp, zone) -> None:
    made = logged(
        0, minutes=minutes, km=km, pain_during=pain, limp=limp, started_at=NOON.astimezone(zone)
    )
    back = KNOWN.validate_json(made.model_dump_json())
    assert back == made
    assert type(back) is RunLogged


@given(st.lists(st.integers(0, 90), unique=True, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_entry_is_no_matter(days: list[int], chance: random.Random) -> None:
    entries = [logged(number) for number in days]
    changes = [
        RunChanged.model_validate(logged(number, minutes=number + 5).model_dump(exclude={"kind"}))
        for number in days[::2]
    ]
    mixed = [*entries, *changes]
    chance.shuffle(mixed)
    assert run_log(mixed).runs == run_log([*entries, *changes]).runs
    assert [one.day for one in run_log(mixed).runs] == sorted(day(number) for number in days)


def shoe(shoe_id: str = "s", start_km: float = 0.0) -> ShoeAdded:
    return about(0, ShoeAdded, shoe_id=shoe_id, name="Blue ones", start_km=start_km)


@pytest.mark.parametrize(
    ("start_km", "wear"),
    [
        (0, Wear.FRESH),
        (489.9, Wear.FRESH),
        (490, Wear.LOOK),
        (789, Wear.LOOK),
        (790, Wear.LOOK_NOW),
    ],
)
def test_shoes_count_their_kilometres(start_km: float, wear: Wear) -> None:
    runs = [logged(0, km=4, shoe_id="s"), logged(2, km=6, shoe_id="s"), logged(4, shoe_id="s")]
    (use,) = shoe_use(run_log([shoe(start_km=start_km), *runs, logged(6, km=50)]))
    assert use.km == pytest.approx(start_km + 10)
    assert (use.runs, use.runs_without_km, use.wear) == (3, 1, wear)


def test_retired_shoes_come_last_and_can_return() -> None:
    entries = [shoe("old"), shoe("new"), about(1, ShoeRetired, shoe_id="old")]
    assert [one.shoe.shoe_id for one in shoe_use(run_log(entries))] == ["new", "old"]
    log = run_log([*entries, about(2, ShoeReturned, shoe_id="old")])
    assert not log.shoe("old").retired


def test_one_change_at_a_time() -> None:
    before = [run(0, shoe_id="a", surface="road", minutes=20)]
    same = run(2, shoe_id="a", surface="road", minutes=22)
    assert changes_of(same, before).new == ()
    one = run(2, shoe_id="b", surface="road", minutes=20)
    assert changes_of(one, before).new == ("shoe",)
    assert not changes_of(one, before).too_many
    all_new = run(2, shoe_id="b", surface="trail", minutes=30)
    assert changes_of(all_new, before).new == ("shoe", "surface", "volume")
    assert changes_of(all_new, before).too_many


def test_unknown_is_no_change_and_so_is_what_is_longer_ago() -> None:
    before = [run(0, surface="road", minutes=20)]
    assert changes_of(run(2, shoe_id="b", minutes=20), before).new == ()
    assert changes_of(run(31, surface="trail", minutes=90), before).new == ()
    assert changes_of(run(0, surface="trail", minutes=90), []).new == ()


def test_a_run_started_in_another_zone_keeps_its_date() -> None:
    late = datetime(2026, 3, 3, 3, 30, tzinfo=UTC)
    (one,) = run_log([logged(0, started_at=late)]).runs
    assert one.day == date(2026, 3, 2)
    assert one.started_at - late == timedelta(0)
