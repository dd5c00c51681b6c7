"""Made-up people never get what is forbidden; and the watch would see it if they did."""

from collections import Counter

import pytest

from coach.care import evidence, pain_table
from coach.care.locks import Lock
from coach.care.pain_table import TABLE, Action, Row
from tests.simulation.life import story_of
from tests.simulation.made_up import SORTS
from tests.simulation.run import figures, shipped_rules

PEOPLE = 60
WEEKS = 10


def wrong_of(people: int, weeks: int) -> Counter[str]:
    stories = [story_of(shipped_rules(), 1, number, weeks) for number in range(people)]
    return sum((one.wrong for one in stories), Counter[str]())


def test_nobody_gets_what_is_forbidden() -> None:
    stories = [story_of(shipped_rules(), 2, number, WEEKS) for number in range(PEOPLE)]
    assert sum((one.wrong for one in stories), Counter[str]()) == Counter()
    counted = sum((one.counted for one in stories), Counter[str]())
    assert counted["progress"] > 100
    assert counted["regress"] > 50
    assert {one.sort for one in stories} == set(SORTS)
    assert {phase for one in stories for phase in one.phase_days} >= {1, 2, 3, 4}
    assert figures(stories, WEEKS)[0].startswith(f"{PEOPLE} people, {WEEKS} weeks")


def test_the_same_seed_tells_the_same_story() -> None:
    rules = shipped_rules()
    assert story_of(rules, 3, 2, 6) == story_of(rules, 3, 2, 6)


def test_the_watch_sees_a_table_that_is_too_bold(monkeypatch: pytest.MonkeyPatch) -> None:
    bold = Row(6, "row_6", "pain_amber", lambda e: e.during is not None, lambda _: Action.PROGRESS)
    monkeypatch.setattr(pain_table, "TABLE", (*TABLE[:2], bold, TABLE[8]))
    assert wrong_of(5, 6)["forbidden progression"] > 0


def test_the_watch_sees_a_step_too_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pain_table, "GOOD_SESSIONS", 1)
    monkeypatch.setattr(evidence, "GOOD_SESSIONS", 1)
    assert wrong_of(5, 6)["forbidden progression"] > 0


def test_the_watch_sees_a_lock_that_does_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_: object) -> frozenset[Lock]:
        return frozenset()

    monkeypatch.setattr("coach.care.programme.locks_today", nothing)
    assert wrong_of(10, 6)["locked exercise offered"] > 0
