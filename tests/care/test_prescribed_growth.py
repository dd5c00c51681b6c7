"""How a physio's plan grows and shrinks, and never beyond what was set."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from coach.care.entries import AnyEntry
from coach.care.entry import Entry
from coach.care.ledger import Ledger
from coach.care.pain_table import Action
from coach.care.prescribed_growth import given_dose, limits_of
from coach.care.prescription import Prescribed
from coach.care.programme import programme_of
from coach.care.suggestion import answer_to
from tests.care.plans_of import CALM, THREE, about, did, item, items, prescription, taken, told
from tests.care.rules_of import ADULT, at, day, morning, rules, screened


def test_without_grow_the_dose_stays() -> None:
    one = about(told([*CALM, taken(prescription())], THREE))
    assert (one.row, one.action, one.reason) == (7, Action.HOLD, "held_physio")
    assert one.then is None


def test_grow_is_offered_within_its_bounds_and_only_asked() -> None:
    plan = prescription(item(grow={"most_amount": 11, "most_sets": 4}))
    entries = [*CALM, taken(plan)]
    one = about(told(entries, THREE))
    assert (one.action, one.variable, one.by_itself) == (Action.PROGRESS, "reps", False)
    assert one.then is not None
    assert (one.then.amount, one.then.sets) == (11, 3)
    yes = answer_to(one, True, at(5, 20), day(5), "user")
    (grown,) = items(told([*entries, yes, screened(6)], THREE, 6))
    assert (grown.reps, grown.sets) == (11, 3)


def test_it_grows_by_itself_only_where_the_plan_says_so() -> None:
    plan = prescription(item(grow={}), auto_progress=True)
    assert about(told([*CALM, taken(plan)], THREE)).by_itself


def test_a_hard_session_does_not_grow() -> None:
    plan = prescription(item(grow={}, effort_max=5))
    hard = [did(0), did(2), did(4, effort=6)]
    one = about(told([*CALM, taken(plan)], hard))
    assert (one.action, one.reason) == (Action.HOLD, "held_physio_effort")
    assert about(told([*CALM, taken(plan)], [did(0), did(2), did(4, effort=5)])).then is not None


def test_pain_shrinks_it_and_it_may_come_back_to_what_was_set() -> None:
    entries = [*CALM, taken(prescription())]
    one = about(told(entries, [*THREE[:2], did(4, worst_pain=7)]))
    assert (one.action, one.variable) == (Action.REGRESS, "volume")
    assert one.then is not None
    assert one.then.volume <= 18
    yes = answer_to(one, True, at(5, 9), day(5), "user")
    calm = [morning(n, 1) for n in (6, 8, 10)]
    again = [*THREE[:2], did(4, worst_pain=7), did(5), did(7), did(9)]
    back = about(told([*entries, yes, screened(7), *calm], again, 10))
    assert back.action is Action.PROGRESS
    assert back.then is not None
    assert one.then.volume < back.then.volume <= 30


@pytest.mark.parametrize("grow", [None, {}, {"most_amount": 25}, {"most_sets": 6}])
@given(
    amount=st.integers(1, 200),
    sets=st.integers(1, 20),
    accepted=st.integers(1, 600),
    more=st.integers(1, 20),
)
def test_no_answer_in_the_log_leads_beyond_what_was_set(
    grow: dict[str, int] | None, amount: int, sets: int, accepted: int, more: int
) -> None:
    one = item(reps=amount, sets=sets, grow=grow)
    answer: dict[str, Any] = {
        "kind": "suggestion_answered",
        "at": at(1),
        "day": day(1),
        "exercise_id": "heel_raise_double",
        "session_id": "x",
        "row": 7,
        "action": "progress",
        "accepted": True,
        "dose": {
            "exercise_id": "heel_raise_double",
            "amount": accepted,
            "sets": more,
            "load": 2,
        },
    }
    entry = _entry(answer)
    ledger = Ledger.of(rules(), [*CALM, taken(prescription(one)), entry], [])
    (planned,) = items(programme_of(ledger, ADULT, day(2)))
    bounds = limits_of(one, rules().progressions["heel_raise_double"])
    assert 1 <= (planned.reps or 0) <= bounds.amount.most
    assert 1 <= planned.sets <= bounds.sets.most
    if grow is None:
        assert (bounds.amount.most, bounds.sets.most) == (amount, sets)
    if grow == {"most_amount": 25}:
        assert bounds.amount.most == max(25, amount)


ANY_ITEM = st.builds(
    lambda reps, sets, most: item(reps=reps, sets=sets, grow=most),
    st.integers(1, 30),
    st.integers(1, 6),
    st.none() | st.just({}) | st.builds(lambda n: {"most_amount": n}, st.integers(1, 40)),
)


@given(one=ANY_ITEM, during=st.integers(0, 10), morning_after=st.integers(0, 10))
def test_a_suggestion_grows_only_where_it_may_and_shrinks_always(
    one: Prescribed, during: int, morning_after: int
) -> None:
    entries = [*CALM[:-1], morning(5, morning_after), taken(prescription(one))]
    sessions = [did(0), did(2), did(4, worst_pain=during)]
    for found in told(entries, sessions).suggestions:
        given_now = given_dose(one)
        assert found.now == given_now
        if found.then is None:
            continue
        assert found.then.exercise_id == one.exercise_id
        if found.action is Action.PROGRESS:
            assert one.grow is not None
            assert during <= 2
            assert found.then.volume > given_now.volume
        else:
            assert found.then.volume < given_now.volume


def _entry(values: dict[str, Any]) -> Entry:
    entry: AnyEntry = TypeAdapter(AnyEntry).validate_python(values)
    return entry
