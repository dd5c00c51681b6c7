"""The physio's plan builder: the library, the plan, its details and what the person will see."""

from collections import Counter

from pydantic import ValidationError
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription_check import refused, remarks
from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_remark import Remark, Severity
from coach.practice.book import Book
from coach.practice.faults import PracticeError
from coach.practice.values import ClientPage, OwnExercise, StoredPlan
from coach.ui.plan_asking import PlanAsking
from coach.ui.plan_begin import beginning
from coach.ui.plan_details import PlanDetails
from coach.ui.plan_head import PlanHead, fault_words
from coach.ui.plan_keeper import Keeping, PlanKeeper
from coach.ui.plan_library import PlanLibrary
from coach.ui.plan_makings import PlanMakings
from coach.ui.plan_middle import PlanMiddle
from coach.ui.plan_panes import PlanPanes
from coach.ui.plan_preview import PlanPreview
from coach.ui.plan_remarks import remark_words
from coach.ui.plan_scroll import GAP_PX, PlanScroll
from coach.ui.plan_settling import PlanSettling
from coach.ui.plan_shelf import Shelf, shelf_of
from coach.ui.plan_sources import PlanSources
from coach.ui.plan_undo_keys import PlanUndoKeys
from coach.ui.plan_writing import PlanWriting
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


