"""The parts of our extensions: each field of a prescription as one FHIR value, and back.

A field that is None, an empty text and an empty list are left out; everything else is written,
also where it is what the field starts from, so that nothing rests on a default of some version.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Literal, get_args

from coach.care.prescription import Band, Eyes, Growth, Load, PrescribedSide, Stop, Support, Surface
from coach.exchange.fhir_codes import UCUM, Json, quantity
from coach.exchange.fhir_text import exact, exact_of

Write = Callable[[Any], Json]
Read = Callable[[Json], Any]


@dataclass(frozen=True, slots=True)
class Part:
    """How a field is written; ``read`` raises ValueError, TypeError or KeyError for another value.

    ``many`` where the field holds several, each in an extension of its own; ``even_empty`` where
    an empty text is written as well, since the field has to be there.
    """

    url: str
    write: Write
    read: Read
    many: bool = False
    even_empty: bool = False


def _value(name: str, kind: type, value: Json) -> Any:
    found = value[name]
    if type(found) is not kind:
        raise TypeError(f"{name} is not as it should be")
    return found


def whole(url: str) -> Part:
    """A whole number."""
    return Part(url, lambda n: {"valueInteger": n}, partial(_value, "valueInteger", int))


def amount(url: str, unit: str) -> Part:
    """A number in a UCUM unit."""
    return Part(url, lambda n: {"valueQuantity": quantity(n, unit)}, partial(_amount, unit))


def _amount(unit: str, value: Json) -> float:
    found = value["valueQuantity"]
    if found["code"] != unit or found["system"] != UCUM or "comparator" in found:
        raise ValueError("another unit")
    number = found["value"]
    if type(number) not in (int, float) or not math.isfinite(number):
        raise TypeError("no number")
    return float(number)


def choice(url: str, of: Any) -> Part:
    """One of the words of a Literal."""
    return Part(url, lambda word: {"valueCode": word}, partial(_choice, get_args(of)))


def _choice(words: tuple[str, ...], value: Json) -> str:
    found: str = _value("valueCode", str, value)
    if found not in words:
        raise ValueError("an unknown word")
    return found


def switch(url: str) -> Part:
    """Yes or no."""
    return Part(url, lambda on: {"valueBoolean": on}, partial(_value, "valueBoolean", bool))


def day(url: str) -> Part:
    """A date."""
    return Part(
        url,
        lambda one: {"valueDate": one.isoformat()},
        lambda value: date.fromisoformat(_value("valueDate", str, value)),
    )


def words(url: str) -> Part:
    """A text, to the letter."""
    return Part(url, exact, exact_of)


def code(url: str) -> Part:
    """An id."""
    return Part(url, lambda text: {"valueCode": text}, partial(_value, "valueCode", str))


def several(one: Part) -> Part:
    """Several of the same."""
    return Part(one.url, one.write, one.read, many=True)


Parts = Mapping[str, Part]
"""The parts of an extension by the name of the field."""


def inside(url: str, parts: Parts, made: Callable[..., Any], *, present: bool = False) -> Part:
    """A value of fields of its own; ``present`` adds a part, since no extension may be empty."""
    extra = [{"url": "present", "valueBoolean": True}] if present else []

    def write(value: Any) -> Json:
        return {"extension": [*extra, *written(value, parts)]}

    def read(value: Json) -> Any:
        found = [one for one in value["extension"] if one not in extra]
        if len(found) != len(value["extension"]) - len(extra):
            raise ValueError("not the parts of this extension")
        return made(**fields_of(found, parts))

    return Part(url, write, read)


def written(value: Any, parts: Parts) -> list[Json]:
    """The extensions that keep the fields of ``value``."""
    found: list[Json] = []
    for name, part in parts.items():
        field = getattr(value, name)
        if field is None or field == () or (field == "" and not part.even_empty):
            continue
        for one in field if part.many else (field,):
            found.append({"url": part.url, **part.write(one)})
    return found


def fields_of(extensions: list[Json], parts: Parts) -> dict[str, Any]:
    """The fields that ``written`` kept, by name.

    Raises ValueError, TypeError or KeyError for a part that is unknown, twice or no such value.
    """
    names = {part.url: name for name, part in parts.items()}
    found: dict[str, Any] = {}
    for extension in extensions:
        name = names[extension["url"]]
        part = parts[name]
        if len(extension) != 2:
            raise ValueError("an extension is its url and one value")
        value = part.read(extension)
        if part.many:
            found[name] = (*found.get(name, ()), value)
        elif name in found:
            raise ValueError("a part twice")
        else:
            found[name] = value
    return found


def _tempo(up: float, hold: float, down: float) -> tuple[float, float, float]:
    return (up, hold, down)


@dataclass(frozen=True, slots=True)
class _Tempo:
    up: float
    hold: float
    down: float


_TEMPO_PARTS: Parts = {name: amount(name, "s") for name in ("up", "hold", "down")}


def _tempo_part() -> Part:
    whole_ = inside("tempo", _TEMPO_PARTS, _tempo)
    return Part("tempo", lambda tempo: whole_.write(_Tempo(*tempo)), whole_.read)


BAND: Parts = {
    "brand": words("brand"),
    "colour": Part("colour", exact, exact_of, even_empty=True),
    "stretch_percent": whole("stretch-percent"),
}
GROWTH: Parts = {"most_amount": whole("most-amount"), "most_sets": whole("most-sets")}
LOAD: Parts = {
    "kg": amount("mass", "kg"),
    "band": inside("band", BAND, Band, present=True),
}
DOSE: Parts = {
    "exercise_id": code("exercise"),
    "side": choice("side", PrescribedSide),
    "sets": whole("sets"),
    "reps": whole("repetitions"),
    "hold_s": amount("hold", "s"),
    "rest_s": amount("rest", "s"),
    "tempo_s": _tempo_part(),
    "load": inside("load", LOAD, Load),
    "times_a_day": whole("times-a-day"),
    "days_a_week": whole("days-a-week"),
    "weeks": whole("weeks"),
    "pain_max": whole("pain-max"),
    "range_max_deg": amount("range-max", "deg"),
    "effort_max": whole("effort-max"),
    "support": choice("support", Support),
    "eyes": choice("eyes", Eyes),
    "surface": choice("surface", Surface),
    "grow": inside("grow", GROWTH, Growth, present=True),
    "stops": several(choice("stop", Stop)),
    "note": words("note"),
}
"""Every field of ``Prescribed``."""

DOSE_ALWAYS = ("exercise_id", "side", "sets", "rest_s", "times_a_day", "days_a_week", "pain_max")
"""What every dose says; without it nothing is assumed."""

PLAN: Parts = {
    "id": code("id"),
    "version": whole("version"),
    "name": words("name"),
    "starts": day("starts"),
    "review": day("review"),
    "phase": whole("phase"),
    "morning_pain_max": whole("morning-pain-max"),
    "auto_progress": switch("auto-progress"),
    "note": words("note"),
    "language": choice("language", Literal["en", "de"]),
}
"""Every field of ``Prescription`` but its items."""

PLAN_ALWAYS = (
    "id",
    "version",
    "name",
    "starts",
    "morning_pain_max",
    "auto_progress",
    "language",
)
"""What every plan says."""
