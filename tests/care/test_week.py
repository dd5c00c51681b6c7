"""What a day holds, moved on by what was missed, and what a break changes."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.entries import PhaseChosen
from coach.care.gap import Gap, gap_of, missed_days
from coach.care.learn_text import LearnFileError
from coach.care.programme import Programme, programme
from coach.care.run_entries import RunLogged
from coach.care.week import DayKind, days_ahead, due_parts, kind_of
from coach.care.week_file import weeks_from
from coach.resources import shipped
from tests.care.rules_of import ADULT, at, day, morning, phase, rules, screened, session

WEEKS = rules().weeks.parts


def due(which: int, last: dict[str, int], since: int, today: int) -> list[str]:
    days = {id_: day(number) for id_, number in last.items()}
    return [part.id for part in due_parts(WEEKS[which], days, day(since), day(today))]


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (1, ["pumps walk"] * 7),
        (
            2,
            [
                "mobility strength walk",
                "mobility walk",
                "mobility strength walk",
                "mobility walk",
                "mobility strength walk",
                "mobility walk",
                "mobility walk",
            ],
        ),
        (
            3,
            [
                "strength balance",
                "balance other",
                "strength balance",
                "balance",
                "strength balance",
                "other",
                "",
            ],
        ),
        (4, ["", "run strength", "balance", "run", "balance", "run strength", "other"]),
        (5, ["strength balance", "", "run", "strength balance", "", "run", ""]),
    ],
)
def test_a_week_in_which_nothing_is_missed(which: int, expected: list[str]) -> None:
    ahead = days_ahead(WEEKS[which], {}, day(0), day(0), which, 14)
    found = [" ".join(part.id for part in one.parts) for one in ahead]
    assert found == expected * 2


def test_a_missed_day_moves_on_and_is_not_doubled() -> None:
    assert "strength" in due(3, {}, 0, 0)
    assert "strength" in due(3, {}, 0, 1)
    assert "strength" not in due(3, {"strength": 1}, 0, 2)
    assert "strength" in due(3, {"strength": 1}, 0, 3)
    assert "strength" in due(3, {"strength": 5}, 0, 7)


def test_a_missed_run_keeps_a_day_between() -> None:
    assert "run" in due(4, {}, 0, 2)
    assert "run" not in due(4, {"run": 2}, 0, 3)
    assert due(4, {"run": 2}, 0, 4)[0] == "run"


@given(st.lists(st.booleans(), min_size=60, max_size=60), st.sampled_from([3, 4, 5]))
def test_however_one_misses_there_is_a_day_between(done: list[bool], which: int) -> None:
    last: dict[str, date] = {}
    runs, strength = [], []
    for number, does in enumerate(done):
        parts = due_parts(WEEKS[which], last, day(0), day(number))
        if does:
            last |= {part.id: day(number) for part in parts}
            runs += [number for part in parts if part.kind == "run"]
            strength += [number for part in parts if part.id == "strength"]
    assert all(b - a >= 2 for a, b in itertools.pairwise(runs))
    assert all(b - a >= 2 for a, b in itertools.pairwise(strength))
    if which == 4:
        assert set(strength) <= set(runs)


def test_nothing_is_owed_from_before_the_phase() -> None:
    assert due(3, {}, 6, 6) == []
    assert "strength" not in due(3, {}, 5, 6)


@pytest.mark.parametrize(
    ("which", "number", "kind"),
    [
        (1, 0, "protect"),
        (2, 0, "session"),
        (3, 5, "easy"),
        (3, 6, "rest"),
        (4, 1, "run_and_session"),
        (4, 3, "run"),
        (4, 0, "rest"),
        (5, 0, "session"),
    ],
)
def test_the_kind_of_a_day(which: int, number: int, kind: str) -> None:
    ahead = days_ahead(WEEKS[which], {}, day(0), day(0), which)
    assert ahead[number].kind is DayKind(kind)
    assert kind_of((), which) is DayKind.REST


@pytest.mark.parametrize(
    ("which", "last", "today", "gap"),
    [
        (3, None, 9, "none"),
        (3, 0, 0, "none"),
        (3, 5, 3, "none"),
        (3, 0, 1, "none"),
        (3, 0, 2, "few_days"),
        (3, 0, 3, "few_days"),
        (3, 0, 4, "short"),
        (3, 0, 9, "short"),
        (3, 0, 10, "long"),
        (3, 0, 59, "long"),
        (3, 0, 60, "months"),
        (3, 0, 4000, "months"),
        (5, 0, 3, "few_days"),
        (5, 3, 7, "few_days"),
    ],
)
def test_how_long_a_break_is(which: int, last: int | None, today: int, gap: str) -> None:
    since = None if last is None else day(last)
    assert gap_of(WEEKS[which], since, day(today)) is Gap(gap)


def test_rest_days_are_not_missed() -> None:
    assert missed_days(WEEKS[3], day(5), day(7)) == 0
    assert missed_days(WEEKS[1], day(0), day(3)) == 2


def made(which: int, number: int, *sessions: int) -> Programme:
    entries = [screened(number), phase(0, which), morning(number, 1)]
    return programme(entries, [session(n) for n in sessions], ADULT, rules(), day(number))


def test_after_ten_days_the_plan_is_lighter_until_it_is_built_up_again() -> None:
    usual, lighter, after = made(3, 9, 0), made(3, 14, 0), made(3, 16, 0, 14)
    assert usual.day.plan.plan is not None
    assert lighter.day.plan.plan is not None
    assert after.day.plan.plan is not None
    assert (usual.day.plan.eased, lighter.day.plan.eased) == (False, True)
    full, light = usual.day.plan.plan.items[0], lighter.day.plan.plan.items[0]
    assert full.reps is not None
    assert light.reps is not None
    assert light.sets * light.reps <= 0.6 * full.sets * full.reps
    assert after.day.plan.plan.items[0] == light
    assert lighter.gap is Gap.LONG


def test_months_ask_for_everything_again() -> None:
    old = [screened(0), phase(0, 3), morning(1, 1)]
    told = programme(old, [session(0)], ADULT, rules(), day(90))
    assert told.gap is Gap.MONTHS
    assert told.screen_due == "gap"
    assert told.assessment.due
    assert told.day.plan.plan is None
    keys = [step.key for step in told.next_steps]
    assert keys[0] == "next_screen_gap"
    assert "next_gap_months" in keys


def test_a_day_that_is_done_says_so() -> None:
    entries = [screened(0), phase(0, 5), RunLogged(at=at(2), day=day(2), run_id="r", minutes=20)]
    told = programme(entries, [], ADULT, rules(), day(2))
    assert "run" in told.day.done
    assert "next_run" not in [step.key for step in told.next_steps]


def test_no_phase_yet_is_the_gentlest_week() -> None:
    told = programme([screened(0)], [], ADULT, rules(), day(0))
    assert (told.phase.number, told.phase.chosen) == (1, False)
    assert told.day.plan.plan is not None
    assert told.next_steps[0].key == "next_assess_first"


def test_the_warm_up_is_no_more_than_the_present_dose() -> None:
    told = made(3, 0)
    assert told.day.warm_up.plan is not None
    assert told.day.cool_down.plan is not None
    assert [one.exercise_id for one in told.day.warm_up.plan.items][:2] == ["march", "leg_swing"]
    assert all(one.sets == 1 for one in told.day.warm_up.plan.items)
    assert made(1, 0).day.warm_up.plan is None
    rest = programme([screened(6), phase(6, 3)], [], ADULT, rules(), day(6))
    assert rest.day.kind is DayKind.REST
    assert rest.day.warm_up.plan is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("number = 5", "number = 6"),
        ('"tandem_stance"', '"tandem"'),
        ('with_part = "run"', 'with_part = "jog"'),
        ("days = [6]", "days = [7]"),
        ('kind = "walk"', 'kind = "exercises"'),
    ],
)
def test_a_damaged_file_is_refused(old: str, new: str) -> None:
    text = shipped("assets", "care", "week.toml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(LearnFileError, match=r"week\.toml"):
        weeks_from(text.replace(old, new, 1), rules().exercises)


def test_a_phase_chosen_ahead_of_the_clock_holds_from_today() -> None:
    ahead = PhaseChosen(at=at(40), day=day(40), phase=3)
    told = programme([screened(0), ahead], [], ADULT, rules(), day(0))
    assert (told.phase.number, told.phase.since) == (3, day(0))
    assert told.day.kind is DayKind.SESSION
