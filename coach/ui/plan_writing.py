"""The plan that is being written: its states to go back and forth in, and the item in hand."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from coach.care.prescription import Prescribed
from coach.care.prescription_draft import PlanDraft
from coach.ui.plan_edits import added, begun_from, changed, duplicated, moved, removed
from coach.ui.plan_history import History
from coach.ui.plan_start import Source


class PlanWriting(QObject):
    """``changed`` says that the draft is another, ``turned`` that another item is in hand.

    Nothing is done before ``begin``.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: History[PlanDraft] | None = None
        self._selected = 0

    def begin(self, draft: PlanDraft) -> None:
        """Write on ``draft``; what was before cannot be gone back to."""
        self._history = History(draft)
        self._selected = 0

    @property
    def draft(self) -> PlanDraft | None:
        """The plan as it is now; None before ``begin``."""
        return None if self._history is None else self._history.now

    @property
    def selected(self) -> int | None:
        """The number of the item in hand, from 0; None in an empty plan."""
        count = 0 if self.draft is None else len(self.draft.items)
        return min(self._selected, count - 1) if count else None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to go back to."""
        return self._history is not None and self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something was undone since the last change."""
        return self._history is not None and self._history.can_redo

    @Slot(object, object)
    def take(self, draft: PlanDraft, typing: object = None) -> None:
        """Go on to ``draft``; changes in a row with the same ``typing`` are one."""
        key = typing if isinstance(typing, str) else None
        if self._history is not None and self._history.take(draft, key):
            self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take the latest change back."""
        if self._history is not None and self._history.undo():
            self.changed.emit()

    @Slot()
    def redo(self) -> None:
        """Do again what was undone."""
        if self._history is not None and self._history.redo():
            self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Let the next change be one of its own."""
        if self._history is not None:
            self._history.pause()

    def add(self, item: Prescribed) -> None:
        """Put ``item`` at the end, and take it in hand."""
        if self.draft is not None:
            self._selected = len(self.draft.items)
            self.take(added(self.draft, item))

    @Slot(int)
    def select(self, at: int) -> None:
        """Take an item in hand."""
        if at != self._selected:
            self._selected = at
            self.pause()
        self.turned.emit()

    @Slot(int, int)
    def move(self, at: int, to: int) -> None:
        """Put an item to another place."""
        if self.draft is not None:
            self._selected = to
            self.take(moved(self.draft, at, to))

    @Slot(int)
    def copy(self, at: int) -> None:
        """Put an item there once more, and take the copy in hand."""
        if self.draft is not None:
            self._selected = at + 1
            self.take(duplicated(self.draft, at))

    @Slot(int)
    def remove(self, at: int) -> None:
        """Take an item out."""
        if self.draft is not None:
            self._selected = at
            self.take(removed(self.draft, at))

    @Slot(object, object)
    def dose(self, parts: Mapping[str, object], typing: object = None) -> None:
        """Change ``parts`` of the item in hand."""
        if self.draft is not None and self.selected is not None:
            key = f"{self.selected}.{typing}" if isinstance(typing, str) else None
            self.take(changed(self.draft, self.selected, parts), key)

    @Slot(str)
    def rename(self, name: str) -> None:
        """Call the plan ``name``, letter by letter."""
        if self.draft is not None:
            self.take(replace(self.draft, name=name), "plan.name")

    @Slot(object)
    def begin_from(self, source: Source) -> None:
        """Let what ``source`` prescribes take the place of what is in the plan."""
        if self.draft is not None:
            self._selected = 0
            self.take(begun_from(self.draft, source.prescription, named=source.named))
