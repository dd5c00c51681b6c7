"""The Learn screen in every state, for screenshots and for tests.

``python -m tests.ui.learn_scenes OUTDIR [LOOK …]`` takes pictures in both themes, sizes and
languages.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.care.cards import cards_in_language
from coach.library import load_cards, load_catalogue, load_sources
from coach.ui.learn import Learn
from coach.ui.rail import Rail
from coach.ui.theme import Theme

from .looks import take_pages


class LearnWindow(QWidget):
    """The Learn screen beside a rail, as in the window."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self.setObjectName("window")
        cards = cards_in_language(load_cards(), language)
        sources = load_sources().in_language(language)
        exercises = load_catalogue().in_language(language)
        self.learn = Learn(theme, cards, sources, exercises)
        rail = Rail(theme)
        rail.add("learn", self.learn.list.title.text(), "learn")
        rail.show_chosen("learn")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(self.learn, 1)


def open_card(learn: Learn, card_id: str) -> None:
    learn.open(next(card for card, _ in learn.list.offered if card.id == card_id))


def scenes(window: LearnWindow) -> Iterator[str]:
    learn = window.learn
    learn.show_cards()
    yield "learn"
    learn.list.tiles[1].setFocus()
    yield "learn_focus"
    learn.list.search.setText("a")
    yield "learn_found"
    learn.list.search.setText("teapot")
    yield "learn_nothing"
    learn.list.reset()
    for tile in learn.list.tiles:
        learn.open(tile.card)
        yield f"card_{tile.card.id}"
    open_card(learn, "pain_guide")
    yield "card_pain_guide_again"
    bar = learn.page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "card_end"
    bar.setValue(0)
    why = learn.page.levels[1].why
    why.click()
    yield "why"
    why.panel.full.click()
    yield "why_source"
    why.layer.page.back.click()
    open_card(learn, "back_to_running")
    why = learn.page.whys[4]
    why.click()
    yield "why_spike"
    why.panel.leave.click()
    learn.show_sources()
    yield "sources"
    learn.sources.back.click()
    learn.show_source("frandsen_2025")
    yield "sources_picked"
    learn.sources.back.click()


if __name__ == "__main__":
    take_pages(LearnWindow, scenes, Path(sys.argv[1]), sys.argv[2:])
