"""The mornings' pain by day and side, the base it is compared with, and its weekly median."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median

from coach.care.entries import MorningPain
from coach.motion.events import Side

WEEK_DAYS = 7
LEAST_IN_WEEK = 3
"""A weekly median needs that many mornings: our own default."""


@dataclass(slots=True)
class Mornings:
    """Every morning that was answered; the later answer of a day and side counts."""

    _by_day: dict[date, dict[Side | None, MorningPain]] = field(default_factory=dict)

    _weeks: dict[date, dict[Side | None, tuple[float | None, int]]] = field(default_factory=dict)

    def add(self, entry: MorningPain) -> None:
        """Take in one more answer."""
        for ahead in range(1, WEEK_DAYS + 1):
            self._weeks.pop(entry.day + timedelta(days=ahead), None)
        self._by_day.setdefault(entry.day, {})[entry.side] = entry

    def has(self, day: date) -> bool:
        """Whether that morning was answered."""
        return day in self._by_day

    def days(self) -> tuple[date, ...]:
        """The mornings that were answered, in the order in which they were first told."""
        return tuple(self._by_day)

    def of(self, day: date) -> tuple[MorningPain, ...]:
        """The answers of one morning: one, or one for each side."""
        return tuple(self._by_day.get(day, {}).values())

    def sides(self, day: date) -> tuple[Side | None, ...]:
        """For which sides that morning was answered; (None,) if for neither alone or not at all."""
        said = self._by_day.get(day)
        if not said:
            return (None,)
        return tuple(said)

    def score(self, day: date, side: Side | None = None) -> int | None:
        """The pain of that morning on ``side``, or as a whole; None where it was not answered.

        Without a side, and where nothing was said of it, it is the worst of what was said.
        """
        said = self._by_day.get(day)
        if not said:
            return None
        if len(said) == 1:
            return next(iter(said.values())).score
        if side is not None and side in said:
            return said[side].score
        if side is not None and None in said:
            return said[None].score
        return max(one.score for one in said.values())

    def swelling(self, day: date) -> bool:
        """Whether new swelling was said of that morning."""
        return any(one.swelling for one in self.of(day))

    def base(self, day: date, side: Side | None, before: int | None) -> float | None:
        """The median of the seven mornings before ``day``, those that there are.

        ``before`` (pain before the session) stands in where there is none yet; None is unknown.
        """
        middle, _ = self._week_before(day, side)
        return middle if middle is not None else None if before is None else float(before)

    def week_median(self, last: date, side: Side | None = None) -> float | None:
        """The median of the seven mornings up to ``last``; None of fewer than three."""
        middle, told = self._week_before(last + _ONE, side)
        return middle if told >= LEAST_IN_WEEK else None

    def week_rise(self, last: date, side: Side | None = None) -> float | None:
        """The weekly median up to ``last`` less that of the week before; None where unknown."""
        now = self.week_median(last, side)
        then = self.week_median(last - timedelta(days=WEEK_DAYS), side)
        return None if now is None or then is None else now - then

    def _week_before(self, end: date, side: Side | None) -> tuple[float | None, int]:
        """The median of the seven mornings before ``end`` and how many were told."""
        kept = self._weeks.setdefault(end, {})
        if side not in kept:
            days = (end - timedelta(days=ago) for ago in range(1, WEEK_DAYS + 1))
            told = [score for day in days if (score := self.score(day, side)) is not None]
            kept[side] = (float(median(told)) if told else None, len(told))
        return kept[side]


_ONE = timedelta(days=1)
