"""From every figure two clicks lead to its source, and back again to where one asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coach.care.sources import Claim
from coach.library import load_sources
from coach.ui.source_layer import SourceLayer
from coach.ui.source_why import WhyButton, WhyPanel
from coach.ui.source_words import claim_words, standings
from coach.ui.theme import Theme

SOURCES = load_sources()
CLAIMS = list(SOURCES.claims.values())


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    screen = QWidget()
    QVBoxLayout(screen)
    screen.resize(1024, 640)
    qtbot.addWidget(screen)
    return screen


def button(qtbot: QtBot, theme: Theme, screen: QWidget, claim_id: str) -> WhyButton:
    why = WhyButton(theme, claim_id, SOURCES)
    screen.layout().addWidget(why)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    return why


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_two_clicks_lead_to_the_source(
    qtbot: QtBot, theme: Theme, screen: QWidget, claim: Claim
) -> None:
    why = button(qtbot, theme, screen, claim.id)
    assert claim.title in why.accessibleName()
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    assert why.panel.isVisible()
    assert why.panel.why.text() == claim.why
    source = why.panel._source
    assert source.id in claim.sources
    assert source.cite in why.panel.line.text()
    qtbot.mouseClick(why.panel.full, Qt.MouseButton.LeftButton)
    entry = why.layer.page.entries[source.id]
    qtbot.waitUntil(lambda: screen.focusWidget() is entry)
    assert not entry.visibleRegion().isEmpty()
    qtbot.keyClick(entry, Qt.Key.Key_Escape)
    assert screen.focusWidget() is why


def test_the_keyboard_does_it_too_and_nothing_is_left_behind(
    qtbot: QtBot, theme: Theme, screen: QWidget
) -> None:
    why = button(qtbot, theme, screen, "run_spike")
    why.setFocus()
    qtbot.keyClick(why, Qt.Key.Key_Return)
    qtbot.keyClick(why.panel.full, Qt.Key.Key_Tab)
    assert screen.focusWidget() is why.panel.leave
    qtbot.keyClick(why.panel.leave, Qt.Key.Key_Escape)
    assert screen.focusWidget() is why
    qtbot.keyClick(why, Qt.Key.Key_Space)
    qtbot.keyClick(why.panel.full, Qt.Key.Key_Return)
    why.layer.page.back.click()
    assert screen.focusWidget() is why
    qtbot.wait(1)
    assert not screen.findChildren(WhyPanel)
    assert not screen.findChildren(SourceLayer)


def test_an_own_rule_shaped_on_a_source_says_both() -> None:
    said = claim_words(SOURCES.claims["ladder"], SOURCES)
    assert said == "Our own rule, shaped on a source"
    assert claim_words(SOURCES.claims["run_gap"], SOURCES) == dict(standings())["own"]
    assert claim_words(SOURCES.claims["run_spike"], SOURCES) == "Seen on a page that reports it"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_longest_reason_fits_the_smallest_window(
    qtbot: QtBot, theme: Theme, screen: QWidget, percent: int
) -> None:
    theme.scale_text(percent)
    longest = max(CLAIMS, key=lambda claim: len(claim.title) + len(claim.why))
    why = button(qtbot, theme, screen, longest.id)
    why.click()
    qtbot.wait(30)
    panel = why.panel
    assert screen.size().toTuple() == (1024, 640)
    assert panel.card.height() <= screen.height()
    for answer in (panel.full, panel.leave):
        place = answer.mapTo(screen, answer.rect().bottomRight())
        assert screen.rect().contains(place)
    bar = panel._scroll.verticalScrollBar()
    assert (bar.maximum() > 0) == (percent == 200)
    if percent == 200:
        qtbot.keyClick(panel.full, Qt.Key.Key_PageDown)
        assert bar.value() > 0


def test_an_unknown_claim_is_refused(theme: Theme) -> None:
    with pytest.raises(KeyError):
        WhyButton(theme, "pain_purple", SOURCES)
