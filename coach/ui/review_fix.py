"""Writes corrections of the record, and takes the latest one back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from coach.record.corrections import Corrections, Standing, Target, standing
from coach.record.store import Store


@dataclass(frozen=True, slots=True)
class Done:
    """What was corrected last, and what had held before."""

    target: Target
    before: Standing


class Fixing:
    """Every call may raise RecordError. Taking back is a correction itself: nothing is lost."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._corrections = Corrections(store)
        self._now = now
        self.done: Done | None = None

    def correct(self, target: Target, *, timed: bool, figure: float | None, note: str) -> bool:
        """Let ``figure`` and ``note`` hold; the answer is whether that changed anything."""
        before = self._standing(target)
        if figure is None and note.strip() == before.note:
            return False
        if figure is not None and timed:
            self._corrections.set_held_s(target, figure, self._now())
        elif figure is not None:
            self._corrections.set_count(target, round(figure), self._now())
        if note.strip() != before.note:
            self._corrections.note(target, note, self._now())
        self.done = Done(target, before)
        return True

    def leave_out(self, target: Target) -> None:
        """Leave it out of every figure."""
        self.done = Done(target, self._standing(target))
        self._corrections.exclude(target, self._now())

    def count_again(self, target: Target) -> None:
        """Count what was left out."""
        self.done = Done(target, self._standing(target))
        self._corrections.restore(target, self._now())

    def original(self, target: Target) -> None:
        """Let hold what was recorded."""
        self.done = Done(target, self._standing(target))
        self._corrections.back_to_the_original(target, self._now())

    def undo(self) -> None:
        """Let hold what had held before the latest correction."""
        if self.done is None:
            return
        target, before = self.done.target, self.done.before
        now = self._standing(target)
        self._corrections.back_to_the_original(target, self._now())
        if before.count is not None:
            self._corrections.set_count(target, before.count, self._now())
        if before.held_s is not None:
            self._corrections.set_held_s(target, before.held_s, self._now())
        if before.excluded:
            self._corrections.exclude(target, self._now())
        if before.note != now.note:
            self._corrections.note(target, before.note, self._now())
        self.done = None

    def _standing(self, target: Target) -> Standing:
        said = standing(self._corrections.of_session(target.session_id))
        return said.by_target.get(target, Standing())
