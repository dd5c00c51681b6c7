"""Settles with the person which of two plans stays, where two have changed one at once."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_words import DoseWords
from coach.practice.faults import ChangedElsewhere, PracticeError
from coach.ui.plan_conflict import PlanConflict, both_of
from coach.ui.plan_keeper import PlanKeeper
from coach.ui.plan_lines import plan_lines
from coach.ui.plan_shelf import Shelf
from coach.ui.plan_writing import PlanWriting
from coach.ui.theme import Theme


class PlanSettling(QObject):
    """``settled`` says that the draft may be another one, ``left`` that there is none any more."""

    settled = Signal()
    left = Signal()

    def __init__(
        self,
        keeper: PlanKeeper,
        writing: PlanWriting,
        shelf: Shelf,
        words: DoseWords,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._writing, self._words = keeper, writing, words
        self.shelf = shelf
        self.card = PlanConflict(theme, parent)
        keeper.clashed.connect(self._ask)
        self.card.mine.connect(self._keep_mine)
        self.card.theirs.connect(self._take_theirs)

    @Slot(object)
    def _ask(self, fault: PracticeError) -> None:
        if self._writing.draft is None:
            return
        changed = fault if isinstance(fault, ChangedElsewhere) else None
        theirs = None if changed is None else both_of(changed)
        self.card.ask(
            plan_lines(self._writing.draft.whole(), self.shelf, self._words),
            None if theirs is None else plan_lines(theirs, self.shelf, self._words),
            changed,
        )

    @Slot()
    def _keep_mine(self) -> None:
        mine = self._keeper.keep_mine()
        if mine is not None and mine != self._writing.draft:
            # It is the next version now: what was before cannot be gone back to.
            self._writing.begin(mine)
        self.settled.emit()

    @Slot()
    def _take_theirs(self) -> None:
        theirs = self._keeper.take_theirs()
        if theirs is None or theirs.signed_at is not None:
            self.left.emit()
            return
        self._writing.take(PlanDraft.of(theirs.prescription))
        self.settled.emit()
