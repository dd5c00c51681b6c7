"""Days against the plan, pain with its base, the phases and the one sentence."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest

from coach.care.entries import MorningPain, PhaseChosen, Walked
from coach.care.entry import Entry
from coach.care.rules import Rules
from coach.care.run_entries import RunLogged
from coach.care.today_plan import WARM_UP_ID
from coach.care_library import load_rules
from coach.library import load_catalogue
from coach.review.days import DayState
from coach.review.overview import Overview, overview_of
from coach.review.overview_rows import OverviewRows, SessionRow
from coach.review.phase_path import PhaseSpan, phase_path

MONDAY = date(2025, 6, 2)


@pytest.fixture(scope="module")
def rules() -> Rules:
    return load_rules(load_catalogue())


def at(day: date) -> datetime:
    return datetime.combine(day, time(8), UTC)


def day(number: int) -> date:
    """The days from the first Monday on."""
    return MONDAY + timedelta(days=number)


def phase(number: int, from_day: date) -> PhaseChosen:
    return PhaseChosen(at=at(from_day), day=from_day, phase=number)


def morning(on: date, score: int) -> MorningPain:
    return MorningPain(at=at(on), day=on, score=score)


def session(
    on: date,
    *exercises: str,
    completed: bool = True,
    plan_id: str = "programme",
    during: int | None = None,
) -> SessionRow:
    return SessionRow(
        session_id=f"{on}-{exercises}",
        at=at(on),
        day=on,
        plan_id=plan_id,
        ended=True,
        completed=completed,
        exercises=frozenset(exercises),
        sets_done=3 if completed else 1,
        sets_planned=3,
        before=None,
        during=during,
        after=None,
    )


def shown(
    rules: Rules,
    today: date,
    sessions: Sequence[SessionRow] = (),
    entries: Sequence[Entry] = (),
) -> Overview:
    known = [one.day for one in (*sessions, *entries)]
    last = max((one.day for one in sessions), default=None)
    first = min(known, default=None)
    rows = OverviewRows(tuple(sessions), tuple(entries), first, last, len(sessions))
    return overview_of(rows, rules, MONDAY, today)


def states(overview: Overview) -> list[str]:
    return [one.state.value for one in overview.days]


def test_nothing_at_all(rules: Rules) -> None:
    overview = shown(rules, day(6))
    assert overview.empty
    assert set(states(overview)) == {"before"}
    assert overview.summary.key == "nothing_yet"
    assert overview.week == ()


def test_a_week_of_phase_3(rules: Rules) -> None:
    # Strength on Monday, Wednesday and Friday, balance from Monday to Friday.
    both = ("heel_raise_double", "single_leg_balance")
    sessions = [
        session(day(0), *both),
        session(day(1), "single_leg_balance"),
        session(day(2), "single_leg_balance"),
        session(day(3), *both, completed=False),
    ]
    overview = shown(rules, day(6), sessions, [phase(3, MONDAY)])
    # Wednesday's strength moved on to Thursday, Friday's waits for its gap.
    assert states(overview) == ["done", "done", "partly", "partly", "missed", "rest", "rest"]
    by_id = {one.part.id: (one.planned, one.done) for one in overview.week}
    assert by_id == {"strength": (3, 2), "balance": (5, 4), "other": (2, 0)}
    assert overview.summary.key == "week_some"
    assert overview.summary.values == {"done": 4, "planned": 5}


def test_today_is_open_and_not_missed(rules: Rules) -> None:
    overview = shown(rules, day(0), (), [phase(3, MONDAY)])
    assert states(overview) == ["open"]


def test_a_phase_chosen_in_the_middle_and_no_plan_before(rules: Rules) -> None:
    sessions = [session(day(0), "heel_raise_double")]
    overview = shown(rules, day(4), sessions, [phase(3, day(3))])
    assert states(overview) == ["done", "no_plan", "no_plan", "missed", "open"]


def test_a_warm_up_is_no_session_and_its_pain_counts(rules: Rules) -> None:
    warm = session(day(0), "march", plan_id=WARM_UP_ID, during=4)
    overview = shown(rules, day(1), [warm], [phase(3, MONDAY)])
    assert overview.days[0].state == DayState.MISSED
    assert overview.pain[0].during == 4


def test_pain_0_is_an_answer_and_no_answer_is_none(rules: Rules) -> None:
    run = RunLogged(at=at(day(1)), day=day(1), run_id="r", minutes=20, pain_during=0)
    walk = Walked(at=at(day(2)), day=day(2), minutes=20)
    entries = [phase(4, MONDAY), morning(day(0), 0), run, walk]
    pain = shown(rules, day(3), (), entries).pain
    assert [one.morning for one in pain] == [0, None, None, None]
    assert [one.during for one in pain] == [None, 0, None, None]
    assert [one.told for one in pain] == [True, True, False, False]


def test_the_base_is_of_the_seven_mornings_before(rules: Rules) -> None:
    earlier = [morning(day(-n), score) for n, score in ((8, 9), (7, 1), (3, 2), (1, 4))]
    pain = shown(rules, day(1), (), [*earlier, morning(day(0), 6)]).pain
    assert (pain[0].base, pain[0].reaction_from, pain[0].morning) == (2.0, 4.0, 6)
    assert pain[1].base == 4.0


def test_the_sentence_tells_of_morning_pain_that_fell(rules: Rules) -> None:
    mornings = [morning(day(n), 4 if n < 8 else 2) for n in range(-2, 22)]
    sessions = [session(day(n), "single_leg_balance") for n in range(0, 22)]
    says = shown(rules, day(21), sessions, mornings).summary
    assert (says.key, says.values) == ("morning_down", {"before": 4.0, "now": 2.0, "weeks": 3})
    assert says.text() == "Morning pain is down from 4 to 2 in 3 weeks."


def test_the_sentence_of_a_gap_and_of_a_first_session(rules: Rules) -> None:
    one = [session(day(0), "single_leg_balance")]
    assert shown(rules, day(1), one).summary.key == "first_session"
    two = [*one, session(day(1), "single_leg_balance")]
    says = shown(rules, day(13), two).summary
    assert (says.key, says.values) == ("gap", {"days": 12})


def test_the_path_through_the_phases() -> None:
    entries = [
        phase(1, day(0)),
        phase(2, day(3)),
        phase(2, day(5)),
        phase(3, day(9)),
        phase(2, day(7)),
        phase(4, day(30)),
    ]
    # The last choice of a day counts; one that is dated earlier takes effect where it was made.
    assert phase_path(entries, day(20)) == (
        PhaseSpan(1, day(0), day(3)),
        PhaseSpan(2, day(3), None),
    )
    assert phase_path(entries[:4], day(20)) == (
        PhaseSpan(1, day(0), day(3)),
        PhaseSpan(2, day(3), day(9)),
        PhaseSpan(3, day(9), None),
    )
