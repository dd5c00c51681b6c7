"""Leads a person's files in and out: a plan from their physio, and results to them."""

# What opens and seals files is imported when it is first wanted.
# ruff: noqa: PLC0415

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.ui.page_host import House

if TYPE_CHECKING:
    from coach.ui.host_today import TodayHost
    from coach.ui.patient_exchange import PatientExchange
    from coach.ui.received_code import CodeRound
    from coach.ui.received_round import ReceivedRound
    from coach.ui.send_round import SendRound


class PatientRounds(QObject):
    """``left`` comes when the person is done with either; ``settings_asked`` wants settings
    changed."""

    left = Signal()
    settings_asked = Signal(object)

    def __init__(self, house: House, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._house = house
        self._stack = stack
        self._exchange: PatientExchange | None = None
        self._received: ReceivedRound | None = None
        self._code: CodeRound | None = None
        self._send: SendRound | None = None

    @property
    def received(self) -> "ReceivedRound":
        """The way of a plan in."""
        from coach.ui.received_round import ReceivedRound

        if self._received is None:
            self._received = ReceivedRound(self._house, self._stack, self._files)
            self._received.left.connect(self.left)
        return self._received

    @property
    def code(self) -> "CodeRound":
        """The way of a printed plan in."""
        from coach.ui.received_code import CodeRound

        if self._code is None:
            self._code = CodeRound(self._house, self._stack, self.open_plan)
            self._code.left.connect(self.left)
            self._code.file_asked.connect(self.choose_plan)
            self._code.settings_asked.connect(self.settings_asked)
        return self._code

    @property
    def send(self) -> "SendRound":
        """The way of results out."""
        from coach.ui.send_round import SendRound

        if self._send is None:
            self._send = SendRound(self._house, self._stack, self._files)
            self._send.left.connect(self.left)
        return self._send

    def listen(self, today: "TodayHost") -> None:
        """Do what ``today`` asks for."""
        today.plan_asked.connect(self.choose_plan)
        today.code_asked.connect(self.show_code)
        today.results_asked.connect(self.send_results)

    @Slot()
    def choose_plan(self) -> None:
        """Let a plan be chosen, and show it."""
        self.received.choose()

    @Slot(object)
    def open_plan(self, file: Path) -> None:
        """Show the plan in ``file``, or why it cannot be taken."""
        self.received.open(file)

    @Slot()
    def show_code(self) -> None:
        """Let the printed code of a plan be shown to the camera."""
        self.code.ask()

    @Slot()
    def send_results(self) -> None:
        """Show what would go to the physio. Raises RecordError."""
        self.send.ask()

    def _files(self) -> "PatientExchange":
        from coach.ui.patient_exchange import PatientExchange

        if self._exchange is None:
            desk = self._house.desk
            self._exchange = PatientExchange.of(
                desk.care, desk.store, desk.shipped, desk.data_folder
            )
        return self._exchange
