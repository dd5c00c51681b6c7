"""Where a person is on the ladder back to running: worked out anew from all runs each time.

A step is passed by two runs that count (``ladder_rule``), with at least one day between two runs.
A run that goes badly leads back one step and to rest until a morning is back at the base, two
whole days at least; the second such run at one step leads back to strength work for a week. More
than ten days without a run lead back two steps. Pain in a bone ends it until a professional has
looked. A run at another step, on a rest day or cut short teaches the rule its pain, and is never
counted.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from coach.care.ladder_file import Ladder
from coach.care.ladder_rule import Morning, Outcome, Reading, Row, Why, judge
from coach.care.run_log import Run

GAP_DAYS = 10
"""More days than this since the last run lead back."""
GAP_STEPS = 2
PHASE_3_DAYS = 7
FAILS_TO_PHASE_3 = 2
REST_DAYS_AFTER_A_BAD_RUN = 2
"""Whole days off, which is 48 hours whenever in the day the run was."""
REMEMBERED_DAYS = 3
"""How long a morning is asked for; after that the run stays uncounted, and nobody is kept."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A run and what it amounted to at ``step``."""

    run_id: str
    day: date
    step: int
    outcome: Outcome
    why: Why


@dataclass(frozen=True, slots=True)
class LadderState:
    """Where the person is on ``today``.

    ``done_times`` are the runs that counted at ``step``. ``next_allowed_day`` is today or later;
    None where something must be said first: the morning after ``ask_morning`` or, at rest, this
    morning's pain, or after a stop that a professional has looked. ``why`` is the reason that
    matters most, ``values`` its figures. ``fails`` are the bad runs at ``step`` so far.
    """

    step: int
    done_times: int
    next_allowed_day: date | None
    why: Why
    values: Mapping[str, float | int | str]
    fails: int
    sent_to_phase_3_until: date | None = None
    stopped: date | None = None
    finished: bool = False
    ask_morning: date | None = None
    judged: tuple[Judged, ...] = ()

    def may_run_on(self, day: date) -> bool:
        """Whether ``day``, as known today, is a day for a run."""
        return self.next_allowed_day is not None and day >= self.next_allowed_day


def ladder_state(
    ladder: Ladder,
    runs: Sequence[Run],
    mornings: Mapping[date, Morning],
    today: date,
    *,
    since: date | None = None,
    cleared: Iterable[date] = (),
) -> LadderState:
    """The state on ``today`` after ``runs``, which may come in any order.

    ``mornings`` are by the date of the morning. Runs before ``since``, the day the ladder was
    begun, and after ``today`` (a clock that jumped) are left out. ``cleared`` are the days on
    which it was said that a professional has looked at the painful bone.
    """
    walk = _Walk(ladder, mornings, today, tuple(cleared))
    chosen = [run for run in runs if (since is None or run.day >= since) and run.day <= today]
    for run in sorted(chosen, key=lambda one: (one.day, one.started_at or one.at, one.run_id)):
        walk.take(run)
    return walk.state()


