"""A session and a tour of the whole app where every internet socket is refused: nothing leaves,
nothing but the record is written, and no picture is in it."""

import io
import json
import os
import signal
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coach.capture.opencv import cv2
from coach.capture.track_file import NAMES
from coach.capture.video import VideoSource
from coach.motion.events import RepCounted
from coach.record.history import History, SessionDetail
from coach.record.store import Store
from tests.platforms import needs_posix

from .no_internet import WATCHED_BY_KERNEL
from .pictures_in import pictures_in, strips_of
from .places import ROOT
from .tour import NAME, PAGES

DEMO = ROOT / "assets" / "demo" / "demo_session.mp4"
HIS_OWN = "Wilhelmina"
"""The name of the user's folder: what is said on the terminal must not hold it."""

ASK_PYTHON = """
import socket
from tests.proofs.no_internet import ATTEMPTS, refuse_internet
refuse_internet()
socket.socketpair()
for family in (socket.AF_INET, socket.AF_INET6):
    try:
        socket.socket(family)
    except PermissionError:
        pass
try:
    socket.getaddrinfo("localhost", 80)
except PermissionError:
    pass
print(len(ATTEMPTS))
"""

ASK_LIBC = """
import ctypes, socket
from tests.proofs.no_internet import refuse_internet
refuse_internet()
libc = ctypes.CDLL(None)
assert libc.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0) >= 0
libc.socket(socket.AF_INET6, socket.SOCK_DGRAM, 0)
"""


