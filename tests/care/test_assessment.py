"""The assessment: what is a clear change, what stands beside it, and when it is due."""

import pytest

from coach.care.assessment import assessment_state, trend_of
from coach.care.entries import Assessed, Test, TestResult
from coach.care.ledger import Ledger
from coach.care.person import AgeBand, Ankle, Person
from tests.care.rules_of import at, day, rules


def assessed(number: int, **values: float) -> Assessed:
    """Values by test and side, as in ``single_raises_left=12``."""
    results = []
    for name, value in values.items():
        test, _, side = name.rpartition("_")
        results.append(TestResult.model_validate({"test": test, "side": side, "value": value}))
    return Assessed(at=at(number), day=day(number), results=tuple(results))


def ledger(*entries: Assessed) -> Ledger:
    return Ledger.of(rules(), entries, [])


@pytest.mark.parametrize(
    ("test", "value", "last", "trend"),
    [
        ("single_raises", 20, 14, "no_clear_change"),
        ("single_raises", 21, 14, "more"),
        ("single_raises", 14, 21, "less"),
        ("single_raises", 0, 0, "no_clear_change"),
        ("knee_to_wall_cm", 11.9, 10, "no_clear_change"),
        ("knee_to_wall_cm", 12.0, 10, "more"),
        ("knee_to_wall_cm", 8.0, 10, "less"),
        ("balance_s", 40, 10, None),
        ("single_raises", 20, None, None),
    ],
)
def test_inside_the_error_there_is_no_clear_change(
    test: Test, value: float, last: float | None, trend: str | None
) -> None:
    assert trend_of(test, value, last, rules().norms) == trend


@pytest.mark.parametrize(
    ("today", "months", "due"), [(13, False, False), (14, False, True), (3, True, True)]
)
def test_it_is_due_every_two_weeks(today: int, months: bool, due: bool) -> None:
    kept = ledger(assessed(0, balance_s_left=10))
    assert assessment_state(kept, Person(), day(today), months).due == due
    assert assessment_state(ledger(), Person(), day(today), False).due


@pytest.mark.parametrize(("ankle", "gaps"), [("left", 2), ("right", 2), ("both", 0), (None, 0)])
def test_the_sides_are_compared_where_one_is_sore(ankle: Ankle | None, gaps: int) -> None:
    kept = ledger(
        assessed(
            0,
            single_raises_left=9,
            single_raises_right=18,
            knee_to_wall_cm_left=9,
            knee_to_wall_cm_right=10.9,
            balance_s_left=20,
        )
    )
    found = assessment_state(kept, Person("40_49", ankle), day(0), False).gaps
    assert len(found) == gaps
    if ankle == "left":
        by_test = {one.test: one for one in found}
        assert by_test["single_raises"].lsi_percent == 50
        assert (by_test["single_raises"].gap, by_test["single_raises"].clear) == (9, True)
        assert (by_test["knee_to_wall_cm"].gap, by_test["knee_to_wall_cm"].clear) == (1.9, False)
        assert by_test["knee_to_wall_cm"].lsi_percent is None


def test_no_raises_on_the_other_leg_give_no_share() -> None:
    kept = ledger(assessed(0, single_raises_left=5, single_raises_right=0))
    (gap,) = assessment_state(kept, Person("40_49", "left"), day(0), False).gaps
    assert gap.lsi_percent is None


@pytest.mark.parametrize(
    ("band", "raises", "balance"),
    [
        ("under_16", (None, None), (None, None)),
        ("16_17", (None, None), (None, None)),
        (None, (None, None), (None, None)),
        ("40_49", (24, 28), (41.9, 41.9)),
        ("70_79", (14, 16), (21.5, 21.5)),
    ],
)
def test_the_age_groups_figure_is_for_adults(
    band: AgeBand | None,
    raises: tuple[float | None, float | None],
    balance: tuple[float | None, float | None],
) -> None:
    kept = ledger(assessed(0, single_raises_left=9, balance_s_left=9, knee_to_wall_cm_left=9))
    tests = assessment_state(kept, Person(band, "left"), day(0), False).tests
    found = {one.test: (one.age_low, one.age_high) for one in tests}
    assert found["single_raises"] == raises
    assert found["balance_s"] == balance
    assert (found["knee_to_wall_cm"] == (None, None)) == (raises == (None, None))


def test_the_newest_stands_beside_the_one_before() -> None:
    kept = ledger(
        assessed(0, single_raises_left=9, balance_s_left=20),
        assessed(14, single_raises_left=17),
        assessed(40, single_raises_left=30),
    )
    state = assessment_state(kept, Person(), day(20), False)
    found = {one.test: one for one in state.tests}
    assert (found["single_raises"].value, found["single_raises"].last) == (17, 9)
    assert found["single_raises"].trend == "more"
    assert (found["balance_s"].value, found["balance_s"].last) == (20, None)
    assert state.last == day(14)
