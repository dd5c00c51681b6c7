"""A person's plan and results as one FHIR R4 Bundle, checked before it leaves.

The check is that of ``fhir.resources``, whose nearest to R4 (4.0.1) is R4B (4.3.0): of what is
used here the two have the same elements. The library is imported only here, and only when called.
"""

import uuid
from collections.abc import Iterator
from dataclasses import replace

from coach.exchange.canonical import canonical
from coach.exchange.fhir_codes import Json, local_codes
from coach.exchange.fhir_plan import care_plan, service_request
from coach.exchange.fhir_results import Named, Results
from coach.exchange.fhir_source import FhirSource
from coach.exchange.fhir_text import clean
from coach.exchange.sheet_words import SheetWords

_NAMESPACE = uuid.UUID("2d1c2c1e-8b8f-4a7a-9d3e-5f6f0f4f9b51")
_OF_PLAN = ("bundle", "plan", "exercise", "goal")
"""What belongs to one version of a plan; all else is the person's."""


def bundle_of(source: FhirSource) -> str:
    """The bundle (type collection) as canonical JSON: the same source is always the same text.

    Raises ValueError where FHIR would not take it, such as a time without a zone.
    """
    if source.made_at.tzinfo is None:
        raise ValueError("made_at names no zone")
    plan = source.prescription
    ids = _Ids(source.client_id, f"{source.client_id}/{plan.id}/{plan.version}")
    found: Json = {
        "resourceType": "Bundle",
        "id": ids.of(f"bundle {source.made_at.isoformat()}"),
        "language": plan.language,
        "type": "collection",
        "timestamp": source.made_at.isoformat(timespec="seconds"),
        "entry": [
            {"fullUrl": ids.address(about), "resource": {**resource, "id": ids.of(about)}}
            for about, resource in _resources(source, ids)
        ],
    }
    from fhir.resources.R4B.bundle import Bundle  # noqa: PLC0415

    Bundle.model_validate(found)
    return canonical(found).decode("ascii")


class _Ids:
    """Ids that are the same at every export of the same thing, whatever plan it goes with."""

    def __init__(self, of_whom: str, of_plan: str) -> None:
        self._of_whom, self._of_plan = of_whom, of_plan

    def of(self, about: str) -> str:
        whose = self._of_plan if about.startswith(_OF_PLAN) else self._of_whom
        return str(uuid.uuid5(_NAMESPACE, f"{whose}/{about}"))

    def address(self, about: str) -> str:
        return f"urn:uuid:{self.of(about)}"


def _resources(source: FhirSource, ids: _Ids) -> Iterator[Named]:
    language = source.prescription.language
    source = _in_language(source, language)
    words = SheetWords(language)
    results = Results(source, ids.address)
    goals = list(results.goals())
    yield "plan", care_plan(source, words, ids.address, [ids.address(name) for name, _ in goals])
    for number in range(len(source.prescription.items)):
        yield f"exercise {number}", service_request(source, number, words, ids.address)
    yield "patient", _patient(source)
    yield from goals
    yield from results.observations()
    yield from results.questionnaires()
    yield "codes", local_codes().resource(ids.of("codes"))


def _in_language(source: FhirSource, language: str) -> FhirSource:
    told = {id_: one.in_language(language) for id_, one in source.exercises.items()}
    return replace(source, exercises=told)


def _patient(source: FhirSource) -> Json:
    system = local_codes().urls["client"]
    found: Json = {
        "resourceType": "Patient",
        "identifier": [{"system": system, "value": source.client_id}],
    }
    if source.name is not None and source.name.strip():
        found["name"] = [{"text": clean(source.name)}]
    return found
