"""Keeps the draft of a plan by itself, and never over what somebody else has written."""

from dataclasses import replace
from enum import Enum

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coach.care.prescription_draft import PlanDraft
from coach.practice.book import Book
from coach.practice.faults import ChangedElsewhere, Gone, PracticeError
from coach.practice.values import StoredPlan

CALM_MS = 600
"""So long nothing changes before it is kept."""


class Keeping(Enum):
    """What has become of the latest change."""

    NOTHING = "nothing"
    WAITING = "waiting"
    KEPT = "kept"
    UNFINISHED = "unfinished"
    CLASH = "clash"
    FAILED = "failed"


class PlanKeeper(QObject):
    """``turned`` says that ``state`` is another. ``clashed`` asks which of two stays: it carries
    the fault, ChangedElsewhere or Gone."""

    turned = Signal()
    clashed = Signal(object)

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._client_id = ""
        self._draft: PlanDraft | None = None
        self.stored: StoredPlan | None = None
        self.state = Keeping.NOTHING
        self.fault: PracticeError | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CALM_MS)
        self._timer.timeout.connect(self.flush)

    def begin(self, client_id: str, draft: PlanDraft, stored: StoredPlan | None) -> None:
        """Look after ``draft``; ``stored`` is how it is kept by now, None where it is not."""
        self._timer.stop()
        self._client_id, self._draft, self.stored = client_id, draft, stored
        self._turn(Keeping.NOTHING if stored is None else Keeping.KEPT)

    def put(self, draft: PlanDraft) -> None:
        """The draft is otherwise now."""
        self._draft = draft
        if self.state is not Keeping.CLASH:
            self._timer.start()
            self._turn(Keeping.WAITING)

    @Slot()
    def flush(self) -> None:
        """Keep what is not kept yet, now."""
        self._timer.stop()
        if self._draft is None or self.state in (Keeping.CLASH, Keeping.NOTHING, Keeping.KEPT):
            return
        try:
            prescription = self._draft.whole()
        except ValidationError:
            self._turn(Keeping.UNFINISHED)
            return
        if self.stored is not None and prescription == self.stored.prescription:
            self._turn(Keeping.KEPT)
            return
        try:
            self.stored = self._book.keep_draft(self._client_id, prescription, self.stored)
        except (ChangedElsewhere, Gone) as fault:
            self._turn(Keeping.CLASH, fault)
            self.clashed.emit(fault)
        except PracticeError as fault:
            self._turn(Keeping.FAILED, fault)
        else:
            self._turn(Keeping.KEPT)

    def keep_mine(self) -> PlanDraft | None:
        """Let our draft stay, over theirs; the answer is the draft as it is kept now.

        Over a plan that was signed in the meantime it becomes the next version.
        """
        fault, draft = self.fault, self._draft
        if draft is None or self.state is not Keeping.CLASH:
            return None
        theirs = fault.theirs if isinstance(fault, ChangedElsewhere) else None
        if isinstance(theirs, StoredPlan) and theirs.signed_at is None:
            self.stored = theirs
        else:
            self.stored = None
        if isinstance(theirs, StoredPlan) and theirs.signed_at is not None:
            draft = replace(draft, version=theirs.prescription.version + 1)
        self._draft = draft
        self._turn(Keeping.WAITING)
        self.flush()
        return draft

    def take_theirs(self) -> StoredPlan | None:
        """Let theirs stay; None where there is none."""
        fault = self.fault
        theirs = fault.theirs if isinstance(fault, ChangedElsewhere) else None
        if not isinstance(theirs, StoredPlan):
            return None
        self.stored = theirs
        self._draft = PlanDraft.of(theirs.prescription)
        self._turn(Keeping.KEPT)
        return theirs

    def _turn(self, state: Keeping, fault: PracticeError | None = None) -> None:
        self.state, self.fault = state, fault
        self.turned.emit()
