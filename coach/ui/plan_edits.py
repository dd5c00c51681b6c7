"""What can be done to the list of a plan that is being written: each gives a new draft."""

from collections.abc import Mapping
from dataclasses import replace

from coach.care.prescription import Prescribed, Prescription
from coach.care.prescription_draft import PlanDraft


def added(draft: PlanDraft, item: Prescribed, at: int | None = None) -> PlanDraft:
    """With ``item`` before the one at ``at``, or at the end."""
    where = len(draft.items) if at is None else at
    return replace(draft, items=(*draft.items[:where], item, *draft.items[where:]))


def removed(draft: PlanDraft, at: int) -> PlanDraft:
    """Without the item at ``at``."""
    return replace(draft, items=draft.items[:at] + draft.items[at + 1 :])


def duplicated(draft: PlanDraft, at: int) -> PlanDraft:
    """With the item at ``at`` once more after it; the copy of one leg is for the other one."""
    item = draft.items[at]
    other = {"left": "right", "right": "left"}.get(item.side, item.side)
    return added(draft, item.model_copy(update={"side": other}), at + 1)


def moved(draft: PlanDraft, at: int, to: int) -> PlanDraft:
    """With the item at ``at`` as number ``to``; outside the list it stays where it is."""
    if not 0 <= to < len(draft.items):
        return draft
    return added(removed(draft, at), draft.items[at], to)


def changed(draft: PlanDraft, at: int, parts: Mapping[str, object]) -> PlanDraft:
    """With other ``parts`` of the item at ``at``; whether they are possible is not checked here."""
    item = draft.items[at].model_copy(update=parts)
    return replace(draft, items=(*draft.items[:at], item, *draft.items[at + 1 :]))


def begun_from(draft: PlanDraft, source: Prescription, *, named: bool) -> PlanDraft:
    """What ``source`` prescribes, in the plan and from the day of ``draft``.

    ``named`` takes its name over, too: that of a template says something, that of another
    person's plan may say whose it was.
    """
    review = None if source.review is None else draft.starts + (source.review - source.starts)
    return replace(
        draft,
        name=source.name if named else draft.name,
        items=source.items,
        review=review,
        phase=source.phase,
        morning_pain_max=source.morning_pain_max,
        auto_progress=source.auto_progress,
        note=source.note,
    )
