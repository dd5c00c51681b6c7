"""A Book in memory: every rule of the protocol, and a second machine that writes behind one's back.

``book.by`` is the machine that writes; ``with book.elsewhere("reception"):`` writes as another.
``book.fault`` is raised by the next call in place of an answer.
"""

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from coach.care.person import Ankle
from coach.care.prescription import Prescription
from coach.practice.faults import ChangedElsewhere, Gone, PracticeError
from coach.practice.values import (
    Client,
    ClientLine,
    ClientPage,
    Look,
    OwnExercise,
    ResultLine,
    Scale,
    SetLine,
    Stamp,
    Standing,
    StoredPlan,
    Template,
    Total,
)

from .fake_rows import PlanKey, Result, Stamped, key_of, looks_of, same


@dataclass
class FakeBook:
    at: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    by: str = "here"
    fault: PracticeError | None = None
    writes: int = 0
    people: dict[str, Client] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)
    plans: dict[PlanKey, StoredPlan] = field(default_factory=dict)
    own_templates: dict[str, Template] = field(default_factory=dict)
    exercises: dict[str, OwnExercise] = field(default_factory=dict)
    results: dict[str, Result] = field(default_factory=dict)
    totals: dict[str, Total] = field(default_factory=dict)
    closed: bool = False
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def close(self) -> None:
        self.closed = True

    @contextmanager
    def elsewhere(self, by: str) -> Iterator[None]:
        mine, self.by = self.by, by
        yield
        self.by = mine

    def clients(self, today: date, search: str = "", archived: bool = False) -> list[ClientLine]:
        self._answer()
        asked = search.casefold().strip()
        lines = [
            ClientLine(one, looks_of(one, today))
            for one in self.people.values()
            if one.archived == archived and asked in f"{one.name}\n{one.note}".casefold()
        ]
        lines.sort(key=lambda line: line.client.name.casefold())
        lines.sort(key=lambda line: line.client.standing.last_active or date.min, reverse=True)
        looks = list(Look)
        lines.sort(key=lambda line: looks.index(line.looks[0]) if line.looks else len(looks))
        return lines

    def page(self, client_id: str, today: date) -> ClientPage:
        self._answer()
        client = self.people.get(client_id)
        if client is None:
            raise Gone
        mine = [one for one in self.plans.values() if one.client_id == client_id]
        mine.sort(key=lambda one: (one.prescription.version, one.stamp.at), reverse=True)
        results = [one for one in self.results.values() if one.line.client_id == client_id]
        results.sort(key=lambda one: one.line.last or date.min, reverse=True)
        return ClientPage(
            ClientLine(client, looks_of(client, today)),
            tuple(mine),
            tuple(one.line for one in results),
            tuple(line for one in results for line in one.sets),
            tuple(one for one in self.totals.values() if one.client_id == client_id),
        )

    def add_client(self, name: str, note: str = "", ankle: Ankle | None = None) -> Client:
        self._answer()
        id_ = f"client-{next(self._numbers)}"
        made = Client(id_, name, note, ankle, False, None, None, Standing(), self._stamp(None))
        self.people[id_] = made
        return made

    def change_client(self, was: Client, *, name: str, note: str, ankle: Ankle | None) -> Client:
        return self._write_client(was, replace(was, name=name, note=note, ankle=ankle))

    def archive_client(self, was: Client, archived: bool) -> Client:
        return self._write_client(was, replace(was, archived=archived))

    def seen(self, was: Client, day: date) -> Client:
        return self._write_client(was, replace(was, seen_on=day))

    def merge_clients(self, keep: Client, gone: Client) -> Client:
        self._answer()
        same(self.people.get(gone.id), gone, gone)
        key = keep.result_key or gone.result_key
        standing = max((keep.standing, gone.standing), key=lambda one: one.last_active or date.min)
        kept = self._write_client(keep, replace(keep, result_key=key, standing=standing))
        del self.people[gone.id]
        self.merged[gone.id] = keep.id
        for old, plan in list(self.plans.items()):
            if plan.client_id == gone.id:
                moved = replace(plan, client_id=keep.id)
                del self.plans[old]
                self.plans[key_of(moved)] = moved
        for result in self.results.values():
            if result.line.client_id == gone.id:
                result.line = replace(result.line, client_id=keep.id)
        for id_, total in self.totals.items():
            if total.client_id == gone.id:
                self.totals[id_] = replace(total, client_id=keep.id)
        return kept

    def delete_client(self, was: Client) -> None:
        self._answer()
        same(self.people.get(was.id), was, was)
        self.writes += 1
        del self.people[was.id]
        self.plans = {k: one for k, one in self.plans.items() if one.client_id != was.id}
        self.totals = {k: one for k, one in self.totals.items() if one.client_id != was.id}
        self.results = {k: one for k, one in self.results.items() if one.line.client_id != was.id}
        self.merged = {k: to for k, to in self.merged.items() if to != was.id}

    def client_of(self, client_id: str) -> Client | None:
        self._answer()
        while client_id in self.merged:
            client_id = self.merged[client_id]
        return self.people.get(client_id)

    def know_also(self, was: Client, other_id: str) -> Client:
        if self.client_of(other_id) is not None:
            raise PracticeError("Another person here has this number.")
        kept = self._write_client(was, was)
        self.merged[other_id] = was.id
        return kept

    def trust_signer(self, was: Client, signer: bytes) -> Client:
        return self._write_client(was, replace(was, result_key=signer))

    def keep_draft(
        self, client_id: str, prescription: Prescription, was: StoredPlan | None
    ) -> StoredPlan:
        self._answer()
        if client_id not in self.people:
            raise Gone
        mine = StoredPlan(client_id, prescription, None, self._next(was))
        there = self.plans.get(key_of(mine if was is None else was))
        if was is None:
            if there is not None:
                raise ChangedElsewhere(there, mine, there.stamp.at, there.stamp.by)
        else:
            same(there, was, mine)
            if was.signed_at is not None:
                raise PracticeError("A signed plan cannot change. Make a new version of it.")
            del self.plans[key_of(was)]
        self.writes += 1
        self.plans[key_of(mine)] = mine
        return mine

    def sign_plan(self, draft: StoredPlan, at: datetime) -> StoredPlan:
        self._answer()
        signed = replace(draft, signed_at=at, stamp=self._next(draft))
        same(self.plans.get(key_of(draft)), draft, signed)
        if draft.signed_at is not None:
            raise PracticeError("This plan was signed before.")
        self.writes += 1
        self.plans[key_of(signed)] = signed
        return signed

    def delete_draft(self, draft: StoredPlan) -> None:
        self._answer()
        same(self.plans.get(key_of(draft)), draft, draft)
        if draft.signed_at is not None:
            raise PracticeError("A signed plan cannot be thrown away.")
        self.writes += 1
        del self.plans[key_of(draft)]

    def templates(self) -> list[Template]:
        self._answer()
        return sorted(self.own_templates.values(), key=lambda one: one.name.casefold())

    def keep_template(
        self, name: str, prescription: Prescription, was: Template | None
    ) -> Template:
        self._answer()
        id_ = f"template-{next(self._numbers)}" if was is None else was.id
        made = Template(id_, name, prescription, False, self._next(was))
        if was is not None:
            same(self.own_templates.get(id_), was, made)
        self.writes += 1
        self.own_templates[id_] = made
        return made

    def delete_template(self, was: Template) -> None:
        self._answer()
        same(self.own_templates.get(was.id), was, was)
        self.writes += 1
        del self.own_templates[was.id]

    def own_exercises(self) -> list[OwnExercise]:
        self._answer()
        return list(self.exercises.values())

    def keep_exercise(
        self, id_: str, toml: str, picture: bytes | None, was: OwnExercise | None
    ) -> OwnExercise:
        self._answer()
        made = OwnExercise(id_, toml, picture, self._next(was))
        there = self.exercises.get(id_)
        if was is not None:
            same(there, was, made)
        elif there is not None:
            raise ChangedElsewhere(there, made, there.stamp.at, there.stamp.by)
        self.writes += 1
        self.exercises[id_] = made
        return made

    def delete_exercise(self, was: OwnExercise) -> None:
        self._answer()
        same(self.exercises.get(was.id), was, was)
        self.writes += 1
        del self.exercises[was.id]

    def has_result(self, result_id: str) -> bool:
        self._answer()
        return result_id in self.results

    def add_result(
        self,
        line: ResultLine,
        archive: bytes,
        sets: Sequence[SetLine],
        standing: Standing,
        signer: bytes,
    ) -> None:
        self._answer()
        if line.id in self.results:
            return
        client = self.people.get(line.client_id)
        if client is None:
            raise Gone
        known = {(s.session_id, s.number) for one in self.results.values() for s in one.sets}
        fresh = tuple(one for one in sets if (one.session_id, one.number) not in known)
        self.results[line.id] = Result(line, archive, fresh)
        first_key = client.result_key or signer
        self._write_client(client, replace(client, standing=standing, result_key=first_key))

    def archives(self, client_id: str) -> list[bytes]:
        self._answer()
        return [one.archive for one in self.results.values() if one.line.client_id == client_id]

    def add_total(self, client_id: str, scale: Scale, day: date, score: float) -> Total:
        self._answer()
        if client_id not in self.people:
            raise Gone
        made = Total(f"total-{next(self._numbers)}", client_id, scale, day, score)
        self.writes += 1
        self.totals[made.id] = made
        return made

    def delete_total(self, was: Total) -> None:
        self._answer()
        if self.totals.pop(was.id, None) is None:
            raise Gone
        self.writes += 1

    def _answer(self) -> None:
        fault, self.fault = self.fault, None
        if fault is not None:
            raise fault

    def _write_client(self, was: Client, now: Client) -> Client:
        self._answer()
        made = replace(now, stamp=self._next(was))
        same(self.people.get(was.id), was, made)
        self.writes += 1
        self.people[was.id] = made
        return made

    def _next(self, was: Stamped | None) -> Stamp:
        return self._stamp(None if was is None else was.stamp)

    def _stamp(self, before: Stamp | None) -> Stamp:
        self.at += timedelta(seconds=1)
        return Stamp(1 if before is None else before.version + 1, self.at, self.by)
