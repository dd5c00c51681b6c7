"""The numbers of an exercise that can be edited, with unit and bounds, read from its models."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import NoneType
from typing import Any, get_args

from annotated_types import Ge, Gt, Le
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from coach.exercise.definition import Dose, Exercise
from coach.exercise.editing import Draft
from coach.exercise.measure import (
    FAR,
    Balance,
    Circle,
    Fault,
    Hold,
    Repetition,
    Tally,
)
from coach.exercise.problems import Key
from coach.motion.signals import ANGLES

MODELS: dict[str, type[BaseModel]] = {
    "repetition": Repetition,
    "hold": Hold,
    "circle": Circle,
    "balance": Balance,
    "tally": Tally,
}
"""The model of each kind of movement."""

NOT_EDITED = {"reported_as"}
"""Turns a unit into another: a figure of the body, not of the exercise."""

LEARNED = ("lowest", "highest")
"""What a condition's limit is for: a level that is learned."""


class Unit(StrEnum):
    """What a number counts. SHANKS are lengths of the lower leg, SHARE a share of 1, RATE one
    signal's change for each unit of the repetition's own."""

    COUNT = "count"
    SECONDS = "seconds"
    DEGREES = "degrees"
    SHANKS = "shanks"
    SHARE = "share"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. ``lowest`` is allowed itself where ``lowest_in``; None is no bound.

    ``otherwise`` is what holds where nothing is written, None where that is no number.
    """

    key: Key
    unit: Unit
    lowest: float | None
    lowest_in: bool
    highest: float | None
    otherwise: float | None
    optional: bool

    @property
    def name(self) -> str:
        """The field's name."""
        return str(self.key[-1])

    @property
    def group(self) -> Key:
        """Where the field's model is."""
        return self.key[:-1]

    def value(self, draft: Draft) -> float | str | None:
        """What stands there now; text where it is no number yet, None for nothing."""
        found = draft.get(self.key, self.otherwise)
        return found if isinstance(found, float | int | str) else None


def measure_figures(draft: Draft) -> tuple[Figure, ...]:
    """The numbers by which ``draft`` is measured, in the order of the file."""
    measure = draft.get(("measure",))
    return tuple(_figures(MODELS[measure["movement"]], ("measure",), measure, measure))


def dose_figures(draft: Draft) -> tuple[Figure, ...]:
    """The numbers of the dose of ``draft``; of ``reps`` and ``hold_s`` the one in use."""
    dose, measure = draft.get(("dose",)), draft.get(("measure",))
    unused = "reps" if "hold_s" in dose else "hold_s"
    found = _figures(Dose, ("dose",), dose, measure)
    return tuple(replace(one, optional=False) for one in found if one.name != unused)


def fault_figures(draft: Draft, at: int) -> tuple[Figure, ...]:
    """The numbers of the form fault number ``at``."""
    fault = draft.get(("fault", at))
    return tuple(_figures(Fault, ("fault", at), fault, draft.get(("measure",))))


def shape_of(exercise: Exercise) -> tuple[object, ...]:
    """What editing never changes: two of the same shape are measured by the same fields."""
    measure = Draft.of(exercise).get(("measure",))
    return (
        measure["movement"],
        measure.get("signal"),
        measure.get("legs"),
        tuple((gate["signal"], gate["measure"]) for gate in measure.get("gate", ())),
        tuple(one["signal"] for one in measure.get("condition", ())),
        exercise.side,
        exercise.view,
    )


def origin_of(exercise: Exercise, shipped: Mapping[str, Exercise]) -> Exercise | None:
    """The shipped exercise that an own one was made from: of the same shape, and of several the
    one with the same picture, else with the most numbers in common; None where there is none."""
    shape = shape_of(exercise)
    alike = [one for one in shipped.values() if shape_of(one) == shape]
    draft = Draft.of(exercise)

    def nearness(one: Exercise) -> tuple[bool, int]:
        theirs = Draft.of(one)
        same = sum(
            figure.value(draft) == figure.value(theirs)
            for figure in (*measure_figures(draft), *dose_figures(draft))
        )
        return one.picture == exercise.picture, same

    return max(alike, key=nearness, default=None)


def _figures(
    model: type[BaseModel], key: Key, data: Mapping[str, Any], measure: Mapping[str, Any]
) -> Iterator[Figure]:
    for name, field in model.model_fields.items():
        kinds = _kinds(field)
        if kinds & {float, int}:
            if name not in NOT_EDITED and (name != "limit" or data.get("against") in LEARNED):
                yield _figure(name, field, key, data, measure)
            continue
        within = next((one for one in kinds if issubclass(one, BaseModel)), None)
        if within is None or name not in data:
            continue
        inside = data[name]
        if isinstance(inside, Mapping):
            yield from _figures(within, (*key, name), inside, measure)
            continue
        for at, one in enumerate(inside):
            yield from _figures(within, (*key, name, at), one, measure)


def _kinds(field: FieldInfo) -> set[type]:
    """The types that a field takes, without those in a list of fixed length."""
    asked = (field.annotation, *get_args(field.annotation))
    if field.annotation is not None and getattr(field.annotation, "__origin__", None) is tuple:
        asked = tuple(one for one in asked if isinstance(one, type) and issubclass(one, BaseModel))
    return {one for one in asked if isinstance(one, type) and one is not NoneType}


def _figure(
    name: str, field: FieldInfo, key: Key, data: Mapping[str, Any], measure: Mapping[str, Any]
) -> Figure:
    lowest = next((one for one in field.metadata if isinstance(one, Ge | Gt)), None)
    highest = next((one for one in field.metadata if isinstance(one, Le)), None)
    given = field.default if isinstance(field.default, float | int) else None
    boundless = given is not None and abs(given) >= FAR
    least = lowest.ge if isinstance(lowest, Ge) else lowest.gt if lowest is not None else None
    return Figure(
        key=(*key, name),
        unit=_unit(name, data, measure),
        lowest=None if least is None else float(least),  # type: ignore[arg-type]
        lowest_in=isinstance(lowest, Ge),
        highest=None if highest is None else float(highest.le),  # type: ignore[arg-type]
        otherwise=None if boundless or given is None else float(given),
        optional=boundless or field.default is None,
    )


def _unit(name: str, data: Mapping[str, Any], measure: Mapping[str, Any]) -> Unit:
    if name in ("sets", "reps"):
        return Unit.COUNT
    if name.endswith("_s"):
        return Unit.SECONDS
    if name == "least_visibility":
        return Unit.SHARE
    own = unit_of(str(data.get("signal", "")))
    if data.get("measure") != "share":
        return own
    return Unit.SHARE if own is unit_of(str(measure.get("signal", ""))) else Unit.RATE


def unit_of(signal: str) -> Unit:
    """The unit of a signal, also of the other leg's."""
    return Unit.DEGREES if signal.removeprefix("other_") in ANGLES else Unit.SHANKS
