"""The properties of an exercise in words, for cards and filters."""

from PySide6.QtCore import QCoreApplication

from coach.care.plan import PlanItem
from coach.exercise.definition import Exercise
from coach.ui.library_filter import Kind, Legs, Place
from coach.ui.wording import dose, duration, tempo


def _tr(text: str) -> str:
    return QCoreApplication.translate("library", text)


def kinds() -> list[tuple[Kind, str]]:
    """What exercises train."""
    return [
        ("mobility", _tr("Mobility")),
        ("stretch", _tr("Stretch")),
        ("strength", _tr("Strength")),
        ("balance", _tr("Balance")),
    ]


def legs() -> list[tuple[Legs, str]]:
    """How the legs work."""
    return [("each", _tr("One leg at a time")), ("both", _tr("Both legs together"))]


def places() -> list[tuple[Place, str]]:
    """Where one is."""
    return [("standing", _tr("Standing")), ("seated", _tr("Seated"))]


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
        lines.append(_tr("Seconds: {0}").format(tempo(given.tempo_s)))
    if given.rest_s and given.sets > 1:
        lines.append(_tr("Rest {0} between sets").format(duration(given.rest_s)))
    return "\n".join(lines)
