"""What a freshly prescribed exercise starts from: its own dose, as often as its kind asks."""

from collections.abc import Mapping

from coach.care.prescription import Prescribed
from coach.care.progression_file import Kind, Progression
from coach.exercise.definition import Exercise

DAYS_A_WEEK: Mapping[Kind, int] = {
    "mobility": 7,
    "stretch": 7,
    "strength": 3,
    "balance": 5,
    "warm_up": 7,
}
"""Clinical "Programme": the week of phases 2 and 3."""
DAYS_UNKNOWN = 7
"""For an exercise of the practice's own, of which no kind is known."""


def start_of(exercise: Exercise, progression: Progression | None) -> Prescribed:
    """``exercise`` as its file doses it; it does not grow before the physio says so."""
    dose = exercise.dose
    return Prescribed(
        exercise_id=exercise.id,
        side=exercise.side,
        sets=dose.sets,
        reps=dose.reps,
        hold_s=dose.hold_s,
        rest_s=dose.rest_s,
        tempo_s=dose.tempo_s,
        days_a_week=DAYS_UNKNOWN if progression is None else DAYS_A_WEEK[progression.kind],
        stops=("sharp_pain", "giving_way"),
    )
