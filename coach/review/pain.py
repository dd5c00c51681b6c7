"""Pain day by day: during what was done, and in the morning, with the base it is compared with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.entries import MorningPain, SignsNoted, Walked
from coach.care.entry import Entry
from coach.care.mornings import Mornings
from coach.care.pain_table import REACTION
from coach.care.run_log import RunLog
from coach.motion.events import Side
from coach.review.overview_rows import SessionRow


@dataclass(frozen=True, slots=True)
class PainDay:
    """One day; None is not told, 0 is an answer.

    ``during`` is the worst of sessions, runs, swaps and walks; ``morning`` the worst of that
    morning, ``by_side`` what was said of each side. ``base`` is the median of the seven mornings
    before. A morning at or above ``reaction_from`` is a reaction.
    """

    day: date
    before: int | None
    during: int | None
    after: int | None
    morning: int | None
    by_side: tuple[tuple[Side | None, int], ...]
    base: float | None

    @property
    def reaction_from(self) -> float | None:
        """The upper end of the band about ``base``."""
        return None if self.base is None else self.base + REACTION

    @property
    def told(self) -> bool:
        """Whether anything is known of the day."""
        return any(one is not None for one in (self.before, self.during, self.after, self.morning))


def mornings_of(entries: Iterable[Entry]) -> Mornings:
    """The mornings in a log."""
    mornings = Mornings()
    for entry in entries:
        if isinstance(entry, MorningPain):
            mornings.add(entry)
    return mornings


def pain_days(
    first: date,
    last: date,
    sessions: Sequence[SessionRow],
    entries: Sequence[Entry],
    runs: RunLog,
    mornings: Mornings,
) -> tuple[PainDay, ...]:
    """Every day from ``first`` to ``last``, also those of which nothing is known."""
    before: dict[date, list[int | None]] = {}
    during: dict[date, list[int | None]] = {}
    after: dict[date, list[int | None]] = {}
    for session in sessions:
        before.setdefault(session.day, []).append(session.before)
        during.setdefault(session.day, []).append(session.during)
        after.setdefault(session.day, []).append(session.after)
    moved = [(run.day, run.pain_during) for run in runs.runs]
    moved += [(swap.day, swap.pain_during) for swap in runs.swaps]
    for on, score in moved:
        during.setdefault(on, []).append(score)
    for entry in entries:
        if isinstance(entry, Walked):
            during.setdefault(entry.day, []).append(entry.worst_pain)
        elif isinstance(entry, SignsNoted):
            before.setdefault(entry.day, []).append(entry.before)
    found = []
    day = first
    while day <= last:
        found.append(
            PainDay(
                day=day,
                before=_worst(before.get(day, ())),
                during=_worst(during.get(day, ())),
                after=_worst(after.get(day, ())),
                morning=mornings.score(day),
                by_side=tuple((one.side, one.score) for one in mornings.of(day)),
                base=mornings.base(day, None, None),
            )
        )
        day += timedelta(days=1)
    return tuple(found)


def _worst(scores: Iterable[int | None]) -> int | None:
    return max((score for score in scores if score is not None), default=None)
