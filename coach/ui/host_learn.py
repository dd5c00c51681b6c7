"""Fills Learn with the cards and their sources, in the language that is spoken."""

from PySide6.QtCore import Signal

from coach.care.cards import cards_in_language
from coach.library import load_cards, load_sources
from coach.ui.language import spoken_language
from coach.ui.learn import Learn
from coach.ui.page_host import PageHost


class LearnHost(PageHost):
    """The cards to learn from. ``move_asked`` names an exercise whose page is wanted."""

    name = "learn"
    icon_name = "learn"

    move_asked = Signal(str)

    @property
    def words(self) -> str:
        return self.tr("Learn")

    def make(self) -> Learn:
        desk = self.house.desk
        code = spoken_language(desk.settings.language)
        cards = cards_in_language(load_cards(), code)
        learn = Learn(self.house.theme, cards, load_sources().in_language(code), desk.exercises)
        learn.move_asked.connect(self.move_asked)
        return learn

    def fill(self) -> None:
        self.page.show_cards()

    def open_card(self, card_id: str) -> None:
        """Show one card; one that is not there leaves all of them."""
        if any(tile.card.id == card_id for tile in self.page.list.tiles):
            self.page.open_card(card_id)
