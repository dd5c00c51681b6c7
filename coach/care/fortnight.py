"""What is asked every two weeks while a physio's plan is in force: activities, and what changed.

Clinical "Outcome measures": the person's own three activities, and their impression of change.
"""

from collections.abc import Sequence
from datetime import date

from coach.care.entry import Entry
from coach.care.ledger import Ledger

ASKED_EVERY_DAYS = 14


def activities_due(ledger: Ledger, today: date) -> bool:
    """Whether the own activities are to be rated on ``today``: at the beginning, then again."""
    begun = _followed_since(ledger, today)
    if begun is None:
        return False
    last = _last(ledger.activities, today)
    return last is None or (today - last).days >= ASKED_EVERY_DAYS


def impression_due(ledger: Ledger, today: date) -> bool:
    """Whether to ask how much has changed: never before two weeks of the plan have passed."""
    begun = _followed_since(ledger, today)
    if begun is None:
        return False
    last = _last(ledger.impressions, today)
    since = begun if last is None else max(begun, last)
    return (today - since).days >= ASKED_EVERY_DAYS


def activity_names(ledger: Ledger) -> tuple[str, ...]:
    """The activities as they were named the last time; empty before the first."""
    if not ledger.activities:
        return ()
    return tuple(one.name for one in ledger.activities[-1].activities)


def _followed_since(ledger: Ledger, today: date) -> date | None:
    """Since when plans have been followed without a break; None where none is or has begun."""
    if ledger.prescribed is None or ledger.prescribed.prescription is None:
        return None
    since: date | None = None
    for one in ledger.prescriptions:
        if one.prescription is None:
            since = None
        elif since is None:
            since = max(one.day, one.prescription.starts)
    return since if since is not None and since <= today else None


def _last(entries: Sequence[Entry], today: date) -> date | None:
    return max((one.day for one in entries if one.day <= today), default=None)
