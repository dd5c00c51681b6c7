"""Reads the JSON of a bundle with little memory: of the results in it no more than their kind.

A person's results may be many megabytes, and a plan is read from beside them. JSON is read from
the inside out, so a result is thrown away as soon as it is whole.
"""

import json
from typing import Any

from coach.exchange.fhir_codes import Json
from coach.exchange.fhir_faults import FhirTooLarge, FhirUnreadable

MOST_BYTES = 12_000_000
_MOST_PARTS = 700_000
"""Most brackets, braces and commas; an export has one in about 20 bytes."""
_MOST_FIELDS = 200_000
"""Most fields that are kept, and most in any one resource."""
_RESULTS = frozenset(
    ("Observation", "QuestionnaireResponse", "Goal", "Patient", "CodeSystem"),
)


def parsed(raw: bytes) -> Any:
    """The document, with results reduced to their kind. Raises FhirUnreadable, FhirTooLarge."""
    if sum(map(raw.count, (b"[", b"{", b","))) > _MOST_PARTS:
        raise FhirTooLarge("it holds more than a plan and its results ever do")
    keeper = _Keeper()
    try:
        return json.loads(
            raw.removeprefix(b"\xef\xbb\xbf").decode(),
            parse_constant=_refuse,
            object_pairs_hook=keeper.keep,
        )
    except (ValueError, RecursionError):
        raise FhirUnreadable("it is no FHIR in JSON, or was cut off or damaged") from None


class _Keeper:
    """Counts the fields of the resource at hand and of those that are kept."""

    def __init__(self) -> None:
        self._at_hand = 0
        self._kept = 0

    def keep(self, pairs: list[tuple[str, Any]]) -> Json:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError("a key twice")
        self._at_hand += 1 + len(pairs)
        if self._kept + self._at_hand > _MOST_FIELDS:
            raise FhirTooLarge("it holds more than a plan and its results ever do")
        kind = found.get("resourceType")
        if not isinstance(kind, str):
            return found
        if kind in _RESULTS:
            self._at_hand = 0
            return {"resourceType": kind}
        self._kept += self._at_hand
        self._at_hand = 0
        return found


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")
