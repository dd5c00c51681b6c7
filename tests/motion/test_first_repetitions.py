import math

import pytest

from coach.motion.balance import BalanceRules, BalanceTimer
from coach.motion.events import HoldEnded, RepCounted
from coach.motion.first_repetitions import FirstRepetitions
from coach.motion.repetition import RepetitionCounter
from coach.motion.repetition_rules import RepetitionRules

RULES = RepetitionRules("shank", 0.1, 0.2, 0.6, 12.0)


def rep(start_s: float, height: float) -> RepCounted:
    return RepCounted(start_s + 2, start_s, start_s + 1, start_s + 2, height, "shank", None)


@pytest.mark.parametrize(("height", "counts"), [(0.2, True), (0.16, True), (0.1, False)])
def test_a_first_one_without_a_base_counts_if_it_is_like_the_next(
    height: float, counts: bool
) -> None:
    first = FirstRepetitions()
    early = rep(0.1, height)
    assert first.released(early, 0.0) == []
    assert first.released(rep(3.0, 0.2), 0.0) == []
    released = first.released(rep(6.0, 0.2), 0.0)
    assert (early in released) is counts
    assert len(released) == 2 + counts


def test_one_alone_proves_nothing() -> None:
    first = FirstRepetitions()
    assert first.released(rep(2.0, 0.2), 0.0) == []
    assert first.released(rep(30.0, 0.2), 0.0) == []


@pytest.mark.parametrize(("back", "counts"), [(0.9, 0), (0.6, 0), (0.3, 1), (0.1, 1)])
def test_the_last_one_counts_from_half_way_back(back: float, counts: int) -> None:
    counter = RepetitionCounter(RULES, None)
    events = []
    n = 0
    for part in (
        [0.0] * 60,
        [0.2 * math.sin(math.pi / 2 * i / 30) for i in range(30)],
        [0.2 - 0.2 * (1 - back) * i / 20 for i in range(21)],
        [0.2 * back] * 4,
    ):
        for x in part:
            events += counter.update(n / 30, x, {})
            n += 1
    events += counter.finish()
    assert len([e for e in events if isinstance(e, RepCounted)]) == counts


@pytest.mark.parametrize("down", [0.0, 0.03, 0.05])
def test_a_foot_that_seems_to_hover_has_touched_down(down: float) -> None:
    timer = BalanceTimer(BalanceRules(), "left")
    ended = []
    for i in range(300):
        x = 0.25 if i < 150 or i >= 200 else down
        ended += [e for e in timer.update(i / 30, -1.0, -1.0 + x) if isinstance(e, HoldEnded)]
    assert [e.end_s for e in ended] == [pytest.approx(5.0, abs=0.2)]
