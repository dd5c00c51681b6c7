"""The overview: this week against the plan, the calendar, pain, the phases, one sentence."""

from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from coach.care.entries import Walked
from coach.care.rules import Rules
from coach.care.run_log import run_log
from coach.record.store import Store
from coach.review.days import DayDone, PartWeek, day_states, done_on, week_parts
from coach.review.overview_rows import OverviewRows, read_overview_rows
from coach.review.pain import PainDay, mornings_of, pain_days
from coach.review.period import Span
from coach.review.phase_path import PhaseSpan, phase_path
from coach.review.says import Says
from coach.review.summary import summary

WEEKS_SHOWN = 13
RUN_UP_DAYS = 14
"""Days read ahead of those shown, so that what had moved on is known."""


@dataclass(frozen=True, slots=True)
class Overview:
    """``days`` and ``pain`` have every day from the first shown (a Monday) up to today.

    ``week`` has the parts of this week; it is empty before a phase was chosen. ``phases`` go back
    to the beginning.
    """

    today: date
    week: tuple[PartWeek, ...]
    days: tuple[DayDone, ...]
    pain: tuple[PainDay, ...]
    phases: tuple[PhaseSpan, ...]
    summary: Says
    sessions_ever: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show at all."""
        return not self.sessions_ever and not any(one.told for one in self.pain)


def read_overview(
    store: Store, rules: Rules, today: date, zone: tzinfo, weeks: int = WEEKS_SHOWN
) -> Overview:
    """The overview of the last ``weeks`` up to ``today``, in seven queries.

    Raises RecordDamaged, RecordBusy.
    """
    first = today - timedelta(days=today.weekday(), weeks=weeks - 1)
    days = Span(first - timedelta(days=RUN_UP_DAYS), today, zone)
    return overview_of(read_overview_rows(store, days), rules, first, today)


def overview_of(rows: OverviewRows, rules: Rules, first: date, today: date) -> Overview:
    """The overview out of what was read."""
    runs = run_log(rows.entries)
    walks = [entry.day for entry in rows.entries if isinstance(entry, Walked)]
    done = done_on(rows.sessions, runs, walks, rules.roots)
    path, parts = phase_path(rows.entries, today), rules.weeks.parts
    mornings = mornings_of(rows.entries)
    run_up = first - timedelta(days=RUN_UP_DAYS)
    states = day_states(run_up, today, rows.first_day, path, parts, done)
    days = tuple(one for one in states if one.day >= first)
    active = [run.day for run in runs.runs if run.day <= today]
    if rows.last_session is not None:
        active.append(rows.last_session)
    return Overview(
        today=today,
        week=week_parts(today, path, parts, done),
        days=days,
        pain=pain_days(first, today, rows.sessions, rows.entries, runs, mornings),
        phases=path,
        summary=summary(days, mornings, rows.sessions_ever, max(active, default=None), today),
        sessions_ever=rows.sessions_ever,
    )