class PlanBuilder(QWidget):
    """``sign_asked`` carries the StoredPlan that is to be signed, which nothing refuses.

    ``left`` wants back to the person, ``new_exercise_asked`` and ``exercise_asked`` (with an id)
    the editor of the practice's own exercises, ``exercises_asked`` all of them; call ``refresh``
    after it.
    """

    sign_asked = Signal(object)
    left = Signal()
    new_exercise_asked = Signal()
    exercise_asked = Signal(str)
    exercises_asked = Signal()

    def __init__(
        self, book: Book, makings: PlanMakings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Plan"))
        self._book, self._makings = book, makings
        self._page: ClientPage | None = None
        self._found: tuple[Remark, ...] = ()
        self._leaves_unsaved = False
        self._shelf = Shelf(makings.exercises, makings.progressions)
        self.writing = PlanWriting(self)
        self.keeper = PlanKeeper(book, self)
        self.head = PlanHead(theme)
        self.library = PlanLibrary(self._shelf, theme)
        self.middle = PlanMiddle(makings.words, theme)
        self.details = PlanDetails(self._shelf, makings.words, theme)
        self.preview = PlanPreview(self._shelf, makings.words, theme)
        self.panes = PlanPanes(
            {
                "library": self.library,
                "plan": self.middle,
                "details": self.details,
                "preview": PlanScroll(self.preview),
            },
            theme,
        )
        self.asking = PlanAsking(PlanSources(book, makings), theme, self)
        self.settling = PlanSettling(
            self.keeper, self.writing, self._shelf, makings.words, theme, self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID_PX, 2 * GRID_PX, 3 * GRID_PX - GAP_PX, 2 * GRID_PX)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(self.head)
        column.addWidget(self.panes, 1)
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.setInterval(0)
        self._keys = PlanUndoKeys(self)
        self._keys.watch(self)
        self._connect_parts()
        self._connect_plan()

    def _connect_parts(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.writing.undo),
            (QKeySequence("Ctrl+Shift+Z"), self.writing.redo),
            (QKeySequence("Ctrl+Y"), self.writing.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.head.left.connect(self.leave)
        self.head.again_asked.connect(self.keeper.flush)
        self.head.sign_asked.connect(self.sign)
        self.head.start_asked.connect(self.asking.ask_template)
        self.library.added.connect(self.add)
        self.library.new_asked.connect(self.new_exercise_asked)
        self.library.edit_asked.connect(self.exercise_asked)
        self.library.own_asked.connect(self.exercises_asked)
        self.middle.terms_asked.connect(self._to_terms)
        self.middle.start_asked.connect(self.asking.ask)
        self.middle.list.selected.connect(self._open_item)
        self.details.terms.template_asked.connect(self._keep_template)
        self.asking.failed.connect(self._show_fault)
        self.asking.templates_changed.connect(self.refresh)
        self.panes.has_room.connect(self._preview_has_room)
        self.keeper.turned.connect(self._show_kept)
        self.settling.settled.connect(self._show)
        self.settling.left.connect(self.left)
        self._sight.timeout.connect(self._bring_selected)

    def _connect_plan(self) -> None:
        writing, rows = self.writing, self.middle.list
        self.head.undo_asked.connect(writing.undo)
        self.head.redo_asked.connect(writing.redo)
        self.middle.named.connect(writing.rename)
        self.middle.source_chosen.connect(writing.begin_from)
        self.asking.chosen.connect(writing.begin_from)
        rows.selected.connect(writing.select)
        rows.moved.connect(writing.move)
        rows.copied.connect(writing.copy)
        rows.removed.connect(writing.remove)
        self.details.item.changed.connect(writing.dose)
        self.details.terms.changed.connect(writing.take)
        for part in (self.middle, self.details.item, self.details.terms):
            part.paused.connect(writing.pause)
        writing.changed.connect(self._put)
        writing.turned.connect(self._show)

    @property
    def draft(self) -> PlanDraft | None:
        """The plan as it is on the screen; None before ``begin``."""
        return self.writing.draft

    def begin(self, page: ClientPage, start: StoredPlan | None) -> None:
        """Open for the person of ``page``: a new plan, the draft ``start``, or the version after
        ``start`` where that is signed."""
        self._page = page
        draft, stored = beginning(page, start, self._makings, self.tr("Exercise plan"))
        self._leaves_unsaved = False
        self.writing.begin(draft)
        self.keeper.begin(page.line.client.id, draft, stored)
        self.asking.begin(page, stored)
        self.details.show_tab("exercise" if draft.items else "plan")
        self.details.tell_kept("")
        self.library.search.clear()
        self.refresh()
        self.library.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the practice's own exercises and templates anew."""
        makings = self._makings
        own: list[OwnExercise] = []
        fault: PracticeError | None = None
        try:
            own = self._book.own_exercises()
        except PracticeError as error:
            fault = error
        self._shelf = shelf_of(makings.exercises, makings.progressions, own, makings.language)
        self.settling.shelf = self._shelf
        self.library.show_shelf(self._shelf)
        for preview in (self.preview, self.details.preview):
            preview.show_shelf(self._shelf)
        versions = self.asking.versions()
        self.middle.show_sources(self.asking.templates(), has_versions=bool(versions))
        self._show()
        if fault is not None:
            self._show_fault(fault)

    @Slot(str)
    def add(self, exercise_id: str) -> None:
        """Put an exercise at the end of the plan, with its own dose."""
        self.writing.add(self._shelf.start_of(exercise_id))
        self.details.show_tab("exercise")
        self._sight.start()

    @Slot()
    def sign(self) -> None:
        """Ask for the plan to be signed, or show what stands against it."""
        draft = self.draft
        if draft is None:
            return
        if refused(self._found):
            self._point_at(next(one for one in self._found if one.severity is Severity.REFUSED))
            return
        if self.keeper.stored is None:
            self.keeper.put(draft)
        self.keeper.flush()
        if self.keeper.state is Keeping.KEPT and self.keeper.stored is not None:
            self.sign_asked.emit(self.keeper.stored)

    @Slot()
    def leave(self) -> None:
        """Go back to the person; what cannot be saved is left only when asked for twice."""
        self.keeper.flush()
        if self.keeper.state is Keeping.CLASH:
            return
        if self.keeper.state is Keeping.FAILED and not self._leaves_unsaved:
            self._leaves_unsaved = True
            said = self.tr("The latest changes are not saved. Press Back again to leave them.")
            self.head.say(said, attention=True)
            return
        self.left.emit()

    def _point_at(self, remark: Remark) -> None:
        self.head.say(remark_words(remark), attention=True)
        if remark.item is not None:
            self.panes.bring("details")
            self.writing.select(remark.item)
            self.details.show_tab("exercise")
            self.details.bring_up(self.details.item.point_at(remark.field))
            self._sight.start()
        elif remark.field == "name":
            self.panes.bring("plan")
            self.middle.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif remark.field == "items":
            self.panes.bring("library")
            self.library.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._to_terms()

    @Slot()
    def _put(self) -> None:
        self._leaves_unsaved = False
        if self.draft is not None:
            self.keeper.put(self.draft)
        self._show()

    @Slot()
    def _show(self) -> None:
        draft, at, shelf = self.draft, self.writing.selected, self._shelf
        if draft is None or self._page is None:
            return
        self._found = remarks(draft, shelf.exercises, shelf.progressions, self._makings.today)
        self.middle.show_draft(draft, at, shelf, self._found)
        self.library.mark(Counter(item.exercise_id for item in draft.items))
        self.details.show_chosen(at is not None)
        if at is not None:
            item = draft.items[at]
            mine = [one for one in self._found if one.item == at]
            self.details.item.show_item(item, shelf.exercises.get(item.exercise_id), mine)
        of_plan = [one for one in self._found if one.item is None and one.field != "items"]
        self.details.terms.show_draft(draft, of_plan)
        for preview in (self.preview, self.details.preview):
            preview.show_draft(draft, at, self._page.line.client.name)
        self.head.show_person(self._page.line.client.name, draft.version)
        self.head.show_history(self.writing.can_undo, self.writing.can_redo)

    @Slot()
    def _show_kept(self) -> None:
        self.head.show_state(self.keeper.state, self.keeper.fault)

    @Slot(object)
    def _show_fault(self, fault: PracticeError) -> None:
        self.head.say(fault_words(fault), attention=True)

    @Slot(int)
    def _open_item(self, _at: int) -> None:
        self.details.show_tab("exercise")

    @Slot()
    def _to_terms(self) -> None:
        self.panes.bring("details")
        self.details.show_tab("plan")

    @Slot()
    def _bring_selected(self) -> None:
        rows, at = self.middle.list.rows, self.writing.selected
        if at is not None and at < len(rows):
            self.middle.list.wants_in_sight.emit(rows[at])

    @Slot(bool)
    def _preview_has_room(self, has_room: bool) -> None:
        self.details.offer_preview(not has_room)

    @Slot()
    def _keep_template(self) -> None:
        if self.draft is None:
            return
        try:
            kept = self._book.keep_template(self.draft.name, self.draft.whole(), None)
        except ValidationError:
            self.details.tell_kept(self.tr("This plan cannot be kept yet."))
        except PracticeError as fault:
            self.details.tell_kept(fault_words(fault))
        else:
            self.details.tell_kept(self.tr("Kept as “{0}”.").format(kept.name))
