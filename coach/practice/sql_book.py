"""The book of a practice in SQL tables: each call is one transaction, on either database."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from coach.care.person import Ankle
from coach.care.prescription import Prescription
from coach.practice import merging, people, plans, results, shelf
from coach.practice.database import PracticeDatabase
from coach.practice.values import (
    Client,
    ClientLine,
    ClientPage,
    OwnExercise,
    ResultLine,
    Scale,
    SetLine,
    Standing,
    StoredPlan,
    Template,
    Total,
)
from coach.practice.writing import Pen


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the book is written: the ``machine``'s name, and a clock that gives aware times."""

    machine: str
    clock: Callable[[], datetime]

    def pen(self) -> Pen:
        """What this moment's changes are stamped with."""
        return Pen(self.clock().astimezone(UTC), self.machine)


class SqlBook:
    """A Book (see there); close it. Threads may share it.

    Each call is kept for good when it returns and has changed nothing when it raises, except that
    PracticeUnreachable while something is being kept can mean either: read again.
    """

    def __init__(self, database: PracticeDatabase, desk: Desk) -> None:
        self.database = database
        self._desk = desk
        self._forget: Callable[[Sequence[str]], None] = lambda _: None
        self._on_close: Callable[[], None] = lambda: None

    @property
    def where(self) -> str:
        """Where the tables are, for a person; never with a password."""
        return self.database.where

    @property
    def look_only(self) -> bool:
        """Whether every change is refused with PracticeReadOnly."""
        return self.database.look_only

    def with_copies(
        self, forget: Callable[[Sequence[str]], None], on_close: Callable[[], None]
    ) -> Self:
        """Let ``forget`` take the ids of people who are deleted out of copies of the tables."""
        self._forget, self._on_close = forget, on_close
        return self

    def close(self) -> None:
        """Let go of the database."""
        self._on_close()
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def clients(self, today: date, search: str = "", archived: bool = False) -> list[ClientLine]:
        """Those who need a look first, then by last activity.

        ``archived`` lists those who were put aside instead of the others. Each word of ``search``
        is in name or note, whatever its case and accents.
        """
        with self.database.read() as db:
            return people.listed(db, today, search, archived)

    def page(self, client_id: str, today: date) -> ClientPage:
        """One person's page. Raises Gone."""
        with self.database.read() as db:
            line = people.line(db, client_id, today)
            owner = line.client.id
            return ClientPage(
                line,
                plans.of_client(db, owner),
                results.of_client(db, owner),
                results.sets_of(db, owner),
                results.totals_of(db, owner),
            )

    def add_client(self, name: str, note: str = "", ankle: Ankle | None = None) -> Client:
        """A new person."""
        with self.database.write() as db:
            return people.added(db, self._desk.pen(), name, note, ankle)

    def change_client(self, was: Client, *, name: str, note: str, ankle: Ankle | None) -> Client:
        """Other words for a person. Raises ChangedElsewhere, Gone."""
        with self.database.write() as db:
            return people.changed(db, self._desk.pen(), was, name, note, ankle)

    def archive_client(self, was: Client, archived: bool) -> Client:
        """Put a person aside, or take them back. Raises ChangedElsewhere, Gone."""
        with self.database.write() as db:
            return people.put_aside(db, self._desk.pen(), was, archived)

    def seen(self, was: Client, day: date) -> Client:
        """The physio has looked at ``was`` on ``day``. Raises ChangedElsewhere, Gone."""
        with self.database.write() as db:
            return people.looked_at(db, self._desk.pen(), was, day)

    def merge_clients(self, keep: Client, gone: Client) -> Client:
        """Take all that is of ``gone`` over to ``keep``. Raises ChangedElsewhere, Gone."""
        with self.database.write() as db:
            return merging.merged(db, self._desk.pen(), keep, gone)

    def delete_client(self, was: Client) -> None:
        """Delete a person with everything, also out of the backups of a local file.

        Raises ChangedElsewhere, Gone; and PracticeError, once they are gone, where a backup still
        names them.
        """
        with self.database.write() as db:
            ids = people.deleted(db, was)
        self.database.wipe()
        self._forget(ids)

    def client_of(self, client_id: str) -> Client | None:
        """The person of an id that a file carries, also after a merge; None where not known."""
        with self.database.read() as db:
            return people.found(db, client_id)

    def know_also(self, was: Client, other_id: str) -> Client:
        """Remember another id for files of this person. Raises ChangedElsewhere, Gone."""
        with self.database.write() as db:
            return people.known_also(db, self._desk.pen(), was, other_id)

    def trust_signer(self, was: Client, signer: bytes) -> Client:
        """From now on ``signer`` is the key of this person's results."""
        with self.database.write() as db:
            return people.trusting(db, self._desk.pen(), was, signer)

    def keep_draft(
        self, client_id: str, prescription: Prescription, was: StoredPlan | None
    ) -> StoredPlan:
        """Keep a draft; ``was`` None begins one. Raises ChangedElsewhere, Gone, NotTheirs."""
        with self.database.write() as db:
            if was is None:
                return plans.begun(db, self._desk.pen(), client_id, prescription)
            return plans.kept(db, self._desk.pen(), prescription, was)

    def sign_plan(self, draft: StoredPlan, at: datetime) -> StoredPlan:
        """The draft cannot change any more. Raises ChangedElsewhere, Gone, NotTheirs."""
        with self.database.write() as db:
            return plans.signed(db, self._desk.pen(), draft, at)

    def delete_draft(self, draft: StoredPlan) -> None:
        """Throw a draft away. Raises ChangedElsewhere, Gone, NotTheirs."""
        with self.database.write() as db:
            plans.thrown_away(db, draft)

    def templates(self) -> list[Template]:
        """Own templates by name."""
        with self.database.read() as db:
            return shelf.templates(db)

    def keep_template(
        self, name: str, prescription: Prescription, was: Template | None
    ) -> Template:
        """Keep a template; ``was`` None makes one. Raises ChangedElsewhere, Gone, NotTheirs."""
        with self.database.write() as db:
            if was is None:
                return shelf.new_template(db, self._desk.pen(), name, prescription)
            return shelf.changed_template(db, self._desk.pen(), name, prescription, was)

    def delete_template(self, was: Template) -> None:
        """Delete an own template. Raises ChangedElsewhere, Gone, NotTheirs."""
        with self.database.write() as db:
            shelf.delete_template(db, was)

    def own_exercises(self) -> list[OwnExercise]:
        """The practice's own exercises by id."""
        with self.database.read() as db:
            return shelf.exercises(db)

    def keep_exercise(
        self, id_: str, toml: str, picture: bytes | None, was: OwnExercise | None
    ) -> OwnExercise:
        """Keep an own exercise; ``was`` None makes one. Raises ChangedElsewhere, Gone."""
        with self.database.write() as db:
            if was is None:
                return shelf.new_exercise(db, self._desk.pen(), id_, toml, picture)
            return shelf.changed_exercise(db, self._desk.pen(), toml, picture, was)

    def delete_exercise(self, was: OwnExercise) -> None:
        """Delete an own exercise. Raises ChangedElsewhere, Gone."""
        with self.database.write() as db:
            shelf.delete_exercise(db, was)

    def has_result(self, result_id: str) -> bool:
        """Whether this result file was read before."""
        with self.database.read() as db:
            return results.is_there(db, result_id)

    def add_result(
        self,
        line: ResultLine,
        archive: bytes,
        sets: Sequence[SetLine],
        standing: Standing,
        signer: bytes,
    ) -> None:
        """Keep a result; twice changes nothing. Raises Gone, PracticeError."""
        with self.database.write() as db:
            results.add(db, self._desk.pen(), line, archive, sets, standing, signer)

    def archives(self, client_id: str) -> list[bytes]:
        """A person's archives in the order in which they were read. Raises Gone."""
        with self.database.read() as db:
            return results.archives_of(db, client_id)

    def add_total(self, client_id: str, scale: Scale, day: date, score: float) -> Total:
        """Keep the total of a questionnaire. Raises Gone, PracticeError."""
        with self.database.write() as db:
            return results.add_total(db, self._desk.pen(), client_id, scale, day, score)

    def delete_total(self, was: Total) -> None:
        """Delete a total that was entered by mistake. Raises Gone."""
        with self.database.write() as db:
            results.delete_total(db, was)
