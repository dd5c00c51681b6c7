"""A practice as plain values, by the rules alone: what any book must answer like.

People, plans and the rest are named by small numbers, so that one sequence of actions can be told
to the model and to books whose ids are random.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from coach.practice.values import Standing


@dataclass(frozen=True)
class Person:
    name: str
    note: str = ""
    archived: bool = False
    version: int = 1
    standing: Standing = field(default_factory=Standing)
    results: tuple[str, ...] = ()
    sets: frozenset[tuple[str, int]] = frozenset()
    plans: frozenset[tuple[int, str, int, str, bool, int]] = frozenset()
    """Made for, id, version, note, signed, writings."""
    totals: int = 0


@dataclass
class Model:
    people: dict[int, Person] = field(default_factory=dict)
    merged: dict[int, int] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def owner(self, number: int) -> int | None:
        """Who a person is now; None where gone."""
        number = self.merged.get(number, number)
        return number if number in self.people else None

    def write(self, number: int, **words: object) -> None:
        person = self.people[number]
        self.people[number] = replace(
            person,
            version=person.version + 1,
            **words,  # type: ignore[arg-type]
        )

    def add_result(
        self, number: int, id_: str, sets: frozenset[tuple[str, int]], active: date, sessions: int
    ) -> None:
        if id_ in self.taken:
            return
        self.taken.add(id_)
        person = self.people[number]
        standing = Standing(last_active=active, sessions=sessions)
        if sessions < person.standing.sessions:
            before = person.standing
            newest = max((before.last_active or date.min, before), (active, standing), key=_first)
            standing = replace(newest[1], sessions=before.sessions)
        self.people[number] = replace(
            person,
            standing=standing,
            results=(*person.results, id_),
            sets=person.sets | sets,
        )

    def merge(self, keep: int, gone: int) -> None:
        one, other = self.people[keep], self.people.pop(gone)
        shared = len({session for session, _ in one.sets} & {session for session, _ in other.sets})
        newest = max((one, other), key=lambda each: each.standing.last_active or date.min)
        self.people[keep] = replace(
            one,
            version=one.version + 1,
            standing=replace(
                newest.standing,
                sessions=one.standing.sessions + other.standing.sessions - shared,
            ),
            results=tuple(sorted((*one.results, *other.results), key=_number)),
            sets=one.sets | other.sets,
            plans=one.plans | other.plans,
            totals=one.totals + other.totals,
        )
        for alias, owner in list(self.merged.items()):
            if owner == gone:
                self.merged[alias] = keep
        self.merged[gone] = keep


def _first(pair: tuple[date, Standing]) -> date:
    return pair[0]


def _number(result_id: str) -> int:
    return int(result_id[1:])
