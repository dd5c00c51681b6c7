"""FHIR files that are noise, too large, too deep or spoilt: refused, within bounds."""

import copy
import json
import tracemalloc
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_codes import local_codes
from coach.exchange.fhir_faults import (
    FhirFault,
    FhirOtherKind,
    FhirTooLarge,
    FhirUnreadable,
)
from coach.exchange.fhir_json import MOST_BYTES
from coach.exchange.fhir_reading import plan_from_bundle
from coach.practice.values import SetLine

from .fhir_people import NOW, PLAN, everything, plain

GOOD = bundle_of(everything())


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
