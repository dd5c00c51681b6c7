"""Result files (.coachresult): some days of a record, signed, and sealed to the one who asked.

Written by the person's app out of their record, opened by the physio's with the key that the plan
named. What arrives is trusted only as far as it was checked, down to each value of the archive.
"""

import hashlib
import io
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from pydantic import ValidationError

from coach.exchange import bounded, result_form
from coach.exchange.base64_text import bytes64, text64
from coach.exchange.canonical import NotCanonical, canonical, is_canonical, loose
from coach.exchange.faults import (
    ContentsUnsound,
    FileAltered,
    FileDamaged,
    FromNewerVersion,
    NotAResult,
    NotForThisKey,
    ResultTooLarge,
)
from coach.exchange.identity import (
    KEY_BYTES,
    SIGNATURE_BYTES,
    Identity,
    PublicIdentity,
    has_signed,
)
from coach.exchange.result_archive import Contents, TooMuch, look_through, within
from coach.exchange.result_form import SIGNED, Statement
from coach.exchange.sealing import Unopened, in_chunks, sealed, unsealed
from coach.exchange.wording import harmless_place
from coach.record.archive.faults import ArchiveFromNewerVersion, ArchiveUnsound
from coach.record.archive.part import Part
from coach.record.archive.writing import write_archive
from coach.record.errors import RecordDamaged
from coach.record.store import Store
from coach.record.system_zone import SystemZone

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

SUFFIX = ".coachresult"
MOST_BYTES = 64_000_000

_LENGTH_BYTES = 4
_MOST_ARCHIVE = MOST_BYTES - 200_000
"""So that the seal and the statement have room."""


@dataclass(frozen=True, slots=True)
class ResultScope:
    """What of a record goes: the days from ``since`` to ``until``, None leaves an end open.

    ``client_id`` and ``plan_ids`` are as the plans had them; all that was done on those days goes,
    whichever plan it was of. ``tracks`` only where the person ticked it.
    """

    client_id: str
    plan_ids: tuple[str, ...]
    since: date | None = None
    until: date | None = None
    tracks: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """The result that was written, under ``result_id``, and what is in it."""

    result_id: str
    contents: Contents


@dataclass(frozen=True, slots=True)
class OpenedResult:
    """A result that the owner of ``signer`` (an Ed25519 public key) signed for this reader.

    ``first`` and ``last`` are the days that it tells of, None where it tells of none. ``archive``
    is what ``coach.record.archive.merging`` takes over, checked to the last value.
    """

    result_id: str
    client_id: str
    plan_ids: tuple[str, ...]
    first: date | None
    last: date | None
    tracks: bool
    signer: bytes
    archive: bytes
    contents: Contents


def write_result(
    store: Store,
    scope: ResultScope,
    author: PublicIdentity,
    patient: Identity,
    file: Path,
    zone: tzinfo | None = None,
) -> Written:
    """Write what is in scope, sealed to ``author`` and signed by ``patient``, whole or not at all.

    ``zone`` is the one that days are of, the computer's where it is None. Nothing is on the disk
    in the clear at any time. Raises ResultTooLarge, FileUnwritable, RecordDamaged, RecordBusy.
    """
    zone = zone or SystemZone()
    part = Part(scope.since, scope.until, zone, scope.client_id, scope.tracks)
    archive = _archive(store, part)
    contents = _contents(store, archive, part)
    statement = Statement(
        format=result_form.FORMAT,
        format_version=result_form.FORMAT_VERSION,
        result_id=uuid.uuid4().hex,
        client_id=scope.client_id,
        plan_ids=scope.plan_ids,
        first=contents.first,
        last=contents.last,
        tracks=contents.tracks > 0,
        reader=text64(author.sealing_key),
        signer=text64(patient.public.signing_key),
        archive_bytes=len(archive),
        archive_sha256=hashlib.sha256(archive).hexdigest(),
    )
    said = canonical(statement.model_dump(mode="json"))
    bounded.write_whole(file, sealed_result(said, archive, author.sealing_key, patient))
    return Written(statement.result_id, contents)


def sealed_result(
    said: bytes, archive: bytes, sealing_key: bytes, patient: Identity
) -> Iterator[bytes]:
    """The parts of a file with the statement ``said`` and this archive, whatever they hold."""
    head = len(said).to_bytes(_LENGTH_BYTES) + said + patient.sign(SIGNED + said)
    about = result_form.first_line() + sealing_key
    yield about
    yield from sealed(in_chunks(head, archive), sealing_key, about)


