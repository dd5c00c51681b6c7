"""The published schema is that of the models, and every plan file written satisfies it."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from coach.exchange.plan_file import plan_bytes
from coach.exchange.published import schema_file, schema_text
from coach.library import load_catalogue
from tests.exchange.making import PHYSIO, handed, prescription


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    read = json.loads(schema_file().read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(read)
    return Draft202012Validator(read)


def document(**other: Any) -> Any:
    return json.loads(plan_bytes(handed(**other), PHYSIO))


def test_it_is_that_of_the_models() -> None:
    published = schema_file().read_text(encoding="utf-8")
    assert published == schema_text(), "run: python -m coach.exchange.published"


def test_what_is_written_satisfies_it(schema: Draft202012Validator) -> None:
    catalogue = tuple(load_catalogue().values())
    first = prescription().items[1]
    every = tuple(first.model_copy(update={"exercise_id": one.id}) for one in catalogue)
    schema.validate(document())
    schema.validate(document(exercises=(), pictures={}))
    schema.validate(
        document(prescription=prescription(items=every), exercises=catalogue, pictures={})
    )


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("format",), "another"),
        (("format_version",), 2),
        (("schema",), "coachplan-2.json"),
        (("signature",), "short"),
        (("author", "signing_key"), "AAAA"),
        (("author", "name"), ""),
        (("plan", "client_id"), "../../etc"),
        (("plan", "made_at"), 5),
        (("plan", "prescription", "version"), 0),
        (("plan", "prescription", "items"), []),
        (("plan", "exercises"), [{}]),
        (("plan", "pictures"), {"../x": "A" * 60}),
        (("plan", "unknown"), 1),
    ],
)
def test_what_it_does_not_allow(
    schema: Draft202012Validator, place: tuple[str, ...], value: object
) -> None:
    whole = document()
    holder = whole
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    assert not schema.is_valid(whole)
