import copy
import json
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.exchange.faults import ExchangeError
from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_codes import local_codes
from coach.exchange.fhir_faults import (
    FhirFault,
    FhirForeign,
    FhirMissing,
    FhirNewer,
    FhirOtherKind,
    FhirTooLarge,
    FhirUnreadable,
    FhirUnsound,
)
from coach.exchange.fhir_json import MOST_BYTES
from coach.exchange.fhir_reading import plan_from_bundle
from coach.practice.values import SetLine

from .fhir_people import NOW, PLAN, everything, plain, prescriptions

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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", FhirUnreadable),
        ("null", FhirOtherKind),
        ("[]", FhirOtherKind),
        (GOOD[:-40], FhirUnreadable),
        ("[" * 500_000, FhirUnreadable),
        ("[" * 5_000 + "]" * 5_000, FhirUnreadable),
        ('{"a":' * 100 + "1" + "}" * 100, FhirTooLarge),
        (" " * (MOST_BYTES + 1), FhirTooLarge),
        ("[" + "1," * 800_000 + "1]", FhirTooLarge),
        ("[" + '{"a":1},' * 120_000 + "1]", FhirTooLarge),
        ('{"resourceType":"Bundle","resourceType":"Bundle"}', FhirUnreadable),
        ('{"a":NaN}', FhirUnreadable),
        ("9" * 10_000, FhirUnreadable),
        ('"\ud800"', FhirUnreadable),
        (b"\xff\xfe\x00", FhirUnreadable),
        ("<Bundle/>", FhirUnreadable),
    ],
)
def test_what_cannot_be_read(text: str | bytes, kind: type[FhirFault]) -> None:
    with pytest.raises(FhirFault) as refused:
        plan_from_bundle(text)
    assert type(refused.value) is kind


def test_memory_is_bounded() -> None:
    start = '{"resourceType":"Bundle","type":"collection","entry":['
    hostile = (
        start + "{}," * 60_000 + "{}]}",
        start + '{"a":1},' * 300_000 + "{}]}",
        start + "[]," * 300_000 + "{}]}",
        start + '"abcdefghijkl",' * 690_000 + "{}]}",
        start + "1.5," * 690_000 + "{}]}",
        '{"resourceType":"' + "😀" * 2_900_000 + '"}',
        "[" * 690_000,
    )
    for text in hostile:
        assert len(text.encode()) < MOST_BYTES
        tracemalloc.start()
        with pytest.raises(FhirFault):
            plan_from_bundle(text)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 120_000_000


def test_a_plan_is_found_beside_years_of_results() -> None:
    sets = tuple(
        SetLine("s", number, NOW, "march", None, 12, None, 12, None, True) for number in range(3000)
    )
    text = bundle_of(replace(everything(), sets=sets))
    assert len(text) > 4_000_000
    tracemalloc.start()
    assert plan_from_bundle(text) == PLAN
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40_000_000


def _places(value: Any, path: tuple = ()) -> list[tuple]:
    found = [path]
    if isinstance(value, dict):
        for key, inner in value.items():
            found += _places(inner, (*path, key))
    if isinstance(value, list):
        for key, inner in enumerate(value):
            found += _places(inner, (*path, key))
    return found


_SMALL = json.loads(bundle_of(plain(PLAN)))
_SMALL["entry"] = [
    one for one in _SMALL["entry"] if one["resource"]["resourceType"] != "CodeSystem"
]
_PLACES = [path for path in _places(_SMALL) if path]
_JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["../../x", "<script>", "urn:uuid:0", "\u202eabc", 1e400, 10**400]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=6,
)


@given(st.lists(st.tuples(st.sampled_from(_PLACES), _JUNK), min_size=1, max_size=3))
@settings(max_examples=600, deadline=None, suppress_health_check=list(HealthCheck))
def test_junk_anywhere_is_refused_or_makes_no_difference(spoilt) -> None:
    bundle = copy.deepcopy(_SMALL)
    for path, junk in spoilt:
        inner: Any = bundle
        try:
            for key in path[:-1]:
                inner = inner[key]
            inner[path[-1]] = junk
        except (KeyError, IndexError, TypeError):
            continue
    try:
        read = plan_from_bundle(json.dumps(bundle))
    except FhirFault:
        return
    # Texts and figures of the extension may have become other legal ones.
    assert len(read.items) == len(PLAN.items)
    assert [one.exercise_id for one in read.items] == [one.exercise_id for one in PLAN.items]


@given(st.binary(max_size=300) | st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_noise_is_refused(noise: bytes | str) -> None:
    with pytest.raises(FhirFault):
        plan_from_bundle(noise)


def test_no_sentence_repeats_what_the_file_says() -> None:
    url = local_codes().urls["plan"]
    text = GOOD.replace(url, "urn:evil").replace("CarePlan", "EvilPlan")
    with pytest.raises(FhirFault) as refused:
        plan_from_bundle(text)
    assert "vil" not in refused.value.sentence
