"""The properties of an exercise in words, for cards and filters."""

from PySide6.QtCore import QCoreApplication

from coach.care.plan import PlanItem
from coach.exercise.definition import Exercise
from coach.ui.library_filter import Kind, Legs, Place
from coach.ui.wording import dose, duration, tempo

translate = QCoreApplication.translate


def kinds() -> list[tuple[Kind, str]]:
    """What exercises train."""
    return [
        ("mobility", translate("library", "Mobility")),
        ("stretch", translate("library", "Stretch")),
        ("strength", translate("library", "Strength")),
        ("balance", translate("library", "Balance")),
    ]


def legs() -> list[tuple[Legs, str]]:
    """How the legs work."""
    return [
        ("each", translate("library", "One leg at a time")),
        ("both", translate("library", "Both legs together")),
    ]


def places() -> list[tuple[Place, str]]:
    """Where one is."""
    return [
        ("standing", translate("library", "Standing")),
        ("seated", translate("library", "Seated")),
    ]


def usual_dose(exercise: Exercise) -> str:
    """How much of an exercise is usual, over one or more lines."""
    given = exercise.dose
    item = PlanItem(
        exercise_id=exercise.id,
        side=exercise.side,
        sets=given.sets,
        reps=given.reps,
        hold_s=given.hold_s,
        rest_s=given.rest_s,
        tempo_s=given.tempo_s,
    )
    lines = [dose(item)]
    if given.tempo_s is not None:
        lines.append(translate("library", "Seconds: {0}").format(tempo(given.tempo_s)))
    if given.rest_s and given.sets > 1:
        lines.append(translate("library", "Rest {0} between sets").format(duration(given.rest_s)))
    return "\n".join(lines)
