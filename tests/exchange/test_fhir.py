import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

import pytest

from coach.care.entries import Test as AnyTest
from coach.care.prescription import Band, Growth, Load, Prescribed, Prescription
from coach.care.prescription_entries import Impression
from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_codes import UCUM, UNITS, local_codes
from coach.exchange.fhir_parts import BAND, DOSE, DOSE_ALWAYS, GROWTH, LOAD, PLAN, PLAN_ALWAYS
from coach.exchange.fhir_results import TEST_UNITS
from coach.practice.values import Scale

from .fhir_people import PLAN as THE_PLAN
from .fhir_people import everything, plain

R4 = json.loads((Path(__file__).parent / "data" / "r4_elements.json").read_text("utf-8"))
"""The elements of the FHIR R4 (4.0.1) types that are used, by type: each with its own type."""
EVERYWHERE = {"id": "", "language": "", "extension": "Extension", "text": "Narrative"}

Json = dict[str, Any]


def resources(source) -> list[Json]:
    return [entry["resource"] for entry in json.loads(bundle_of(source))["entry"]]


def of_kind(found: list[Json], kind: str) -> list[Json]:
    return [one for one in found if one["resourceType"] == kind]


def coded(resource: Json) -> set[str]:
    return {one["code"] for one in resource["code"].get("coding", [])}


def test_a_bundle_holds_a_resource_for_everything() -> None:
    found = Counter(one["resourceType"] for one in resources(everything()))
    assert found == {
        "CarePlan": 1,
        "ServiceRequest": 3,
        "Patient": 1,
        "Goal": 1,
        # 1 adherence, 1 morning, 2 signs, 2 in the session, 4 tests, 3 sets
        "Observation": 13,
        "QuestionnaireResponse": 3,
        "CodeSystem": 1,
    }


def test_only_elements_of_r4_are_used() -> None:
    def walk(kind: str, value: Json, path: str) -> None:
        known = {**EVERYWHERE, **R4[kind]}
        for name, inner in value.items():
            if name == "resourceType":
                continue
            assert name in known, f"{path}.{name}"
            assert name not in ("valueCodeableReference", "valueRatioRange")
            child = known[name]
            for one in inner if isinstance(inner, list) else [inner]:
                if isinstance(one, dict):
                    walk(one.get("resourceType", child), one, f"{path}.{name}")
                else:
                    assert child == "", f"{path}.{name} is no {child}"

    walk("Bundle", json.loads(bundle_of(replace(everything(), snomed=True, name="Ada"))), "Bundle")


def test_every_reference_is_in_the_bundle() -> None:
    bundle = json.loads(bundle_of(everything()))
    addresses = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(addresses)) == len(addresses)
    for entry in bundle["entry"]:
        assert entry["fullUrl"] == f"urn:uuid:{entry['resource']['id']}"

    def references(value: Any) -> list[str]:
        if isinstance(value, dict):
            own = [value["reference"]] if isinstance(value.get("reference"), str) else []
            return own + [one for inner in value.values() for one in references(inner)]
        if isinstance(value, list):
            return [one for inner in value for one in references(inner)]
        return []

    named = references(bundle)
    assert len(named) > 20
    assert set(named) <= set(addresses)


def test_the_same_source_is_the_same_text() -> None:
    text = bundle_of(everything())
    assert text == bundle_of(everything())
    assert json.dumps(json.loads(text), sort_keys=True, separators=(",", ":")) == text.strip()


def test_a_person_keeps_their_ids_over_plans() -> None:
    def ids(source) -> set[str]:
        kinds = ("Patient", "Observation", "QuestionnaireResponse")
        return {one["id"] for one in resources(source) if one["resourceType"] in kinds}

    later = replace(everything(), prescription=THE_PLAN.model_copy(update={"version": 3}))
    assert ids(everything()) == ids(later)
    plans = [of_kind(resources(one), "CarePlan")[0]["id"] for one in (everything(), later)]
    assert plans[0] != plans[1]


def test_the_name_is_left_out_unless_it_is_wanted() -> None:
    assert "name" not in of_kind(resources(everything()), "Patient")[0]
    (patient,) = of_kind(resources(replace(everything(), name="علي 😀")), "Patient")
    assert patient["name"] == [{"text": "علي 😀"}]
    assert patient.keys() == {"resourceType", "id", "identifier", "name"}


def test_the_figures_have_their_codes_and_units() -> None:
    observed = of_kind(resources(everything()), "Observation")
    by_code = {code: one for one in observed for code in coded(one)}
    assert by_code["knee_to_wall_cm"]["valueQuantity"] == {
        "value": 9.5,
        "unit": "cm",
        "system": UCUM,
        "code": "cm",
    }
    assert by_code["single_raises"]["valueQuantity"]["code"] == "{reps}"
    assert by_code["balance_s"]["valueQuantity"]["value"] == 21.5
    assert by_code["adherence"]["valueQuantity"]["value"] == 81.5
    assert by_code["pain_morning"]["valueQuantity"]["value"] == 0
    pains = [one for one in observed if "72514-3" in coded(one)]
    assert len(pains) == 6
    assert all(one["valueQuantity"]["code"] == "{score}" for one in pains)


