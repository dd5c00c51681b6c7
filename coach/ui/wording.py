"""Puts figures into words for the screen: doses, times, sides, tempos."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from coach.care.plan import PlanItem
from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.session.status import Step

translate = QCoreApplication.translate

PLANS = (QT_TRANSLATE_NOOP("Plan", "All the moves"), QT_TRANSLATE_NOOP("Plan", "A look around"))
"""The names of the plans that ship."""


def dose(item: PlanItem) -> str:
    """The dose of a plan item, such as "3 × 30 s each side"."""
    amount = (
        translate("wording", "{0} s").format(number(item.hold_s))
        if item.hold_s is not None
        else str(item.reps)
    )
    if item.sets > 1:
        amount = f"{item.sets} × {amount}"
    side = {
        "each": translate("wording", "each side"),
        "in_turn": translate("wording", "each side in turn"),
        "left": translate("wording", "left"),
        "right": translate("wording", "right"),
        "both": "",
    }[item.side]
    return f"{amount} {side}".strip()


def target(step: Step) -> str:
    """What one set asks for, such as "12 repetitions" or "hold for 30 seconds"."""
    if step.hold_s is not None:
        return translate("wording", "hold for {0} seconds").format(number(step.hold_s))
    return repetitions(step.reps or 0)


def repetitions(count: int) -> str:
    """A number of repetitions, such as "12 repetitions"."""
    return (
        translate("wording", "1 repetition")
        if count == 1
        else translate("wording", "{0} repetitions").format(count)
    )


def of_sets(planned: int) -> str:
    """What stands beneath the number of sets done, such as "of 12 sets"."""
    return (
        translate("wording", "of 1 set")
        if planned == 1
        else translate("wording", "of {0} sets").format(planned)
    )


def sets_done(done: int, planned: int) -> str:
    """The sets done of those planned, such as "2 of 3 sets"."""
    return (
        translate("wording", "{0} of 1 set").format(done)
        if planned == 1
        else translate("wording", "{0} of {1} sets").format(done, planned)
    )


def sides(side: Side | None) -> str:
    """The working side in words; empty where both legs move together."""
    return (
        ""
        if side is None
        else {"left": translate("wording", "left leg"), "right": translate("wording", "right leg")}[
            side
        ]
    )


def set_of(step: Step) -> str:
    """Which set this is, such as "Set 2 of 3"; empty where there is only one."""
    if step.sets == 1:
        return ""
    return translate("wording", "Set {0} of {1}").format(step.set_number, step.sets)


def set_and_side(step: Step) -> str:
    """Which set on which leg, such as "Set 2 of 3 · right leg"; empty where neither matters."""
    return begun(" · ".join(part for part in (set_of(step), sides(step.side)) if part))


def begun(text: str) -> str:
    """The same text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def tempo(tempo_s: tuple[float, float, float]) -> str:
    """A tempo such as "2 up · 1 hold · 3 down"; a pause of 0 is left out."""
    up_s, hold_s, down_s = tempo_s
    parts = [translate("wording", "{0} up").format(number(up_s))]
    if hold_s > 0:
        parts.append(translate("wording", "{0} hold").format(number(hold_s)))
    parts.append(translate("wording", "{0} down").format(number(down_s)))
    return " · ".join(parts)


def standing(exercise: Exercise, side: Side | None) -> str:
    """How to stand to the camera, such as "left side to the camera"."""
    if exercise.view == "front":
        return translate("wording", "facing the camera")
    if exercise.view == "oblique":
        return translate("wording", "half turned to the camera")
    return {
        "left": translate("wording", "left side to the camera"),
        "right": translate("wording", "right side to the camera"),
        None: translate("wording", "side to the camera"),
    }[side]


def minutes(seconds: float) -> str:
    """A duration in whole minutes, never "0 min"."""
    return translate("wording", "{0} min").format(max(1, round(seconds / 60)))


def time_left(seconds: float) -> str:
    """The time left, in minutes while they matter and in "less than a minute" after that."""
    return (
        translate("wording", "Less than a minute left")
        if seconds < 60
        else translate("wording", "{0} left").format(minutes(seconds))
    )


def clock(seconds: float) -> str:
    """Seconds as they are shown on a large ring: "45", and "1:30" from a minute on."""
    whole = max(0, int(seconds))
    return str(whole) if whole < 60 else f"{whole // 60}:{whole % 60:02d}"


def duration(seconds: float) -> str:
    """A duration in seconds, and in minutes and seconds from two minutes on."""
    whole = round(seconds)
    if whole < 120:
        return translate("wording", "{0} s").format(whole)
    if whole % 60 == 0:
        return translate("wording", "{0} min").format(whole // 60)
    return translate("wording", "{0} min {1} s").format(whole // 60, whole % 60)


def number(value: float) -> str:
    """A figure with no more digits than it needs, such as "1.5"."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 6)


def alternatives(thing: str) -> list[str]:
    """The ways of having an exercise's thing: "wall" and "chair" for "wall or chair"."""
    return thing.split(translate("wording", " or "))


def plan_name(name: str) -> str:
    """The name of a plan; one that ships has it in the language of the window."""
    return translate("Plan", name)


def needed(exercises: Iterable[Exercise]) -> list[str]:
    """The things to have at hand; of alternatives, one that is needed anyway is enough."""
    wanted = dict.fromkeys(thing for exercise in exercises for thing in exercise.equipment)
    things = [thing for thing in wanted if len(alternatives(thing)) == 1]
    for thing in wanted:
        ways = alternatives(thing)
        if len(ways) > 1 and not any(way.startswith(have) for way in ways for have in things):
            things.append(thing)
    return things


def following(step: Step, then: Step | None, name: str) -> str:
    """What comes after ``step``: ``then``, of the exercise called ``name``."""
    if then is None:
        return translate("wording", "Last one")
    if (then.item, then.side) == (step.item, step.side):
        return translate("wording", "Next: set {0} of {1}").format(then.set_number, then.sets)
    if then.item == step.item:
        return translate("wording", "Next: {0}").format(sides(then.side))
    return translate("wording", "Next: {0}").format(name)


def shortened(text: str, most: int) -> str:
    """The text, or its beginning where it has more than ``most`` letters."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def moves(count: int) -> str:
    """A number of exercises, such as "5 moves"."""
    return (
        translate("wording", "1 move")
        if count == 1
        else translate("wording", "{0} moves").format(count)
    )


def greeting(now: datetime) -> str:
    """Good morning, afternoon or evening."""
    if 4 <= now.hour < 12:
        return translate("wording", "Good morning")
    return (
        translate("wording", "Good afternoon")
        if 12 <= now.hour < 18
        else translate("wording", "Good evening")
    )
