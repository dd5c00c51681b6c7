"""What a session of the assessment's tests has found, from its events.

Single heel raises are the repetitions of one set in one go; a balance counts its longest stretch
without a touchdown, the best of all its sets. A set that was skipped before anything was done is
no result: unknown, not 0.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from coach.care.entries import Test, TestResult
from coach.motion.events import Event, HoldEnded, RepCounted, Side
from coach.session.events import (
    CountCorrected,
    PainReported,
    RepTapped,
    SelfCounting,
    SetRestarted,
    SetStarted,
    SideChanged,
)

TEST_OF: dict[str, Test] = {
    "heel_raise_single": "single_raises",
    "heel_raise_double": "double_raises",
    "single_leg_balance": "balance_s",
}
"""The test that an exercise of the assessment is, by exercise id."""


@dataclass(slots=True)
class _Try:
    """One set of a test: what was counted and the longest hold of it."""

    item: int
    test: Test
    side: Side | None
    by_self: bool
    count: int = 0
    longest_s: float = 0.0

    @property
    def value(self) -> float:
        return self.longest_s if self.test == "balance_s" else float(self.count)


def findings(events: Iterable[Event]) -> tuple[TestResult, ...]:
    """The results of a session with these ``events``; pain is the worst that was told in each.

    Double raises add up over their sets, single raises and balance take the best set.
    """
    events = tuple(events)
    tries = [one for one in _tries(events) if one.value > 0]
    return tuple(
        TestResult(
            test=test,
            side=side,
            value=_value(test, [one.value for one in mine]),
            by="self" if any(one.by_self for one in mine) else "camera",
            pain=_worst_pain(events, {one.item for one in mine}),
        )
        for (test, side), mine in _grouped(tries).items()
    )


def _tries(events: Iterable[Event]) -> list[_Try]:
    tries: list[_Try] = []
    running: _Try | None = None
    for event in events:
        if isinstance(event, SetStarted):
            test = TEST_OF.get(event.exercise_id)
            running = None
            if test is not None:
                running = _Try(event.item, test, event.side, event.self_counted)
                tries.append(running)
        elif running is not None:
            _hear(running, event)
    return tries


def _hear(running: _Try, event: Event) -> None:
    match event:
        case SetRestarted():
            running.count, running.longest_s = 0, 0.0
        case SideChanged():
            running.side, running.count, running.longest_s = event.side, 0, 0.0
        case RepCounted():
            running.count += 1
        case RepTapped():
            running.count += 1
            running.by_self = True
        case CountCorrected():
            # What the person put right is the person's own count.
            running.count = max(0, running.count + event.change)
            running.by_self = True
        case HoldEnded():
            running.longest_s = max(running.longest_s, event.end_s - event.start_s)
        case SelfCounting():
            running.by_self = True
        case _:
            pass


def _grouped(tries: Iterable[_Try]) -> dict[tuple[Test, Side | None], list[_Try]]:
    found: dict[tuple[Test, Side | None], list[_Try]] = {}
    for one in tries:
        found.setdefault((one.test, one.side), []).append(one)
    return found


def _value(test: Test, values: list[float]) -> float:
    value = sum(values) if test == "double_raises" else max(values)
    return round(value, 1)


def _worst_pain(events: Iterable[Event], items: set[int]) -> int | None:
    told = (
        event.score
        for event in events
        if isinstance(event, PainReported) and event.when == "during" and event.item in items
    )
    return max(told, default=None)
