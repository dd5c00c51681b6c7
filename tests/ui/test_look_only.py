"""A window that only looks at the record says so, and never offers to mend anything."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.record.errors import RecordChangedElsewhere, RecordDamaged
from coach.ui.record_notice import RecordNotice
from coach.ui.theme import Theme

FILE = Path("coach.db")
DAMAGE = RecordDamaged(FILE, "parts of it are missing or overwritten")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def test_what_another_window_did_is_told_as_that(window: QWidget, theme: Theme) -> None:
    shown = RecordNotice(theme, window, writes=False)
    shown.tell_fault(RecordChangedElsewhere(FILE))
    assert shown.title.text() == "Your record has changed"
    assert "open coach again" in shown.body.text()
    assert shown.mend.isHidden()


def test_only_who_may_change_it_is_offered_to_mend_it(window: QWidget, theme: Theme) -> None:
    looking, writing = (RecordNotice(theme, window, writes=writes) for writes in (False, True))
    for shown in (looking, writing):
        shown.tell_fault(DAMAGE)
    assert looking.mend.isHidden()
    assert "damaged" not in looking.title.text() + looking.body.text()
    assert not writing.mend.isHidden()
    # What comes after it is another matter.
    writing.tell_fault(RecordChangedElsewhere(FILE))
    assert writing.mend.isHidden()
