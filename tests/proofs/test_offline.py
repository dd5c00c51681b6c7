"""A whole session of the demo runs to its stored end where every internet socket is refused."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.motion.events import RepCounted
from coach.record.history import History, SessionDetail
from coach.record.store import Store

from .no_internet import WATCHED_BY_KERNEL
from .places import ROOT

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


def python(*arguments: object, timeout_s: float = 30.0) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout_s,
    )


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> SessionDetail:
    data = tmp_path_factory.mktemp("offline")
    done = python("-m", "tests.proofs.offline_child", data, timeout_s=240.0)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), "no attempt, no complaint"
    return only_session(data)


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
