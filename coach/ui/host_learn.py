"""Fills Learn with the cards and the sources behind them."""

from PySide6.QtCore import Signal

from coach.ui.learn import Learn
from coach.ui.page_host import PageHost


class LearnHost(PageHost):
    """``move_asked`` names an exercise whose page in the Library is wanted."""

    name = "learn"
    icon_name = "learn"

    move_asked = Signal(str)

    @property
    def words(self) -> str:
        return self.tr("Learn")

    def make(self) -> Learn:
        desk = self.house.desk
        page = Learn(self.house.theme, desk.cards, desk.sources, desk.exercises)
        page.move_asked.connect(self.move_asked)
        return page

    def fill(self) -> None:
        self.page.show_cards()
