"""Warns of a single run that is much longer than any of the past 30 days.

Frandsen and others, Br J Sports Med 2025;59(17):1203, 5,205 runners: against runs no more than
10 % longer than the longest of the past 30 days, the hazard of an overuse injury was 1.64 times as
high at 10–30 % more, 1.52 at 30–100 % and 2.28 at more than twice as long; the change from week to
week was not associated. The figures are for kilometres; minutes stand in where those are unknown.

A step of the ladder, done as it is planned, is no warning: its jumps are large in percent and
small in minutes, and the ladder has its own rule.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from coach.care.ladder_file import Ladder
from coach.care.run_log import Run

WINDOW_DAYS: Final = 30
ROOM: Final = 1.10

Unit = Literal["km", "min"]

_BRACKETS: Final = ((1.30, 1.64), (2.00, 1.52))
_BEYOND: Final = 2.28
_TINY: Final = 1e-9
"""Keeps a run of exactly 10 % more from being over by the rounding of a product."""


@dataclass(frozen=True, slots=True)
class Room:
    """``longest`` of the past 30 days in ``unit``, and ``up_to``, which is 10 % more."""

    unit: Unit
    longest: float
    up_to: float


@dataclass(frozen=True, slots=True)
class Spike:
    """A run of ``length`` is over ``room``, by ``over_percent`` of the longest one.

    ``hazard`` is that of its bracket against no more than 10 % over.
    """

    room: Room
    length: float
    over_percent: float
    hazard: float


def room_on(runs: Sequence[Run], day: date, unit: Unit) -> Room | None:
    """How far a run on ``day`` may go; None where no earlier run of 30 days is known in ``unit``.

    A run on ``day`` itself is not an earlier one.
    """
    first = day - timedelta(days=WINDOW_DAYS)
    lengths = [length_of(run, unit) for run in runs if first <= run.day < day]
    known = [length for length in lengths if length is not None]
    if not known:
        return None
    longest = max(known)
    return Room(unit, longest, longest * ROOM)


def spike(
    runs: Sequence[Run], day: date, *, minutes: float | None = None, km: float | None = None
) -> Spike | None:
    """The warning for a run of ``minutes`` or ``km`` on ``day``, before or after it was made.

    Kilometres decide where they and an earlier run's are known. None is no warning: the run is
    within the room, or there is nothing to compare it with (``room_on`` tells these apart).
    """
    for unit, length in (("km", km), ("min", minutes)):
        room = None if length is None else room_on(runs, day, _unit(unit))
        if room is not None and length is not None:
            return _over(room, length)
    return None


def spike_of(runs: Sequence[Run], run: Run, ladder: Ladder) -> Spike | None:
    """The warning for a run that was made; none for a step of ``ladder`` as it is planned."""
    if run.ladder_step is not None:
        planned_min = ladder.step(run.ladder_step).jog_minutes
        if run.minutes <= planned_min * ROOM:
            return None
    return spike(runs, run.day, minutes=run.minutes, km=run.km)


def length_of(run: Run, unit: Unit) -> float | None:
    """The length of ``run`` in ``unit``; None where it is unknown."""
    return run.km if unit == "km" else run.minutes


def _unit(name: str) -> Unit:
    return "km" if name == "km" else "min"


def _over(room: Room, length: float) -> Spike | None:
    ratio = length / room.longest
    if ratio <= ROOM + _TINY:
        return None
    hazard = next((figure for upto, figure in _BRACKETS if ratio <= upto + _TINY), _BEYOND)
    return Spike(room, length, (ratio - 1.0) * 100.0, hazard)
