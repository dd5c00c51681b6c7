"""``coach doctor`` about the record: where it is, whether it is encrypted, and who may read it."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from coach.care.default_plan import demo_plan
from coach.doctor.examine import examine
from coach.doctor.record import check_record
from coach.record import backup
from coach.record.in_use import InUse
from coach.record.repair import restore
from coach.record.seal import unlocked
from coach.record.seal.sealing import seal
from coach.record.settings import Settings
from coach.record.store import Store
from coach.ui.crash_log import note
from coach.ui.kept_look import keep_look

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
POSIX = os.name == "posix"


pytestmark = pytest.mark.usefixtures("quick_keys")


@pytest.fixture
def used(tmp_path: Path) -> Iterator[Path]:
    """A folder with all that the app ever puts there, made under a mask that hides nothing."""
    before = os.umask(0)
    folder = tmp_path / "data"
    with InUse(folder):
        with Store.open(folder) as store:
            store.begin_session(demo_plan(), "camera", NOW)
        backup.make(folder, date(2025, 3, 30))
        restore(folder, backup.listed(folder)[0], NOW)
        keep_look(folder, Settings(theme="dark"))
        note(folder, NOW, ValueError, None)
    yield folder
    os.umask(before)


def test_it_is_one_of_the_checks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("cameras", "voice", "speed", "window", "models"):
        monkeypatch.setattr(f"coach.doctor.examine.check_{name}", check_record)
    (tmp_path / "data").mkdir()
    assert [one.part for one in examine(tmp_path / "data")].count("Record") >= 1


def test_there_is_none_yet(tmp_path: Path) -> None:
    finding = check_record(tmp_path / "data")
    assert (finding.verdict, finding.found) == ("good", f"none yet in {tmp_path / 'data'}")
    assert not (tmp_path / "data").exists()


def test_where_it_is_and_that_it_is_not_encrypted(used: Path) -> None:
    finding = check_record(used)
    assert finding.verdict == "good", finding
    assert str(used / "coach.db") in finding.found
    assert "not encrypted" in finding.found
    assert ("readable only by you" in finding.found) == POSIX


@pytest.mark.parametrize("has_key_file", [True, False])
def test_that_it_is_encrypted_is_told_without_the_passphrase(
    used: Path, has_key_file: bool
) -> None:
    seal(used, "grün wie die Wiese")
    unlocked.lock(used)
    if not has_key_file:
        (used / "coach.key").unlink()
    before = {one: one.read_bytes() for one in used.rglob("*") if one.is_file()}
    finding = check_record(used)
    assert finding.verdict == "good", finding
    assert ", encrypted with a passphrase" in finding.found
    assert {one: one.read_bytes() for one in used.rglob("*") if one.is_file()} == before


def test_a_damaged_one_is_called_neither(used: Path) -> None:
    (used / "coach.db").write_bytes(b"\x55" * 8192)
    assert "does not begin as a record does" in check_record(used).found


def opened_to_others(folder: Path) -> list[str]:
    """Whatever there is, one after another, with the mode that tells."""
    names = [str(one.relative_to(folder)) for one in sorted(folder.rglob("*"))]
    return [".", *names]


def test_everything_that_others_may_read_is_found(used: Path) -> None:
    seal(used, "grün wie die Wiese")
    (used / "practice-backups").mkdir(mode=0o700)
    for name in ("practice.db", "practice-backups/practice-2025-03-30.db", "physio-key.json"):
        (used / name).touch(mode=0o600)
    names = opened_to_others(used)
    wanted = (
        "coach.key",
        "coach.lock",
        "look.json",
        "faults.log",
        "aside",
        "backups",
        "practice.db",
    )
    assert set(wanted) <= set(names)
    assert check_record(used).verdict == "good"
    for name in names if POSIX else []:
        before = (used / name).stat().st_mode
        (used / name).chmod(before | 0o040)
        finding = check_record(used)
        (used / name).chmod(before)
        assert finding.verdict == "limited", name
        assert f"not private: {name}" in finding.found
        assert f"chmod -R go= '{used}'" in finding.advice


def test_many_are_counted_and_what_is_not_ours_is_left_out(used: Path) -> None:
    (used / "holiday.jpg").touch(mode=0o644)
    assert check_record(used).verdict == "good"
    if POSIX:
        for one in used.rglob("*"):
            one.chmod(one.stat().st_mode | 0o044)
        assert " and " in check_record(used).found
    shutil.rmtree(used)
    assert "none yet" in check_record(used).found
