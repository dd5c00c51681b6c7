"""What is known about the person on a day, in the terms in which the phases ask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.entries import SignsNoted, Test, TestResult
from coach.care.ladder import LadderState
from coach.care.ledger import Ledger
from coach.care.person import Person
from coach.care.screen import ScreenResult
from coach.motion.events import Side

RECENT_DAYS = 14
"""How old a walk, a sign or a morning may be to speak for the phase: our own default."""
TEST_DAYS = 28
"""How old a test may be: two rounds of the assessment, our own default."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A test result with its day."""

    day: date
    result: TestResult


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk that was logged, or that was part of an assessment; see ``entries.Walked``."""

    day: date
    minutes: float
    worst_pain: int | None
    limp: bool | None
    brisk: bool | None


@dataclass(frozen=True, slots=True)
class Facts:
    """The person, the ledger and what has been worked out of it, as known on ``today``."""

    ledger: Ledger
    person: Person
    today: date
    screen: ScreenResult
    ladder: LadderState | None
    phase_since: date | None

    def recent_walks(self, minutes: float) -> list[Walk]:
        """The latest walks of at least so long, newest first; tests of walking count as well."""
        first = self.today - timedelta(days=RECENT_DAYS)
        walks = [
            Walk(one.day, one.minutes, one.worst_pain, one.limp, one.brisk)
            for one in self.ledger.walks_until(self.today)
            if one.day > first and one.minutes >= minutes
        ]
        for dated in self.tests("walk_min"):
            if dated.day > first and dated.result.value >= minutes:
                test = dated.result
                walks.append(Walk(dated.day, test.value, test.pain, test.limp, test.brisk))
        return sorted(walks, key=lambda one: one.day, reverse=True)

    def tests(self, test: Test, side: Side | None = None) -> list[Dated]:
        """The results of a test, newest first, those of ``side`` only if it is given."""
        first = self.today - timedelta(days=TEST_DAYS)
        return [
            Dated(one.day, result)
            for one in reversed(self.ledger.assessments_until(self.today))
            if one.day > first
            for result in one.results
            if result.test == test and (side is None or result.side == side)
        ]

    def latest(self, test: Test, side: Side | None = None) -> Dated | None:
        """The newest result of a test."""
        return next(iter(self.tests(test, side)), None)

    def worst_side(self, test: Test, sides: Iterable[Side]) -> float | None:
        """The lowest of the newest results of ``sides``; None unless there is one for each."""
        found = [self.latest(test, side) for side in sides]
        values = [one.result.value for one in found if one is not None]
        return min(values) if values and len(values) == len(found) else None

    def rest_pain(self) -> int | None:
        """The newest pain at rest within the recent days; of one day the worst."""
        return _worst(
            [
                (day, one.rest_pain)
                for day, notes in self._recent_signs()
                for one in notes
                if one.rest_pain is not None
            ]
            + [
                (one.day, round(one.result.value))
                for one in self.tests("rest_pain")
                if (self.today - one.day).days < RECENT_DAYS
            ]
        )

    def swelling(self) -> bool | None:
        """Whether swelling was new or rising when it was last asked."""
        return self._last_sign("swelling")

    def giving_way(self, days: int) -> bool | None:
        """Whether the ankle gave way within ``days``; None where nobody said that it did not."""
        said = [yes for _, yes in self._signs("giving_way", days)]
        if any(said):
            return True
        return False if said else None

    def _last_sign(self, name: str) -> bool | None:
        said = self._signs(name, RECENT_DAYS)
        if not said:
            return None
        last = max(day for day, _ in said)
        return any(yes for day, yes in said if day == last)

    def _signs(self, name: str, days: int) -> list[tuple[date, bool]]:
        found: list[tuple[date, bool]] = []
        for ago in range(days):
            day = self.today - timedelta(days=ago)
            for entry in (*self.ledger.mornings.of(day), *self.ledger.signs.get(day, ())):
                yes = getattr(entry, name)
                if yes is not None:
                    found.append((day, yes))
        return found

    def _recent_signs(self) -> list[tuple[date, list[SignsNoted]]]:
        days = (self.today - timedelta(days=ago) for ago in range(RECENT_DAYS))
        return [(day, self.ledger.signs[day]) for day in days if day in self.ledger.signs]


def _worst(said: list[tuple[date, int]]) -> int | None:
    if not said:
        return None
    last = max(day for day, _ in said)
    return max(score for day, score in said if day == last)
