"""A suggestion is accepted or left; "hold" asks for nothing and reads as no failure."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from coach.library import load_sources
from coach.ui.suggestion_card import Asks, Shown, SuggestionCard
from coach.ui.theme import Theme

STEP = Shown("k", "Heel raise: 15", "Three calm mornings.", "progress_rule", ("During: 1",))


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> Callable[[Asks], SuggestionCard]:
    sources = load_sources()

    def make(asks: Asks) -> SuggestionCard:
        card = SuggestionCard(replace(STEP, asks=asks), theme, sources)
        qtbot.addWidget(card)
        card.show()
        return card

    return make


def test_a_change_is_accepted_or_not(qtbot: QtBot, make: Callable[[Asks], SuggestionCard]) -> None:
    card = make("change")
    with qtbot.waitSignal(card.accepted) as accepted:
        card.accept.click()
    with qtbot.waitSignal(card.kept) as kept:
        card.keep.click()
    assert accepted.args == kept.args == ["k"]
    assert not card.all_right.isVisible()


@pytest.mark.parametrize("asks", ["nothing", "by_itself"])
def test_what_needs_no_answer_is_only_read(
    qtbot: QtBot, make: Callable[[Asks], SuggestionCard], asks: Asks
) -> None:
    card = make(asks)
    assert not card.accept.isVisible()
    assert not card.keep.isVisible()
    assert card.by_itself.isVisible() == (asks == "by_itself")
    with qtbot.waitSignal(card.noticed) as noticed:
        card.all_right.click()
    assert noticed.args == ["k"]


def test_the_reason_is_two_clicks_from_its_source(
    qtbot: QtBot, make: Callable[[Asks], SuggestionCard]
) -> None:
    card = make("change")
    card.why.click()
    assert card.why.panel.isVisible()
    card.why.panel.full.click()
    assert card.why.layer.isVisible()
    qtbot.wait(20)
    card.why.layer.page.back.click()


def test_a_claim_that_is_unknown_is_refused(theme: Theme) -> None:
    with pytest.raises(KeyError):
        SuggestionCard(replace(STEP, claim="no_such_claim"), theme, load_sources())
