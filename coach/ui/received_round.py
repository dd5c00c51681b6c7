"""Leads through a plan that was received: reads the file, shows it, takes it, and comes back."""

# The screen is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from coach.record.errors import RecordError
from coach.ui.page_host import House

if TYPE_CHECKING:
    from coach.ui.patient_exchange import Offer, PatientExchange
    from coach.ui.received_page import ReceivedPage


class ReceivedRound(QObject):
    """``left`` comes when the person is done; ``taken`` says before that a plan was taken.

    ``ask_which`` gives the file to read, None where none was chosen.
    """

    left = Signal()
    taken = Signal()

    def __init__(
        self, house: House, stack: QStackedWidget, exchange: "Callable[[], PatientExchange]"
    ) -> None:
        super().__init__(stack)
        self._house = house
        self._stack = stack
        self._exchange = exchange
        self._page: ReceivedPage | None = None
        self._offer: Offer | None = None
        self.ask_which: Callable[[], Path | None] = self._dialog

    @property
    def page(self) -> "ReceivedPage":
        """The screen, made at the first call."""
        from coach.ui.received_page import ReceivedPage

        if self._page is None:
            self._page = ReceivedPage(self._house.theme)
            self._page.accepted.connect(self._take)
            self._page.left.connect(self.left)
            self._page.other_asked.connect(self.choose)
            self._stack.addWidget(self._page)
        return self._page

    @Slot()
    def choose(self) -> None:
        """Let a file be chosen, and show what is in it."""
        file = self.ask_which()
        if file is not None:
            self.open(file)

    def open(self, file: Path) -> None:
        """Show the plan in ``file``, or why it cannot be taken. Nothing is taken yet."""
        from coach.exchange.faults import ExchangeError
        from coach.ui.exchange_words import exchange_words
        from coach.ui.patient_exchange import Refusal
        from coach.ui.received_words import refusal_words

        desk, now, self._offer = self._house.desk, _now(), None
        # What is put on a page that is on show is drawn once before it has its height.
        self.page.hide()
        try:
            found = self._exchange().read(file, now)
        except (ExchangeError, RecordError) as error:
            self.page.show_fault(exchange_words(error.sentence))
        else:
            if isinstance(found, Refusal):
                self.page.show_fault(refusal_words(found))
            else:
                self._offer = found
                shipped, words = desk.exercises, desk.dose_words
                self.page.show_offer(found, shipped, words, now.date(), kept=desk.keeps_record)
        self._stack.setCurrentWidget(self.page)
        self.page.show()
        self.page.take_keyboard()

    @Slot()
    def _take(self) -> None:
        from coach.ui.exchange_words import exchange_words

        if self._offer is None:
            return
        self.page.show_busy(True)
        try:
            self._exchange().take(self._offer.signed, _now())
        except RecordError as error:
            self.page.show_busy(False)
            self.page.say(exchange_words(error.sentence))
            return
        self._offer = None
        self.taken.emit()
        self.left.emit()

    def _dialog(self) -> Path | None:
        title, kinds = self.tr("Open a plan"), self.tr("Plans (*.coachplan)")
        chosen, _ = QFileDialog.getOpenFileName(self._stack, title, "", kinds)
        return Path(chosen) if chosen else None


def _now() -> datetime:
    return datetime.now().astimezone()
