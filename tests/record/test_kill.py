"""Kills a process that appends, at random moments, and looks at what is left."""

import multiprocessing
import random
import time
from pathlib import Path
from typing import Any

import pytest

from coach.record.codec import decode
from coach.record.history import History, SessionDetail, SetRecord
from coach.record.store import Store
from coach.session.events import SetDone, SetStarted
from coach.session.progress import Progress, progress_after
from coach.session.steps import steps_of

from .appending_child import append_until_killed

Confirmed = tuple[str, int, dict[str, Any]]


@pytest.fixture(scope="module")
def processes() -> Any:
    """Where children come from: a fork of a process that has our modules, if there is fork."""
    has_fork = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if has_fork else "spawn")
    if has_fork:
        context.set_forkserver_preload(
            ["coach.record.store", "coach.record.migrate", "coach.session.steps"]
        )
    return context


def killed(processes: Any, folder: Path, seed: int, events: int, wait_s: float) -> list[Confirmed]:
    """Let a child confirm some events, kill it, and return all that it has confirmed."""
    ours, childs = processes.Pipe(duplex=False)
    child = processes.Process(target=append_until_killed, args=(folder, seed, childs), daemon=True)
    child.start()
    childs.close()
    with ours:
        assert ours.recv() == "ready"
        confirmed = [ours.recv() for _ in range(events)]
        time.sleep(wait_s)
        assert child.is_alive()
        child.kill()
        while True:
            try:
                confirmed.append(ours.recv())
            except (EOFError, OSError):
                break
    child.join()
    child.close()
    return confirmed


def assert_sets_agree(detail: SessionDetail) -> None:
    """What the conductor makes of the events of each set is what the record says of it."""
    assert detail.plan is not None
    steps = steps_of(detail.plan)
    for one in detail.sets:
        events = [kept.event for kept in detail.events if kept.set_number == one.number]
        assert isinstance(events[0], SetStarted)
        is_over = isinstance(events[-1], SetDone)
        progress = progress_after(events[:-1] if is_over else events, steps)
        assert figures(one) == figures_of(progress, one)
        assert one.completed is (True if is_over else None)
        assert (one.ended_at is not None) is is_over


def figures(one: SetRecord) -> tuple[int, int, float]:
    return one.count or 0, one.camera_count or 0, one.held_s or 0.0


def figures_of(progress: Progress, one: SetRecord) -> tuple[int, int, float]:
    return progress.count, progress.camera_count, pytest.approx(progress.held_s)


def test_what_was_confirmed_survives_a_kill_at_any_moment(processes: Any, folder: Path) -> None:
    chance = random.Random(20250330)
    promised: dict[tuple[str, int], Any] = {}
    for kill in range(12):
        # The first ones are killed around the making of the record, the others in appending.
        events = 0 if kill < 3 else chance.randrange(1, 60)
        wait_s = chance.uniform(0.0, 0.03 if kill < 3 else 0.01)
        for session_id, seq, document in killed(processes, folder, kill, events, wait_s):
            promised[session_id, seq] = decode(document)
        with Store.open(folder) as store:
            history = History(store)
            details = [history.session(one.id) for one in history.sessions(100)]
        stored = {
            (detail.summary.id, kept.seq): kept.event
            for detail in details
            for kept in detail.events
        }
        assert stored.items() >= promised.items()
        # At most the one event whose confirmation was cut off is there besides.
        assert len(stored) <= len(promised) + kill + 1
        for detail in details:
            assert [kept.seq for kept in detail.events] == list(range(1, len(detail.events) + 1))
            assert_sets_agree(detail)
        assert sum(detail.summary.ended_at is None for detail in details) <= 1
    assert len(promised) > 100
    assert [file.name for file in folder.iterdir()] == ["coach.db"]
