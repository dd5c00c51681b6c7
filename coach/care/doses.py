"""The present dose of every exercise: what was accepted, less what a long gap takes away.

Nothing else changes a dose. A gap of ten days or more between two sessions takes 40 % of the
volume, or one level, off every exercise: our own default.
"""

from collections.abc import Mapping

from coach.care.dosage import Dosage
from coach.care.entries import SuggestionAnswered
from coach.care.gap import LONG_GAP_DAYS
from coach.care.progression import back, less_volume
from coach.care.progression_file import Progression
from coach.care.rules import Rules


class Doses:
    """The fold of accepted suggestions and long gaps, in the order in which they came."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._now: dict[str, Dosage] = {}
        self._rung: dict[str, str] = {}
        self._changed_at: dict[str, int] = {}
        self._of_physio: dict[str, Dosage] = {}
        self._limits: Mapping[str, Progression] = {}

    def accept(self, answer: SuggestionAnswered, bouts: Mapping[str, int]) -> None:
        """Take over the dose of an accepted answer, held inside its limits.

        ``bouts`` is how often each exercise was done up to then. A dose of an exercise that is
        not known (any more), or not on the same ladder, is left out.
        """
        dose = answer.dose
        roots = self._rules.roots
        if dose is None or roots.get(dose.exercise_id, "") != roots.get(answer.exercise_id):
            return
        held = self._rules.progressions[dose.exercise_id].held(dose)
        self._now[held.exercise_id] = held
        limits = self._limits.get(dose.exercise_id)
        self._of_physio[held.exercise_id] = held if limits is None else limits.held(dose)
        self._changed_at[held.exercise_id] = bouts.get(held.exercise_id, 0)
        if dose.exercise_id != answer.exercise_id:
            self._rung[roots[dose.exercise_id]] = dose.exercise_id

    def after_gap(self, days: int) -> None:
        """Take in that so many days passed from one session to the next."""
        if days < LONG_GAP_DAYS:
            return
        for exercise_id in self._rules.progressions:
            dose = self.of(exercise_id)
            self._now[exercise_id] = eased(dose, self._rules)
            if exercise_id in self._of_physio:
                self._of_physio[exercise_id] = self._eased_of_physio(exercise_id)

    def _eased_of_physio(self, exercise_id: str) -> Dosage:
        dose, limits = self._of_physio[exercise_id], self._limits.get(exercise_id)
        if limits is None:
            return eased(dose, self._rules)
        return less_volume(dose, limits) or dose

    def forget_physio(self, limits: Mapping[str, Progression] | None = None) -> None:
        """Begin anew with a plan of the physio: no change has been accepted in it.

        ``limits`` are those of its exercises by id, where it has any of its own.
        """
        self._of_physio.clear()
        self._limits = limits or {}

    def of(self, exercise_id: str) -> Dosage:
        """The present dose of an exercise."""
        dose = self._now.get(exercise_id)
        if dose is None:
            rules = self._rules
            dose = rules.progressions[exercise_id].start(rules.exercises[exercise_id])
            self._now[exercise_id] = dose
        return dose

    def in_physio_plan(self, exercise_id: str) -> Dosage | None:
        """The dose that was accepted since the physio's plan was set; None is the plan's own."""
        return self._of_physio.get(exercise_id)

    def rung(self, root: str) -> str | None:
        """The exercise of a ladder that an accepted step led to; None without any."""
        return self._rung.get(root)

    def bouts_before_change(self, exercise_id: str) -> int:
        """How often the exercise had been done when its dose last changed."""
        return self._changed_at.get(exercise_id, 0)


def eased(dose: Dosage, rules: Rules) -> Dosage:
    """The dose with one level or 40 % of its volume off, in the same exercise."""
    change = back(dose, rules.ladders)
    if change is None or change.variable == "exercise":
        return dose
    return change.dose
