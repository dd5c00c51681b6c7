"""What the physio's pages read a person with: exercises, words, rules, and the desk of a record."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from coach.care.person import Person
from coach.care.prescription_words import DoseWords
from coach.care.rules import Rules
from coach.care_library import load_dose_texts
from coach.exercise.definition import Exercise
from coach.practice.values import Client
from coach.record.store import Store
from coach.ui.care_words import CareWords
from coach.ui.desk import Desk
from coach.ui.people_practice import FAULTS, Practice

if TYPE_CHECKING:
    from coach.ui.review_desk import ReviewDesk


class PeopleDesks:
    """``now`` is the wall clock."""

    def __init__(self, desk: Desk, practice: Practice, now: Callable[[], datetime]) -> None:
        self._desk, self._practice = desk, practice
        self.now = now
        self.words = DoseWords(load_dose_texts(), desk.language)

    @property
    def language(self) -> str:
        """The code of the window's language."""
        return self._desk.language

    @property
    def rules(self) -> Rules:
        """The programme's rules."""
        return self._desk.care.rules

    def exercises(self) -> Mapping[str, Exercise]:
        """The exercises that ship and the practice's own, in the language of the window."""
        try:
            own = self._practice.own_exercises()
        except FAULTS:
            # Their names are then their ids; what is wrong is said where it matters.
            own = {}
        spoken = {id_: one.in_language(self.language) for id_, one in own.items()}
        return {**self._desk.exercises, **spoken}

    def over_record(self, client: Client) -> "Callable[[Store], ReviewDesk]":
        """What makes the desk over a person's record; their age is theirs, and not known here."""
        # Slow to import, and the list of people does without. Here, since what asks for it is the
        # window's thread, and what calls it may be another.
        from coach.ui.review_desk import ReviewDesk  # noqa: PLC0415

        exercises, care = self.exercises(), self._desk.care
        words = CareWords(care.texts, care.rules, self.language)
        person = Person(None, client.ankle)
        return lambda store: ReviewDesk(
            store,
            lambda: care.rules,
            lambda: person,
            lambda: exercises,
            lambda: words,
            self.now,
        )
