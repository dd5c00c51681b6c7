"""A short race of two writers, with kills and a power cut; the long one is a benchmark."""

from tests.benchmarks.practice_race import race

from .postgres import Server


def test_two_writers_lose_nothing() -> None:
    with Server() as server:
        happened = race(server, 60, kills=2, stops=1)
    assert happened.faults == []
    assert happened.writings == 120
    assert len(happened.edits) + happened.unconfirmed == 120
    assert happened.said["conflict"] > 0
    assert happened.said["unreachable"] > 0
