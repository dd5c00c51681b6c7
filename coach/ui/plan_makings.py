"""What a plan is built with: the exercises that ship, how they progress, the words, the day."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from coach.care.prescription_words import DoseWords
from coach.care.progression_file import Progression
from coach.exercise.definition import Exercise


@dataclass(frozen=True, slots=True)
class PlanMakings:
    """``exercises`` are those that ship, with their words in ``language``; ``now`` has a zone."""

    exercises: Mapping[str, Exercise]
    progressions: Mapping[str, Progression]
    words: DoseWords
    now: Callable[[], datetime]

    @property
    def language(self) -> str:
        """The code of the language in use."""
        return self.words.code

    @property
    def today(self) -> date:
        """The day by the clock of this machine."""
        return self.now().date()
