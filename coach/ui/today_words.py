"""What Today says of its day: the heading, what eases it, what is left out, and its other parts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from coach.care.day import GENTLE_PLAN, Day
from coach.care.gap import Gap
from coach.care.locks import Lock
from coach.care.programme import Programme
from coach.care.today_plan import Left, WhyOut
from coach.care.week import DayKind
from coach.care.week_file import Part
from coach.care.why import CARE_CLAIM, GAP_CLAIM, LOCK_CLAIMS, WEEK_CLAIM
from coach.ui.care_words import CareWords
from coach.ui.today_physio_words import plan_lines
from coach.ui.wording import moves

translate = QCoreApplication.translate

PLAIN_GAPS = (Gap.NONE, Gap.FEW_DAYS)
"""They change nothing, so there is nothing to give a reason for."""
GENTLE_AGAIN = 2
"""From this phase on a day with nothing but the gentle moves is not an ordinary one."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, with the claim behind its figure if it has one."""

    words: str
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Exercises that today leaves out for the same reason."""

    names: tuple[str, ...]
    why: Line


def open_parts(day: Day) -> tuple[Part, ...]:
    """The parts of the week that today holds and that are not done yet."""
    return tuple(part for part in day.parts if part.id not in day.done)


def is_done(day: Day) -> bool:
    """Whether the exercises and the run that today held are done."""
    main = [part.id for part in day.parts if part.kind in ("exercises", "run")]
    return bool(main) and set(main) <= day.done and not day.physio


def is_gentle(programme: Programme) -> bool:
    """Whether nothing but the gentle moves is left of what today would hold."""
    plan = programme.day.plan.plan
    if plan is None or programme.phase.number < GENTLE_AGAIN or programme.day.physio:
        return False
    return {item.exercise_id for item in plan.items} <= set(GENTLE_PLAN)


def heading(programme: Programme, words: CareWords) -> str:
    """What kind of day it is."""
    if is_done(programme.day):
        return words.say("next_done")
    if is_gentle(programme):
        return translate("today", "A gentle day")
    return words.say(f"day_{programme.day.kind.value}")


def lead(programme: Programme, words: CareWords) -> list[Line]:
    """What there is to know of today before one begins, the weightiest first."""
    day, lines = programme.day, list[Line]()
    if programme.day_rule is not None and programme.day_rule.row == 1:
        lines.append(Line(words.reason(programme.day_rule), programme.day_rule.claim))
    if programme.gap in PLAIN_GAPS:
        lines += [] if programme.day_rule is not None else gap_lines(programme, words)
    else:
        lines += gap_lines(programme, words)
    if day.plan.eased and programme.gap is not Gap.LONG:
        lines.append(Line(words.say("plan_eased"), GAP_CLAIM))
    if day.kind is DayKind.REST:
        lines.append(
            Line(
                translate("today", "Rest is part of the plan: it is when the ankle adapts."),
                WEEK_CLAIM,
            )
        )
    elif is_done(day):
        lines.append(Line(translate("today", "That was it. Rest counts as much from here on.")))
    if day.swap:
        lines.append(Line(words.say("next_swap")))
    elif day.run and programme.ladder is not None and not programme.ladder.finished:
        step = translate("today", "Step {0} of {1} of the ladder.")
        steps = len(words.rules.ladder.steps)
        lines.append(Line(step.format(programme.ladder.step, steps), "ladder"))
    if day.prescribed is not None:
        lines += [Line(said) for said in plan_lines(day, programme.today)]
    elif day.physio:
        lines.append(Line(translate("today", "This is your physio's plan.")))
    held = programme.phase.chosen or day.prescribed is not None
    if not held and day.kind is not DayKind.LOCKED:
        lines.append(Line(words.say("start_without_test")))
    return lines


def gap_lines(programme: Programme, words: CareWords) -> list[Line]:
    """What to do after some days off; nothing where there were none."""
    if programme.gap is Gap.NONE:
        return []
    claim = None if programme.gap in PLAIN_GAPS else GAP_CLAIM
    return [Line(words.say(f"gap_{programme.gap.value}"), claim)]


def left_out(left: Sequence[Left], words: CareWords) -> list[LeftOut]:
    """What today leaves out, those with the same reason together."""
    found: dict[Line, list[str]] = {}
    for one in left:
        found.setdefault(_why_out(one, words), []).append(words.exercise(one.exercise_id))
    return [LeftOut(tuple(dict.fromkeys(names)), why) for why, names in found.items()]


def plainer(programme: Programme, words: CareWords) -> LeftOut | None:
    """The exercises that a lock makes plainer today; None where there is none."""
    ids = [
        one.exercise_id
        for one in programme.day.plan.doses
        if one.exercise_id in programme.day.plan.plainer
    ]
    if not ids:
        return None
    names = tuple(words.exercise(one) for one in ids)
    return LeftOut(names, Line(words.say("plan_plainer"), CARE_CLAIM))


def part_words(part: Part) -> str:
    """A part of the week in a few words, such as "Walk 3 × 10 min"."""
    if part.kind == "exercises":
        return {
            "pumps": translate("today", "Ankle moves"),
            "mobility": translate("today", "Mobility"),
            "strength": translate("today", "Strength"),
            "balance": translate("today", "Balance"),
        }.get(part.id) or moves(len(part.exercises))
    if part.kind == "run":
        return translate("today", "Run")
    amount = translate("today", "{0} min").format(part.minutes or 0)
    if part.times > 1:
        amount = f"{part.times} × {amount}"
    said = (
        translate("today", "Walk {0}")
        if part.kind == "walk"
        else translate("today", "Cycle or swim {0}")
    )
    return said.format(amount)


def _why_out(left: Left, words: CareWords) -> Line:
    if left.why is WhyOut.RESTING and left.until is not None:
        until = {"until": left.until.isoformat()}
        return Line(words.say("left_resting", until), "regress_step")
    if left.why is WhyOut.PHYSIO_ONLY:
        return Line(words.say("left_physio_only"), "heel_drop_dose")
    for lock in Lock:
        if lock in left.locks:
            return Line(words.say(f"lock_{lock.value}"), LOCK_CLAIMS.get(lock))
    return Line(words.say("left_locked"))
