"""Says why a session ended by a rule of pain; None where the person or the plan ended it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.session.flares import Flare, Flares, is_too_sore, limits_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WhyEnded:
    """A title and what follows from it; ``claim`` leads to the rule's source."""

    title: str
    words: str
    claim: str


def why_ended(plan: Plan, events: Iterable[Event]) -> WhyEnded | None:
    """The rule that ended a session of ``plan`` with these ``events``."""
    events = tuple(events)
    if any(is_too_sore(event, plan) for event in events):
        return WhyEnded(
            translate("WhyEnded", "Not today, and that is fine"),
            translate(
                "WhyEnded",
                "Pain of 6 or more before the start means no loading today. Gentle ankle pumps "
                "stay open: you find them on Today.",
            ),
            "pain_before",
        )
    flares = Flares(limits=limits_of(plan))
    if any(flares.after(event) is Flare.END_SESSION for event in events):
        return WhyEnded(
            translate("WhyEnded", "Enough for today"),
            translate(
                "WhyEnded",
                "Two exercises hurt too much, so the session ended here. What you did is kept. "
                "Tell us tomorrow morning how it feels; a step back will be suggested.",
            ),
            "pain_red",
        )
    return None