def test_a_set_says_what_is_known_of_it() -> None:
    sets = [
        one for one in of_kind(resources(everything()), "Observation") if "73985-4" in coded(one)
    ]
    counted, held, unknown = sets
    parts = {c["code"]["coding"][0]["code"]: c for c in counted["component"]}
    assert parts["repetitions"]["valueQuantity"]["value"] == 12
    assert parts["completed"]["valueBoolean"] is True
    parts = {c["code"]["coding"][0]["code"]: c for c in held["component"]}
    assert parts["held"]["valueQuantity"]["value"] == 28.5
    assert "repetitions" not in parts
    parts = {c["code"]["coding"][0]["code"]: c for c in unknown["component"]}
    assert parts["repetitions"]["dataAbsentReason"]["coding"][0]["code"] == "unknown"
    assert "completed" not in parts
    assert "effectiveDateTime" not in unknown


def test_questionnaires() -> None:
    activities, change, total = of_kind(resources(everything()), "QuestionnaireResponse")
    assert [one["answer"][0]["valueInteger"] for one in activities["item"]] == [4, 0, 8]
    assert change["item"][0]["answer"][0]["valueCoding"]["code"] == "change_much_better"
    assert total["item"][0]["answer"] == [{"valueDecimal": 61.0}]


def test_a_goal_has_measure_detail_and_due_day() -> None:
    (goal,) = of_kind(resources(everything()), "Goal")
    (target,) = goal["target"]
    assert target["measure"]["coding"][0]["code"] == "single_raises"
    assert target["detailQuantity"]["comparator"] == ">="
    assert target["dueDate"] == "2025-03-31"


def test_how_often_in_standard_elements() -> None:
    raises, bands, _ = of_kind(resources(everything()), "ServiceRequest")
    assert raises["occurrenceTiming"]["repeat"] == {
        "boundsPeriod": {"start": "2025-03-03", "end": "2025-03-30"},
        "frequency": 3,
        "period": 1,
        "periodUnit": "wk",
    }
    assert bands["occurrenceTiming"]["repeat"]["frequency"] == 2
    assert bands["occurrenceTiming"]["repeat"]["periodUnit"] == "d"
    assert "3 × 12 repetitions" in raises["patientInstruction"]
    assert "2.5 kg" in raises["patientInstruction"]


def test_the_words_are_in_the_plans_language() -> None:
    german = replace(everything(), prescription=THE_PLAN.model_copy(update={"language": "de"}))
    raises, *_ = of_kind(resources(german), "ServiceRequest")
    assert raises["code"]["text"] == "Fersenheben auf einem Bein"
    assert "3 × 12 Wiederholungen" in raises["patientInstruction"]
    assert "2,5 kg" in raises["patientInstruction"]


def test_snomed_is_in_only_where_it_is_asked_for() -> None:
    assert "snomed" not in bundle_of(everything())
    told = bundle_of(replace(everything(), snomed=True))
    for code in ("266741004", "386293009", "91251008", "51636004", "6685009"):
        assert code in told


def test_loinc_comes_with_its_notice() -> None:
    (codes,) = of_kind(resources(plain(THE_PLAN)), "CodeSystem")
    assert "Regenstrief Institute" in codes["copyright"]
    known = {one["code"] for one in codes["concept"]}
    used = {
        one["code"]
        for resource in resources(everything())
        for one in _codings(resource)
        if one.get("system") == codes["url"]
    }
    assert used
    assert used <= known


def _codings(value: Any) -> list[Json]:
    if isinstance(value, dict):
        own = [value] if {"system", "code"} <= value.keys() else []
        return own + [one for inner in value.values() for one in _codings(inner)]
    if isinstance(value, list):
        return [one for inner in value for one in _codings(inner)]
    return []


def test_a_draft_is_one() -> None:
    draft = resources(replace(plain(THE_PLAN), signed_at=None))
    kinds = ("CarePlan", "ServiceRequest")
    assert {one["status"] for one in draft if one["resourceType"] in kinds} == {"draft"}
    assert "created" not in of_kind(draft, "CarePlan")[0]


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        bundle_of(replace(plain(THE_PLAN), made_at=datetime(2025, 3, 1)))


def test_every_field_of_a_prescription_has_a_part() -> None:
    assert DOSE.keys() == Prescribed.model_fields.keys()
    assert PLAN.keys() == Prescription.model_fields.keys() - {"items"}
    assert BAND.keys() == Band.model_fields.keys()
    assert GROWTH.keys() == Growth.model_fields.keys()
    assert LOAD.keys() == Load.model_fields.keys()
    for always, model in ((DOSE_ALWAYS, Prescribed), (PLAN_ALWAYS, Prescription)):
        may_lack = {
            name
            for name, field in model.model_fields.items()
            if not field.is_required() and field.default in (None, "", ())
        }
        assert set(always) == model.model_fields.keys() - may_lack - {"items"}


def test_every_code_that_could_be_asked_for_is_there() -> None:
    codes = local_codes().codes
    assert {f"total_{one.value}" for one in Scale} <= codes.keys()
    assert {f"change_{one}" for one in get_args(Impression)} <= codes.keys()
    assert set(get_args(AnyTest)) - {"rest_pain"} <= codes.keys()
    assert TEST_UNITS.keys() == set(get_args(AnyTest))
    assert set(TEST_UNITS.values()) <= UNITS.keys()
    assert all(
        english and german and english != german
        for english, german in codes.values()
        if english not in ("Adherence",)
    )


def test_the_library_is_loaded_only_when_it_is_needed() -> None:
    program = (
        "import sys, coach.exchange.fhir, coach.exchange.fhir_reading\n"
        "print([n for n in sys.modules if n.startswith(('fhir', 'PySide6', 'sqlalchemy'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
