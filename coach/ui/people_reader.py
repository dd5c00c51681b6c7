"""Reads a result file, from the choice of it to what came of it, asking what must be asked."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coach.exchange.faults import ExchangeError, KeyFault
from coach.exchange.identity import Identity, words_of
from coach.practice.faults import PracticeError
from coach.practice.reading_back import (
    Met,
    Opened,
    OtherSigner,
    ReadBefore,
    Reader,
    Taken,
    Unknown,
    assign,
    meet,
    met_as,
    take,
)
from coach.practice.values import Client
from coach.ui.people_practice import FAULTS, Fault, Practice, caught, said
from coach.ui.people_read_card import ReadCard
from coach.ui.review_reading import Reading
from coach.ui.theme import Theme

OpenFile = Callable[[Path, Identity], Opened]


class NothingSigned(PracticeError):
    """There is no key yet that a result could be sealed for."""

    def __init__(self) -> None:
        super().__init__(
            "No plan was signed on this computer yet, so no result can be sealed for it. Open it "
            "where the plan came from."
        )


class ResultReader(QObject):
    """``card`` says and asks everything. ``whose`` names the person whose page is wanted, and
    ``nobody`` that it is to be asked whose the result is.

    ``key_asked`` wants the key unlocked, and ``again`` called after that. ``ask_which`` gives a
    file, or None.
    """

    whose = Signal(str)
    nobody = Signal()
    key_asked = Signal(object)
    new_person_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        practice: Practice,
        reader: Callable[[], Reader],
        now: Callable[[], datetime],
        open_file: OpenFile,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._practice, self._reader, self._now = practice, reader, now
        self._open_file = open_file
        self._reading = Reading(self)
        self._file: Path | None = None
        self._result: Opened | None = None
        self._client: Client | None = None
        self._asked_whose = False
        self.card = ReadCard(theme, words_of)
        self.ask_which: Callable[[QWidget], Path | None] = self._dialog
        self.card.person_picked.connect(self._assign)
        self.card.new_asked.connect(self.new_person_asked)
        self.card.trusted.connect(self._take)
        self.card.left.connect(self.leave)

    def read(self, file: Path) -> None:
        """Read ``file``."""
        self._reading.forget()
        self._file, self._result, self._client = file, None, None
        self._asked_whose = False
        try:
            identity = self._practice.identity
            if identity is None:
                raise NothingSigned
        except KeyFault as fault:
            self.card.say_trouble(said(fault))
            self.key_asked.emit(fault)
            return
        except (PracticeError, ExchangeError) as fault:
            self.card.say_trouble(said(fault))
            return
        self.card.say_busy(file.name)
        self._reading.ask(caught(partial(self._open_file, file, identity)), self._opened)

    def again(self) -> None:
        """Read the file once more, now that the key is there."""
        if self._file is not None:
            self.read(self._file)

    def belongs_to(self, client: Client) -> None:
        """The unknown result is of ``client``, who was added for it."""
        self._assign(client)

    @property
    def waits_for_person(self) -> bool:
        """Whether an unknown result waits for somebody to be added."""
        return self._asked_whose

    def settle(self) -> None:
        """Wait until nothing is being read."""
        self._reading.settle()

    @Slot()
    def leave(self) -> None:
        """Nobody wants this result any more."""
        self._reading.forget()
        self._file, self._result, self._client = None, None, None
        self._asked_whose = False
        self.card.hide()

    def _opened(self, found: Opened | Fault) -> None:
        if isinstance(found, FAULTS):
            self.card.say_trouble(said(found))
            return
        self._result = found
        try:
            self._meet(meet(self._practice.book, found))
        except FAULTS as fault:
            self.card.say_trouble(said(fault))

    def _meet(self, met: Met) -> None:
        match met:
            case ReadBefore():
                if met.client is not None:
                    self.whose.emit(met.client.id)
                self._client = met.client
                self.card.say_before(met.client)
            case Unknown():
                today, book = self._now().date(), self._practice.book
                people = [*book.clients(today), *book.clients(today, archived=True)]
                self._asked_whose = True
                self.nobody.emit()
                self.card.ask_whose(people)
            case OtherSigner():
                self._client = met.client
                self.whose.emit(met.client.id)
                self.card.ask_signer(met)
            case _:
                self._client = met.client
                self._take()

    @Slot(object)
    def _assign(self, client: Client) -> None:
        result = self._result
        if result is None:
            return
        self._asked_whose = False
        met = met_as(client, result)
        if isinstance(met, OtherSigner):
            # Before anything is written: a result of somebody else would look just so.
            self._client = client
            self.card.ask_signer(met)
            return
        self._client = client
        self._take()

    @Slot()
    def _take(self) -> None:
        result, client = self._result, self._client
        if result is None or client is None:
            return
        self.card.say_busy("" if self._file is None else self._file.name)
        book, reader, now = self._practice.book, self._reader(), self._now()

        def work() -> Taken:
            owner = client
            if book.client_of(result.client_id) is None:
                owner = assign(book, result, client)
            return take(book, result, owner, reader, now)

        self._reading.ask(caught(work), self._taken)

    def _taken(self, found: Taken | Fault) -> None:
        if isinstance(found, FAULTS):
            self.card.say_trouble(said(found))
            return
        self.whose.emit(found.client.id)
        self.card.say_taken(found)

    def _dialog(self, over: QWidget) -> Path | None:
        results = self.tr("Results")
        kinds = f"{results} (*.coachresult)"
        chosen, _ = QFileDialog.getOpenFileName(over, self.tr("Open a result"), "", kinds)
        return Path(chosen) if chosen else None