def open_result(file: Path, identity: Identity) -> OpenedResult:
    """The result in the file, for the owner of ``identity``; nothing is written anywhere.

    Raises ExchangeError: FileMissing, NotAFile, FileEmpty, FileTooLarge, FileUnreadable,
    NotAResult, FromNewerVersion, NotForThisKey, FileDamaged, FileAltered, ContentsUnsound.
    """
    with bounded.opened(file, MOST_BYTES) as stream:
        return result_from(stream, identity, file)


def result_from(stream: BinaryIO, identity: Identity, file: Path) -> OpenedResult:
    """The result in an open file; ``file`` is for the sentences. Raises as ``open_result``."""
    said, signature, archive = _unsealed(stream, identity, file)
    statement = _statement(said, file)
    reader, signer = text64(identity.public.sealing_key), bytes64(statement.signer)
    if statement.reader != reader or not has_signed(signer, SIGNED + said, signature):
        raise FileAltered(file)
    digest = hashlib.sha256(archive).hexdigest()
    if (statement.archive_bytes, statement.archive_sha256) != (len(archive), digest):
        raise FileAltered(file)
    contents = _checked(statement, archive, file)
    return OpenedResult(
        result_id=statement.result_id,
        client_id=statement.client_id,
        plan_ids=statement.plan_ids,
        first=statement.first,
        last=statement.last,
        tracks=statement.tracks,
        signer=signer,
        archive=archive,
        contents=contents,
    )


class _Bounded(io.BytesIO):
    """A buffer that takes no more than a result may hold."""

    def __init__(self, tracks: bool) -> None:
        super().__init__()
        self._tracks = tracks

    def write(self, data: "ReadableBuffer") -> int:
        if self.tell() + memoryview(data).nbytes > _MOST_ARCHIVE:
            raise ResultTooLarge(self._tracks)
        return super().write(data)


def _archive(store: Store, part: Part) -> bytes:
    out = _Bounded(part.tracks)
    write_archive(store, out, part)
    return out.getvalue()


def _contents(store: Store, archive: bytes, part: Part) -> Contents:
    """What was written, looked through as its reader will."""
    try:
        return look_through(archive, store.database.file, part.zone)
    except TooMuch as error:
        raise ResultTooLarge(part.tracks) from error
    except (ValueError, ArchiveUnsound) as error:
        raise RecordDamaged(store.database.file, "a value in it cannot be read") from error


def _unsealed(stream: BinaryIO, identity: Identity, file: Path) -> tuple[bytes, bytes, bytes]:
    """The statement, its signature and the archive, as whoever sealed them wrote them."""
    line = stream.readline(result_form.LONGEST_LINE)
    version = result_form.version_of(line)
    if version is None:
        raise NotAResult(file)
    if version > result_form.FORMAT_VERSION:
        raise FromNewerVersion(file)
    key = stream.read(KEY_BYTES)
    if len(key) < KEY_BYTES:
        raise FileDamaged(file)
    if key != identity.public.sealing_key:
        raise NotForThisKey(file)
    try:
        chunks = unsealed(stream, identity, line + key)
        first = next(chunks)
        end = _LENGTH_BYTES + min(
            int.from_bytes(first[:_LENGTH_BYTES]), result_form.LONGEST_STATEMENT
        )
        archive = io.BytesIO()
        archive.write(first[end + SIGNATURE_BYTES :])
        for chunk in chunks:
            archive.write(chunk)
    except Unopened as error:
        raise FileDamaged(file) from error
    # Handed out without another copy of what may be 64 MB.
    return first[_LENGTH_BYTES:end], first[end : end + SIGNATURE_BYTES], archive.getvalue()


def _statement(said: bytes, file: Path) -> Statement:
    try:
        document = loose(said)
    except NotCanonical as error:
        raise FileAltered(file) from error
    if not is_canonical(said, document):
        raise FileAltered(file)
    if not isinstance(document, dict) or type(document.get("format_version")) is not int:
        raise ContentsUnsound(file, "format_version")
    try:
        return Statement.model_validate_json(said)
    except ValidationError as error:
        raise ContentsUnsound(file, harmless_place(error.errors()[0]["loc"])) from error


def _checked(statement: Statement, archive: bytes, file: Path) -> Contents:
    try:
        contents = look_through(archive, file)
    except ArchiveFromNewerVersion as error:
        raise FromNewerVersion(file) from error
    except (ValueError, ArchiveUnsound) as error:
        raise ContentsUnsound(file, "archive") from error
    if statement.tracks != (contents.tracks > 0):
        raise ContentsUnsound(file, "tracks")
    if not within(contents, statement.first, statement.last):
        raise ContentsUnsound(file, "first")
    return contents
