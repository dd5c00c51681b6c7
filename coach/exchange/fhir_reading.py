"""Takes a plan from a FHIR bundle that was exported here, and says why not of any other.

Nothing is guessed: another program's CarePlan has no sets, rest or limits in a form that could be
read, and a plan whose elements were changed elsewhere no longer says what its extension says.
"""

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from coach.care.prescription import Prescribed, Prescription
from coach.exchange.fhir_codes import Json, local_codes
from coach.exchange.fhir_faults import (
    FhirForeign,
    FhirMissing,
    FhirNewer,
    FhirOtherKind,
    FhirTooLarge,
    FhirUnreadable,
    FhirUnsound,
)
from coach.exchange.fhir_json import MOST_BYTES, parsed
from coach.exchange.fhir_parts import DOSE, DOSE_ALWAYS, PLAN, PLAN_ALWAYS, Parts, fields_of
from coach.exchange.fhir_plan import FORMAT, timing

MOST_DEEP = 32
_MOST_ENTRIES = 100_000
_MOST_EXERCISES = 40
_ALIVE = ("draft", "active", "on-hold", "completed")
_NAMES = (
    "Patient Observation Questionnaire QuestionnaireResponse CarePlan Goal ServiceRequest "
    "PlanDefinition ActivityDefinition Parameters OperationOutcome"
)
"""What a sentence may call a file by; no other word of the file is repeated."""


def plan_from_bundle(text: str | bytes) -> Prescription:
    """The plan in a bundle that ``bundle_of`` wrote.

    Raises FhirFault, of the kind that fits; nothing else.
    """
    resources = _entries(_document(text))
    plans = [one for one in resources.values() if one.get("resourceType") == "CarePlan"]
    if len(plans) != 1:
        many = "no care plan (CarePlan)" if not plans else "more than one care plan (CarePlan)"
        raise FhirOtherKind(f"it holds {many}")
    (plan,) = plans
    header = _ours(plan, "plan", "the plan's version, dates and pain limits")
    _check_format(header)
    fields = _fields(header, PLAN, PLAN_ALWAYS, "the plan")
    requests = _requests(plan, resources)
    for one in (plan, *requests):
        _check_alive(one)
    _check_form(plan, requests)
    items = tuple(
        _fields(_ours(one, "dose", "sets, rest and limits"), DOSE, DOSE_ALWAYS, f"exercise {place}")
        for place, one in enumerate(requests, start=1)
    )
    try:
        read = Prescription(**fields, items=items)
    except ValidationError as error:
        raise FhirUnsound(_where(error)) from None
    for place, (item, request) in enumerate(zip(read.items, requests, strict=True), start=1):
        _check_agrees(read, item, request, place)
    return read


def _document(text: str | bytes) -> Json:
    try:
        raw = text.encode() if isinstance(text, str) else text
    except UnicodeEncodeError:
        raise FhirUnreadable("it is not text") from None
    if len(raw) > MOST_BYTES:
        raise FhirTooLarge(f"it is larger than {MOST_BYTES // 1_000_000} MB")
    document = parsed(raw)
    _check_depth(document)
    if not isinstance(document, dict):
        raise FhirOtherKind("it is no FHIR bundle")
    return document


def _check_depth(document: Any) -> None:
    layer, depth = [document], 0
    while layer:
        depth += 1
        if depth > MOST_DEEP:
            raise FhirTooLarge("it is nested deeper than a plan ever is")
        inner: list[Any] = []
        for one in layer:
            if isinstance(one, dict):
                inner.extend(value for value in one.values() if isinstance(value, (dict, list)))
            elif isinstance(one, list):
                inner.extend(value for value in one if isinstance(value, (dict, list)))
        layer = inner


def _entries(bundle: Json) -> dict[str, Json]:
    kind = bundle.get("resourceType")
    if kind != "Bundle":
        named = f"a {kind}" if isinstance(kind, str) and kind in _NAMES.split() else "no FHIR"
        raise FhirOtherKind(f"it is {named}, not a bundle (Bundle)")
    if bundle.get("type") != "collection":
        raise FhirOtherKind("it is another type of bundle than a collection")
    if {"implicitRules", "modifierExtension"} & bundle.keys():
        raise FhirForeign("it follows rules of another program")
    entries = bundle.get("entry")
    if not isinstance(entries, list) or len(entries) > _MOST_ENTRIES:
        raise FhirOtherKind("the bundle has no entries, or far too many")
    found: dict[str, Json] = {}
    for entry in entries:
        resource = entry.get("resource") if isinstance(entry, dict) else None
        address = entry.get("fullUrl") if isinstance(entry, dict) else None
        if not isinstance(resource, dict) or not isinstance(address, str):
            raise FhirUnsound("an entry of it has no resource or no address (fullUrl)")
        if address in found:
            raise FhirUnsound("two entries of it have the same address (fullUrl)")
        found[address] = resource
    return found


