"""What is wrong with an edited exercise, as a value for each field; words are the window's."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

Key = tuple[str | int, ...]
"""Where a field is, such as ("measure", "gate", 0, "at_most")."""

LONGEST_CUE = 60
"""A cue that is longer does not fit under the picture, read from three metres."""
LONGEST_THING = 60
MOST_THINGS = 8
LONGEST_TEMPO_S = 60.0

_MOVEMENTS = {"repetition", "hold", "circle", "balance", "tally"}
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff]"
)
"""What no plan file may hold, see ``coach.exchange.texts``: it could make words look like others.
Joiners stay: Persian and family emoji are written with them."""


class Fault(StrEnum):
    """What is wrong; ``limit`` of the problem is the bound where there is one."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    AT_LEAST = "at_least"
    ABOVE = "above"
    AT_MOST = "at_most"
    NO_NUMBER = "no_number"
    NOT_WHOLE = "not_whole"
    HIDDEN_SIGN = "hidden_sign"
    FIVE_WORDS = "five_words"
    NO_BOUND = "no_bound"
    CROSSED = "crossed"
    BELOW_SMALLEST = "below_smallest"
    NOT_ABOVE_SHORTEST = "not_above_shortest"
    ONE_TARGET = "one_target"
    TEMPO = "tempo"
    AS_MANY = "as_many"
    IN_BOTH = "in_both"
    TOO_MANY = "too_many"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Problem:
    """One field's problem. ``said`` is the model's own sentence, in English."""

    key: Key
    fault: Fault
    limit: float | None = None
    said: str = ""


_RULES: dict[str, tuple[Key, Fault]] = {
    "usual_range is below smallest_range": (("usual_range",), Fault.BELOW_SMALLEST),
    "longest_s is not above shortest_s": (("longest_s",), Fault.NOT_ABOVE_SHORTEST),
    "give at_least, at_most, or both": (("at_least",), Fault.NO_BOUND),
    "at_least is above at_most": (("at_most",), Fault.CROSSED),
    "give either reps or hold_s, not both and not neither": (("reps",), Fault.ONE_TARGET),
    "tempo_s is up, hold, down in seconds, none below 0 and not all 0": (
        ("tempo_s",),
        Fault.TEMPO,
    ),
    "a cue has at most five words": (("say",), Fault.FIVE_WORDS),
}
"""The models' rules about several fields: where each is shown, under the model's own place."""


def from_models(error: ValidationError) -> list[Problem]:
    """The problems of a validation error, one a field."""
    return [_problem(dict(one)) for one in error.errors(include_url=False, include_input=False)]


def _problem(one: Mapping[str, Any]) -> Problem:
    key = _key(one["loc"])
    said, bounds = str(one["msg"]), one.get("ctx", {})
    match str(one["type"]):
        case "missing":
            return Problem(key, Fault.EMPTY)
        case "string_too_short" | "too_short":
            return Problem(key, Fault.EMPTY)
        case "string_too_long":
            return Problem(key, Fault.TOO_LONG, float(bounds["max_length"]))
        case "greater_than_equal":
            return Problem(key, Fault.AT_LEAST, float(bounds["ge"]))
        case "greater_than":
            return Problem(key, Fault.ABOVE, float(bounds["gt"]))
        case "less_than_equal":
            return Problem(key, Fault.AT_MOST, float(bounds["le"]))
        case "int_from_float":
            return Problem(key, Fault.NOT_WHOLE)
        case "finite_number" | "float_type" | "float_parsing" | "int_type" | "int_parsing":
            return Problem(key, Fault.NO_NUMBER)
        case "value_error":
            within, fault = _RULES.get(str(bounds["error"]), ((), Fault.OTHER))
            return Problem(key + within, fault, said=said)
        case _:
            return Problem(key, Fault.OTHER, said=said)


def _key(loc: Sequence[str | int]) -> Key:
    """The field's place in the file: pydantic puts the kind of movement into it."""
    if len(loc) > 1 and loc[0] == "measure" and loc[1] in _MOVEMENTS:
        return ("measure", *loc[2:])
    return tuple(loc)


def beyond_models(data: Mapping[str, Any]) -> Iterator[Problem]:
    """What the models let pass and an editor must not: blank words, signs that cannot be seen,
    a tempo without end, and the two languages out of step."""
    for key, words in strings_of(data):
        if _HIDDEN.search(words):
            yield Problem(key, Fault.HIDDEN_SIGN)
    yield from _words(data, ())
    for code, texts in _mapping(data.get("text")).items():
        if isinstance(texts, Mapping):
            yield from _words(texts, ("text", code))
            yield from _in_step(data, texts, ("text", code))
    tempo = _mapping(data.get("dose")).get("tempo_s") or ()
    for part in tempo if isinstance(tempo, Sequence) else ():
        if isinstance(part, float | int) and not (math.isfinite(part) and part <= LONGEST_TEMPO_S):
            yield Problem(("dose", "tempo_s"), Fault.AT_MOST, LONGEST_TEMPO_S)


def _words(data: Mapping[str, Any], within: Key) -> Iterator[Problem]:
    for at, cue in enumerate(_listed(data.get("cues"))):
        if not str(cue).strip():
            yield Problem((*within, "cues", at), Fault.EMPTY)
        elif len(str(cue).strip()) > LONGEST_CUE:
            yield Problem((*within, "cues", at), Fault.TOO_LONG, LONGEST_CUE)
    things = _listed(data.get("equipment"))
    if len(things) > MOST_THINGS:
        yield Problem((*within, "equipment"), Fault.TOO_MANY, MOST_THINGS)
    if any(not str(thing).strip() for thing in things):
        yield Problem((*within, "equipment"), Fault.EMPTY)
    if any(len(str(thing)) > LONGEST_THING for thing in things):
        yield Problem((*within, "equipment"), Fault.TOO_LONG, LONGEST_THING)


def _in_step(data: Mapping[str, Any], texts: Mapping[str, Any], within: Key) -> Iterator[Problem]:
    if len(_listed(texts.get("equipment"))) != len(_listed(data.get("equipment"))):
        yield Problem((*within, "equipment"), Fault.AS_MANY)
    ours, theirs = data.get("skip_when") or "", texts.get("skip_when") or ""
    if bool(str(ours).strip()) != bool(str(theirs).strip()):
        yield Problem(("skip_when",) if not ours else (*within, "skip_when"), Fault.IN_BOTH)
    for fault_id, say in _mapping(texts.get("say")).items():
        if len(str(say).split()) > 5:
            yield Problem((*within, "say", fault_id), Fault.FIVE_WORDS)


def strings_of(data: object, within: Key = ()) -> Iterator[tuple[Key, str]]:
    """Every text in ``data``, with its place."""
    if isinstance(data, str):
        yield within, data
    elif isinstance(data, Mapping):
        for name, value in data.items():
            yield from strings_of(value, (*within, name))
    elif isinstance(data, list | tuple):
        for at, value in enumerate(data):
            yield from strings_of(value, (*within, at))


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _listed(value: object) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()
