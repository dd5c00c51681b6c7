import errno
import os
import stat
from pathlib import Path

import pytest

from coach.record import place
from coach.record.errors import RecordUnwritable
from coach.record.store import Store


def modes(folder: Path) -> dict[str, int]:
    paths = [folder, *folder.iterdir()]
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in paths}


def test_the_platforms_folder_unless_another_is_named(tmp_path: Path) -> None:
    assert place.data_folder().name == "coach"
    assert place.data_folder(tmp_path) == tmp_path
    assert place.data_folder(Path("~") / "x") == Path.home() / "x"
    assert place.data_folder(Path("relative")).is_absolute()


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o777])
def test_nobody_else_can_read_whatever_the_umask(folder: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        with Store.open(folder):
            while_open = modes(folder)
        after = modes(folder)
    finally:
        os.umask(before)
    private = {"data": 0o700, "coach.db": 0o600}
    logs = {"coach.db-wal": 0o600, "coach.db-shm": 0o600}
    if os.name == "posix":
        assert while_open in (private, private | logs)
        assert after == private
    else:
        assert after.keys() == private.keys()


def test_an_open_record_is_closed_to_others(folder: Path) -> None:
    Store.open(folder).close()
    folder.chmod(0o755)
    (folder / "coach.db").chmod(0o644)
    Store.open(folder).close()
    if os.name == "posix":
        assert modes(folder) == {"data": 0o700, "coach.db": 0o600}


def test_a_folder_with_other_things_keeps_its_mode(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "letter.txt").write_text("mine")
    place.make_private_folder(folder)
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("not a folder")
    with pytest.raises(RecordUnwritable, match="there is a file where the folder should be"):
        Store.open(folder)
    with pytest.raises(RecordUnwritable, match="there is a file where the folder should be"):
        Store.open(folder / "deeper")
    assert folder.read_text() == "not a folder"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "coach is not allowed to write to this folder"),
        (errno.EROFS, "the disk can only be read"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EIO, "the disk answered “"),
    ],
)
def test_a_refusal_is_told_in_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(RecordUnwritable, match=words) as refused:
        Store.open(folder)
    assert str(folder) in refused.value.sentence
    assert list(folder.iterdir()) == []
