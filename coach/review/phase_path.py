"""The phases the person went through, from the choices in the log."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from coach.care.entries import PhaseChosen
from coach.care.entry import Entry


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """In ``phase`` from ``since`` on, up to but not with ``until``; None is still so."""

    phase: int
    since: date
    until: date | None


def phase_path(entries: Iterable[Entry], today: date) -> tuple[PhaseSpan, ...]:
    """The phases in the order in which they were chosen, none of them in the future.

    A choice that is dated before the one ahead of it takes effect where that one began.
    """
    starts: list[tuple[int, date]] = []
    for entry in entries:
        if not isinstance(entry, PhaseChosen) or entry.day > today:
            continue
        day = max(entry.day, starts[-1][1]) if starts else entry.day
        if starts and starts[-1][1] == day:
            starts.pop()
        if not starts or starts[-1][0] != entry.phase:
            starts.append((entry.phase, day))
    ends = [day for _, day in starts[1:]]
    return tuple(
        PhaseSpan(phase, since, until)
        for (phase, since), until in zip(starts, [*ends, None], strict=False)
    )


def phase_on(path: Iterable[PhaseSpan], day: date) -> PhaseSpan | None:
    """The phase of a day, None before the first was chosen."""
    for one in path:
        if one.since <= day and (one.until is None or day < one.until):
            return one
    return None