@dataclass(slots=True)
class _Walk:
    """The position while the runs are gone through in order."""

    ladder: Ladder
    mornings: Mapping[date, Morning]
    today: date
    cleared: tuple[date, ...]
    step: int = 1
    done: int = 0
    finished: bool = False
    stopped: date | None = None
    bad_day: date | None = None
    phase_3_until: date | None = None
    fails: dict[int, int] = field(default_factory=dict)
    last: date | None = None
    last_row: Row | None = None
    ask: date | None = None
    judged: list[Judged] = field(default_factory=list)

    def take(self, run: Run) -> None:
        """Go on by one run."""
        self._lift_stop(run.day)
        self._go_back_after_gap(run.day)
        reading = self._reading(run)
        row = judge(reading)
        self.judged.append(Judged(run.run_id, run.day, self.step, row.outcome, row.why))
        if row.why is Why.MORNING_MISSING:
            self.ask = run.day + timedelta(days=1)
        self.last, self.last_row = run.day, row
        match row.outcome:
            case Outcome.COUNT:
                self._count()
                self.bad_day = None
            case Outcome.WAIT | Outcome.REPEAT if reading.rested:
                self.bad_day = None
            case Outcome.BACK:
                self._fail(run.day)
            case Outcome.STOP:
                self.stopped = run.day
                self._fail(run.day)

    def state(self) -> LadderState:
        """Where all this has led by today."""
        self._lift_stop(self.today)
        gap_days = self._go_back_after_gap(self.today)
        allowed = self._allowed(self.today)
        why, values = self._why(allowed, gap_days)
        return LadderState(
            step=self.step,
            done_times=self.done,
            next_allowed_day=allowed,
            why=why,
            values=values,
            fails=self.fails.get(self.step, 0),
            sent_to_phase_3_until=self._phase_3(self.today),
            stopped=self.stopped,
            finished=self.finished,
            ask_morning=self.ask,
            judged=tuple(self.judged),
        )

    def _reading(self, run: Run) -> Reading:
        morning_day = run.day + timedelta(days=1)
        earliest = self._earliest(run.day)
        return Reading(
            run=run,
            morning=self.mornings.get(morning_day),
            due=self.today >= morning_day,
            late=self.today > morning_day + timedelta(days=REMEMBERED_DAYS),
            at_step=run.ladder_step == self.step and not self.finished,
            rested=self.stopped is None and earliest == run.day,
        )

    def _count(self) -> None:
        self.done += 1
        if self.done < self.ladder.times_each:
            return
        self.fails.pop(self.step, None)
        if self.step == len(self.ladder.steps):
            self.finished = True
        else:
            self.step, self.done = self.step + 1, 0

    def _fail(self, day: date) -> None:
        self.fails[self.step] = self.fails.get(self.step, 0) + 1
        if self.fails[self.step] >= FAILS_TO_PHASE_3:
            self.fails.pop(self.step)
            self.phase_3_until = day + timedelta(days=PHASE_3_DAYS)
        self._step_back(1)
        self.bad_day = day

    def _step_back(self, steps: int) -> None:
        self.step, self.done, self.finished = max(1, self.step - steps), 0, False

    def _lift_stop(self, day: date) -> None:
        if self.stopped is None:
            return
        if any(self.stopped <= cleared <= day for cleared in self.cleared):
            self.stopped = None

    def _go_back_after_gap(self, day: date) -> int:
        """Go back two steps where ``day`` comes too long after the last run; the days between."""
        if self.last is None or self.finished:
            return 0
        days = (day - self.last).days
        if days <= GAP_DAYS:
            return 0
        self._step_back(GAP_STEPS)
        return days

    def _phase_3(self, day: date) -> date | None:
        until = self.phase_3_until
        return until if until is not None and day <= until else None

    def _allowed(self, day: date) -> date | None:
        """The first day for a run, no earlier than ``day``; None where something is to be said."""
        return None if self.stopped or self.ask else self._earliest(day)

    def _earliest(self, day: date) -> date | None:
        """The first day that all rest is over; None while no morning was back at the base."""
        earliest = day
        if self.last is not None:
            earliest = max(earliest, self.last + timedelta(days=self.ladder.rest_days + 1))
        if self.phase_3_until is not None:
            earliest = max(earliest, self.phase_3_until + timedelta(days=1))
        if self.bad_day is not None:
            rested = self.bad_day + timedelta(days=REST_DAYS_AFTER_A_BAD_RUN + 1)
            earliest = max(earliest, rested)
            calm = self._calm_morning(day)
            if calm is not None:
                earliest = max(earliest, calm)
            elif day >= rested:
                return None
        return earliest

    def _calm_morning(self, day: date) -> date | None:
        """The first morning up to ``day`` that was back at the base after the last bad run."""
        assert self.bad_day is not None
        first = self.bad_day + timedelta(days=2)
        for days in range((day - first).days + 1):
            morning_day = first + timedelta(days=days)
            morning = self.mornings.get(morning_day)
            if morning is None or morning.score is None:
                continue
            if morning.score <= self._base_before(morning_day):
                return morning_day
        return None

    def _base_before(self, morning_day: date) -> float:
        """The base from before the bad run, which its own bad mornings have not raised."""
        assert self.bad_day is not None
        for day in (self.bad_day, self.bad_day + timedelta(days=1), morning_day):
            morning = self.mornings.get(day)
            if morning is not None and morning.base is not None:
                return morning.base
        return 0.0

    def _why(
        self, allowed: date | None, gap_days: int
    ) -> tuple[Why, Mapping[str, float | int | str]]:
        if self.stopped is not None:
            return Why.BONE_PAIN, {"day": self.stopped.isoformat()}
        if self.ask is not None:
            return Why.MORNING_MISSING, {"day": self.ask.isoformat()}
        until = self._phase_3(self.today)
        if until is not None:
            return Why.PHASE_3, {"until": until.isoformat()}
        if self.bad_day is not None and allowed != self.today:
            assert self.last_row is not None
            return Why.REST_TO_BASE, {"because": self._bad_reason().value}
        if gap_days:
            return Why.GAP, {"days": gap_days, "steps": GAP_STEPS}
        if self.finished:
            return Why.FINISHED, {}
        if self.last_row is None:
            return Why.READY, {}
        if self.last_row.why in _SAID_OF_THE_LAST_RUN:
            return self.last_row.why, {}
        if allowed is not None and allowed > self.today:
            return Why.REST_DAY, {"day": allowed.isoformat()}
        return Why.READY, {}

    def _bad_reason(self) -> Why:
        bad = [one for one in self.judged if one.outcome in (Outcome.BACK, Outcome.STOP)]
        return bad[-1].why


_SAID_OF_THE_LAST_RUN = frozenset(Why) - {
    Why.READY,
    Why.REST_DAY,
    Why.REST_TO_BASE,
    Why.PHASE_3,
    Why.GAP,
    Why.FINISHED,
}
