"""The mornings of the care log in the form in which the ladder back to running asks for them."""

from collections.abc import Iterator, Mapping
from datetime import date

from coach.care.ladder_rule import Morning
from coach.care.ledger import Ledger


class LadderMornings(Mapping[date, Morning]):
    """Every morning that was answered up to ``today``, worked out when it is asked for.

    Of two sides the one that rose more above its base counts, and the signs of both.
    """

    def __init__(self, ledger: Ledger, today: date) -> None:
        self._mornings = ledger.mornings
        self._today = today

    def __getitem__(self, day: date) -> Morning:
        if day > self._today or not self._mornings.has(day):
            raise KeyError(day)
        scored = [
            (self._mornings.score(day, side), self._mornings.base(day, side, None))
            for side in self._mornings.sides(day)
        ]
        score, base = max(scored, key=lambda one: (one[0] or 0) - (one[1] or 0.0))
        said = self._mornings.of(day)
        return Morning(
            score=score,
            base=base,
            swelling=any(one.swelling for one in said),
            limp=any(one.limp for one in said),
        )

    def __iter__(self) -> Iterator[date]:
        return (day for day in self._mornings.days() if day <= self._today)

    def __len__(self) -> int:
        return sum(1 for _ in self)
