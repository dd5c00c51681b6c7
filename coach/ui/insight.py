"""Finds one good thing and one thing to try in a session's events: simple, true, and no grade."""

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from coach.motion.events import Event, FaultStarted, HoldEnded, RepCounted, RepRejected
from coach.session.events import CountCorrected, RepTapped, SetDone
from coach.ui.reason_words import cue_words

WORTH_TRYING = 2
"""Something to try has happened at least so often."""
STEADY_SHARE = 0.12
"""Repetitions are alike when their ranges stray from the mean by no more than this share."""

translate = QCoreApplication.translate


def good_thing(events: Sequence[Event]) -> str | None:
    """The best true thing that can be said, None where nothing was done."""
    done = [event for event in events if isinstance(event, SetDone)]
    whole = [event for event in done if event.completed]
    counted = [event for event in events if isinstance(event, RepCounted)]
    rejected = [event for event in events if isinstance(event, RepRejected)]
    faults = [event for event in events if isinstance(event, FaultStarted)]
    if counted and not rejected and not faults:
        return translate("insight", "Every repetition counted, with nothing to correct.")
    longest_s = max((e.end_s - e.start_s for e in events if isinstance(e, HoldEnded)), default=0.0)
    if longest_s >= 20:
        return translate(
            "insight", "Your longest hold without a break was {0:.0f} seconds."
        ).format(longest_s)
    if len(counted) >= 5 and _steady([event.range for event in counted[-5:]]):
        return translate("insight", "Your last five repetitions were as high as each other.")
    if whole:
        words = (
            translate("insight", "You completed 1 set.")
            if len(whole) == 1
            else translate("insight", "You completed {0} sets.")
        )
        return words.format(len(whole))
    if counted or any(isinstance(event, RepTapped | CountCorrected) for event in events):
        return translate("insight", "You began, and that is what counts today.")
    return None


def to_try(events: Iterable[Event]) -> str | None:
    """What came up most often, as the cue that helps; None where nothing came up twice."""
    seen: Counter[str] = Counter()
    for event in events:
        match event:
            case FaultStarted():
                seen[event.say] += 1
            case RepRejected() | HoldEnded():
                cue = event.reason.cue()
                if cue is not None:
                    seen[cue_words(cue)] += 1
    if not seen:
        return None
    cue, times = seen.most_common(1)[0]
    return cue if times >= WORTH_TRYING else None


def _steady(ranges: Sequence[float]) -> bool:
    mean = sum(ranges) / len(ranges)
    return mean > 0 and max(abs(one - mean) for one in ranges) <= STEADY_SHARE * mean
