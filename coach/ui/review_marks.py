"""The marks of a set as its strip shows them, each with its words."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from coach.exercise.definition import Exercise
from coach.motion.uncertainty import figure
from coach.review.evidence import evidence
from coach.review.marks import HoldMark, RepMark
from coach.review.one_session import SetReview
from coach.review.replay import Replay
from coach.ui.review_reason import kept_reason_words
from coach.ui.review_words import span_words, value_words
from coach.ui.wording import number

translate = QCoreApplication.translate

Kind = Literal["counted", "rejected", "restarted", "hold", "tap"]


@dataclass(frozen=True, slots=True)
class StripMark:
    """From ``start_s`` to ``end_s``, its top at ``peak_s``; ``height`` is its range or NaN.

    ``verdict`` says whether it counted or why not, ``facts`` what that rests on.
    """

    kind: Kind
    start_s: float
    peak_s: float
    end_s: float
    height: float
    title: str
    verdict: str
    facts: tuple[str, ...]


def marks_shown(
    one: SetReview, exercises: Mapping[str, Exercise], drawn: Replay | None = None
) -> tuple[StripMark, ...]:
    """The marks of a set in the order of their time."""
    exercise = exercises.get(one.recorded.exercise_id)
    marks = [_rep(rep, exercise, drawn) for rep in one.marks.reps]
    marks += [_hold(hold) for hold in one.marks.holds]
    for place, tap in enumerate(one.marks.taps, start=1):
        words = (
            translate("review", "Counted by the beat")
            if tap.by_beat
            else translate("review", "Counted by hand")
        )
        kind: Kind = "restarted" if tap.restarted else "tap"
        title = translate("review", "Repetition {0}").format(place)
        marks.append(StripMark(kind, tap.t_s, tap.t_s, tap.t_s, math.nan, title, words, ()))
    return tuple(sorted(marks, key=lambda mark: mark.start_s))


def _rep(rep: RepMark, exercise: Exercise | None, drawn: Replay | None) -> StripMark:
    told = evidence(rep, drawn)
    if rep.restarted:
        kind: Kind = "restarted"
        verdict = translate("review", "The set was begun again after this, so it does not count.")
    elif rep.reason is not None:
        kind, verdict = (
            "rejected",
            translate("review", "Not counted: {0}").format(kept_reason_words(rep.reason)),
        )
    else:
        kind, verdict = "counted", translate("review", "Counted")
    facts = []
    shown = figure(rep.range, rep.unit, rep.seen)
    if shown is not None:
        facts.append(
            translate("review", "Range {0} ± {1}").format(
                value_words(shown.value, rep.unit), span_words(shown.plus_minus, rep.unit)
            )
        )
    if told.highest is not None and told.needed is not None:
        facts.append(
            translate("review", "{0} % of the usual range; {1} % are needed").format(
                number(round(100 * told.highest)), number(round(100 * told.needed))
            )
        )
    if rep.tempo_s is not None and all(map(math.isfinite, rep.tempo_s)):
        facts.append(
            translate("review", "{0} s up, {1} s at the top, {2} s down").format(
                *(number(round(part, 1)) for part in rep.tempo_s)
            )
        )
    elif math.isfinite(rep.end_s - rep.start_s):
        lasted = number(round(rep.end_s - rep.start_s, 1))
        facts.append(translate("review", "{0} s long").format(lasted))
    facts += [
        translate("review", "Form: {0}").format(fault_say(exercise, fault)) for fault in rep.faults
    ]
    if rep.reason is None and math.isfinite(rep.seen):
        facts.append(
            translate("review", "Seen {0} % of the time").format(number(round(100 * rep.seen)))
        )
    title = (
        translate("review", "Repetition {0}").format(rep.number)
        if rep.number is not None
        else translate("review", "A movement")
    )
    return StripMark(
        kind, rep.start_s, rep.peak_s, rep.end_s, rep.range, title, verdict, tuple(facts)
    )


def _hold(hold: HoldMark) -> StripMark:
    held = number(round(hold.held_s, 1))
    facts = []
    if hold.sway_side is not None:
        facts.append(
            translate("review", "Sway sideways {0}").format(value_words(hold.sway_side, "leg"))
        )
    return StripMark(
        "restarted" if hold.restarted else "hold",
        hold.start_s,
        (hold.start_s + hold.end_s) / 2,
        hold.end_s,
        math.nan,
        translate("review", "Held {0} s").format(held),
        translate("review", "Then: {0}").format(kept_reason_words(hold.reason)),
        tuple(facts),
    )


def fault_say(exercise: Exercise | None, fault_id: str) -> str:
    """The cue of a form fault; its id where the exercise is another version's."""
    known = () if exercise is None else exercise.fault
    return next((one.say for one in known if one.id == fault_id), fault_id)
