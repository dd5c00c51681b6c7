"""Opens a person's own Progress over the record of their results, and writes it to files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from coach.practice.values import StoredPlan
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from coach.ui.page_host import House
from coach.ui.people_desks import PeopleDesks
from coach.ui.people_practice import FAULTS, Fault, Practice, said
from coach.ui.people_round import PersonRound

if TYPE_CHECKING:
    from coach.ui.people_exports import Export
    from coach.ui.people_review import PatientReview, ReviewFrame


class Closer(QObject):
    """``opened`` carries the frame to show, ``closed`` comes when the person is wanted again.

    ``ask_where`` gives a file to write, or None.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        house: House,
        practice: Practice,
        person: PersonRound,
        desks: PeopleDesks,
        stack: QStackedWidget,
    ) -> None:
        super().__init__(stack)
        self._house, self._practice, self._stack = house, practice, stack
        self._person, self._desks = person, desks
        self.review: PatientReview | None = None
        self.frame: ReviewFrame | None = None
        self.ask_where: Callable[[str, str], Path | None] = self._dialog
        page = person.page
        page.results.closer_asked.connect(self.look)
        page.measures.closer_asked.connect(self.look)
        page.manage.export_asked.connect(self._export)

    @Slot()
    def look(self) -> None:
        """Open the pages."""
        self._busy(True)
        self._person.read_record(self._have, self._show)

    def close(self) -> None:
        """The pages go, at once; what is being read for them comes to its end by itself."""
        review, frame, self.review, self.frame = self.review, self.frame, None, None
        if review is not None and frame is not None:
            review.forget()
            self._stack.removeWidget(frame)
            frame.deleteLater()
            # Its threads end with it: whoever deletes it waits for them.
            self._person.after_reading(review.wait, review.deleteLater)

    @Slot()
    def leave(self) -> None:
        """Back to the person."""
        self.close()
        self.closed.emit()

    def _have(self, store: Store) -> Store:
        return store

    def _show(self, found: Store | Fault, *, report: bool = False) -> None:
        self._busy(False)
        client = self._person.client
        if client is None:
            return
        if isinstance(found, FAULTS):
            self._person.page.say(said(found))
            return
        # Slow to import; the list of people does not wait for it.
        from coach.ui.people_review import PatientReview, ReviewFrame  # noqa: PLC0415

        self.close()
        desk = self._desks.over_record(client)(found)
        self.review = PatientReview(self._house, self._stack, desk)
        self.frame = ReviewFrame(client, self.review.page, self._house.theme)
        self.frame.closed.connect(self.leave)
        self.review.fill()
        if report:
            self.review.open_report()
        self.opened.emit(self.frame)

    def _busy(self, busy: bool) -> None:
        page = self._person.page
        page.results.show_busy(busy)
        for button in page.manage.exports.values():
            button.setEnabled(not busy)

    @Slot(str)
    def _export(self, kind: str) -> None:
        if kind == "report":
            self._busy(True)
            self._person.read_record(self._have, partial(self._show, report=True))
            return
        manage = self._person.page.manage
        tables = kind == "csv"
        plan = self._plan()
        if not tables and plan is None:
            manage.say(self.tr("FHIR begins with a plan; there is none yet."), trouble=True)
            return
        name = self.tr("results-tables.zip") if tables else "results-fhir.json"
        file = self.ask_where(name, "ZIP (*.zip)" if tables else "JSON (*.json)")
        if file is None:
            return
        self._busy(True)
        manage.say(self.tr("One moment …"))
        work = partial(self._write_tables, file) if tables else partial(self._fhir, file, plan)
        self._person.read_record(work, partial(self._written, file))

    def _plan(self) -> StoredPlan | None:
        page = self._person.page.page
        assert page is not None
        signed = [one for one in page.plans if one.signed_at is not None]
        return max(signed, key=lambda one: one.signed_at, default=None)

    def _write_tables(self, file: Path, store: Store) -> None:
        self._to_write(store).tables(file, QLocale().decimalPoint())

    def _fhir(self, file: Path, plan: StoredPlan, store: Store) -> None:
        # Slow to import, and seldom wanted.
        from coach.exchange.fhir_goals import targets_of  # noqa: PLC0415

        identity = self._practice.identity
        phase = self._desks.rules.phases.by_number.get(plan.prescription.phase or 0)
        targets = () if phase is None else targets_of(plan.prescription, phase)
        author = "" if identity is None else identity.public.name
        self._to_write(store).fhir(file, plan, author, targets)

    def _to_write(self, store: Store) -> "Export":
        from coach.ui.people_exports import Export  # noqa: PLC0415

        page = self._person.page.page
        assert page is not None
        return Export(
            page,
            store,
            self._desks.exercises(),
            self._desks.language,
            SystemZone(),
            self._desks.now(),
        )

    def _written(self, file: Path, found: Fault | None) -> None:
        self._busy(False)
        manage = self._person.page.manage
        if isinstance(found, FAULTS):
            manage.say(said(found), trouble=True)
        else:
            words = self.tr("Saved as {0}. Keep it where only you can read it.")
            manage.say(words.format(file.name))

    def _dialog(self, name: str, kinds: str) -> Path | None:
        over = self._person.page
        chosen, _ = QFileDialog.getSaveFileName(over, self.tr("Save"), name, kinds)
        return Path(chosen) if chosen else None
