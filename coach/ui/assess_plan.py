"""The part of the assessment that is done before the camera, as a plan; and what locks close."""

from collections.abc import Set

from coach.care.entries import Test, TestResult
from coach.care.locks import Lock
from coach.care.plan import Plan, PlanItem

PLAN_ID = "assessment"
RAISES = 40
"""Above every figure by age (37), so that the set ends with the person: our own default."""
HOLD_S = 45.0
"""The cap of the single-leg stance (clinical "Norms", Springer 2007)."""
TRIES = 3
"""Best of three (clinical "Norms")."""
TRY_REST_S = 20.0
HOPS_FROM_PHASE = 3
"""Hops are asked for by the exit of phase 3 (clinical "Programme")."""

_LOADS = frozenset({Lock.EVERYTHING, Lock.BEYOND_PUMPS, Lock.LOADING})
_CLOSED_BY: dict[Test, frozenset[Lock]] = {
    "rest_pain": frozenset(),
    "walk_min": frozenset({Lock.EVERYTHING}),
    "knee_to_wall_cm": _LOADS,
    "double_raises": _LOADS,
    "balance_s": _LOADS,
    "single_raises": _LOADS,
    "hops": _LOADS | {Lock.IMPACT},
}


def offered(locks: Set[Lock], phase: int | None) -> frozenset[Test]:
    """The tests that no lock closes; hops only from phase 3 on."""
    tests = {test for test, closing in _CLOSED_BY.items() if not closing & locks}
    if phase is None or phase < HOPS_FROM_PHASE:
        tests.discard("hops")
    return frozenset(tests)


def camera_plan(name: str, rest_s: float = 60.0) -> Plan:
    """Single-leg balance, three tries a leg, then single heel raises, one set a leg.

    Balance comes first: a tired calf wobbles.
    """
    return Plan(
        id=PLAN_ID,
        name=name,
        items=(
            PlanItem(
                exercise_id="single_leg_balance",
                side="each",
                sets=TRIES,
                hold_s=HOLD_S,
                rest_s=TRY_REST_S,
            ),
            PlanItem(
                exercise_id="heel_raise_single",
                side="each",
                sets=1,
                reps=RAISES,
                rest_s=rest_s,
                tempo_s=(1.0, 0.0, 1.0),
            ),
        ),
    )


def merged(results: tuple[TestResult, ...]) -> tuple[TestResult, ...]:
    """One result for each test and side, the last one said, in the order of the first."""
    by_test = {}
    for one in results:
        by_test[one.test, one.side] = one
    return tuple(by_test.values())
