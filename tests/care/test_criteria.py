"""What each phase asks before it is left."""

import pytest

from coach.care.entry import Entry
from coach.care.person import AgeBand, Person
from tests.care.rules_of import ADULT, morning, phase, screened
from tests.care.signs_of import assessed, criterion, noted, result, told, walked


def met(which: int, id_: str, *entries: Entry, person: Person = ADULT) -> bool | None:
    band = person.age_band or "40_49"
    start = [screened(0, age_band=band), phase(0, which)]
    return criterion(told([*start, *entries], 3, person=person), id_).met


@pytest.mark.parametrize(
    ("which", "id_", "entries", "expected"),
    [
        (1, "p1_screen", [], True),
        (1, "p1_walk", [], None),
        (1, "p1_walk", [walked(3, 9)], None),
        (1, "p1_walk", [walked(3, 10, 3)], True),
        (1, "p1_walk", [walked(3, 10, 4)], False),
        (1, "p1_walk", [walked(3, 10, 0, limp=True)], False),
        (1, "p1_walk", [walked(3, 10, 0, limp=None)], None),
        (1, "p1_walk", [walked(3, 10, None)], None),
        (1, "p1_walk", [walked(3, 10, 4), walked(2, 30, 0)], False),
        (1, "p1_walk", [walked(3, 10, 0), walked(2, 30, 9)], True),
        (1, "p1_rest", [], None),
        (1, "p1_rest", [noted(3, rest_pain=2)], True),
        (1, "p1_rest", [noted(3, rest_pain=3)], False),
        (1, "p1_rest", [noted(3, rest_pain=0)], True),
        (1, "p1_swelling", [], None),
        (1, "p1_swelling", [noted(3, swelling=False)], True),
        (1, "p1_swelling", [noted(3, swelling=False), noted(3, swelling=True)], False),
        (1, "p1_swelling", [noted(2, swelling=True), noted(3, swelling=False)], True),
        (2, "p2_walk", [walked(3, 30, 2)], True),
        (2, "p2_walk", [walked(3, 30, 3)], False),
        (2, "p2_walk", [walked(3, 29, 0)], None),
        (2, "p2_knee", [assessed(3, result("knee_to_wall_cm", "left", 10))], None),
        (
            2,
            "p2_knee",
            [
                assessed(
                    3,
                    result("knee_to_wall_cm", "left", 8.1),
                    result("knee_to_wall_cm", "right", 10.1),
                )
            ],
            True,
        ),
        (
            2,
            "p2_knee",
            [
                assessed(
                    3,
                    result("knee_to_wall_cm", "left", 8),
                    result("knee_to_wall_cm", "right", 10.1),
                )
            ],
            False,
        ),
        (2, "p2_raises", [], None),
        (2, "p2_raises", [assessed(3, result("double_raises", None, 30, 3))], True),
        (2, "p2_raises", [assessed(3, result("double_raises", None, 30, 4))], False),
        (2, "p2_raises", [assessed(3, result("double_raises", None, 29, 0))], False),
        (2, "p2_raises", [assessed(3, result("double_raises", None, 30))], None),
        (2, "p2_balance", [assessed(3, result("balance_s", "left", 10))], True),
        (2, "p2_balance", [assessed(3, result("balance_s", "left", 9.9))], False),
        (2, "p2_balance", [assessed(3, result("balance_s", "right", 40))], None),
        (3, "p3_walk", [walked(3, 30, 0)], None),
        (3, "p3_walk", [walked(3, 30, 0, brisk=True)], True),
        (3, "p3_walk", [walked(3, 30, 1, brisk=True)], False),
        (3, "p3_walk", [walked(3, 30, 0, brisk=True, limp=None)], None),
        (3, "p3_raises", [assessed(3, result("single_raises", "left", 20))], True),
        (3, "p3_raises", [assessed(3, result("single_raises", "left", 19))], False),
        (
            3,
            "p3_raises",
            [assessed(3, result("single_raises", "left", 9), result("single_raises", "right", 10))],
            True,
        ),
        (
            3,
            "p3_raises",
            [assessed(3, result("single_raises", "left", 8), result("single_raises", "right", 9))],
            False,
        ),
        (3, "p3_balance", [assessed(3, result("balance_s", "left", 29.9))], False),
        (3, "p3_balance", [assessed(3, result("balance_s", "left", 30))], True),
        (3, "p3_hops", [assessed(3, result("hops", "left", 10, 0))], None),
        (
            3,
            "p3_hops",
            [assessed(3, result("hops", "left", 10, 2), result("hops", "right", 10, 0))],
            True,
        ),
        (
            3,
            "p3_hops",
            [assessed(3, result("hops", "left", 10, 3), result("hops", "right", 10, 0))],
            False,
        ),
        (
            3,
            "p3_hops",
            [assessed(3, result("hops", "left", 9, 0), result("hops", "right", 10, 0))],
            False,
        ),
        (3, "p3_giving_way", [], None),
        (3, "p3_giving_way", [morning(3, 0, giving_way=False)], True),
        (3, "p3_giving_way", [noted(1, giving_way=True), noted(3, giving_way=False)], False),
        (4, "p4_ladder", [], False),
    ],
)
def test_each_criterion(which: int, id_: str, entries: list[Entry], expected: bool | None) -> None:
    assert met(which, id_, *entries) is expected


@pytest.mark.parametrize(
    ("band", "raises", "seconds"),
    [
        ("under_16", 20, 30),
        ("18_39", 20, 30),
        ("50_59", 20, 30),
        ("60_64", 19, 30),
        ("65_69", 19, 30),
        ("70_79", 16, 21.5),
        ("80_plus", 13, 9.4),
    ],
)
def test_the_figure_of_the_age_group_where_it_is_lower(
    band: AgeBand, raises: float, seconds: float
) -> None:
    made = told([screened(0, age_band=band), phase(0, 3)], 3, person=Person(band, "left"))
    assert criterion(made, "p3_raises").need == raises
    assert criterion(made, "p3_balance").need == seconds


def test_a_criterion_in_words() -> None:
    made = told([screened(0, age_band="70_79"), phase(0, 3)], 3, person=Person("70_79", "left"))
    assert criterion(made, "p3_balance").says("de") == "21,5 Sekunden auf einem Bein stehen."
    assert criterion(made, "p3_balance").says() == "Stand on one leg for 21.5 seconds."
    assert criterion(made, "p3_balance").find_out("de") == "Mach den Balancetest."


@pytest.mark.parametrize(("number", "expected"), [(13, False), (14, True)])
def test_two_weeks_in_phase_3(number: int, expected: bool) -> None:
    made = told([screened(number), phase(0, 3)], number)
    assert criterion(made, "p3_weeks").met is expected


def test_both_ankles_sore_leave_no_other_leg_to_compare() -> None:
    both = Person("40_49", "both")
    nine = assessed(3, result("single_raises", "left", 9), result("single_raises", "right", 10))
    assert met(3, "p3_raises", nine, person=both) is False
    twenty = assessed(3, result("single_raises", "left", 20), result("single_raises", "right", 21))
    assert met(3, "p3_raises", twenty, person=both) is True
