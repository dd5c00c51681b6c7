"""A window that only looks at the record says so, and never offers to mend anything."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.record.errors import RecordChangedElsewhere, RecordDamaged
from coach.ui.desk import Desk
from coach.ui.reading_desk import ReadingDesk
from coach.ui.record_notice import RecordNotice
from coach.ui.theme import Theme
from coach.ui.window import Window

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


def test_today_says_that_it_only_looks(
    qtbot: QtBot, theme: Theme, desk: Desk, catalogue: Catalogue
) -> None:
    desk.keep_settings(desk.settings.changed(onboarded=True, storage_consent_at=datetime.now(UTC)))
    looking = ReadingDesk(desk.data_folder, catalogue, None)
    for each, looks in ((looking, True), (desk, False)):
        shown = Window(theme, each, None, "camera")
        qtbot.addWidget(shown)
        shown.show()
        notice = shown.today.nothing_kept
        assert notice.isVisible() == looks
        assert ("only looking" in notice.title.text()) == looks
        assert notice.button.isHidden() == looks
        shown.close()
    looking.close()
