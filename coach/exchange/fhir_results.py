"""What came of a plan, as FHIR R4 resources: pain, tests, sets, adherence, questionnaires.

An Observation for each figure, a QuestionnaireResponse for each questionnaire. A figure that is
unknown is left out; 0 is an answer. Pain is LOINC 72514-3 and a set 73985-4 as in HL7's guide to
physical activity; what has no public code has one of ours.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from coach.care.entries import Test, TestResult
from coach.exchange.fhir_codes import (
    ABSENT,
    ACTIVITY,
    ANKLES,
    CATEGORY,
    PAIN,
    Json,
    LocalCodes,
    concept,
    local_codes,
    quantity,
)
from coach.exchange.fhir_plan import Address, coded_exercise
from coach.exchange.fhir_source import FhirSource, Target
from coach.exchange.fhir_text import clean
from coach.motion.events import Side
from coach.practice.values import SetLine

TEST_UNITS: dict[Test, str] = {
    "rest_pain": "{score}",
    "walk_min": "min",
    "single_raises": "{reps}",
    "double_raises": "{reps}",
    "balance_s": "s",
    "knee_to_wall_cm": "cm",
    "hops": "{hops}",
}
_COMPARATOR = {"at_least": ">=", "at_most": "<="}
_MOMENT_CODES = {
    "before": "pain_before",
    "during": "pain_during",
    "after": "pain_after",
    "half_hour": "pain_half_hour",
    "next_morning": "pain_morning",
}

Named = tuple[str, Json]
"""A resource, and what it is about: from that its id is made, the same at every export."""


@dataclass(frozen=True, slots=True)
class Results:
    """Makes the resources of ``source``; ``at`` gives addresses in the bundle."""

    source: FhirSource
    at: Address

    @property
    def _language(self) -> str:
        return self.source.prescription.language

    @property
    def _local(self) -> LocalCodes:
        return local_codes()

    def goals(self) -> Iterator[Named]:
        """A Goal for each target."""
        for number, target in enumerate(self.source.targets):
            yield f"goal {number}", self._goal(target)

    def observations(self) -> Iterator[Named]:
        """An Observation for each figure."""
        yield from self._adherence()
        yield from self._pains()
        yield from self._tests()
        for one in self.source.sets:
            yield f"set {one.session_id} {one.number}", self._set(one)

    def _goal(self, target: Target) -> Json:
        measure = self._measure(target.test)
        value = quantity(target.value, TEST_UNITS[target.test])
        aim: Json = {
            "measure": measure,
            "detailQuantity": {**value, "comparator": _COMPARATOR[target.bound]},
        }
        if target.due is not None:
            aim["dueDate"] = target.due.isoformat()
        side = (
            ""
            if target.side is None
            else f", {self._local.words(f'side_{target.side}', self._language)}"
        )
        number = f"{target.value:g} {value['unit']}"
        text = f"{measure['text']}{side} {_COMPARATOR[target.bound]} {number}"
        return {
            "resourceType": "Goal",
            "lifecycleStatus": "active",
            "description": {"text": text},
            "subject": {"reference": self.at("patient")},
            "startDate": self.source.prescription.starts.isoformat(),
            "target": [aim],
        }

    def _measure(self, test: Test) -> Json:
        if test == "rest_pain":
            return self._pain("pain_rest")
        coding = self._local.coding(test, self._language)
        return concept(coding, text=coding["display"])

    def _pain(self, code: str) -> Json:
        own = self._local.coding(code, self._language)
        return concept(PAIN, own, text=own["display"])

    def _observed(self, code: Json, when: Json, category: str, side: Side | None = None) -> Json:
        found: Json = {
            "resourceType": "Observation",
            "status": "final",
            "category": [concept({"system": CATEGORY, "code": category}, text=category)],
            "code": code,
            "subject": {"reference": self.at("patient")},
            **when,
        }
        if side is not None:
            own = self._local.coding(f"side_{side}", self._language)
            more = [ANKLES[side]] if self.source.snomed else []
            found["bodySite"] = concept(own, *more, text=own["display"])
        return found

    def _adherence(self) -> Iterator[Named]:
        for one in self.source.adherence:
            coding = self._local.coding("adherence", self._language)
            when = {
                "effectivePeriod": {"start": one.first.isoformat(), "end": one.last.isoformat()}
            }
            found = self._observed(concept(coding, text=coding["display"]), when, "activity")
            found["valueQuantity"] = quantity(round(100 * one.share, 1), "%")
            found["basedOn"] = [{"reference": self.at("plan")}]
            if one.planned is not None:
                found["component"] = [self._part("planned_sets", one.planned, "{sets}")]
            yield f"adherence {one.first} {one.last}", found

    def _pains(self) -> Iterator[Named]:
        for number, morning in enumerate(self.source.mornings):
            code = self._pain("pain_morning")
            found = self._observed(code, _on(morning.day), "survey", morning.side)
            found["valueQuantity"] = quantity(morning.score, "{score}")
            yield f"morning {number} {morning.at.isoformat()}", found
        for number, sign in enumerate(self.source.signs):
            for code_name, score in (
                ("pain_rest", sign.rest_pain),
                ("pain_before", sign.before),
            ):
                if score is not None:
                    code = self._pain(code_name)
                    found = self._observed(code, _on(sign.day), "survey", sign.side)
                    found["valueQuantity"] = quantity(score, "{score}")
                    yield f"{code_name} {number} {sign.at.isoformat()}", found
        for pain in self.source.pains:
            code = self._pain(_MOMENT_CODES[pain.moment])
            when = {"effectiveDateTime": pain.at.isoformat(timespec="seconds")}
            found = self._observed(code, when, "survey")
            found["valueQuantity"] = quantity(pain.score, "{score}")
            if pain.exercise_id is not None:
                found["note"] = [{"text": self._exercise(pain.exercise_id)["display"]}]
            if pain.sharp:
                found["component"] = [{"code": self._own("sharp"), "valueBoolean": True}]
            yield f"pain {pain.session_id} {pain.number}", found

    def _tests(self) -> Iterator[Named]:
        for number, assessed in enumerate(self.source.assessed):
            for place, result in enumerate(assessed.results):
                name = f"test {number} {place} {assessed.at.isoformat()}"
                yield name, self._test(assessed.day, result)

    def _test(self, day: date, result: TestResult) -> Json:
        category = "survey" if result.test == "rest_pain" else "exam"
        found = self._observed(self._measure(result.test), _on(day), category, result.side)
        found["valueQuantity"] = quantity(result.value, TEST_UNITS[result.test])
        if result.pain is not None and result.test != "rest_pain":
            pain = {"code": self._pain("pain_during")}
            pain["valueQuantity"] = quantity(result.pain, "{score}")
            found["component"] = [pain]
        return found

    def _set(self, one: SetLine) -> Json:
        when: Json = {}
        if one.started_at is not None:
            when["effectiveDateTime"] = one.started_at.isoformat(timespec="seconds")
        side: Side | None = one.side if one.side in ("left", "right") else None  # type: ignore[assignment]
        found = self._observed(concept(ACTIVITY, text=ACTIVITY["display"]), when, "activity", side)
        exercise = self._exercise(one.exercise_id)
        found["valueCodeableConcept"] = concept(exercise, text=exercise["display"])
        parts = [
            self._part(code, value, unit)
            for code, value, unit in (
                ("repetitions", one.count, "{reps}"),
                ("held", one.held_s, "s"),
                ("planned_repetitions", one.target_reps, "{reps}"),
                ("planned_hold", one.target_hold_s, "s"),
            )
            if value is not None
        ]
        if one.completed is not None:
            parts.append({"code": self._own("completed"), "valueBoolean": one.completed})
        if one.count is None and one.held_s is None:
            absent = {"system": ABSENT, "code": "unknown"}
            told = concept(absent, text="unknown")
            parts.append({"code": self._own("repetitions"), "dataAbsentReason": told})
        found["component"] = parts
        return found

    def _exercise(self, exercise_id: str) -> Json:
        return coded_exercise(exercise_id, self.source.exercises.get(exercise_id))

    def _own(self, code: str) -> Json:
        coding = self._local.coding(code, self._language)
        return concept(coding, text=coding["display"])

    def _part(self, code: str, value: float, unit: str) -> Json:
        return {"code": self._own(code), "valueQuantity": quantity(value, unit)}

    def questionnaires(self) -> Iterator[Named]:
        """A QuestionnaireResponse for each questionnaire; of a scale there is only the total."""
        urls, language = self._local.urls, self._language
        for number, rated in enumerate(self.source.activities):
            items = [
                {
                    "linkId": f"activity-{place}",
                    "text": clean(activity.name),
                    "answer": [{"valueInteger": activity.score}],
                }
                for place, activity in enumerate(rated.activities, start=1)
            ]
            about = f"activities {number} {rated.day}"
            yield about, self._answered(urls["activities"], rated.day, items)
        for number, change in enumerate(self.source.changes):
            chosen = self._local.coding(f"change_{change.impression}", language)
            item = {
                "linkId": "change",
                "text": self._local.words("change", language),
                "answer": [{"valueCoding": chosen}],
            }
            yield (
                f"change {number} {change.day}",
                self._answered(urls["change"], change.day, [item]),
            )
        for total in self.source.totals:
            code = f"total_{total.scale.value}"
            item = {
                "linkId": code,
                "text": self._local.words(code, language),
                "answer": [{"valueDecimal": total.score}],
            }
            yield f"total {total.id}", self._answered(urls["total"], total.day, [item])

    def _answered(self, questionnaire: str, day: date, items: list[Json]) -> Json:
        return {
            "resourceType": "QuestionnaireResponse",
            "questionnaire": questionnaire,
            "status": "completed",
            "subject": {"reference": self.at("patient")},
            "authored": day.isoformat(),
            "item": items,
        }


def _on(day: date) -> Json:
    return {"effectiveDateTime": day.isoformat()}
