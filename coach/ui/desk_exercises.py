"""The exercises that the window knows: those that ship, and a physio's own beside them."""

from collections.abc import Callable, Iterator, Mapping

from coach.exercise.catalogue import Catalogue
from coach.exercise.definition import Exercise


class DeskExercises(Mapping[str, Exercise]):
    """Exercises by id with their words in one language; ``own`` is asked each time.

    No own exercise takes the place of one that ships.
    """

    def __init__(
        self, shipped: Catalogue, own: Callable[[], Mapping[str, Exercise]], language: str
    ) -> None:
        self._shipped = shipped.in_language(language)
        self._own = own
        self._language = language

    def __getitem__(self, exercise_id: str) -> Exercise:
        if exercise_id in self._shipped:
            return self._shipped[exercise_id]
        return self._own()[exercise_id].in_language(self._language)

    def __iter__(self) -> Iterator[str]:
        yield from self._shipped
        yield from (id_ for id_ in self._own() if id_ not in self._shipped)

    def __len__(self) -> int:
        return sum(1 for _ in self)
