"""The own exercise in hand: its draft and picture, with undo, and whether it is kept already."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from coach.exercise.definition import Exercise
from coach.exercise.editing import Draft
from coach.exercise.own import own_id
from coach.exercise.problems import Key, Problem
from coach.practice.values import OwnExercise

MOST_STEPS = 300
NEW_ID = "own_new"
OWN_PICTURE = "own_picture"
"""Stands for the picture's name until the exercise has its id."""


@dataclass(frozen=True)
class Step:
    """One state. ``picture`` is an own still as PNG, None for a shipped loop."""

    draft: Draft
    picture: bytes | None


class Work(QObject):
    """``changed`` comes with every change, by hand or by undo; what is typed into one field in
    one go is one step."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[Step] = []
        self._coming: list[Step] = []
        self._typing: Key | None = None
        self._now = Step(Draft({}), None)
        self._kept: Step | None = None
        self.origin: Exercise | None = None
        self.was: OwnExercise | None = None

    def begin(self, origin: Exercise) -> None:
        """A new exercise that at first moves and says what ``origin`` does."""
        self.was = None
        self._open(origin, Step(Draft.of(origin).put(("id",), NEW_ID), None), kept=False)

    def take(self, exercise: Exercise, picture: bytes | None, origin: Exercise | None) -> None:
        """A new exercise that was read from a file."""
        self.was = None
        draft = Draft.of(exercise).put(("id",), NEW_ID)
        self._open(origin, Step(draft, picture), kept=False)

    def go_on(self, was: OwnExercise, exercise: Exercise, origin: Exercise | None) -> None:
        """An exercise of the practice, as it is kept."""
        self.was = was
        self._open(origin, Step(Draft.of(exercise), was.picture), kept=True)

    def _open(self, origin: Exercise | None, step: Step, *, kept: bool) -> None:
        self.origin = origin
        self._past, self._coming, self._typing = [], [], None
        self._now, self._kept = step, step if kept else None
        self.changed.emit()

    @property
    def draft(self) -> Draft:
        """What it says now."""
        return self._now.draft

    @property
    def picture(self) -> bytes | None:
        """The own still; None where a shipped loop shows it."""
        return self._now.picture

    @property
    def problems(self) -> dict[Key, Problem]:
        """What is wrong, by field."""
        return self.draft.problems

    @property
    def is_kept(self) -> bool:
        """Whether it is kept as it is now."""
        return self._now == self._kept

    @property
    def would_lose(self) -> bool:
        """Whether something was changed that is not kept."""
        return bool(self._past) and not self.is_kept

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._coming)

    def put(self, key: Key, value: Any) -> None:
        """Write ``value`` at ``key``."""
        self._step(replace(self._now, draft=self.draft.put(key, value)), key)

    def use(self, draft: Draft) -> None:
        """Go on with ``draft``."""
        self._step(replace(self._now, draft=draft), None)

    def show(self, loop: str) -> None:
        """Let the shipped loop called ``loop`` show it."""
        self._step(Step(self.draft.put(("picture",), loop), None), None)

    def show_still(self, picture: bytes) -> None:
        """Let an own still show it."""
        name = self.was.id if self.was is not None else OWN_PICTURE
        self._step(Step(self.draft.put(("picture",), name), picture), None)

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._coming.append(self._now)
            self._now, self._typing = self._past.pop(), None
            self.changed.emit()

    def redo(self) -> None:
        """Take the step again."""
        if self._coming:
            self._past.append(self._now)
            self._now, self._typing = self._coming.pop(), None
            self.changed.emit()

    def _step(self, step: Step, typing: Key | None) -> None:
        if step == self._now:
            return
        if typing is None or typing != self._typing:
            self._past = [*self._past[-MOST_STEPS + 1 :], self._now]
        self._now, self._coming, self._typing = step, [], typing
        self.changed.emit()

    def finished(self, taken: set[str]) -> Exercise | None:
        """The exercise to keep, a new one with an id that is not among ``taken``; None while
        anything is wrong."""
        exercise = self.draft.exercise
        if exercise is None:
            return None
        made = self.was.id if self.was is not None else own_id(exercise.name, taken)
        picture = exercise.picture if self.picture is None else made
        return exercise.model_copy(update={"id": made, "picture": picture})

    def mark_kept(self, kept: OwnExercise, exercise: Exercise) -> None:
        """It is kept as ``kept``; undo still reaches what was before."""
        self.was = kept
        self._now = Step(Draft.of(exercise), kept.picture)
        self._past = [replace(one, draft=one.draft.put(("id",), kept.id)) for one in self._past]
        self._coming, self._typing = [], None
        self._kept = self._now
        self.changed.emit()
