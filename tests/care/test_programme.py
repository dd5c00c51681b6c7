"""The programme of a day as a screen gets it: what is open, what comes next, what was long ago."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.care.done import SessionDone
from coach.care.entries import Cleared, MorningPain, NewInjury, SignsNoted, Walked
from coach.care.entry import Entry
from coach.care.ladder_mornings import LadderMornings
from coach.care.ledger import Ledger
from coach.care.locks import Lock
from coach.care.person import Person
from coach.care.programme import Programme, programme, programme_of
from coach.care.run_entries import RunLogged
from coach.care.today_plan import WhyOut
from coach.care.week import DayKind
from tests.care.rules_of import ADULT, at, day, morning, phase, rules, screened, session


def told(
    entries: list[Entry],
    number: int = 0,
    sessions: list[SessionDone] | None = None,
    person: Person = ADULT,
) -> Programme:
    return programme(entries, sessions or [], person, rules(), day(number))


def offered(made: Programme) -> list[str]:
    plan = made.day.plan.plan
    return [] if plan is None else [item.exercise_id for item in plan.items]


def walk(number: int, pain: int | None) -> Walked:
    return Walked(at=at(number), day=day(number), minutes=20, worst_pain=pain, limp=False)


GENTLE = ["ankle_pumps", "ankle_circles"]


@pytest.mark.parametrize(
    ("yes", "expected"),
    [
        ("odd_angle", []),
        ("hot_joint", []),
        ("bone_spot", GENTLE[:1]),
        ("bone_rest", GENTLE[:1]),
        ("gives_way", GENTLE),
        ("no_better", GENTLE),
        ("blood_thinner", GENTLE),
    ],
)
def test_what_a_yes_leaves_of_the_plan(yes: str, expected: list[str]) -> None:
    for which in range(1, 6):
        made = told([screened(0, {yes: True}), phase(0, which)])
        assert offered(made) in ([], expected) if which == 4 else offered(made) == expected
        assert not made.day.run
        assert made.next_steps
        if not expected:
            assert made.day.kind is DayKind.LOCKED
            assert made.day.warm_up.plan is None


def test_what_is_left_out_says_why() -> None:
    made = told([screened(0), phase(0, 3)])
    left = {one.exercise_id: one for one in made.day.plan.left}
    assert set(left) == {"band_inversion", "band_eversion"}
    assert left["band_inversion"].why is WhyOut.LOCKED
    assert left["band_inversion"].locks == {Lock.SIDEWAYS}


@pytest.mark.parametrize(
    ("walks", "locked"),
    [
        ([], True),
        ([(0, None)], True),
        ([(0, 1)], True),
        ([(0, 0)], False),
        ([(-5, 0), (0, 1)], True),
        ([(-5, 3), (0, 0)], False),
        ([(0, 0), (0, 2)], True),
        ([(-14, 0)], True),
    ],
)
def test_sideways_waits_for_a_walk_without_pain(
    walks: list[tuple[int, int | None]], locked: bool
) -> None:
    made = told([screened(0), phase(0, 3), *(walk(number, pain) for number, pain in walks)])
    assert (Lock.SIDEWAYS in made.locks) == locked


def test_the_stretches_wait_three_days_after_an_injury() -> None:
    hurt = NewInjury(at=at(-1), day=day(-1))
    made = told([hurt, screened(0), phase(0, 2)])
    assert not [id_ for id_ in offered(made) if "stretch" in id_]
    later = told([hurt, screened(2), phase(0, 2)], 2)
    assert [id_ for id_ in offered(later) if "stretch" in id_]


def test_older_people_stay_with_open_eyes() -> None:
    old = Person("70_79", "left")
    entries: list[Entry] = [screened(0, age_band="70_79"), phase(0, 3)]
    assert {Lock.UNSUPPORTED, Lock.STEP_DROPS} <= told(entries, person=old).locks
    allowed = Cleared(at=at(0), day=day(0), questions=("older",))
    assert Lock.UNSUPPORTED not in told([*entries, allowed], person=old).locks


@pytest.mark.parametrize(
    ("today", "answered", "asked"),
    [(0, [], None), (1, [], 1), (1, [1], None), (4, [], 1), (5, [], None), (2, [2], 1)],
)
def test_the_next_morning_is_asked_for_while_it_is_remembered(
    today: int, answered: list[int], asked: int | None
) -> None:
    entries: list[Entry] = [screened(0), phase(0, 3), *(morning(n, 1) for n in answered)]
    made = told(entries, today, [session(0)])
    assert made.morning_due == (None if asked is None else day(asked))
    assert ("next_morning" in [step.key for step in made.next_steps]) == (asked is not None)


def test_the_morning_after_a_run_is_asked_for() -> None:
    run = RunLogged(at=at(1), day=day(1), run_id="r", minutes=10, pain_during=2)
    assert told([screened(0), phase(0, 4), run], 2).morning_due == day(2)


def test_the_trend_has_gaps_where_nothing_was_told() -> None:
    entries: list[Entry] = [screened(5), morning(0, 0), morning(4, 3)]
    run = RunLogged(at=at(3), day=day(3), run_id="r", minutes=10, pain_during=4)
    trend = told([*entries, run], 5, [session(1, during=0), session(3, during=2)]).trend
    assert len(trend) == 28
    assert trend[-1].day == day(5)
    by_day = {one.day: (one.morning, one.during) for one in trend}
    assert by_day[day(0)] == (0, None)
    assert by_day[day(1)] == (None, 0)
    assert by_day[day(2)] == (None, None)
    assert by_day[day(3)] == (None, 4)
    assert by_day[day(4)] == (3, None)


def test_the_base_is_the_median_of_seven_mornings() -> None:
    scores = [9, 4, 1, 2, 3, 4, 5, 6]
    entries: list[Entry] = [screened(8), *(morning(n, score) for n, score in enumerate(scores))]
    assert told(entries, 8).base == 4
    assert told(entries[:3], 2).base == 6.5
    assert told([screened(0)]).base is None
    before = SignsNoted(at=at(0), day=day(0), before=3)
    assert told([screened(0), before]).base == 3


def test_said_twice_of_a_morning_the_later_counts() -> None:
    made = told([screened(1), morning(0, 9), morning(0, 2)], 1)
    assert made.base == 2


def test_a_date_is_the_persons_own_and_not_the_moments() -> None:
    east = timezone(timedelta(hours=13))
    late = MorningPain(at=datetime(2026, 3, 3, 0, 30, tzinfo=east), day=day(0), score=4)
    assert told([screened(1), late], 1).trend[-2].morning == 4


def test_the_ladder_gets_the_side_that_rose_more() -> None:
    entries: list[Entry] = []
    for number in range(3):
        entries += [morning(number, 5, side="left"), morning(number, 0, side="right")]
    entries += [morning(3, 5, side="left"), morning(3, 3, side="right", limp=True)]
    mornings = LadderMornings(Ledger.of(rules(), entries, []), day(3))
    assert (mornings[day(3)].score, mornings[day(3)].base) == (3, 0)
    assert mornings[day(3)].limp
    assert list(mornings) == [day(n) for n in range(4)]
    assert day(9) not in mornings


def test_the_headline_is_the_most_cautious() -> None:
    sessions = [session(0, "band_dorsiflexion"), session(0, "heel_raise_double", during=8)]
    made = told([screened(0), phase(0, 3), morning(1, 1)], 1, sessions)
    assert made.headline is not None
    assert (made.headline.exercise_id, made.headline.row) == ("heel_raise_double", 2)
    assert told([screened(0)]).headline is None


def test_a_run_waits_for_its_rest_day_and_is_swapped_while_locked() -> None:
    entries: list[Entry] = [screened(0), phase(0, 4), morning(1, 0)]
    assert told(entries, 1).day.run
    bone = told([*entries, screened(1, {"gives_way": True})], 1)
    assert (bone.day.run, bone.day.swap) == (False, True)
    assert "next_swap" in [step.key for step in bone.next_steps]


def test_an_exercise_that_the_rules_do_not_know_is_kept_out_of_them() -> None:
    made = told([screened(0), phase(0, 3), morning(1, 1)], 1, [session(0, "from_elsewhere")])
    assert made.suggestions == ()


days = st.integers(-3, 25)
scores = st.integers(0, 10)
entries_ = st.one_of(
    st.builds(screened, days),
    st.builds(lambda n, q: screened(n, {q: True}), days, st.sampled_from(["falls", "gives_way"])),
    st.builds(morning, days, scores),
    st.builds(lambda n, s: morning(n, s, side="left", swelling=s > 8), days, scores),
    st.builds(phase, days, st.integers(1, 5)),
    st.builds(walk, days, st.none() | scores),
    st.builds(lambda n: NewInjury(at=at(n), day=day(n)), days),
    st.builds(lambda n, s: SignsNoted(at=at(n), day=day(n), before=s), days, scores),
)
sessions_ = st.builds(
    lambda n, id_, during, good: session(n, id_, during=during, good=good),
    days,
    st.sampled_from(sorted(rules().exercises)),
    st.none() | scores,
    st.none() | st.integers(0, 36),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(entries_, max_size=15), st.lists(sessions_, max_size=8), st.integers(0, 25))
def test_whatever_the_log_there_is_a_next_step_and_no_lock_is_broken(
    entries: list[Entry], sessions: list[SessionDone], number: int
) -> None:
    made = programme(entries, sessions, ADULT, rules(), day(number))
    assert made.next_steps
    for id_ in offered(made):
        own = rules().progressions[id_]
        assert not own.demands & made.locks
        assert Lock.EVERYTHING not in made.locks
        assert Lock.BEYOND_PUMPS not in made.locks or id_ == "ankle_pumps"
    assert not (made.day.run and {Lock.IMPACT, Lock.EVERYTHING} & made.locks)
    for one in made.suggestions:
        if one.then is not None:
            assert rules().progressions[one.then.exercise_id].held(one.then) == one.then
    assert made == programme(entries, sessions, ADULT, rules(), day(number))


@settings(max_examples=60, deadline=None)
@given(st.lists(entries_, max_size=10), st.integers(0, 20))
def test_what_comes_later_does_not_change_the_morning_and_the_plan_of_today(
    entries: list[Entry], number: int
) -> None:
    later = [morning(number + 1, 10), morning(number + 3, 0), walk(number + 2, 9)]
    without = programme(entries, [], ADULT, rules(), day(number))
    ahead = programme([*entries, *later], [session(number + 4)], ADULT, rules(), day(number))
    assert ahead.trend == without.trend
    assert ahead.day.plan == without.day.plan
    assert ahead.base == without.base
    assert ahead.locks == without.locks


def test_a_ledger_that_grew_says_the_same_as_one_that_was_read() -> None:
    entries: list[Entry] = [screened(0), phase(0, 3), *(morning(n, 1) for n in range(5))]
    sessions = [session(0), session(2)]
    grown = Ledger(rules())
    for number in range(5):
        for entry in entries:
            if entry.day == day(number):
                grown.add(entry)
        for done in sessions:
            if done.day == day(number):
                grown.done(done)
    read = programme(entries, sessions, ADULT, rules(), day(4))
    assert programme_of(grown, ADULT, day(4)) == read
