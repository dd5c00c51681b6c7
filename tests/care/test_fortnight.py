"""When a person is asked about their activities and the change, while they follow a plan."""

import pytest

from coach.care.entry import Entry
from coach.care.fortnight import activities_due, activity_names, impression_due
from coach.care.ledger import Ledger
from coach.care.prescription_entries import ActivitiesRated, Activity, ChangeImpression
from tests.care.plans_of import prescription, taken
from tests.care.rules_of import at, day, rules


def asked(number: int, *entries: Entry) -> tuple[bool, bool]:
    ledger = Ledger.of(rules(), entries, [])
    return activities_due(ledger, day(number)), impression_due(ledger, day(number))


def rated(number: int) -> ActivitiesRated:
    activities = (Activity(name="Stairs", score=3),)
    return ActivitiesRated(at=at(number), day=day(number), activities=activities)


def said(number: int) -> ChangeImpression:
    return ChangeImpression(at=at(number), day=day(number), impression="no_change")


PLAN = taken(prescription())


@pytest.mark.parametrize(
    ("number", "entries", "wanted"),
    [
        (0, (), (False, False)),
        (0, (PLAN,), (True, False)),
        (13, (PLAN, rated(0)), (False, False)),
        (14, (PLAN, rated(0)), (True, True)),
        (14, (PLAN, rated(0), rated(14), said(14)), (False, False)),
        (27, (PLAN, rated(14), said(14)), (False, False)),
        (28, (PLAN, rated(14), said(14)), (True, True)),
        (14, (PLAN, taken(None, 5)), (False, False)),
        (14, (PLAN, taken(None, 5), taken(prescription(), 6)), (True, False)),
        (14, (PLAN, taken(prescription(version=2), 7)), (True, True)),
        (2, (taken(prescription(starts=3)),), (False, False)),
        (3, (taken(prescription(starts=3)),), (True, False)),
    ],
)
def test_every_two_weeks_of_a_plan(
    number: int, entries: tuple[Entry, ...], wanted: tuple[bool, bool]
) -> None:
    assert asked(number, *entries) == wanted


def test_the_activities_keep_their_names() -> None:
    assert activity_names(Ledger.of(rules(), [PLAN], [])) == ()
    assert activity_names(Ledger.of(rules(), [PLAN, rated(0)], [])) == ("Stairs",)
