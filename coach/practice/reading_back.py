"""Takes a result that was opened into the practice's book: whose it is, and what of it is new.

A result may come twice, late, overlapping with another, from somebody who is not known here, or
signed with another key than before. ``meet`` says which of these it is without writing anything;
``take`` writes once that is settled. Twice changes nothing.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Protocol

from sqlalchemy import select

from coach.care.screen_file import Screen
from coach.practice.book import Book
from coach.practice.patient_record import merge, patient_record
from coach.practice.standing import standing_of
from coach.practice.values import Client, ClientPage, ResultLine, SetLine, Standing
from coach.record.archive.merging import Merged
from coach.record.schema import SetRun
from coach.record.store import Store


class Opened(Protocol):
    """What is read of a result file once its seal and its signature are right."""

    @property
    def result_id(self) -> str:
        """Which writing of a result this is."""
        ...

    @property
    def client_id(self) -> str:
        """The number of the person, as the plan they followed had it."""
        ...

    @property
    def first(self) -> date | None:
        """The first day that it tells of."""
        ...

    @property
    def last(self) -> date | None:
        """The last day that it tells of."""
        ...

    @property
    def tracks(self) -> bool:
        """Whether the movements are in it."""
        ...

    @property
    def signer(self) -> bytes:
        """The public key that signed it."""
        ...

    @property
    def archive(self) -> bytes:
        """The record of those days, as an archive."""
        ...


@dataclass(frozen=True, slots=True)
class Known:
    """The result of ``client``, not read before, signed as always or for the first time."""

    client: Client


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """Read before; ``client`` is None where its person is not here any more."""

    client: Client | None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Of nobody who is known here: it is to be asked whose it is."""

    client_id: str


@dataclass(frozen=True, slots=True)
class OtherSigner:
    """Of ``client``, but signed with another key than ``was``: it is to be asked whether that
    is right."""

    client: Client
    was: bytes
    now: bytes


Met = Known | ReadBefore | Unknown | OtherSigner


@dataclass(frozen=True, slots=True)
class Taken:
    """What a result brought: ``client`` as they are now, and the standing before it.

    ``merged`` counts what was new and what was there already.
    """

    client: Client
    before: Standing
    merged: Merged
    first: date | None
    last: date | None

    @property
    def nothing_new(self) -> bool:
        """Whether all of it had come with other results."""
        return not (self.merged.sessions or self.merged.entries or self.merged.corrections)

    @property
    def new_red_flag(self) -> bool:
        """Whether it tells of a sign that stops everything and that was not known before."""
        now, before = self.client.standing.red_flag, self.before.red_flag
        return now is not None and (before is None or now > before)


Keep = Callable[[str, int, Store, ExitStack], None]
"""Takes a person's id, how many results their record is made of, the record, and what closes it."""


def not_kept(_client_id: str, _results: int, _store: Store, held: ExitStack) -> None:
    """Nobody looks at it: it goes."""
    held.close()


@dataclass(frozen=True, slots=True)
class Reader:
    """What reading needs: the screen's questions, a folder for what is put together, the zone.

    ``keep`` is given the record that was put together, for whoever wants to look at it next.
    """

    screen: Screen
    inside: Path
    zone: tzinfo
    keep: Keep = not_kept


def meet(book: Book, result: Opened) -> Met:
    """Whose result this is, and whether it can be read as it is. Nothing is written.

    Raises PracticeError.
    """
    client = book.client_of(result.client_id)
    if book.has_result(result.result_id):
        return ReadBefore(client)
    if client is None:
        return Unknown(result.client_id)
    return met_as(client, result)


def met_as(client: Client, result: Opened) -> Known | OtherSigner:
    """How the result stands to ``client``, who was named or found."""
    if client.result_key is not None and client.result_key != result.signer:
        return OtherSigner(client, client.result_key, result.signer)
    return Known(client)


def assign(book: Book, result: Opened, client: Client) -> Client:
    """This unknown result, and all that follow with its number, are of ``client``.

    Raises PracticeError.
    """
    return book.know_also(client, result.client_id)


def take(book: Book, result: Opened, client: Client, reader: Reader, now: datetime) -> Taken:
    """Read the result into the book as one of ``client``.

    A key that differs from the one before is trusted from now on: ``OtherSigner`` has been asked.
    Raises PracticeError, ResultUnsound, ResultFromNewerVersion, NoRoomToLook; nothing was changed
    then, but that the key may be trusted.
    """
    today = now.astimezone(reader.zone).date()
    page = book.page(client.id, today)
    with ExitStack() as held:
        store = held.enter_context(patient_record(book.archives(client.id), reader.inside))
        taken = _take_into(store, book, result, client, page, reader, now)
        reader.keep(client.id, len(page.results) + 1, store, held.pop_all())
    return taken


def _take_into(
    store: Store,
    book: Book,
    result: Opened,
    client: Client,
    page: ClientPage,
    reader: Reader,
    now: datetime,
) -> Taken:
    """The same, into the record of the results so far."""
    today = now.astimezone(reader.zone).date()
    merged = merge(store, result.archive)
    standing = standing_of(store, reader.screen, page.plans, today, reader.zone)
    sets = set_lines(store)
    if client.result_key is not None and client.result_key != result.signer:
        book.trust_signer(page.line.client, result.signer)
    line = ResultLine(
        id=result.result_id,
        client_id=client.id,
        received_at=now,
        first=result.first,
        last=result.last,
        sessions=merged.sessions + merged.sessions_there,
        tracks=result.tracks,
    )
    book.add_result(line, result.archive, sets, standing, result.signer)
    after = book.page(client.id, today).line.client
    return Taken(after, page.line.client.standing, merged, result.first, result.last)


def set_lines(store: Store) -> Sequence[SetLine]:
    """Every set that was begun, oldest first. Raises RecordDamaged, RecordBusy."""
    chosen = select(SetRun).where(SetRun.started_at.is_not(None))
    with store.database.read() as db:
        return [
            SetLine(
                session_id=one.session_id,
                number=one.number,
                started_at=one.started_at,
                exercise_id=one.exercise_id,
                side=one.side,
                count=one.count,
                held_s=one.held_s,
                target_reps=one.target_reps,
                target_hold_s=one.target_hold_s,
                completed=one.completed,
            )
            for one in db.scalars(chosen.order_by(SetRun.started_at, SetRun.session_id))
        ]
