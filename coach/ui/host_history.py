"""Fills History from the record."""

from datetime import datetime

from coach.ui.history import History
from coach.ui.page_host import PageHost


class HistoryHost(PageHost):
    """The past sessions."""

    name = "history"
    icon_name = "history"

    @property
    def words(self) -> str:
        return self.tr("History")

    def make(self) -> History:
        return History(self.house.theme, self.house.desk.exercises)

    def fill(self) -> None:
        self.page.show_sessions(self.house.desk.sessions(), datetime.now().astimezone().date())
