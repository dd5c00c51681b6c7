"""The codes and units of the FHIR export: public ones, and our own where no public one exists.

LOINC codes and SNOMED CT identifiers are those of the clinical notes, section "Physio exchange".
LOINC is free with its notice; SNOMED CT needs a national licence and is left out unless asked for.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from coach.resources import shipped

Json = dict[str, Any]

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"

LOINC_NOTICE = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright "
    "© Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes "
    "(LOINC) Committee and is available at no cost under the license at "
    "http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief "
    "Institute, Inc."
)

PAIN = {
    "system": LOINC,
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}
ACTIVITY = {"system": LOINC, "code": "73985-4", "display": "Exercise activity"}

PHYSICAL_THERAPY = {"system": SNOMED, "code": "91251008", "display": "Physical therapy procedure"}
ANKLES: Mapping[str, Json] = {
    "left": {"system": SNOMED, "code": "51636004", "display": "Structure of left ankle"},
    "right": {"system": SNOMED, "code": "6685009", "display": "Structure of right ankle"},
}
EXERCISES: Mapping[str, Json] = {
    "stretch": {"system": SNOMED, "code": "229070002", "display": "Stretching exercise"},
    "balance": {"system": SNOMED, "code": "386293009", "display": "Balance exercise"},
    "strength": {"system": SNOMED, "code": "266741004", "display": "Strength exercise"},
}

UNITS: Mapping[str, str] = {
    "s": "s",
    "cm": "cm",
    "kg": "kg",
    "%": "%",
    "min": "min",
    "deg": "deg",
    "{reps}": "repetitions",
    "{sets}": "sets",
    "{score}": "score",
    "{hops}": "hops",
}
"""UCUM codes, and how they are written for people."""


@dataclass(frozen=True, slots=True)
class LocalCodes:
    """Our own code system: its url, the other urls, and its codes in English and German."""

    url: str
    version: str
    urls: Mapping[str, str]
    codes: Mapping[str, tuple[str, str]]

    def coding(self, code: str, language: str) -> Json:
        """One of our codes. Raises KeyError for one that the file does not have."""
        return {"system": self.url, "code": code, "display": self.words(code, language)}

    def words(self, code: str, language: str) -> str:
        """What a code stands for, in a language."""
        english, german = self.codes[code]
        return german if language == "de" else english

    def resource(self, id_: str) -> Json:
        """The whole system as a CodeSystem, so that a receiver can read its codes."""
        return {
            "resourceType": "CodeSystem",
            "id": id_,
            "url": self.url,
            "version": self.version,
            "name": "AnkleCoachCodes",
            "title": "Codes of the coach exercise guide",
            "status": "active",
            "content": "complete",
            "caseSensitive": True,
            "copyright": LOINC_NOTICE,
            "language": "en",
            "concept": [
                {
                    "code": code,
                    "display": english,
                    "designation": [{"language": "de", "value": german}],
                }
                for code, (english, german) in self.codes.items()
            ],
        }


@cache
def local_codes() -> LocalCodes:
    """The code system that ships. Raises OSError."""
    text = shipped("assets", "care", "code_system.toml").read_text(encoding="utf-8")
    read = tomllib.loads(text)
    codes = {code: (words["en"], words["de"]) for code, words in read["code"].items()}
    return LocalCodes(read["url"], read["version"], read["urls"], codes)


def concept(*codings: Json, text: str) -> Json:
    """A CodeableConcept."""
    return {"coding": list(codings), "text": text} if codings else {"text": text}


def quantity(value: float, unit: str) -> Json:
    """A Quantity in one of ``UNITS``. Raises KeyError for another unit."""
    return {"value": value, "unit": UNITS[unit], "system": UCUM, "code": unit}
