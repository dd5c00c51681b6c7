"""An exercise while it is edited: a copy that may be wrong for a while, and says where it is.

A draft is the data of an exercise file. Every change makes a new draft, so that undo is a list of
them. ``exercise`` is there once nothing is wrong any more.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

from pydantic import ValidationError

from coach.exercise.definition import Exercise
from coach.exercise.problems import Key, Problem, beyond_models, from_models
from coach.exercise.texts import Texts

MOST_FAULTS = 12


@dataclass(frozen=True)
class Draft:
    """``data`` is as in the exercise's file, and is never changed in place."""

    data: Mapping[str, Any]

    @classmethod
    def of(cls, exercise: Exercise) -> Self:
        """A draft that says what ``exercise`` says."""
        return cls(exercise.model_dump(mode="json", exclude_defaults=True))

    def get(self, key: Key, otherwise: Any = None) -> Any:
        """What stands at ``key``, or ``otherwise`` where nothing does."""
        found: Any = self.data
        for part in key:
            if isinstance(found, list | tuple):
                found = dict(enumerate(found))
            if not isinstance(found, Mapping) or part not in found:
                return otherwise
            found = found[part]
        return found

    def put(self, key: Key, value: Any) -> "Draft":
        """The draft with ``value`` at ``key``; None takes away what stands there."""
        return Draft(_with(self.data, key, value))

    @cached_property
    def problems(self) -> dict[Key, Problem]:
        """What is wrong, the first problem of each field."""
        return self._checked[1]

    @cached_property
    def exercise(self) -> Exercise | None:
        """What the draft says, None while anything is wrong."""
        return self._checked[0]

    @cached_property
    def _checked(self) -> tuple[Exercise | None, dict[Key, Problem]]:
        cleaned = _stripped(self.data)
        found = list(beyond_models(self.data))
        exercise: Exercise | None = None
        try:
            exercise = Exercise.model_validate(cleaned)
        except ValidationError as error:
            of_models = from_models(error)
            # The rule about the texts names no field; where one is known to be wrong it is said.
            found += [one for one in of_models if one.key or not found]
        first: dict[Key, Problem] = {}
        for one in found:
            first.setdefault(one.key, one)
        return (None if first else exercise), first

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have words beside the first."""
        return tuple(self.get(("text",), {}))

    @property
    def faults(self) -> tuple[str, ...]:
        """The ids of the form faults, in their order."""
        return tuple(str(one["id"]) for one in self.get(("fault",), ()))

    def with_fault(self, signal: str, at_most: float, say: str) -> "Draft":
        """One more form fault, of ``signal`` against the start pose."""
        number, fault_id = 1, signal
        while fault_id in self.faults:
            number += 1
            fault_id = f"{signal}_{number}"
        fault = {
            "id": fault_id,
            "signal": signal,
            "from_start": True,
            "at_most": at_most,
            "say": say,
        }
        draft = self.put(("fault",), [*self.get(("fault",), ()), fault])
        for code in self.languages:
            draft = draft.put(("text", code, "say", fault_id), say)
        return draft

    def without_fault(self, at: int) -> "Draft":
        """One form fault less, with its words in every language."""
        gone = self.faults[at]
        left = [one for number, one in enumerate(self.get(("fault",))) if number != at]
        draft = self.put(("fault",), left)
        for code in self.languages:
            draft = draft.put(("text", code, "say", gone), None)
        return draft

    def in_two_languages(self, code: str) -> "Draft":
        """With words in the language ``code`` too, which at first are the same."""
        if code in self.languages:
            return self
        words = {name: self.get((name,), _NOTHING[name]) for name in _NOTHING}
        say = {str(one["id"]): one["say"] for one in self.get(("fault",), ())}
        return self.put(("text", code), {**words, "say": say})

    def in_one_language(self, code: str) -> "Draft":
        """With the words of ``code`` for everybody; the first language's where it has none."""
        words = self.get(("text", code))
        draft = self.put(("text",), None)
        if words is None:
            return draft
        for name in _NOTHING:
            draft = draft.put((name,), words.get(name) or None)
        for at, fault_id in enumerate(self.faults):
            draft = draft.put(("fault", at, "say"), words["say"].get(fault_id, ""))
        return draft


_NOTHING: dict[str, Any] = {
    name: [] if name == "equipment" else "" for name in Texts.model_fields if name != "say"
}


def _with(data: Any, key: Key, value: Any) -> Any:
    if not key:
        return value
    first, rest = key[0], key[1:]
    if isinstance(first, int):
        changed = list(data)
        changed[first] = _with(changed[first], rest, value)
        return changed
    inside = dict(data) if isinstance(data, Mapping) else {}
    made = _with(inside.get(first), rest, value)
    if made is None:
        inside.pop(first, None)
    else:
        inside[first] = made
    return inside


def _stripped(data: Any) -> Any:
    if isinstance(data, str):
        return data.strip()
    if isinstance(data, Mapping):
        return {name: _stripped(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_stripped(value) for value in data]
    return data
