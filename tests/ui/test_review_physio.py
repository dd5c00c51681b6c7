"""A person's Progress as their physio sees it: about the person, and only to look at."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.ui.people_review import PatientReview
from coach.ui.review_tiles import SessionTile
from coach.ui.theme import Theme

from .review_looked_at import look_at
from .review_opened import NOW, Open, Opened, anybody

TO_THE_PERSON = re.compile(r"\b(you|your|yours|yourself)\b", re.IGNORECASE)


@pytest.fixture
def someone(qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path) -> Iterator[Open]:
    with anybody(qtbot, theme, catalogue, tmp_path) as someone:
        yield someone


def look(opened: Opened) -> PatientReview:
    review, frame = look_at(opened.window, opened.host, NOW)
    opened.qtbot.addWidget(frame)
    opened.qtbot.wait(50)
    return review


def said_on(page: QWidget) -> list[str]:
    """Every word on show, and what a screen reader would say instead."""
    shown = [one for one in (page, *page.findChildren(QWidget)) if one.isVisible()]
    texts = [one.text() for one in shown if isinstance(one, QLabel | QAbstractButton)]
    for one in shown:
        texts += [one.accessibleName(), one.accessibleDescription()]
    return texts


@pytest.mark.parametrize("person", ["one", "own", "gap", "empty"])
def test_no_page_speaks_to_the_person(someone: Open, person: str) -> None:
    review = look(someone(person))
    page = review.page
    texts = said_on(page)
    tiles = page.overview.findChildren(SessionTile)
    if tiles:
        page.overview.all_trends.click()
        texts += said_on(page)
        page.go_home()
        tiles[0].click()
        session = review._sessions.session
        session.build_all()
        texts += said_on(page)
        for place in session.rows:
            session.rows[place].look.click()
            replay = review._sessions.replay
            for mark, _ in enumerate(replay.strip.marks):
                replay.show_mark(mark)
                texts += said_on(page)
            replay.closed.emit()
        page.go_home()
        page.overview.report.click()
        texts += said_on(page)
    review.settle()
    assert len([text for text in texts if text.strip()]) > 3
    assert [text for text in texts if TO_THE_PERSON.search(text)] == []


def test_nothing_can_be_corrected_or_taken_in(someone: Open) -> None:
    review = look(someone("one"))
    overview = review.page.overview
    assert not overview.files.isVisible()
    overview.findChildren(SessionTile)[0].click()
    session = review._sessions.session
    session.build_all()
    assert not session.fix.isVisible()
    assert not any(row.fix.isVisible() for row in session.rows.values())
    assert any(row.look.isVisible() for row in session.rows.values())
    review.settle()
