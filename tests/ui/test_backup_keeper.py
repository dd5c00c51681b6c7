"""A backup a day beside the window, said where it fails, and none that a day already has."""

from datetime import date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.record import backup, replacing
from coach.record.errors import RecordDamaged, RecordUnwritable
from coach.record.settings import Settings
from coach.record.thinning import NEWEST
from coach.ui.backup_keeper import BackupKeeper
from coach.ui.backup_section import BackupSection
from coach.ui.desk import Desk
from coach.ui.leaving import Leaving
from coach.ui.theme import Theme


def test_one_a_day(qtbot: QtBot, desk: Desk) -> None:
    keeper = BackupKeeper(desk.data_folder, desk.leaving)
    keeper.look()
    keeper.close(changed=False)
    (made,) = backup.listed(desk.data_folder)
    assert made.day == date.today()
    before = made.file.stat().st_mtime_ns
    keeper.look()
    keeper.close(changed=False)
    assert made.file.stat().st_mtime_ns == before
    assert desk.leaving.backup_fault is None


def test_with_it_goes_what_was_put_aside_long_ago(qtbot: QtBot, desk: Desk) -> None:
    data = desk.data_folder
    made = [replacing.set_aside(data, datetime(2020, 1, day)) for day in range(1, NEWEST + 2)]
    keeper = BackupKeeper(data, desk.leaving)
    keeper.look()
    keeper.close(changed=False)
    assert sorted(replacing.aside_folder(data).iterdir()) == made[1:]


def test_the_end_brings_it_up_to_date(qtbot: QtBot, desk: Desk) -> None:
    keeper = BackupKeeper(desk.data_folder, desk.leaving)
    keeper.close()
    (made,) = backup.listed(desk.data_folder)
    before = made.file.read_bytes()
    desk.keep_settings(Settings(theme="dark"))
    BackupKeeper(desk.data_folder, desk.leaving).close()
    assert made.file.read_bytes() != before


def test_a_failure_is_said_in_settings_and_stops_nothing(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    backup.folder_of(desk.data_folder).write_text("mine")
    keeper = BackupKeeper(desk.data_folder, desk.leaving)
    keeper.look()
    keeper.close()
    assert isinstance(desk.leaving.backup_fault, RecordUnwritable)
    section = BackupSection(theme, desk.data_folder)
    qtbot.addWidget(section)
    section.show_settings(desk.settings)
    section.show_fault(desk.leaving)
    assert "there is a file where the folder should be" in section.fault.text()
    assert not section.fault.isHidden()
    section.show_fault(Leaving())
    assert section.fault.isHidden()


def test_damage_that_the_backup_finds_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "coach.db"
    file.write_bytes(b"not a record" * 1000)
    keeper = BackupKeeper(tmp_path, Leaving())
    with qtbot.waitSignal(keeper.damaged) as told:
        keeper.look()
    assert isinstance(told.args[0], RecordDamaged)
    keeper.close(changed=False)
