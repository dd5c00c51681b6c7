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

    @cached_property
    def rungs_of(self) -> Mapping[str, tuple[str, ...]]:
        """The exercises of each ladder from its root up, by the root's id."""
        return {root: self._climb(root) for root in set(self.roots.values())}

    def _climb(self, root: str) -> tuple[str, ...]:
        ladder = [root]
        while (harder := self.progressions[ladder[-1]].harder) is not None:
            ladder.append(harder)
        # One that is only reached from above, such as the physio's own, comes after them.
        others = [id_ for id_, its in self.roots.items() if its == root and id_ not in ladder]
        return (*ladder, *others)

    def _root(self, id_: str) -> str:
        easier = self.progressions[id_].easier
        return id_ if easier is None else self._root(easier)
