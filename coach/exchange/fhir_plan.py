"""A prescription as a CarePlan with a ServiceRequest for each exercise (FHIR R4), by HL7's example.

What FHIR has an element for stands there as well as in our extension, for other programs to read;
the extension alone is read back, and is refused where the elements contradict it.
"""

from collections.abc import Callable
from datetime import date

from coach.care.prescription import Prescribed, Prescription
from coach.exchange.fhir_codes import (
    ANKLES,
    EXERCISES,
    PHYSICAL_THERAPY,
    Json,
    concept,
    local_codes,
)
from coach.exchange.fhir_parts import DOSE, PLAN, written
from coach.exchange.fhir_source import FhirSource
from coach.exchange.fhir_text import clean, narrative
from coach.exchange.sheet_words import SheetWords
from coach.exercise.definition import Exercise
from coach.exercise.measure import Balance, Circle, Hold

FORMAT = 1
"""The version of our extensions; a change of their meaning is a new one."""

REST_AFTER_WORK_S = 30.0
"""The shortest rest between sets of what tires a muscle, as in the library's filter."""

Address = Callable[[str], str]
"""The address of a resource in the bundle, by what it is about."""


def care_plan(source: FhirSource, words: SheetWords, at: Address, goals: list[str]) -> Json:
    """The CarePlan; ``goals`` are the addresses of its goals."""
    plan = source.prescription
    local = local_codes()
    header = [{"url": "format", "valueInteger": FORMAT}, *written(plan, PLAN)]
    found: Json = {
        "resourceType": "CarePlan",
        "language": plan.language,
        "text": narrative(_summary(source, words), plan.language),
        "extension": [{"url": local.urls["plan"], "extension": header}],
        "identifier": [{"system": local.urls["plan_id"], "value": f"{plan.id}/{plan.version}"}],
        "status": status(source),
        "intent": "plan",
        "title": clean(plan.name),
        "subject": {"reference": at("patient")},
        "period": period(plan.starts, _last_day(plan)),
        "activity": [
            {"reference": {"reference": at(f"exercise {number}")}}
            for number in range(len(plan.items))
        ],
    }
    if source.snomed:
        found["category"] = [concept(PHYSICAL_THERAPY, text="Physical therapy")]
    if source.signed_at is not None:
        found["created"] = source.signed_at.isoformat(timespec="seconds")
    if source.author:
        found["author"] = {"display": clean(source.author)}
    if goals:
        found["goal"] = [{"reference": one} for one in goals]
    if plan.note:
        found["note"] = [{"text": clean(plan.note)}]
    return found


def service_request(source: FhirSource, number: int, words: SheetWords, at: Address) -> Json:
    """The ServiceRequest of the exercise in place ``number``, from 0."""
    plan = source.prescription
    item = plan.items[number]
    local = local_codes()
    exercise = source.exercises.get(item.exercise_id)
    found: Json = {
        "resourceType": "ServiceRequest",
        "language": plan.language,
        "extension": [{"url": local.urls["dose"], "extension": written(item, DOSE)}],
        "status": status(source),
        "intent": "plan",
        "code": _code(item, exercise, source.snomed),
        "subject": {"reference": at("patient")},
        "occurrenceTiming": timing(plan, item),
        "bodySite": [_site(item, plan.language, source.snomed)],
        "patientInstruction": clean(words.instruction(plan, item, exercise)),
    }
    if source.snomed:
        found["category"] = [concept(PHYSICAL_THERAPY, text="Physical therapy")]
    if source.signed_at is not None:
        found["authoredOn"] = source.signed_at.isoformat(timespec="seconds")
    if source.author:
        found["requester"] = {"display": clean(source.author)}
    if item.note:
        found["note"] = [{"text": clean(item.note)}]
    return found


def status(source: FhirSource) -> str:
    """A plan that is not signed is a draft."""
    return "draft" if source.signed_at is None else "active"


def period(first: date, last: date | None) -> Json:
    """A Period of days."""
    found = {"start": first.isoformat()}
    if last is not None:
        found["end"] = last.isoformat()
    return found


def timing(plan: Prescription, item: Prescribed) -> Json:
    """When an exercise is done. Some days a week are so many times in a week, on days of choice."""
    daily = item.days_a_week == 7
    return {
        "repeat": {
            "boundsPeriod": period(plan.starts, _ends(plan, item)),
            "frequency": item.times_a_day * (1 if daily else item.days_a_week),
            "period": 1,
            "periodUnit": "d" if daily else "wk",
        }
    }


def coded_exercise(exercise_id: str, exercise: Exercise | None) -> Json:
    """An exercise by our own id."""
    name = exercise.name if exercise is not None else exercise_id
    return {
        "system": local_codes().urls["exercise"],
        "code": exercise_id,
        "display": clean(name),
    }


def exercise_kind(exercise: Exercise) -> str | None:
    """Whether an exercise stretches, strengthens or trains balance; None where it is neither."""
    match exercise.measure:
        case Balance():
            return "balance"
        case Hold():
            return "stretch" if exercise.view == "side" else "balance"
        case Circle():
            return None
        case _:
            return "strength" if exercise.dose.rest_s >= REST_AFTER_WORK_S else None


def _code(item: Prescribed, exercise: Exercise | None, snomed: bool) -> Json:
    own = coded_exercise(item.exercise_id, exercise)
    kind = exercise_kind(exercise) if exercise is not None else None
    more = [EXERCISES[kind]] if snomed and kind is not None else []
    return concept(own, *more, text=own["display"])


def _site(item: Prescribed, language: str, snomed: bool) -> Json:
    local = local_codes().coding(f"side_{item.side}", language)
    more = [ANKLES[item.side]] if snomed and item.side in ANKLES else []
    return concept(local, *more, text=local["display"])


def _ends(plan: Prescription, item: Prescribed) -> date | None:
    try:
        return plan.ends(item)
    except OverflowError:
        # A start at the very end of the calendar.
        return None


def _last_day(plan: Prescription) -> date | None:
    ends = [_ends(plan, item) for item in plan.items]
    known = [end for end in ends if end is not None]
    return max(known) if len(known) == len(ends) else None


def _summary(source: FhirSource, words: SheetWords) -> list[str]:
    plan = source.prescription
    lines = [plan.name, words.say("starts", day=words.day(plan.starts))]
    if plan.review is not None:
        lines.append(words.say("review", day=words.day(plan.review)))
    for item in plan.items:
        exercise = source.exercises.get(item.exercise_id)
        name = exercise.name if exercise is not None else item.exercise_id
        lines.append(f"{name}: {words.dose(item)}, {words.often(plan, item)}")
    lines.append(words.pain_rule(plan))
    return lines
