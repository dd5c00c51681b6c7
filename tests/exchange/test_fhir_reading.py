"""A plan that went out as FHIR comes back the same, or is refused and why is said."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from coach.exchange.faults import ExchangeError
from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_faults import (
    FhirFault,
    FhirForeign,
    FhirMissing,
    FhirNewer,
    FhirOtherKind,
    FhirUnsound,
)
from coach.exchange.fhir_reading import plan_from_bundle

from .fhir_people import PLAN, everything, plain, prescriptions

Json = dict[str, Any]
GOOD = bundle_of(everything())


@given(prescriptions())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_plan_goes_out_and_comes_back_the_same(prescription) -> None:
    assert plan_from_bundle(bundle_of(plain(prescription))) == prescription


def test_a_plan_comes_back_from_among_all_results() -> None:
    assert plan_from_bundle(GOOD) == PLAN
    assert plan_from_bundle(b"\xef\xbb\xbf" + GOOD.encode()) == PLAN
    assert plan_from_bundle(json.dumps(json.loads(GOOD), indent=3, ensure_ascii=False)) == PLAN


def changed(change: Callable[[Json], object]) -> str:
    bundle = json.loads(GOOD)
    change(bundle)
    return json.dumps(bundle)


def plan_in(bundle: Json) -> Json:
    return bundle["entry"][0]["resource"]


def request_in(bundle: Json) -> Json:
    return bundle["entry"][1]["resource"]


def dose_in(bundle: Json) -> list[Json]:
    return request_in(bundle)["extension"][0]["extension"]


def set_part(parts: list[Json], url: str, **value: Any) -> None:
    (part,) = [one for one in parts if one["url"] == url]
    part.clear()
    part.update(url=url, **value)


def drop_part(parts: list[Json], url: str) -> None:
    parts[:] = [one for one in parts if one["url"] != url]


CASES: dict[str, tuple[Callable[[Json], object], type[FhirFault], str]] = {
    "another resource": (lambda b: b.update(resourceType="Patient"), FhirOtherKind, "a Patient"),
    "an unknown one": (lambda b: b.update(resourceType="<b>x</b>"), FhirOtherKind, "no FHIR"),
    "a transaction": (lambda b: b.update(type="transaction"), FhirOtherKind, "type of bundle"),
    "no entries": (lambda b: b.pop("entry"), FhirOtherKind, "no entries"),
    "entries are text": (lambda b: b.update(entry="x"), FhirOtherKind, "no entries"),
    "an entry is text": (lambda b: b["entry"].append("x"), FhirUnsound, "no resource"),
    "an address twice": (
        lambda b: b["entry"].append(copy.deepcopy(b["entry"][1])),
        FhirUnsound,
        "same address",
    ),
    "no plan": (lambda b: b["entry"].pop(0), FhirOtherKind, "no care plan"),
    "two plans": (
        lambda b: b["entry"].append({"fullUrl": "urn:x", "resource": plan_in(b)}),
        FhirOtherKind,
        "more than one",
    ),
    "another program's plan": (
        lambda b: plan_in(b).pop("extension"),
        FhirForeign,
        "lacks the plan's version",
    ),
    "another program's request": (
        lambda b: request_in(b).pop("extension"),
        FhirForeign,
        "lacks sets, rest and limits",
    ),
    "details in the plan": (
        lambda b: plan_in(b).update(activity=[{"detail": {"status": "scheduled"}}]),
        FhirForeign,
        "exercise 1 has no reference",
    ),
    "a newer version": (
        lambda b: set_part(plan_in(b)["extension"][0]["extension"], "format", valueInteger=2),
        FhirNewer,
        "newer version",
    ),
    "no version": (
        lambda b: drop_part(plan_in(b)["extension"][0]["extension"], "format"),
        FhirUnsound,
        "which form",
    ),
    "a request is gone": (lambda b: b["entry"].pop(1), FhirMissing, "request of exercise 1"),
    "a reference elsewhere": (
        lambda b: plan_in(b)["activity"][1]["reference"].update(reference="https://x.y/1"),
        FhirMissing,
        "request of exercise 2",
    ),
    "a reference to a person": (
        lambda b: plan_in(b)["activity"][0].update(reference=plan_in(b)["subject"]),
        FhirUnsound,
        "no request",
    ),
    "no exercise": (lambda b: plan_in(b).update(activity=[]), FhirUnsound, "no exercise"),
    "too many": (
        lambda b: plan_in(b).update(activity=plan_in(b)["activity"] * 20),
        FhirUnsound,
        "more than 40",
    ),
    "sets are gone": (lambda b: drop_part(dose_in(b), "sets"), FhirMissing, "lacks “sets”"),
    "pain limit is gone": (
        lambda b: drop_part(dose_in(b), "pain-max"),
        FhirMissing,
        "lacks “pain_max”",
    ),
    "too many sets": (
        lambda b: set_part(dose_in(b), "sets", valueInteger=1000),
        FhirUnsound,
        "“sets”",
    ),
    "sets as text": (
        lambda b: set_part(dose_in(b), "sets", valueString="3"),
        FhirUnsound,
        "exercise 1",
    ),
    "sets as yes": (
        lambda b: set_part(dose_in(b), "sets", valueInteger=True),
        FhirUnsound,
        "exercise 1",
    ),
    "another unit": (
        lambda b: next(o for o in dose_in(b) if o["url"] == "rest")["valueQuantity"].update(
            code="min"
        ),
        FhirUnsound,
        "exercise 1",
    ),
    "an unknown part": (
        lambda b: dose_in(b).append({"url": "speed", "valueInteger": 1}),
        FhirUnsound,
        "exercise 1",
    ),
    "a part twice": (
        lambda b: dose_in(b).append({"url": "sets", "valueInteger": 4}),
        FhirUnsound,
        "exercise 1",
    ),
    "two values": (
        lambda b: dose_in(b)[2].update(valueString="4"),
        FhirUnsound,
        "not valid FHIR",
    ),
    "a script for a side": (
        lambda b: set_part(dose_in(b), "side", valueCode="<script>"),
        FhirUnsound,
        "exercise 1",
    ),
    "a path for an exercise": (
        lambda b: set_part(dose_in(b), "exercise", valueCode="../../etc"),
        FhirUnsound,
        "“exercise_id”",
    ),
    "withdrawn": (lambda b: plan_in(b).update(status="revoked"), FhirUnsound, "withdrawn"),
    "a request withdrawn": (
        lambda b: request_in(b).update(status="entered-in-error"),
        FhirUnsound,
        "withdrawn",
    ),
    "not to be done": (
        lambda b: request_in(b).update(doNotPerform=True),
        FhirUnsound,
        "not meant to be done",
    ),
    "other rules": (
        lambda b: request_in(b).update(modifierExtension=[{"url": "x", "valueBoolean": True}]),
        FhirForeign,
        "rules of another program",
    ),
    "other often": (
        lambda b: request_in(b)["occurrenceTiming"]["repeat"].update(frequency=9),
        FhirUnsound,
        "how often exercise 1",
    ),
    "another exercise": (
        lambda b: request_in(b)["code"]["coding"][0].update(code="march"),
        FhirUnsound,
        "exchanged",
    ),
    "not valid": (
        lambda b: plan_in(b).update(subject="x"),
        FhirUnsound,
        "not valid FHIR",
    ),
    "an unknown element": (
        lambda b: request_in(b).update(speed=1),
        FhirUnsound,
        "not valid FHIR",
    ),
    "review before start": (
        lambda b: set_part(
            plan_in(b)["extension"][0]["extension"], "review", valueDate="1999-01-01"
        ),
        FhirUnsound,
        "out of bounds",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_refused_and_why(name: str) -> None:
    change, kind, says = CASES[name]
    with pytest.raises(ExchangeError) as refused:
        plan_from_bundle(changed(change))
    assert type(refused.value) is kind
    assert says in refused.value.sentence
    assert refused.value.sentence.endswith("Nothing was taken over.")
