"""A plan in a few lines, such as to compare two of them."""

from PySide6.QtCore import QCoreApplication

from coach.care.prescription import Prescription
from coach.care.prescription_words import DoseWords
from coach.ui.plan_date import day_words
from coach.ui.plan_shelf import Shelf

translate = QCoreApplication.translate


def plan_lines(plan: Prescription, shelf: Shelf, words: DoseWords) -> list[str]:
    """What the plan is called, when it holds, each exercise with its dose, and its notes."""
    lines = [plan.name, days_words(plan)]
    for item in plan.items:
        exercise = shelf.exercises.get(item.exercise_id)
        name = item.exercise_id if exercise is None else exercise.name
        parts = [words.dose(item), *words.limits(item)]
        if item.note:
            parts.append(f"“{item.note}”")
        lines.append(f"{name}: {'; '.join(parts)}")
    if plan.note:
        lines.append(f"“{plan.note}”")
    return lines


def days_words(plan: Prescription) -> str:
    """From when it holds, and when it is looked at again."""
    since = translate("plan", "From {0}").format(day_words(plan.starts))
    if plan.review is None:
        return since
    return since + " · " + translate("plan", "review {0}").format(day_words(plan.review))
