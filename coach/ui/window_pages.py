"""What can be had of the window by name: its pages, and the physio's part of it."""

# A screen is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.record.errors import RecordError
from coach.ui.desk import Desk
from coach.ui.page_host import House
from coach.ui.pages import Pages

if TYPE_CHECKING:
    from coach.ui.library import Library
    from coach.ui.physio_side import PhysioSide
    from coach.ui.practice_desk import PracticeDesk
    from coach.ui.review_page import ReviewPage
    from coach.ui.settings import SettingsPage
    from coach.ui.today import Today


class WindowPages(QWidget):
    """``physio`` is None for somebody who does not prescribe."""

    pages: Pages

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.physio: PhysioSide | None = None
        self._practice: PracticeDesk | None = None

    @property
    def first_page(self) -> str:
        """The page on show at the start: somebody who prescribes begins with their people."""
        return "today" if self.physio is None else self.physio.people.name

    @property
    def practice(self) -> "PracticeDesk":
        """The practice's book and keys, for somebody who prescribes."""
        from coach.ui.practice_desk import PracticeDesk

        if self._practice is None:
            desk = self._desk
            self._practice = PracticeDesk(
                desk.data_folder, lambda: desk.database or desk.settings.practice_database
            )
        return self._practice

    @property
    def today(self) -> "Today":
        """The page Today."""
        return self.pages.today.page

    @property
    def history(self) -> "ReviewPage":
        """The page Progress."""
        return self.pages.progress.page

    @property
    def library(self) -> "Library":
        """The page Library."""
        return self.pages.library.page

    @property
    def settings_page(self) -> "SettingsPage":
        """The page Settings."""
        return self.pages.settings.page

    def make_physio(self, house: House, stack: QStackedWidget) -> "PhysioSide | None":
        """The physio's part, for somebody who prescribes."""
        if not self._desk.settings.physio and self._desk.database is None:
            return None
        from coach.ui.physio_side import PhysioSide

        return PhysioSide(house, stack, self.practice)

    @Slot()
    def erase(self) -> None:
        """Delete everything, and say on the page Settings what came of it."""
        try:
            self._desk.erase()
        except RecordError as error:
            self.settings_page.record.show_failure(error.sentence)
            return
        self.pages.settings.show_settings()
        self.settings_page.record.show_erased()
