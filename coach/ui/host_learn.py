"""Fills Learn with the cards and the sources behind them."""

# A page is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from coach.ui.page_host import PageHost

if TYPE_CHECKING:
    from coach.ui.learn import Learn


class LearnHost(PageHost):
    """``move_asked`` names an exercise whose page in the Library is wanted."""

    name = "learn"
    icon_name = "learn"

    move_asked = Signal(str)

    @property
    def words(self) -> str:
        return self.tr("Learn")

    def make(self) -> "Learn":
        from coach.ui.learn import Learn

        desk = self.house.desk
        page = Learn(self.house.theme, desk.cards, desk.sources, desk.exercises)
        page.move_asked.connect(self.move_asked)
        return page

    def fill(self) -> None:
        self.page.show_cards()
