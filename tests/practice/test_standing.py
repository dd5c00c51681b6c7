"""What the results of a person amount to: unknown stays unknown, more never makes up for less."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.screen_file import Screen
from coach.care_library import load_rules
from coach.library import load_catalogue
from coach.practice.standing import adherence, in_force, standing_of
from coach.practice.values import Stamp, Standing, StoredPlan
from coach.record.corrections import Corrections, Target
from coach.record.store import Store

from .results import FLAG, TODAY, ZONE, ago, at, cleared, diary, morning, raises, screened, session


@pytest.fixture(scope="module")
def screen() -> Screen:
    return load_rules(load_catalogue()).screen


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "record") as opened:
        yield opened


def signed(starts: date, **more: int) -> StoredPlan:
    plan = raises(starts, **more)
    return StoredPlan("c", plan, at(starts), Stamp(1, at(starts), "here"))


def test_an_empty_record_says_nothing(store: Store, screen: Screen) -> None:
    assert standing_of(store, screen, (), TODAY, ZONE) == Standing()


def test_sessions_mornings_and_sets_add_up(store: Store, screen: Screen) -> None:
    for days in (0, 2, 4):
        session(store, ago(days))
    diary(store, [morning(ago(days), 3 if days < 7 else 1) for days in range(13, -1, -1)])
    found = standing_of(store, screen, [signed(ago(5))], TODAY, ZONE)
    assert found.last_active == TODAY
    assert found.sessions == 3
    assert (found.morning_pain, found.morning_pain_before) == (3.0, 1.0)
    # Six days of two sets, of which three days were done.
    assert found.adherence == pytest.approx(6 / 12)
    assert found.red_flag is None


def test_no_pain_is_an_answer_and_two_mornings_are_too_few(store: Store, screen: Screen) -> None:
    diary(store, [morning(ago(9), 4), morning(ago(8), 4)])
    diary(store, [morning(ago(days), 0) for days in (2, 1, 0)])
    found = standing_of(store, screen, (), TODAY, ZONE)
    assert found.morning_pain == 0.0
    assert found.morning_pain_before is None
    assert found.last_active is None


def test_a_red_flag_stays_known_though_it_was_taken_back(store: Store, screen: Screen) -> None:
    assert screen.by_id[FLAG].red_flag
    diary(store, [screened(ago(5), **{FLAG: True}), screened(ago(1), **{FLAG: False})])
    assert standing_of(store, screen, (), TODAY, ZONE).red_flag == ago(5)


def test_a_yes_that_locks_only_impact_is_no_red_flag(store: Store, screen: Screen) -> None:
    other = next(one.id for one in screen.questions if not one.red_flag)
    diary(store, [screened(ago(1), **{other: True})])
    assert standing_of(store, screen, (), TODAY, ZONE).red_flag is None


def test_what_a_professional_cleared_raises_no_flag_again(store: Store, screen: Screen) -> None:
    flag = next((q.id for q in screen.questions if q.red_flag and not q.seen_again), FLAG)
    diary(store, [screened(ago(9), **{flag: True}), cleared(ago(8), flag)])
    assert standing_of(store, screen, (), TODAY, ZONE).red_flag == ago(9)
    diary(store, [screened(ago(1), **{flag: True})])
    again = ago(1) if screen.by_id[flag].seen_again else ago(9)
    assert standing_of(store, screen, (), TODAY, ZONE).red_flag == again


def test_what_was_left_out_and_days_ahead_do_not_count(store: Store, screen: Screen) -> None:
    out = session(store, ago(1))
    Corrections(store).exclude(Target(out), at(TODAY))
    session(store, ago(-3))
    session(store, ago(4), source="recording")
    found = standing_of(store, screen, [signed(ago(5))], TODAY, ZONE)
    assert (found.sessions, found.last_active) == (0, None)


def test_the_plan_signed_last_holds_once_it_has_begun() -> None:
    old, new = signed(ago(10)), signed(ago(3), version=2)
    assert in_force([old, new], ago(4), ZONE) == old.prescription
    assert in_force([old, new], ago(3), ZONE) == new.prescription
    assert in_force([old, new], ago(11), ZONE) is None


@given(
    finished=st.dictionaries(st.integers(0, 20), st.integers(0, 9), max_size=20),
    sets=st.integers(1, 6),
    days_a_week=st.integers(1, 7),
    begun=st.integers(0, 20),
)
def test_adherence_is_a_share_and_more_sets_never_lower_it(
    finished: dict[int, int], sets: int, days_a_week: int, begun: int
) -> None:
    plan = signed(ago(begun), sets=sets, days_a_week=days_a_week)
    done = Counter({(ago(days), "heel_raise_double"): n for days, n in finished.items()})
    share = adherence(done, [plan], TODAY, ZONE)
    assert share is not None
    assert 0.0 <= share <= 1.0
    done[TODAY, "heel_raise_double"] += 1
    more = adherence(done, [plan], TODAY, ZONE)
    assert more is not None
    assert more >= share
    done[TODAY, "calf_stretch_straight"] += 50
    assert adherence(done, [plan], TODAY, ZONE) == more
    assert adherence(done, [plan], ago(begun) - timedelta(days=1), ZONE) is None
