"""What is on the screen first when a plan is opened: a new one, a draft, or the next version."""

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from coach.care.prescription_draft import PlanDraft
from coach.practice.values import ClientPage, StoredPlan
from coach.ui.plan_makings import PlanMakings

REVIEW_AFTER = timedelta(weeks=4)
"""An own default; clinical "Programme" has phases of two to six weeks."""


def beginning(
    page: ClientPage, start: StoredPlan | None, makings: PlanMakings, name: str
) -> tuple[PlanDraft, StoredPlan | None]:
    """The draft to begin with, and how it is kept by now; ``name`` is that of a new plan.

    After a signed ``start`` comes its next version, or the draft of it that somebody has begun.
    """
    today = makings.today
    if start is None:
        draft = PlanDraft(
            id=str(uuid.uuid4()),
            version=1,
            name=name,
            starts=today,
            review=today + REVIEW_AFTER,
            language=_language(makings),
        )
        return draft, None
    if start.signed_at is None:
        return PlanDraft.of(start.prescription), start
    same = [one for one in page.plans if one.prescription.id == start.prescription.id]
    begun = next((one for one in same if one.signed_at is None), None)
    if begun is not None:
        return PlanDraft.of(begun.prescription), begun
    was = start.prescription
    latest = max((one.prescription.version for one in same), default=was.version)
    review = None if was.review is None else today + (was.review - was.starts)
    draft = PlanDraft.of(was)
    return replace(draft, version=latest + 1, starts=today, review=review), None


def _language(makings: PlanMakings) -> Literal["en", "de"]:
    return "de" if makings.language == "de" else "en"
