"""What is locked today: by the screen, by today's pain and signs, and until walking is easy."""

from datetime import date, timedelta

from coach.care.ledger import Ledger
from coach.care.locks import Lock
from coach.care.screen import ScreenResult

STRETCH_WAITS_DAYS = 3
"""No calf stretch in the first 72 hours after an injury (clinical "Exercises")."""
WALK_DAYS = 14
PUMPS_ONLY = frozenset({Lock.BEYOND_PUMPS, Lock.LOADING, Lock.IMPACT})
"""Row 1 of the pain table: no loading today, pumps only."""
BEFORE_MAX = 5
"""Pain of 6 and more before a session means no loading today (row 1)."""


def before_today(ledger: Ledger, today: date) -> int | None:
    """The pain before today's session: the worst that was said of today, None if nothing was.

    Where it was not asked yet the morning's stands in.
    """
    said = [one.before for one in ledger.signs.get(today, ()) if one.before is not None]
    for session in reversed(ledger.sessions_until(today)):
        if session.day != today:
            break
        if session.before is not None:
            said.append(session.before)
    return max(said) if said else ledger.mornings.score(today)


def new_sign_today(ledger: Ledger, today: date) -> bool:
    """Whether a new limp, swelling or giving way was said of today, or of a run today."""
    told = (*ledger.mornings.of(today), *ledger.signs.get(today, ()))
    runs = [run for run in ledger.runs.runs[-4:] if run.day == today]
    return any(one.limp or one.swelling or one.giving_way for one in told) or any(
        run.limp or run.swelling for run in runs
    )


def locks_today(
    ledger: Ledger, screen: ScreenResult, before: int | None, new_sign: bool, today: date
) -> frozenset[Lock]:
    """All locks of today together."""
    locks = screen.locks
    if new_sign or (before is not None and before > BEFORE_MAX):
        locks |= PUMPS_ONLY
    if any(0 <= (today - one.day).days < STRETCH_WAITS_DAYS for one in ledger.injuries):
        locks |= {Lock.STRETCH}
    if not _walks_free_of_pain(ledger, today):
        locks |= {Lock.SIDEWAYS}
    return locks


def _walks_free_of_pain(ledger: Ledger, today: date) -> bool:
    """Whether the latest walk of late was without pain: not known is not free of pain."""
    walks = [
        (one.day, one.worst_pain, one.limp)
        for one in ledger.walks_until(today)[-4:]
        if (today - one.day).days < WALK_DAYS
    ]
    walks += [
        (one.day, result.pain, result.limp)
        for one in ledger.assessments_until(today)[-2:]
        for result in one.results
        if result.test == "walk_min" and today - one.day < timedelta(days=WALK_DAYS)
    ]
    if not walks:
        return False
    last = max(day for day, _, _ in walks)
    return all(pain == 0 and not limp for day, pain, limp in walks if day == last)
