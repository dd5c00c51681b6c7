"""The 24-hour rule: what one run of the ladder amounts to once the next morning is known.

A table, first match wins. The rule leaves some combinations open (little pain while running and
a morning just over the base, a base between two whole scores): they read as "repeat", the
stricter of the two neighbours. Sharp or sudden pain counts as pain over 5, as it does in the pain
rules of every exercise. A run that cannot be judged is never counted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from coach.care.run_log import Run

GREEN_PAIN = 2
"""Up to here a run counts (the stricter of the two published limits)."""
STOP_PAIN = 5
"""Above it a run goes back one step."""
RISE = 2
"""A morning this much above the base goes back one step."""


class Outcome(StrEnum):
    """What a run amounts to, from the best to the worst."""

    COUNT = "count"
    WAIT = "wait"
    REPEAT = "repeat"
    BACK = "back"
    STOP = "stop"


class Why(StrEnum):
    """The reason of an outcome or of a state; the screens have a sentence for each."""

    READY = "ready"
    BONE_PAIN = "bone_pain"
    PAIN_OVER_5 = "pain_over_5"
    SHARP = "sharp"
    LIMP = "limp"
    SWELLING = "swelling"
    MORNING_ROSE = "morning_rose"
    MORNING_NOT_YET = "morning_not_yet"
    MORNING_MISSING = "morning_missing"
    MORNING_NEVER_TOLD = "morning_never_told"
    PAIN_NOT_TOLD = "pain_not_told"
    NOT_WHOLE = "not_whole"
    OTHER_STEP = "other_step"
    TOO_SOON = "too_soon"
    COUNTED = "counted"
    PAIN_3_TO_5 = "pain_3_to_5"
    MORNING_OVER_BASE = "morning_over_base"
    REST_DAY = "rest_day"
    REST_TO_BASE = "rest_to_base"
    PHASE_3 = "phase_3"
    GAP = "gap"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Morning:
    """What was said on a morning. ``score`` None is "I cannot say"; ``base`` None is unknown.

    ``base`` is the usual morning pain before that morning, as the pain rules work it out.
    """

    score: int | None
    base: float | None
    swelling: bool = False
    limp: bool = False

    @property
    def strictest_base(self) -> float:
        """The base, or the lowest that it can be while it is unknown."""
        return 0.0 if self.base is None else self.base


@dataclass(frozen=True, slots=True)
class Reading:
    """A run with what has to be known to judge it.

    ``morning`` is that of the next day, None while it was not told. ``due`` says whether that
    morning has come, ``late`` whether it is too long ago to be remembered.
    """

    run: Run
    morning: Morning | None
    due: bool
    late: bool
    at_step: bool
    rested: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: where ``applies``, the outcome is ``outcome``, because ``why``."""

    why: Why
    outcome: Outcome
    applies: Callable[[Reading], bool]


def _told(reading: Reading) -> bool:
    return reading.morning is not None and reading.morning.score is not None


def _rise(reading: Reading) -> float | None:
    morning = reading.morning
    if morning is None or morning.score is None:
        return None
    return morning.score - morning.strictest_base


def _over(score: int | None, limit: int) -> bool:
    return score is not None and score > limit


def _rose_by(reading: Reading, least: float) -> bool:
    rise = _rise(reading)
    return rise is not None and rise >= least


def _morning_says(reading: Reading, what: str) -> bool:
    return reading.morning is not None and bool(getattr(reading.morning, what))


TABLE: tuple[Row, ...] = (
    Row(Why.BONE_PAIN, Outcome.STOP, lambda r: r.run.bone_pain is True),
    Row(Why.PAIN_OVER_5, Outcome.BACK, lambda r: _over(r.run.pain_during, STOP_PAIN)),
    Row(Why.SHARP, Outcome.BACK, lambda r: r.run.sharp),
    Row(Why.LIMP, Outcome.BACK, lambda r: r.run.limp is True or _morning_says(r, "limp")),
    Row(
        Why.SWELLING,
        Outcome.BACK,
        lambda r: r.run.swelling is True or _morning_says(r, "swelling"),
    ),
    Row(Why.MORNING_ROSE, Outcome.BACK, lambda r: _rose_by(r, RISE)),
    Row(Why.MORNING_NOT_YET, Outcome.WAIT, lambda r: r.morning is None and not r.due),
    Row(Why.MORNING_MISSING, Outcome.WAIT, lambda r: r.morning is None and not r.late),
    Row(Why.MORNING_NEVER_TOLD, Outcome.REPEAT, lambda r: not _told(r)),
    Row(Why.OTHER_STEP, Outcome.REPEAT, lambda r: not r.at_step),
    Row(Why.TOO_SOON, Outcome.REPEAT, lambda r: not r.rested),
    Row(Why.NOT_WHOLE, Outcome.REPEAT, lambda r: not r.run.whole),
    Row(Why.PAIN_NOT_TOLD, Outcome.REPEAT, lambda r: r.run.pain_during is None),
    Row(Why.PAIN_3_TO_5, Outcome.REPEAT, lambda r: _over(r.run.pain_during, GREEN_PAIN)),
    Row(Why.COUNTED, Outcome.COUNT, lambda r: not _rose_by(r, 1e-9)),
    Row(Why.MORNING_OVER_BASE, Outcome.REPEAT, lambda _: True),
)
"""Every reading fits a row: the last one takes what is left."""


def judge(reading: Reading) -> Row:
    """The first row of the table that applies to ``reading``."""
    return next(row for row in TABLE if row.applies(reading))
