"""What one made-up person is like and has said, day after day, and what came of it."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from coach.care.entry import Entry
from coach.care.ledger import Ledger
from coach.care.person import Person
from coach.care.rules import Rules
from tests.simulation.made_up import WAYS, Body, Somebody, Sort, somebody
from tests.simulation.watch import Watch

FIRST = date(2026, 1, 5)


@dataclass
class Story:
    """What came of one person: the first day in each phase, and what was counted."""

    sort: Sort
    phase_days: dict[int, int] = field(default_factory=dict)
    last_phase: int = 0
    counted: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)


class Diary:
    """One person's days so far, and an honest account of them beside the programme's."""

    def __init__(self, rules: Rules, seed: int, number: int) -> None:
        self.rng = random.Random(seed * 1_000_003 + number)
        self.who: Somebody = somebody(self.rng, number)
        self.ways = WAYS[self.who.sort]
        self.body = Body(self.rng, self.ways)
        self.person = Person(self.who.age_band, self.who.ankle)
        self.rules = rules
        self.ledger = Ledger(rules)
        self.watch = Watch(older=self.person.older)
        self.story = Story(self.who.sort)
        self.today = FIRST
        self.hour = 7
        self.gave_way: list[date] = []

    def answers(self) -> bool:
        """Whether a question is answered this time."""
        return self.rng.random() < self.ways.answers

    def contradicts(self) -> bool:
        """Whether something else is said than before."""
        return self.rng.random() < self.ways.contradicts

    def now(self) -> datetime:
        """An hour after what was said last."""
        self.hour = min(23, self.hour + 1)
        return datetime.combine(self.today, time(self.hour), tzinfo=UTC)

    def log(self, entry: Entry) -> None:
        """Keep what was said."""
        self.ledger.add(entry)