def python(
    *arguments: object, timeout_s: float = 300.0, **environment: object
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {name: f"{value}" for name, value in environment.items()},
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout_s,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Life:
    """One life of the app, in folders of its own, and what it was seen to do."""

    home: Path
    report: dict[str, Any]
    said: tuple[str, str]

    @property
    def data(self) -> Path:
        """Where the record is."""
        return self.home / "data"

    def left_in(self, *parts: str) -> Iterator[Path]:
        """The files that are there now."""
        return (path for path in self.home.joinpath(*parts).rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    home = tmp_path_factory.mktemp(HIS_OWN)
    for name in ("out", "temporary", "home"):
        (home / name).mkdir()
    report = home / "report.json"
    done = python(
        *("-m", "tests.proofs.offline_child", home / "data", home / "out", report),
        timeout_s=500.0,
        QT_QPA_PLATFORM="offscreen",
        HOME=home / "home",
        XDG_CACHE_HOME=home / "home" / "cache",
        TMPDIR=home / "temporary",
        PYTHONDONTWRITEBYTECODE=1,
    )
    assert done.returncode == 0, done.stderr
    return Life(home, json.loads(report.read_text()), (done.stdout, done.stderr))


@pytest.fixture(scope="module")
def session(life: Life) -> SessionDetail:
    return only_session(life.data)


def only_session(data: Path) -> SessionDetail:
    with Store.open(data) as store:
        history = History(store)
        (summary,) = history.sessions(10)
        return history.session(summary.id)


def test_the_guard_refuses_and_notes_what_python_asks() -> None:
    assert python("-c", ASK_PYTHON).stdout == "3\n"


def test_the_guard_sees_what_goes_past_python() -> None:
    was_ended = python("-c", ASK_LIBC).returncode == -getattr(signal, "SIGSYS", 31)
    assert was_ended is WATCHED_BY_KERNEL


def test_the_session_came_to_its_end(session: SessionDetail) -> None:
    assert session.summary.completed is True
    assert session.summary.ended_at is not None
    assert all(one.completed for one in session.sets)


def test_the_session_counted_and_timed(session: SessionDetail) -> None:
    raises, balance, stretch = session.sets
    assert (raises.exercise_id, raises.count, raises.camera_count) == ("heel_raise_double", 6, 6)
    assert (balance.exercise_id, balance.side) == ("single_leg_balance", "right")
    assert balance.held_s == pytest.approx(8.0, abs=0.5)
    assert (stretch.exercise_id, stretch.side) == ("calf_stretch_straight", "right")
    assert stretch.held_s == pytest.approx(10.0, abs=0.5)
    counted = [kept for kept in session.events if isinstance(kept.event, RepCounted)]
    assert [kept.set_number for kept in counted] == [raises.number] * 6


def test_the_poses_of_every_set_are_kept(session: SessionDetail) -> None:
    assert session.tracks == {one.number for one in session.sets}


def test_nothing_was_asked_of_the_internet(life: Life) -> None:
    """The kernel would have ended the process; Python's own asking is listed."""
    assert life.report["attempts"] == []
    stops = ["calendar", "run import", "run kept", "card", "report", "report saved"]
    stops += ["everything saved", "everything taken in", "plan taken in", "results sealed"]
    stops += ["commands", "physio", "people"]
    assert life.report["seen"] == [*PAGES, *stops]


def test_nothing_is_said_on_the_terminal(life: Life) -> None:
    assert life.said == ("", "")


def test_only_the_record_and_what_was_asked_for_is_written(life: Life) -> None:
    places = {Path(path).relative_to(life.home).parts[0] for path in life.report["written"]}
    assert places <= {"data", "out", "temporary", "home"}
    assert {"data", "out"} <= places
    services = {path.relative_to(life.home).parts[2] for path in life.left_in("home")}
    assert services <= {"fontconfig", "speech-dispatcher"}, "the system's own, in their caches"
    for log in life.left_in("home", "cache", "speech-dispatcher"):
        assert b"heel" not in log.read_bytes().lower(), "nor what was said"


def test_no_temporary_file_is_left(life: Life) -> None:
    assert list(life.left_in("temporary")) == []


@needs_posix
def test_the_record_is_for_its_owner_alone(life: Life) -> None:
    assert stat.S_IMODE(life.data.stat().st_mode) == 0o700
    now = {path: stat.S_IMODE(path.stat().st_mode) for path in life.left_in("data")}
    assert set(now.values()) == {0o600}
    while_it_ran = {
        path: mode
        for path, mode in life.report["modes"].items()
        if Path(path).is_relative_to(life.data)
    }
    assert while_it_ran
    assert set(while_it_ran.values()) == {0o600}


def test_results_for_a_physio_can_be_read_by_nobody_else(life: Life) -> None:
    sealed = (life.home / "out" / "for-physio.coachresult").read_bytes()
    assert len(sealed) > 1000
    for word in (b"heel_raise", b"SQLite", b"session", b"PK\x03\x04"):
        assert word not in sealed


def test_the_name_on_a_report_is_kept_nowhere(life: Life) -> None:
    assert (life.home / "out" / "ankle-report.pdf").stat().st_size > 10_000
    for path in [*life.left_in("data"), *life.left_in("out")]:
        if path.suffix != ".pdf":
            for content in contents_of(path):
                assert NAME.encode() not in content, path


def test_no_picture_is_kept(life: Life) -> None:
    strips = strips_of(DEMO)
    assert len(strips) > 1_000
    for path in life.left_in():
        for content in contents_of(path):
            assert pictures_in(content, strips) == [], path


def test_a_track_holds_numbers_and_no_picture(life: Life, session: SessionDetail) -> None:
    with Store.open(life.data) as store:
        tracks = [History(store).track(session.summary.id, number) for number in session.tracks]
    for content in tracks:
        assert content is not None
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            sizes = {one.filename: one.file_size for one in archive.infolist()}
        assert set(sizes) == {f"{name}.npy" for name in NAMES}
        frames = (sizes["t.npy"] - 128) // 8
        # 33 joints of 6 numbers, a time and a size: no room for a picture of any use.
        assert sum(sizes.values()) <= frames * (33 * 6 * 4 + 8) + 5 * 256


def test_a_picture_would_be_found(tmp_path: Path) -> None:
    with VideoSource(DEMO) as video:
        frame = video.read()
    assert frame is not None
    assert frame.picture is not None
    strips = strips_of(DEMO, frames=1)
    assert pictures_in(b"record" + frame.picture.tobytes(), strips)
    for suffix in (".jpg", ".png", ".webp"):
        packed = cv2.imencode(suffix, frame.picture)[1].tobytes()
        assert pictures_in(b"record" + packed, frozenset())
    assert pictures_in(DEMO.read_bytes(), frozenset())
    assert pictures_in(os.urandom(1_000_000), strips) == []


def contents_of(path: Path) -> Iterator[bytes]:
    """A file's bytes, and those of each part where it is an archive."""
    yield path.read_bytes()
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            yield from (archive.read(name) for name in archive.namelist())
