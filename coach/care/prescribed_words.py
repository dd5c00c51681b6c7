"""What a physio has set beside the dose, in words: a note on Today, and what to heed at the start.

The words of each part are those of ``prescription_words``; two are the app's own.
"""

from coach.care.plan import GENERAL_PAIN_MAX, Plan
from coach.care.prescribed_plan import PrescribedDay
from coach.care.prescribed_today import Standing
from coach.care.prescription import Prescribed
from coach.care.prescription_words import DoseWords


def with_prescribed_words(plan: Plan, day: PrescribedDay, words: DoseWords) -> Plan:
    """``plan``, which is that of ``day``, with the note of each item and what to heed."""
    items = tuple(
        item.model_copy(update={"note": note_of(one, words), "heed": heed_of(one.item, words)})
        for item, one in zip(plan.items, day.offered, strict=True)
    )
    return plan.model_copy(update={"items": items})


def note_of(one: Standing, words: DoseWords) -> str:
    """Which time today, the load, how to stand, the limits, and the physio's own words."""
    said = [_which_time(one, words), words.load(one.item.load), *_limits(one.item, words)]
    parts = ", ".join(part for part in said if part)
    return "\n".join(line for line in (_begun(parts), one.item.note) if line)


def heed_of(item: Prescribed, words: DoseWords) -> tuple[str, ...]:
    """The lines to read before it begins, the most pressing first."""
    load = ", ".join(part for part in (words.load(item.load), *_limits(item, words)) if part)
    lines = (words.stops(item.stops), _begun(load), item.note)
    return tuple(line for line in lines if line)


def _limits(item: Prescribed, words: DoseWords) -> tuple[str, ...]:
    """How to stand and how far to go; the pain only where it is less than the app's own."""
    told = words.limits(item.model_copy(update={"grow": None}))
    return told if item.pain_max < GENERAL_PAIN_MAX else told[1:]


def _which_time(one: Standing, words: DoseWords) -> str:
    if one.times == 1:
        return ""
    return words.texts.say("time_today", words.code, {"time": one.time, "times": one.times})


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]
