"""Fills My path, takes another phase, and writes the week as a calendar file."""

# A page is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from coach.ui.care_answers import CareAnswers
from coach.ui.care_words import CareWords
from coach.ui.page_host import House, PageHost

if TYPE_CHECKING:
    from coach.ui.path_page import PathPage


class PathHost(PageHost):
    """``assessment_asked`` wants the assessment. ``ask_where`` chooses a file to write or None."""

    name = "path"
    icon_name = "path"

    assessment_asked = Signal()

    def __init__(self, house: House, parent: QStackedWidget) -> None:
        super().__init__(house, parent)
        self._answers = CareAnswers(house.desk.care)
        self.ask_where: Callable[[str], Path | None] = self._dialog

    @property
    def words(self) -> str:
        return self.tr("My path")

    def make(self) -> "PathPage":
        from coach.ui.path_page import PathPage

        page = PathPage(self.house.theme, self.house.desk.sources)
        page.phase_accepted.connect(self._take)
        page.phase_chosen.connect(self._take)
        page.phase_declined.connect(self._decline)
        page.assessment_asked.connect(self.assessment_asked)
        page.calendar_asked.connect(self._write_calendar)
        return page

    def fill(self) -> None:
        from coach.ui.path_doses import doses_of

        care, now = self.house.desk.care, _now()
        programme = care.programme(now)
        words = CareWords(care.texts, care.rules, self.house.desk.language)
        doses = doses_of(care.ledger(now), programme.phase.number, programme.locks)
        self.page.show_path(programme, words, doses)

    @Slot(int)
    def _take(self, phase: int) -> None:
        self._answers.take_phase(phase, _now())
        self.fill()

    @Slot(int)
    def _decline(self, phase: int) -> None:
        self._answers.decline_phase(phase, _now())
        self.fill()

    @Slot()
    def _write_calendar(self) -> None:
        from coach.ui.calendar_file import calendar_of

        path = self.ask_where(self.tr("my-path.ics"))
        if path is None:
            return
        desk, now = self.house.desk, _now()
        words = CareWords(desk.care.texts, desk.care.rules, desk.language)
        week = desk.care.programme(now).day.week
        try:
            path.write_bytes(calendar_of(week, words, desk.data_folder, now))
        except OSError:
            told = self.tr("{0} could not be written. Choose another place.")
        else:
            told = self.tr("The next seven days are in {0}. Open it with your calendar.")
        self.page.subtitle.setText(told.format(path.name))

    def _dialog(self, name: str) -> Path | None:
        title, kinds = self.tr("Save the week for a calendar"), self.tr("Calendar") + " (*.ics)"
        chosen, _ = QFileDialog.getSaveFileName(self.page, title, name, kinds)
        return Path(chosen) if chosen else None


def _now() -> datetime:
    return datetime.now().astimezone()
