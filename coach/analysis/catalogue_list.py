"""The exercises that there are, as lines of JSON and as text."""

import json

from coach.analysis.table import table
from coach.exercise.catalogue import Catalogue
from coach.exercise.definition import Dose, Exercise


def catalogue_as_json(catalogue: Catalogue) -> str:
    """One JSON object a line for each exercise."""
    return "\n".join(json.dumps(_values(each), ensure_ascii=False) for each in catalogue.values())


def catalogue_as_text(catalogue: Catalogue) -> str:
    """A table for people."""
    header = ("exercise", "name", "camera sees", "legs", "measured as", "to start with")
    return table(
        header,
        (
            (
                each.id,
                each.name,
                each.view,
                "both" if each.side == "both" else "one at a time",
                each.measure.movement,
                _dose(each.dose),
            )
            for each in catalogue.values()
        ),
    )


def _values(exercise: Exercise) -> dict[str, object]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "purpose": exercise.purpose,
        "view": exercise.view,
        "side": exercise.side,
        "movement": exercise.measure.movement,
        "equipment": list(exercise.equipment),
        "dose": exercise.dose.model_dump(mode="json"),
    }


def _dose(dose: Dose) -> str:
    each = f"{dose.reps}" if dose.reps is not None else f"{dose.hold_s:g} s"
    return f"{dose.sets} × {each}"
