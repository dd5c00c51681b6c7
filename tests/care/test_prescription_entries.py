"""The entries of a physio's plan come back from the record whole, and refuse what is too much."""

import base64

import pytest
from pydantic import TypeAdapter, ValidationError

from coach.care.entries import AnyEntry
from coach.care.entry import Entry
from coach.care.plan import Plan, PlanItem
from coach.care.prescription_entries import (
    LARGEST_PICTURE,
    LARGEST_PICTURES,
    ActivitiesRated,
    Activity,
    ChangeImpression,
    PrescriptionTaken,
    ResultsSent,
)
from coach.record.archive.form import LONGEST_LINE
from tests.care.plans_of import item, prescription, taken
from tests.care.rules_of import at, day, rules

ENTRY: TypeAdapter[Entry] = TypeAdapter(AnyEntry)
OWN = rules().exercises["heel_raise_double"].model_copy(update={"id": "own_raise"})


def picture(size: int) -> str:
    return base64.b64encode(bytes(size)).decode()


EVERY: list[Entry] = [
    taken(prescription(item(grow={"most_amount": 12}, load={"band": {"colour": "red"}}))),
    taken(prescription(), exercises=(OWN,), pictures={"own_raise": picture(9)}),
    taken(None),
    ActivitiesRated(at=at(0), day=day(0), activities=(Activity(name="Stairs", score=0),)),
    ChangeImpression(at=at(0), day=day(0), impression="much_better"),
    ResultsSent(
        at=at(0), day=day(0), since=None, until=day(0), client_id="c1", signing_key="ab" * 32
    ),
]


@pytest.mark.parametrize("entry", EVERY, ids=lambda entry: entry.kind)
def test_an_entry_comes_back_as_it_was(entry: Entry) -> None:
    assert ENTRY.validate_json(ENTRY.dump_json(entry)) == entry
    # So the record does it: a document, checked before it is kept.
    assert ENTRY.validate_python(entry.model_dump(mode="json")) == entry


def test_every_shipped_exercise_can_be_part_of_a_plan() -> None:
    for exercise in rules().exercises.values():
        own = exercise.model_copy(update={"id": "own_one"})
        entry = taken(prescription(item("own_one")), exercises=(own,))
        assert ENTRY.validate_json(ENTRY.dump_json(entry)) == entry


def test_the_largest_entry_is_a_line_that_an_archive_takes() -> None:
    pictures = {f"own_{n}": picture(LARGEST_PICTURE) for n in range(6)}
    full = taken(prescription(*(item() for _ in range(40))), exercises=(OWN,), pictures=pictures)
    assert sum(len(full.picture(id_) or b"") for id_ in pictures) == LARGEST_PICTURES
    assert len(full.model_dump_json()) < LONGEST_LINE
    assert full.picture("own_9") is None


@pytest.mark.parametrize(
    "about",
    [
        {"author": None},
        {"file_id": None},
        {"client_id": "with space"},
        {"pictures": {"x": "not base64!"}},
        {"pictures": {"x": picture(LARGEST_PICTURE + 1)}},
        {"pictures": {f"x{n}": picture(LARGEST_PICTURE) for n in range(7)}},
        {"pictures": {"../x": picture(1)}},
        {"exercises": (OWN, OWN)},
        {"prescription": None},
    ],
)
def test_what_is_no_whole_plan_is_refused(about: dict[str, object]) -> None:
    whole = taken(prescription()).model_dump() | about
    with pytest.raises(ValidationError):
        PrescriptionTaken.model_validate(whole)


@pytest.mark.parametrize("name", ["", "   ", "x" * 81])
def test_an_activity_has_a_name(name: str) -> None:
    with pytest.raises(ValidationError):
        Activity(name=name, score=3)


def test_a_plan_item_without_a_physios_limits_is_stored_as_ever() -> None:
    plain = PlanItem(exercise_id="calf", side="both", sets=1, reps=5, rest_s=0)
    assert set(plain.model_dump(mode="json")) == {
        "exercise_id",
        "side",
        "sets",
        "reps",
        "hold_s",
        "rest_s",
        "tempo_s",
        "note",
    }
    limited = plain.model_copy(
        update={"pain_max": 0, "stops": ("dizziness",), "range_max_deg": 20.0}
    )
    plan = Plan(id="p", name="P", items=(plain, limited))
    assert Plan.model_validate_json(plan.model_dump_json()) == plan
    assert plan.model_dump(mode="json")["items"][1]["pain_max"] == 0


@pytest.mark.parametrize("about", [{"pain_max": 6}, {"pain_max": -1}, {"stops": ["sneezing"]}])
def test_no_limit_is_above_the_general_one(about: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        PlanItem.model_validate(
            {"exercise_id": "x", "side": "both", "sets": 1, "reps": 5, "rest_s": 0, **about}
        )


@pytest.mark.parametrize("limit", [6, 10, -1, True, 2.5])
def test_a_physio_can_only_set_less_pain_than_the_app_allows(limit: object) -> None:
    with pytest.raises(ValidationError):
        item(pain_max=limit)
    with pytest.raises(ValidationError):
        prescription(morning_pain_max=limit)
