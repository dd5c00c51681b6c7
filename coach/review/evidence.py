"""Why a repetition counted or did not: the facts, each as a sentence with its figures."""

import math
from dataclasses import dataclass

import numpy as np

from coach.motion.uncertainty import figure
from coach.review.marks import RepMark
from coach.review.replay import Replay
from coach.review.says import Says


@dataclass(frozen=True, slots=True)
class Evidence:
    """``verdict`` first; ``facts`` are what it rests on, those that are known.

    ``highest`` is the level at the top (1 is the person's own range) and ``needed`` from where it
    counts, both only where a pose track was kept.
    """

    verdict: Says
    facts: tuple[Says, ...]
    highest: float | None = None
    needed: float | None = None


def evidence(rep: RepMark, drawn: Replay | None = None) -> Evidence:
    """The evidence of one repetition; ``drawn`` is the replay of its set, if its poses are kept.

    A fault's id and a reason's English sentence stand in the values; ``rep.reason`` has the
    reason as data for another language.
    """
    if rep.restarted:
        verdict = Says("rep_restarted")
    elif rep.reason is not None:
        verdict = Says("rep_rejected", {"reason": rep.reason.sentence()})
    else:
        verdict = Says("rep_counted")
    highest, needed = _levels(rep, drawn)
    facts: list[Says] = []
    shown = figure(rep.range, rep.unit, rep.seen)
    if shown is not None:
        facts.append(Says("rep_range", {"range": shown.text()}))
    if highest is not None and needed is not None:
        facts.append(Says("rep_of_own", {"percent": 100 * highest, "least": 100 * needed}))
    if rep.tempo_s is not None and all(map(math.isfinite, rep.tempo_s)):
        up, top, down = rep.tempo_s
        facts.append(Says("rep_tempo", {"up": up, "top": top, "down": down}))
    elif math.isfinite(rep.end_s - rep.start_s):
        facts.append(Says("rep_lasted", {"seconds": rep.end_s - rep.start_s}))
    facts += [Says("rep_fault", {"fault": fault}) for fault in rep.faults]
    if rep.reason is None and math.isfinite(rep.seen):
        facts.append(Says("rep_seen", {"percent": 100 * rep.seen}))
    return Evidence(verdict, tuple(facts), highest, needed)


def _levels(rep: RepMark, drawn: Replay | None) -> tuple[float | None, float | None]:
    if drawn is None:
        return None, None
    part = drawn.between(rep.start_s, rep.end_s)
    level, target = drawn.level[part], drawn.target[part]
    if not np.isfinite(level).any() or not np.isfinite(target).any():
        return None, None
    return float(np.nanmax(level)), float(target[np.isfinite(target)][-1])
