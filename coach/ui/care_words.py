"""The programme's sentences in one language, as its screens ask for them."""

from collections.abc import Mapping
from dataclasses import dataclass

from coach.care.criteria import Criterion
from coach.care.dosage import Dosage
from coach.care.next_step import NextStep
from coach.care.pain_table import Action
from coach.care.phases import PhaseProposal
from coach.care.progression import Change
from coach.care.rules import Rules
from coach.care.suggestion import Suggestion
from coach.care.today_plan import note_of
from coach.care.words import (
    CareTexts,
    action_in_words,
    change_in_words,
    proposal_in_words,
    reason_in_words,
    step_in_words,
)


@dataclass(frozen=True, slots=True)
class CareWords:
    """``texts`` and ``rules`` spoken in the language ``code``."""

    texts: CareTexts
    rules: Rules
    code: str

    def say(self, key: str, values: Mapping[str, float | int | str] | None = None) -> str:
        """The sentence ``key``. Raises KeyError for an unknown one."""
        return self.texts.say(key, self.code, values)

    def reason(self, suggestion: Suggestion) -> str:
        """Why this is suggested."""
        return reason_in_words(suggestion, self.texts, self.code)

    def action(self, suggestion: Suggestion) -> str:
        """What the suggestion comes to."""
        return action_in_words(suggestion, self.texts, self.code)

    def change(self, suggestion: Suggestion) -> str:
        """What accepting it changes; empty where it changes nothing."""
        return change_in_words(suggestion, self.texts, self.rules, self.code)

    def change_ahead(self, now: Dosage, change: Change) -> str:
        """What a step forward from the dose ``now`` would change."""
        step = Suggestion(
            exercise_id=now.exercise_id,
            row=7,
            action=Action.PROGRESS,
            reason="row_7",
            claim="progress_rule",
            now=now,
            then=change.dose,
            variable=change.variable,
        )
        return self.change(step)

    def step(self, step: NextStep) -> str:
        """A next step as a line."""
        return step_in_words(step, self.texts, self.code)

    def proposal(self, proposal: PhaseProposal) -> str:
        """Why this phase is proposed."""
        return proposal_in_words(proposal, self.texts, self.rules, self.code)

    def phase_name(self, number: int) -> str:
        """The name of a phase."""
        return self.rules.phases.by_number[number].in_language(self.code).name

    def phase_about(self, number: int) -> str:
        """What a phase is about."""
        return self.rules.phases.by_number[number].in_language(self.code).about

    def says(self, criterion: Criterion) -> str:
        """A criterion in words."""
        return criterion.says(self.code)

    def find_out(self, criterion: Criterion) -> str:
        """What to do to know whether it is met."""
        return criterion.find_out(self.code)

    def exercise(self, exercise_id: str) -> str:
        """The name of an exercise; its id where it is not (any more) in the catalogue."""
        known = self.rules.exercises.get(exercise_id)
        return exercise_id if known is None else known.in_language(self.code).name

    def level(self, dose: Dosage) -> str:
        """The levels of a dose; empty where none varies."""
        return note_of(dose, self.rules, self.code)
