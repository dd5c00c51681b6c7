"""Kills a running session in mid-set: what was counted is there, and the session goes on."""

import multiprocessing
import random
import time
from pathlib import Path

import pytest

from coach.library import load_catalogue
from coach.motion.events import RepCounted
from coach.record.history import History
from coach.record.store import Store, UnfinishedSession
from coach.session.conductor import Session
from coach.session.events import SessionFinished, SetDone
from coach.session.status import Stage

from .killed_child import Told, demo_desk, play, play_until_killed


def killed_after(reps: int, data: Path, wait_s: float) -> list[RepCounted]:
    """Start a session, kill it some time after a repetition, and return what it had promised."""
    processes = multiprocessing.get_context("spawn")
    ours, childs = processes.Pipe(duplex=False)
    child = processes.Process(target=play_until_killed, args=(data, childs), daemon=True)
    child.start()
    childs.close()
    with ours:
        promised = [ours.recv() for _ in range(reps)]
        time.sleep(wait_s)
        assert child.is_alive()
        child.kill()
        while True:
            try:
                promised.append(ours.recv())
            except (EOFError, OSError):
                break
    child.join()
    child.close()
    return promised


def found_in(data: Path) -> UnfinishedSession:
    with Store.open(data) as store:
        found = store.unfinished()
    assert found is not None
    return found


@pytest.mark.parametrize("reps", [1, 3, 5])
def test_the_count_survives_and_the_session_goes_on(tmp_path: Path, reps: int) -> None:
    wait_s = random.Random(reps).uniform(0.0, 0.05)
    promised = killed_after(reps, tmp_path, wait_s)
    cut_off = found_in(tmp_path)
    kept = [event for event in cut_off.events if isinstance(event, RepCounted)]
    assert kept[: len(promised)] == promised
    assert len(kept) - len(promised) in (0, 1), "at most the one whose promise was cut off"

    again = Session(cut_off.plan, load_catalogue(), past=cut_off.events)
    assert again.status.count == len(kept)
    assert again.stage is Stage.GET_READY

    told = Told()
    with demo_desk(tmp_path) as desk:
        play(desk, told, desk.unfinished())
        assert desk.unfinished() is None
    raises = next(event for event in told.events if isinstance(event, SetDone))
    assert (raises.count, raises.completed) == (6, True)
    assert sum(isinstance(event, RepCounted) for event in told.events) == 6 - len(kept)
    assert told.events[-1] == SessionFinished(told.events[-1].t, completed=True)
    with Store.open(tmp_path) as store:
        (summary,) = History(store).sessions(10)
    assert summary.completed is True
    assert [one.counts for one in summary.sets] == [(6,), (None,), (None,)]


def test_a_kill_before_the_last_word_is_a_finished_session(tmp_path: Path) -> None:
    """Between the last SetDone and SessionFinished there is nothing left to go on with."""
    with demo_desk(tmp_path) as desk:
        play(desk, Told(), None)
    with Store.open(tmp_path) as store:
        history = History(store)
        whole = history.session(history.sessions(1)[0].id)
    data = tmp_path / "killed"
    with Store.open(data) as store:
        begun = store.begin_session(whole.plan, "recording", whole.summary.started_at)
        for kept in whole.events[:-1]:
            store.append(begun, kept.event, kept.at)
    assert isinstance(found_in(data).events[-1], SetDone)
    with demo_desk(data) as desk:
        assert desk.unfinished() is None
        (summary,) = desk.sessions()
    assert summary.completed is True
    assert summary.ended_at == whole.events[-2].at
