"""Leads through one person's page: reads it, keeps what is changed on it, and looks closer."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.care.person import Ankle
from coach.practice.faults import ChangedElsewhere
from coach.practice.patient_record import OpenRecord
from coach.practice.values import Client, Scale, StoredPlan, Total
from coach.record.store import Store
from coach.ui.people_delete import DeleteQuestion
from coach.ui.people_desks import PeopleDesks
from coach.ui.people_glance import Glance, glance_of
from coach.ui.people_merge import MergePage
from coach.ui.people_page import PersonPage
from coach.ui.people_practice import FAULTS, Fault, Practice, caught, said
from coach.ui.review_reading import Reading
from coach.ui.theme import Theme

T = TypeVar("T")


class PersonRound(QObject):
    """``gone`` comes once the person is not here any more, ``shown`` names who is on show."""

    gone = Signal()
    shown = Signal(str)
    merge_shown = Signal()
    merge_left = Signal()

    def __init__(
        self,
        theme: Theme,
        practice: Practice,
        record: OpenRecord,
        desks: PeopleDesks,
        over: QStackedWidget,
    ) -> None:
        super().__init__(over)
        self._practice, self._record, self._desks = practice, record, desks
        self._reading = Reading(self)
        self.page = PersonPage(theme)
        self.merge = MergePage(theme)
        self.delete = DeleteQuestion(theme, over)
        page = self.page
        page.looks.seen_asked.connect(self._seen)
        page.changed.connect(self._change)
        page.clash.mine_chosen.connect(self._use_mine)
        page.clash.theirs_chosen.connect(self._reload)
        page.totals.added.connect(self._add_total)
        page.totals.removed.connect(self._remove_total)
        page.plan.throw_asked.connect(self._throw_draft)
        page.plan.back_asked.connect(self._take_draft_back)
        page.manage.archive_asked.connect(self._archive)
        page.manage.delete_asked.connect(self._ask_delete)
        page.manage.merge_asked.connect(self._begin_merge)
        self.delete.agreed.connect(self._delete)
        self.merge.closed.connect(self.merge_left)
        self.merge.other_asked.connect(self._other)
        self.merge.agreed.connect(self._merge)

    @property
    def client(self) -> Client | None:
        """Who is on show."""
        return None if self.page.page is None else self.page.page.line.client

    def open(self, client_id: str) -> Fault | None:
        """Show a person; what comes back is why they cannot be read."""
        try:
            self._fill(client_id)
        except FAULTS as fault:
            return fault
        self.shown.emit(client_id)
        return None

    def settle(self) -> None:
        """Wait until nothing is being read."""
        self._reading.settle()

    def close(self) -> None:
        """The person is no longer looked at: their record goes, once nothing is read of it."""
        self.after_reading(self._record.close, _nothing)

    def after_reading(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        """Have ``work`` done in the other thread once nothing is being read; the window goes on.

        Nobody wants what was asked for before any more.
        """
        self._reading.end(work, then)

    def read_record(self, work: Callable[[Store], T], then: Callable[[T | Fault], None]) -> None:
        """Have ``work`` done in the other thread with the person's record put together."""
        page = self.page.page
        assert page is not None
        client_id, results = page.line.client.id, len(page.results)
        archives = partial(self._practice.book.archives, client_id)

        def do() -> T:
            return work(self._record.store(client_id, results, archives))

        self._reading.ask(caught(do), then)

    def _fill(self, client_id: str) -> None:
        today = self._desks.now().date()
        page = self._practice.book.page(client_id, today)
        self.page.show_page(page, self._desks.exercises(), self._desks.words, today)
        self._reading.forget()
        if page.results:
            # After the page is on show: the record takes a moment to put together.
            QTimer.singleShot(0, self, self._read_glance)

    @Slot()
    def _read_glance(self) -> None:
        client = self.client
        if client is not None:
            screen, desk_over = self._desks.rules.screen, self._desks.over_record(client)
            self.read_record(
                lambda store: glance_of(desk_over(store), screen),
                partial(self._show_glance, client.id),
            )

    def _show_glance(self, client_id: str, found: Glance | Fault) -> None:
        client = self.client
        if client is None or client.id != client_id:
            return
        if isinstance(found, FAULTS):
            self.page.say(said(found))
            return
        screen, language = self._desks.rules.screen, self._desks.language
        flagged = client.standing.red_flag is not None and bool(self.page.page.line.looks)
        asked = tuple(screen.by_id[id_].in_language(language).ask for id_ in found.flags if flagged)
        self.page.show_glance(found, asked)

    def _do(self, work: Callable[[], object]) -> bool:
        """Do it and show what is there now; where it fails, say why in place."""
        client = self.client
        assert client is not None
        try:
            work()
            self._fill(client.id)
        except FAULTS as fault:
            self._tell(fault)
            return False
        return True

    def _tell(self, fault: Fault) -> None:
        client, sentence = self.client, said(fault)
        if isinstance(fault, ChangedElsewhere) and client is not None:
            # What is shown is old: the sentence stands over the page as it is now.
            words = self.tr(
                "This was changed at {0} from another computer ({1}). Nothing was overwritten; it "
                "stands here as it is now. If it is still right, please do it again."
            )
            sentence = words.format(f"{fault.at.astimezone():%H:%M}", fault.by)
            try:
                self._fill(client.id)
            except FAULTS as other:
                sentence = said(other)
        self.page.say(sentence)

    @Slot()
    def _reload(self) -> None:
        self._do(lambda: None)
        self.page.edit.setFocus()

    @Slot()
    def _seen(self) -> None:
        client, book = self.client, self._practice.book
        if self._do(lambda: book.seen(client, self._desks.now().date())):
            self.page.back.setFocus()

    @Slot(str, str, object)
    def _change(self, name: str, note: str, ankle: Ankle | None) -> None:
        client = self.client
        try:
            self._practice.book.change_client(client, name=name, note=note, ankle=ankle)
            self._fill(client.id)
        except ChangedElsewhere as clash:
            self.page.show_clash(clash, said(clash))
            return
        except FAULTS as fault:
            self.page.form.say(said(fault))
            return
        self.page.form.hide()
        self.page.edit.setFocus()

    @Slot(object, object)
    def _use_mine(self, theirs: Client, mine: Client) -> None:
        book = self._practice.book
        try:
            book.change_client(theirs, name=mine.name, note=mine.note, ankle=mine.ankle)
            self._fill(theirs.id)
        except ChangedElsewhere as clash:
            self.page.show_clash(clash, said(clash))
        except FAULTS as fault:
            self.page.say(said(fault))

    @Slot(object, float)
    def _add_total(self, scale: Scale, score: float) -> None:
        client, book, today = self.client, self._practice.book, self._desks.now().date()
        try:
            book.add_total(client.id, scale, today, score)
            self._fill(client.id)
        except FAULTS as fault:
            self.page.totals.say(said(fault))

    @Slot(object)
    def _remove_total(self, total: Total) -> None:
        book = self._practice.book
        self._do(lambda: book.delete_total(total))

    @Slot(object)
    def _throw_draft(self, draft: StoredPlan) -> None:
        book = self._practice.book
        if self._do(lambda: book.delete_draft(draft)):
            self.page.plan.show_thrown(draft)

    @Slot(object)
    def _take_draft_back(self, draft: StoredPlan) -> None:
        client, book = self.client, self._practice.book
        if self._do(lambda: book.keep_draft(client.id, draft.prescription, None)):
            self.page.plan.go_on.setFocus()

    @Slot()
    def _archive(self) -> None:
        client, book = self.client, self._practice.book
        self._do(lambda: book.archive_client(client, not client.archived))

    @Slot()
    def _ask_delete(self) -> None:
        self.delete.ask(self.page.page)

    @Slot()
    def _delete(self) -> None:
        try:
            self._practice.book.delete_client(self.client)
        except FAULTS as fault:
            self._tell(fault)
            return
        self.close()
        self.gone.emit()

    @Slot()
    def _begin_merge(self) -> None:
        book, today = self._practice.book, self._desks.now().date()
        try:
            lines = [*book.clients(today), *book.clients(today, archived=True)]
        except FAULTS as fault:
            self.page.say(said(fault))
            return
        self.merge.begin(self.page.page, lines)
        self.merge_shown.emit()

    @Slot(object)
    def _other(self, other: Client) -> None:
        try:
            self.merge.show_other(self._practice.book.page(other.id, self._desks.now().date()))
        except FAULTS as fault:
            self.merge.say(said(fault))

    @Slot(object, object)
    def _merge(self, keep: Client, gone: Client) -> None:
        try:
            self._practice.book.merge_clients(keep, gone)
        except FAULTS as fault:
            self.merge.say(said(fault))
            return
        self.close()
        if self.open(keep.id) is None:
            self.merge_left.emit()
        else:
            self.gone.emit()


def _nothing() -> None:
    """A record that is gone says nothing more."""
