"""The record that is put together to look closer: all of it, private, and gone afterwards."""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from coach.practice.faults import PracticeError
from coach.practice.patient_record import (
    NoRoomToLook,
    OpenRecord,
    ResultUnsound,
    patient_record,
)
from coach.record.history import History
from tests.platforms import is_private

from .results import ago, archive, session

OLD = archive(lambda store: session(store, ago(9)))
NEW = archive(lambda store: session(store, ago(1)))


def sessions(store: object) -> int:
    return len(History(store).sessions(100))


@pytest.mark.parametrize("order", [(OLD, NEW), (NEW, OLD), (OLD, NEW, OLD)])
def test_all_results_are_in_it_whatever_their_order(
    order: tuple[bytes, ...], tmp_path: Path
) -> None:
    with patient_record(order, tmp_path / "in") as store:
        started = [one.started_at for one in History(store).sessions(100)]
    assert len(started) == 2
    assert started == sorted(started, reverse=True)


def test_it_is_private_and_gone_afterwards(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    with patient_record([OLD], inside) as store:
        folder = store.database.file.parent
        assert is_private(folder)
        assert is_private(store.database.file)
        assert not list(folder.glob("*.zip"))
    assert list(inside.iterdir()) == []


def test_damage_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ResultUnsound) as told, patient_record([b"no zip"], tmp_path / "in"):
        pass
    assert "Nothing was changed" in told.value.sentence
    assert list((tmp_path / "in").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "in").write_text("in the way")
    with pytest.raises(NoRoomToLook) as told, patient_record([OLD], tmp_path / "in"):
        pass
    assert isinstance(told.value, PracticeError)


def test_what_a_killed_process_left_is_removed_and_what_is_in_use_is_not(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    program = (
        "import os, sys\nfrom pathlib import Path\n"
        "from coach.practice.patient_record import patient_record\n"
        "with patient_record([], Path(sys.argv[1])):\n    os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(inside)], check=False)
    assert done.returncode == 9
    (left,) = inside.iterdir()
    with patient_record([OLD], inside) as first, patient_record([NEW], inside):
        assert not left.exists()
        assert sessions(first) == 1


def test_one_person_is_open_at_a_time_and_read_once(tmp_path: Path) -> None:
    asked = []

    def archives() -> list[bytes]:
        asked.append(1)
        return [OLD, NEW]

    opened = OpenRecord(tmp_path / "in")
    store = opened.store("anna", 2, archives)
    assert opened.store("anna", 2, archives) is store
    assert opened.has("anna", 2)
    assert len(asked) == 1
    again = opened.store("anna", 3, archives)
    assert again is not store
    assert sessions(again) == 2
    assert len(list((tmp_path / "in").iterdir())) == 1
    opened.close()
    assert not opened.has("anna", 3)
    assert list((tmp_path / "in").iterdir()) == []


def test_a_record_made_elsewhere_is_taken_over_and_closed_with_it(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    record = OpenRecord(inside)
    record.store("anna", 1, lambda: [OLD])
    with ExitStack() as held:
        made = held.enter_context(patient_record([OLD, NEW], inside))
        record.keep("anna", 2, made, held.pop_all())
    assert len(list(inside.iterdir())) == 1

    def not_asked() -> list[bytes]:
        raise AssertionError("the record is there already")

    store = record.store("anna", 2, not_asked)
    assert store is made
    assert sessions(store) == 2
    record.close()
    assert list(inside.iterdir()) == []
