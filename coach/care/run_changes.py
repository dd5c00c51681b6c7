"""One thing at a time: notes when shoes, ground and length of a run change together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from coach.care.run_log import Run
from coach.care.run_spike import WINDOW_DAYS, spike

Change = Literal["shoe", "surface", "volume"]


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new about a run, against the 30 days before it."""

    new: tuple[Change, ...]

    @property
    def too_many(self) -> bool:
        """Whether more than one thing changed at once."""
        return len(self.new) > 1


def changes_of(run: Run, runs: Sequence[Run]) -> Changes:
    """What about ``run`` was in none of ``runs`` of the 30 days before it.

    What is unknown, of this run or of all the earlier ones, is no change. Here a step of the
    ladder counts like any run: new shoes are for another day than a longer jog.
    """
    first = run.day - timedelta(days=WINDOW_DAYS)
    earlier = [one for one in runs if first <= one.day < run.day]
    new: list[Change] = []
    if _is_new(run.shoe_id, {one.shoe_id for one in earlier}):
        new.append("shoe")
    if _is_new(run.surface, {one.surface for one in earlier}):
        new.append("surface")
    if spike(earlier, run.day, minutes=run.minutes, km=run.km) is not None:
        new.append("volume")
    return Changes(tuple(new))


def _is_new(value: str | None, before: set[str | None]) -> bool:
    known = before - {None}
    return value is not None and bool(known) and value not in known
