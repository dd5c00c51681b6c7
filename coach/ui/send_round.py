"""Leads through sending results: shows what goes, asks where to, writes the file, comes back."""

# The screen is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from coach.record.errors import RecordError
from coach.ui.page_host import House

if TYPE_CHECKING:
    from coach.ui.patient_exchange import PatientExchange
    from coach.ui.send_page import SendPage


class SendRound(QObject):
    """``left`` comes when the person is done. ``ask_where`` gives the file to write, or None."""

    left = Signal()

    def __init__(
        self, house: House, stack: QStackedWidget, exchange: "Callable[[], PatientExchange]"
    ) -> None:
        super().__init__(stack)
        self._house = house
        self._stack = stack
        self._exchange = exchange
        self._page: SendPage | None = None
        self._file: Path | None = None
        self.ask_where: Callable[[str], Path | None] = self._dialog

    @property
    def page(self) -> "SendPage":
        """The screen, made at the first call."""
        from coach.ui.send_page import SendPage

        if self._page is None:
            self._page = SendPage(self._house.theme)
            self._page.write_asked.connect(self._write)
            self._page.left.connect(self.left)
            self._stack.addWidget(self._page)
        return self._page

    @Slot()
    def ask(self) -> None:
        """Show what would go; does nothing where there was never a plan to answer.

        Raises RecordError.
        """
        from coach.ui.patient_exchange import since_last
        from coach.ui.send_words import count_words

        now, exchange = _now(), self._exchange()
        plan = exchange.plan.reader(now)
        if plan is None or plan.author is None:
            return
        ledger, self._file = self._house.desk.care.ledger(now), None

        def count(since: date | None) -> str:
            return count_words(ledger, since, now.date())

        last = since_last(exchange.plan.last_sent(now))
        self.page.show_person(plan.author.name, last, now.date(), count)
        self._stack.setCurrentWidget(self.page)

    @Slot()
    def _write(self) -> None:
        from coach.exchange.faults import (
            ExchangeError,
            KeyringMissing,
            PassphraseNeeded,
            PassphraseTooShort,
            WrongPassphrase,
        )
        from coach.ui.exchange_words import exchange_words
        from coach.ui.send_words import sent_words

        page = self.page
        # A passphrase that was asked for is for the file that was chosen already.
        if self._file is None or page.passphrase.isHidden():
            self._file = self.ask_where(self._name())
        if self._file is None:
            return
        passphrase = None if page.passphrase.isHidden() else page.passphrase.line.text()
        page.show_busy(True)
        try:
            written = self._exchange().send(
                self._file, page.since, _now(), tracks=page.tracks.ticked, passphrase=passphrase
            )
        except (KeyringMissing, PassphraseNeeded, PassphraseTooShort, WrongPassphrase) as error:
            page.show_busy(False)
            page.ask_passphrase(exchange_words(error.sentence))
        except (ExchangeError, RecordError) as error:
            page.show_busy(False)
            page.say(exchange_words(error.sentence), trouble=True)
        else:
            page.show_busy(False)
            said = sent_words(self._file.name, written.contents)
            page.show_written(said, self._exchange().own_words)

    def _name(self) -> str:
        name = self.tr("results")
        return f"{name}-{_now():%Y-%m-%d}.coachresult"

    def _dialog(self, name: str) -> Path | None:
        title, kinds = self.tr("Where to?"), self.tr("Results (*.coachresult)")
        chosen, _ = QFileDialog.getSaveFileName(self._stack, title, name, kinds)
        if not chosen:
            return None
        file = Path(chosen)
        return file if file.suffix else file.with_suffix(".coachresult")


def _now() -> datetime:
    return datetime.now().astimezone()
