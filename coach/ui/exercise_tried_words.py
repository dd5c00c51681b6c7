"""What a trial on a recording came to, in words and as lines to draw."""

import math
from collections import Counter

from PySide6.QtCore import QCoreApplication

from coach.exercise.figures import Unit, unit_of
from coach.exercise.measure import Hold
from coach.motion.events import RepCounted, RepRejected
from coach.ui.exercise_bench import Trace, Tried
from coach.ui.exercise_numbers import unit_words
from coach.ui.exercise_plot import Curve, Span
from coach.ui.exercise_terms import against_words, signal_words
from coach.ui.reason_words import reason_words
from coach.ui.wording import number

translate = QCoreApplication.translate

IN_TIME = ("set_ended", "recording_ended")
"""A hold that ends so was not broken off."""


def is_timed(tried: Tried) -> bool:
    """Whether it is held and not repeated."""
    return tried.exercise.dose.hold_s is not None


def headline(tried: Tried) -> str:
    """The one figure, such as "8 counted" or "21.4 s held"."""
    if is_timed(tried):
        return translate("exercise", "{0} s held").format(number(round(tried.held_s, 1)))
    return translate("exercise", "{0} counted").format(len(tried.counted))


def beside(tried: Tried) -> str:
    """What stands beside the figure; empty where there is nothing to say."""
    if is_timed(tried):
        stretches = len(tried.holds)
        if stretches < 2:
            return ""
        return translate("exercise", "in {0} stretches").format(stretches)
    if not tried.rejected:
        return ""
    return translate("exercise", "{0} not counted").format(len(tried.rejected))


def compared_words(original: Tried | None) -> str:
    """What the original makes of the same recording."""
    if original is None:
        return ""
    parts = [part for part in (headline(original), beside(original)) if part]
    return translate("exercise", "With the original: {0}").format(", ".join(parts))


def reason_lines(tried: Tried) -> list[str]:
    """Why something did not count or a hold ended, and which faults were named, most often
    first."""
    why = Counter(reason_words(one.reason) for one in tried.rejected)
    why.update(reason_words(one.reason) for one in tried.holds if one.reason.code not in IN_TIME)
    named = Counter(_said(tried, one.id) for one in tried.faults)
    lines = [f"{times} × {words}" for words, times in why.most_common()]
    form = translate("exercise", "Form: {0}")
    return lines + [f"{times} × {form.format(words)}" for words, times in named.most_common()]


def _said(tried: Tried, fault_id: str) -> str:
    return next((one.say for one in tried.exercise.fault if one.id == fault_id), fault_id)


def spans(tried: Tried) -> tuple[Span, ...]:
    """All that was found, in the order of its time."""
    found: list[Span] = []
    place = 0
    for event in tried.events:
        if isinstance(event, RepCounted):
            place += 1
            words = translate("exercise", "{0}: repetition {1} counted").format(
                _when(event.start_s), place
            )
            found.append(Span(event.start_s, event.end_s, True, words))
        elif isinstance(event, RepRejected):
            words = translate("exercise", "{0}: not counted. {1}").format(
                _when(event.start_s), reason_words(event.reason)
            )
            found.append(Span(event.start_s, event.end_s, False, words))
    for hold in tried.holds:
        words = translate("exercise", "{0}: held {1} s, ended by: {2}").format(
            _when(hold.start_s),
            number(round(hold.end_s - hold.start_s, 1)),
            reason_words(hold.reason),
        )
        found.append(Span(hold.start_s, hold.end_s, True, words))
    for fault in tried.faults:
        words = translate("exercise", "{0}: form, {1}").format(
            _when(fault.start_s), _said(tried, fault.id)
        )
        found.append(Span(fault.start_s, fault.t, None, words))
    return tuple(sorted(found, key=lambda one: one.start_s))


def _when(t_s: float) -> str:
    return translate("exercise", "{0} s").format(number(round(t_s, 1)))


def lines_to_show(tried: Tried) -> list[tuple[int, str]]:
    """The signals that can be drawn, by their place among the traces."""
    return [(place, _trace_name(trace)) for place, trace in enumerate(tried.traces)]


def first_line(tried: Tried) -> int | None:
    """What is drawn at first: of a hold its first condition, else the movement itself."""
    return 0 if isinstance(tried.exercise.measure, Hold) and tried.traces else None


def movement_name(tried: Tried) -> str:
    """What the movement's own line is called."""
    if is_timed(tried):
        return translate("exercise", "Held or not")
    return translate("exercise", "The movement, % of the person's own range")


def curve(tried: Tried, place: int | None) -> Curve:
    """The line of one trace, or None of the movement, with the levels that decide."""
    if place is None or place >= len(tried.traces):
        target = None if is_timed(tried) else 100 * tried.target
        return Curve(tried.t_s, 100 * tried.level, (), target, movement_name(tried))
    trace = tried.traces[place]
    scale = 100.0 if unit_of(trace.signal) is Unit.SHANKS else 1.0
    levels = tuple(
        scale * level for level in (trace.low, trace.high) if math.isfinite(level) and _real(level)
    )
    name = f"{_trace_name(trace)}, {unit_words(unit_of(trace.signal))}"
    return Curve(tried.t_s, scale * trace.values, levels, None, name)


def _real(level: float) -> bool:
    """Whether a bound is one: the far ones of the models stand for none."""
    return abs(level) < 1e8


def _trace_name(trace: Trace) -> str:
    against = against_words(trace.against)
    return ", ".join(part for part in (signal_words(trace.signal), against) if part)