def _ours(resource: Json, name: str, lacks: str) -> list[Json]:
    """The parts of our extension of that name."""
    url = local_codes().urls[name]
    extensions = resource.get("extension", [])
    if not isinstance(extensions, list):
        raise FhirUnsound("its extension is not as it was exported")
    ours = [one for one in extensions if isinstance(one, dict) and one.get("url") == url]
    if not ours:
        raise FhirForeign(
            f"it comes from another program and lacks {lacks} in a form that can be read. Please "
            "build the plan anew, with that file beside it"
        )
    parts = ours[0].get("extension")
    if len(ours) > 1 or not isinstance(parts, list):
        raise FhirUnsound("its extension is not as it was exported")
    if not all(isinstance(one, dict) for one in parts):
        raise FhirUnsound("its extension is not as it was exported")
    return parts


def _check_format(header: list[Json]) -> None:
    versions = [one.get("valueInteger") for one in header if one.get("url") == "format"]
    if len(versions) != 1 or type(versions[0]) is not int or versions[0] < 1:
        raise FhirUnsound("it does not say in which form it was written")
    if versions[0] > FORMAT:
        raise FhirNewer(
            "it was written by a newer version of coach. Install the newest version to take it over"
        )


def _fields(parts: list[Json], known: Parts, always: Sequence[str], what: str) -> Json:
    told = [one for one in parts if one.get("url") != "format"]
    try:
        found = fields_of(told, known)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, OverflowError):
        raise FhirUnsound(f"a value of {what} is not one that was exported") from None
    missing = [name for name in always if name not in found]
    if missing:
        raise FhirMissing(f"{what} lacks “{missing[0]}”")
    return found


def _requests(plan: Json, resources: dict[str, Json]) -> list[Json]:
    activities = plan.get("activity")
    if not isinstance(activities, list) or not 0 < len(activities) <= _MOST_EXERCISES:
        raise FhirUnsound(f"it has no exercise, or more than {_MOST_EXERCISES}")
    found = []
    for place, activity in enumerate(activities, start=1):
        reference = activity.get("reference") if isinstance(activity, dict) else None
        address = reference.get("reference") if isinstance(reference, dict) else None
        if not isinstance(address, str):
            raise FhirForeign(
                f"exercise {place} has no reference to a request (ServiceRequest) with its dose"
            )
        request = resources.get(address)
        if request is None:
            raise FhirMissing(f"the request of exercise {place} is not in it")
        if request.get("resourceType") != "ServiceRequest":
            raise FhirUnsound(f"exercise {place} refers to something that is no request")
        found.append(request)
    return found


def _check_alive(resource: Json) -> None:
    """Elements that turn the meaning of all the others round may not be passed over."""
    if resource.get("status") not in _ALIVE:
        raise FhirUnsound("it was withdrawn, or has an unknown status")
    if resource.get("intent") != "plan" or resource.get("doNotPerform") not in (None, False):
        raise FhirUnsound("it is not meant to be done")
    if {"modifierExtension", "implicitRules"} & resource.keys():
        raise FhirForeign("it follows rules of another program")


def _check_form(plan: Json, requests: list[Json]) -> None:
    from fhir.resources.R4B.careplan import CarePlan  # noqa: PLC0415
    from fhir.resources.R4B.servicerequest import ServiceRequest  # noqa: PLC0415

    try:
        CarePlan.model_validate(plan)
        for request in requests:
            ServiceRequest.model_validate(request)
    except (ValueError, TypeError, ArithmeticError, RecursionError, AttributeError, KeyError):
        raise FhirUnsound("it is not valid FHIR R4") from None


def _check_agrees(plan: Prescription, item: Prescribed, request: Json, place: int) -> None:
    """What another program may have changed has to say the same as our extension."""
    # FHIR's own form was checked: what is there is of the right kind, or null.
    codings = (request.get("code") or {}).get("coding") or []
    system = local_codes().urls["exercise"]
    ids = [one.get("code") for one in codings if one.get("system") == system]
    if request.get("occurrenceTiming") != timing(plan, item):
        raise FhirUnsound(f"how often exercise {place} is done was changed elsewhere")
    if ids != [item.exercise_id]:
        raise FhirUnsound(f"exercise {place} was exchanged elsewhere")


def _where(error: ValidationError) -> str:
    """The first field that does not fit, without its value."""
    names = [str(part) for part in error.errors()[0]["loc"] if isinstance(part, str)]
    return f"a value is out of bounds: “{names[-1] if names else 'items'}”"
