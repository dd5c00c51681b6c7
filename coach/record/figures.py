"""Adds up what the camera measured in one set, event by event.

The sums stand in the record beside the events (``set_figures``), so that a trend over years need
not read every repetition. Everything here can be worked out anew from the events.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from coach.motion.events import (
    Event,
    FaultStarted,
    HoldEnded,
    RepCounted,
    RepRejected,
    SwayMeasured,
    Touchdown,
    TrackingLost,
)
from coach.record.schema import SetFigures


def none_yet(session_id: str, number: int) -> SetFigures:
    """The figures of a set in which nothing has been measured so far."""
    return SetFigures(session_id=session_id, number=number, **_nothing())


def begin_anew(figures: SetFigures) -> None:
    """The set was restarted: what was measured so far no longer counts."""
    for name, value in _nothing().items():
        setattr(figures, name, value)


def measures(event: Event) -> bool:
    """Whether ``event`` adds to the figures of its set."""
    return type(event) in _ADD


def add(figures: SetFigures, event: Event, *, timed: bool) -> None:
    """Take in one event; ``timed`` where the set is one of holds.

    In a counted set a fault counts by the repetitions that showed it, in a timed one by how often
    it began.
    """
    adds = _ADD.get(type(event))
    if adds is not None:
        adds(figures, event)
    if timed and isinstance(event, FaultStarted):
        _add_faults(figures, (event.id,))


def _nothing() -> dict[str, Any]:
    counts = ("counted", "rejected", "faulty", "ranges", "tempos", "seens", "holds")
    sums = ("range_sum", "up_sum_s", "top_sum_s", "down_sum_s", "seen_sum")
    sways = ("sway_s", "sway_side_sum", "sway_path_sum")
    unknown = ("unit", "best", "second", "third", "longest_s")
    return {
        **dict.fromkeys((*counts, "touchdowns", "losses"), 0),
        **dict.fromkeys((*sums, *sways), 0.0),
        **dict.fromkeys(unknown),
        "faults": {},
    }


def _rep(figures: SetFigures, event: RepCounted) -> None:
    figures.counted += 1
    figures.unit = event.unit
    if event.faults:
        figures.faulty += 1
        _add_faults(figures, event.faults)
    if math.isfinite(event.range):
        figures.ranges += 1
        figures.range_sum += event.range
        _rank(figures, event.range)
    if event.tempo_s is not None and all(math.isfinite(part) for part in event.tempo_s):
        figures.tempos += 1
        figures.up_sum_s += event.tempo_s[0]
        figures.top_sum_s += event.tempo_s[1]
        figures.down_sum_s += event.tempo_s[2]
    if math.isfinite(event.seen):
        figures.seens += 1
        figures.seen_sum += event.seen


def _rank(figures: SetFigures, value: float) -> None:
    known = [one for one in (figures.best, figures.second, figures.third) if one is not None]
    ranked: list[float | None] = [*sorted([*known, value], reverse=True)[:3]]
    figures.best, figures.second, figures.third = (*ranked, None, None)[:3]


def _rejected(figures: SetFigures, _: RepRejected) -> None:
    figures.rejected += 1


def _hold(figures: SetFigures, event: HoldEnded) -> None:
    held_s = event.end_s - event.start_s
    if math.isfinite(held_s):
        figures.holds += 1
        figures.longest_s = held_s if figures.longest_s is None else max(figures.longest_s, held_s)


def _sway(figures: SetFigures, event: SwayMeasured) -> None:
    lasted_s = event.end_s - event.start_s
    if math.isfinite(lasted_s + event.side_to_side + event.path_a_s):
        figures.sway_s += lasted_s
        figures.sway_side_sum += lasted_s * event.side_to_side
        figures.sway_path_sum += lasted_s * event.path_a_s


def _touchdown(figures: SetFigures, _: Touchdown) -> None:
    figures.touchdowns += 1


def _lost(figures: SetFigures, _: TrackingLost) -> None:
    figures.losses += 1


def _named_fault(_figures: SetFigures, _: FaultStarted) -> None:
    """Only what makes a row for a timed set; ``add`` counts it."""


def _add_faults(figures: SetFigures, faults: tuple[str, ...]) -> None:
    # A new dictionary: a change inside the old one would not be noticed and so not be stored.
    figures.faults = {
        **figures.faults,
        **{fault: figures.faults.get(fault, 0) + 1 for fault in faults},
    }


_ADD: Mapping[type[Event], Callable[[SetFigures, Any], None]] = MappingProxyType(
    {
        RepCounted: _rep,
        RepRejected: _rejected,
        HoldEnded: _hold,
        SwayMeasured: _sway,
        Touchdown: _touchdown,
        TrackingLost: _lost,
        FaultStarted: _named_fault,
    }
)
