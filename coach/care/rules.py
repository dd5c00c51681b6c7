"""All the data that the programme's rules work with, in one value."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from coach.care.ladder_file import Ladder
from coach.care.norms import Norms
from coach.care.phase_file import Phases
from coach.care.progression import Ladders
from coach.care.progression_file import Progression
from coach.care.screen_file import Screen
from coach.care.week_file import Weeks
from coach.exercise.definition import Exercise


@dataclass(frozen=True)
class Rules:
    """The screen, the phases, the weeks, the limits of each exercise, the figures by age, and the
    ladder back to running; ``exercises`` is the catalogue."""

    exercises: Mapping[str, Exercise]
    screen: Screen
    phases: Phases
    weeks: Weeks
    progressions: Mapping[str, Progression]
    norms: Norms
    ladder: Ladder

    @cached_property
    def ladders(self) -> Ladders:
        """What progression needs of it."""
        return Ladders(self.progressions, self.exercises)

    @cached_property
    def roots(self) -> Mapping[str, str]:
        """The easiest exercise of the ladder that each exercise is on, by exercise id."""
        return {id_: self._root(id_) for id_ in self.progressions}

    def _root(self, id_: str) -> str:
        easier = self.progressions[id_].easier
        return id_ if easier is None else self._root(easier)
