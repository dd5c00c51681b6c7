"""Stands behind the physio's pages: the list, one person, the review, and results that come in."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.person import Ankle
from coach.exchange.result_file import open_result
from coach.practice.patient_record import OpenRecord
from coach.practice.reading_back import Reader
from coach.practice.values import StoredPlan
from coach.record.system_zone import SystemZone
from coach.ui.page_host import House
from coach.ui.people_closer import Closer
from coach.ui.people_desks import PeopleDesks
from coach.ui.people_list import PeopleList
from coach.ui.people_pages import PeoplePages
from coach.ui.people_patience import WaitingStopped
from coach.ui.people_practice import FAULTS, Practice, said
from coach.ui.people_reader import OpenFile, ResultReader
from coach.ui.people_round import PersonRound
from coach.ui.review_sub import SubPage

FOLDER = "looked-at"
"""Within the data folder: records of people, for as long as somebody looks at them."""


class PeopleHome(QObject):
    """``plan_asked`` carries the person and the plan to go on from, None for a new one;
    ``hand_over_asked`` the person and a signed plan; ``key_asked`` the fault that hides a key.
    """

    plan_asked = Signal(object, object)
    hand_over_asked = Signal(object, object)
    key_asked = Signal(object)

    def __init__(
        self,
        house: House,
        practice: Practice,
        parent: QObject,
        open_file: OpenFile = open_result,
    ) -> None:
        super().__init__(parent)
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self._practice = practice
        theme, inside = house.theme, house.desk.data_folder / FOLDER
        desks = PeopleDesks(house.desk, practice, self._clock)
        self.pages = PeoplePages()
        self.list = PeopleList(theme)
        self.pages.show_page(self.list)
        self.whose = SubPage(self.tr("A result of somebody unknown"), theme)
        self.whose.title.wrapped()
        self.whose.subtitle.hide()
        self.whose_place = QVBoxLayout()
        self.whose.column.addLayout(self.whose_place)
        self.whose.column.addStretch()
        self.record = OpenRecord(inside)
        self.person = PersonRound(theme, practice, self.record, desks, self.pages)
        self.closer = Closer(house, practice, self.person, desks, self.pages)
        reader = partial(Reader, inside=inside, zone=SystemZone(), keep=self.record.keep)
        self.reader = ResultReader(
            theme,
            practice,
            lambda: reader(desks.rules.screen),
            self._clock,
            open_file,
            self,
        )
        self._connect()

    def _clock(self) -> datetime:
        return self.now()

    def _connect(self) -> None:
        self.list.person_asked.connect(self.open_person)
        self.list.added.connect(self._add)
        self.list.filter_chosen.connect(self._fill_list)
        self.list.again_asked.connect(self._fill_list)
        self.list.result_asked.connect(self._choose_result)
        page = self.person.page
        page.closed.connect(self.to_list)
        page.results.result_asked.connect(self._choose_result)
        page.plan.new_asked.connect(self._new_plan)
        page.plan.edit_asked.connect(self._edit_plan)
        page.plan.hand_over_asked.connect(self._hand_over)
        self.person.gone.connect(self.to_list)
        self.person.shown.connect(self._show_person)
        self.person.merge_shown.connect(self._show_merge)
        self.person.merge_left.connect(self._back_to_person)
        self.closer.opened.connect(self._show_frame)
        self.closer.closed.connect(self._back_to_person)
        self.pages.dropped.connect(self.read_result)
        self.whose.closed.connect(self._leave_whose)
        self.reader.whose.connect(self._person_of_result)
        self.reader.nobody.connect(self._ask_whose)
        self.reader.card.left.connect(self._left_card)
        self.reader.key_asked.connect(self.key_asked)
        self.reader.new_person_asked.connect(self._add_for_result)

    @Slot()
    def to_list(self) -> None:
        """Show everybody, as they stand now; nobody's record is open any more."""
        was = self.person.client
        self.closer.close()
        self.person.close()
        self._fill_list()
        self.pages.show_page(self.list)
        if was is not None:
            self.list.view.choose(was.id)
            self.list.view.setFocus()

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard begins on the list, None while something else is on show."""
        return self.list.first if self.pages.currentWidget() is self.list else None

    @Slot(str)
    def open_person(self, client_id: str) -> None:
        """Show one person's page."""
        self.reader.leave()
        self._open(client_id)

    @Slot(object)
    def read_result(self, file: Path) -> None:
        """Read a result file; what comes of it stands on the page on show."""
        on_show = self.pages.currentWidget()
        if on_show is self.whose:
            self.to_list()
        elif on_show not in (self.list, self.person.page):
            self._back_to_person()
        self._place_card()
        self.reader.read(file)

    def say(self, sentence: str) -> None:
        """Say on the page on show why something could not be done."""
        on_person = self.pages.currentWidget() is self.person.page
        (self.person.page if on_person else self.list).say(sentence)

    def close(self) -> None:
        """The pages are left for good: what was put together of people's results is deleted."""
        self.reader.settle()
        self.closer.close()
        self.person.close()
        self.person.settle()

    @Slot()
    def _fill_list(self) -> None:
        today, archived = self.now().date(), bool(self.list.filter.value)
        try:
            lines = self._practice.book.clients(today, archived=archived)
            anybody = bool(lines) or bool(self._practice.book.clients(today, archived=True))
        except FAULTS as fault:
            self.list.say_trouble(said(fault))
            return
        self.list.show_people(lines, today, anybody)

    def _open(self, client_id: str) -> None:
        self.closer.close()
        fault = self.person.open(client_id)
        if fault is None:
            return
        if isinstance(fault, WaitingStopped):
            # Whoever would not wait is not made to wait for the list either.
            self.list.say_trouble(said(fault))
        else:
            self._fill_list()
            self.list.say(said(fault))
        self.pages.show_page(self.list)

    @Slot(str)
    def _show_person(self, _client_id: str) -> None:
        other = self.pages.currentWidget() is not self.person.page
        self.pages.show_page(self.person.page)
        if other:
            self.person.page.to_top()
            self.person.page.back.setFocus()

    @Slot(str, str, object)
    def _add(self, name: str, note: str, ankle: Ankle | None) -> None:
        try:
            client = self._practice.book.add_client(name, note, ankle)
        except FAULTS as fault:
            self.list.form.say(said(fault))
            return
        self.list.added_one()
        if self.reader.waits_for_person:
            self.reader.belongs_to(client)
        else:
            self.open_person(client.id)

    @Slot()
    def _add_for_result(self) -> None:
        self.pages.show_page(self.list)
        self._place_card()
        self.list.begin_adding()

    @Slot()
    def _choose_result(self) -> None:
        file = self.reader.ask_which(self.pages)
        if file is not None:
            self.read_result(file)

    @Slot(str)
    def _person_of_result(self, client_id: str) -> None:
        self._open(client_id)
        self._place_card()

    @Slot()
    def _ask_whose(self) -> None:
        self.pages.show_page(self.whose)
        self._place_card()

    @Slot()
    def _leave_whose(self) -> None:
        self.reader.leave()
        self.to_list()

    @Slot()
    def _left_card(self) -> None:
        on_show = self.pages.currentWidget()
        if on_show is self.whose:
            self.to_list()
        elif on_show is self.person.page:
            self.person.page.back.setFocus()
        else:
            self.list.open_result.setFocus()

    def _place_card(self) -> None:
        places = {
            self.list: self.list.place,
            self.person.page: self.person.page.place,
            self.whose: self.whose_place,
        }
        place: QVBoxLayout = places[self.pages.currentWidget()]
        place.addWidget(self.reader.card)
        if self.pages.currentWidget() is self.person.page:
            # Once the card is as high as its words.
            QTimer.singleShot(0, self.person.page.to_top)

    @Slot()
    def _show_merge(self) -> None:
        self.pages.show_page(self.person.merge)
        self.person.merge.pick.search.setFocus()

    @Slot()
    def _back_to_person(self) -> None:
        self.closer.close()
        self.pages.show_page(self.person.page)
        self.person.page.results.closer.setFocus()

    @Slot(object)
    def _show_frame(self, frame: object) -> None:
        self.pages.show_page(frame)

    @Slot()
    def _new_plan(self) -> None:
        self.plan_asked.emit(self.person.client, None)

    @Slot(object)
    def _edit_plan(self, plan: StoredPlan) -> None:
        self.plan_asked.emit(self.person.client, plan)

    @Slot(object)
    def _hand_over(self, plan: StoredPlan) -> None:
        self.hand_over_asked.emit(self.person.client, plan)
