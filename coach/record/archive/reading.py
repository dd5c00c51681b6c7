"""Opens an archive of a record, trusting nothing in it before it is checked.

A file may come from anybody by mail: names, lengths and checksums are looked at before a line is
read, nothing is ever written under a name that the file gives, and no more is unpacked than is
allowed beforehand.
"""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coach.record.archive import form
from coach.record.archive.faults import ArchiveFromNewerVersion, ArchiveUnsound
from coach.record.archive.form import FILES, MANIFEST, TableForm, object_of, row_of

MOST_FILES = 200_000
MOST_UNPACKED = 4_000_000_000
MOST_PACKING = 200
"""Lines of JSON pack to about a twentieth; a file that unpacks to so many times its size is a
trap, unless it is small."""
SMALL = 10_000_000
LONGEST_MANIFEST = 40_000_000
LONGEST_TRACK = 200_000_000
_CHUNK = 1 << 20

_Sha = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class _File(_Strict):
    name: str = Field(min_length=1, max_length=100)
    bytes: int = Field(ge=0)
    sha256: _Sha


class _Manifest(_Strict):
    format: Literal["ankle-coach-record"]
    format_version: Literal[1]
    # Strings name schemas; ``1`` would be another program's.
    schema_: str = Field(alias="schema")
    files: list[_File]


@dataclass(frozen=True, slots=True)
class TrackEntry:
    """Which set a pose track is of, and its file in the archive."""

    session_id: str
    set_run_number: int
    file: str


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive whose names, lengths and checksums are right."""

    file: Path
    _zip: zipfile.ZipFile

    def rows(self, table: TableForm) -> Iterator[dict[str, Any]]:
        """The rows of a table, checked one by one. Raises ValueError."""
        for line in self._lines(table.file):
            yield row_of(table, line)

    def tracks(self) -> list[TrackEntry]:
        """The pose tracks; each of its own set and file. Raises ValueError."""
        found = []
        for line in self._lines(form.TRACKS):
            match object_of(line):
                case {
                    "session_id": str(id_),
                    "set_run_number": int(number),
                    "file": str(name),
                    **rest,
                } if not rest and not isinstance(number, bool):
                    found.append(TrackEntry(id_, number, name))
                case _:
                    raise ValueError("a line about a pose track is not sound")
        named = {entry.file for entry in found}
        if len(named) != len(found) or named != set(self._zip.namelist()) - FILES - {MANIFEST}:
            raise ValueError("its pose tracks are not those that it lists")
        return found

    def track(self, name: str) -> bytes:
        """The bytes of a pose track. Raises ValueError."""
        if self._zip.getinfo(name).file_size > LONGEST_TRACK:
            raise ValueError("a pose track is too long")
        return self._zip.read(name)

    def _lines(self, name: str) -> Iterator[bytes]:
        with self._zip.open(name) as stream:
            # A thread lets the others in with every part that it unpacks, and waits for them.
            cast("zipfile.ZipExtFile", stream).MIN_READ_SIZE = _CHUNK
            while line := stream.readline(form.LONGEST_LINE):
                if not line.endswith(b"\n"):
                    raise ValueError(f"a line of {name} is too long, or was cut off")
                yield line


@contextmanager
def opened(file: Path) -> Iterator[Archive]:
    """The archive in ``file``. Whatever is found to be wrong with it inside the block as well
    comes out as ArchiveUnsound.

    Raises ArchiveUnsound, ArchiveFromNewerVersion.
    """
    try:
        raw = file.open("rb")
    except OSError as error:
        raise ArchiveUnsound(file, f"it cannot be read ({error.strerror or error})") from error
    # Opened here, so that it is closed also while a half-read table still holds on to it.
    with raw, opened_stream(raw, file) as archive:
        yield archive


@contextmanager
def opened_stream(raw: IO[bytes], file: Path) -> Iterator[Archive]:
    """The archive in an open stream; ``file`` is for the sentences. As ``opened``.

    Raises ArchiveUnsound, ArchiveFromNewerVersion.
    """
    try:
        with zipfile.ZipFile(raw) as archive:
            _check(file, archive)
            yield Archive(file, archive)
    except zipfile.BadZipFile as error:
        raise ArchiveUnsound(file, "it is no archive, or was cut off") from error
    except (EOFError, zlib.error, NotImplementedError, RuntimeError) as error:
        # zipfile answers so to damage, unknown packing and encryption.
        raise ArchiveUnsound(file, "it is damaged or locked") from error
    except (ValidationError, UnicodeError, OverflowError) as error:
        raise ArchiveUnsound(file, "its contents are not sound") from error
    except OSError as error:
        raise ArchiveUnsound(file, f"it cannot be read ({error.strerror or error})") from error
    except ValueError as error:
        raise ArchiveUnsound(file, str(error)) from error


def _check(file: Path, archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    if len(infos) > MOST_FILES:
        raise ValueError("it has too many files")
    if len(set(names)) != len(names):
        raise ValueError("it has a file twice")
    if MANIFEST not in names:
        raise ValueError("it has no manifest")
    if sum(info.file_size for info in infos) > MOST_UNPACKED:
        raise ValueError("it is too large")
    for info in infos:
        _check_packing(info)
    manifest = _manifest(file, archive)
    listed = {one.name: one for one in manifest.files}
    if len(listed) != len(manifest.files):
        raise ValueError("its manifest lists a file twice")
    if listed.keys() != set(names) - {MANIFEST} or not listed.keys() >= FILES:
        raise ValueError("its files are not those that it lists")
    for one in manifest.files:
        if archive.getinfo(one.name).file_size != one.bytes or one.sha256 != _digest(archive, one):
            raise ValueError(f"{one.name} is not what its checksum says")


def _check_packing(info: zipfile.ZipInfo) -> None:
    name = info.filename
    if name not in FILES and name != MANIFEST and not _is_track(name):
        raise ValueError("it has a file that does not belong to a record")
    if info.flag_bits & 0x1 or info.compress_type not in (
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
    ):
        raise ValueError("it is locked, or packed in a way that is not known")
    if info.file_size > max(SMALL, MOST_PACKING * info.compress_size):
        raise ValueError("it unpacks to far more than a record would")


def _is_track(name: str) -> bool:
    folder, _, rest = name.partition("/")
    stem, dot, ending = rest.partition(".")
    whole = stem.isascii() and stem.isdigit() and 6 <= len(stem) <= 9
    return folder == "tracks" and whole and dot + ending == ".npz"


def _manifest(file: Path, archive: zipfile.ZipFile) -> _Manifest:
    if archive.getinfo(MANIFEST).file_size > LONGEST_MANIFEST:
        raise ValueError("its manifest is too long")
    try:
        read = json.loads(archive.read(MANIFEST))
    except RecursionError as error:
        raise ValueError("its manifest is nested too deeply") from error
    if isinstance(read, dict) and read.get("format") == form.FORMAT:
        version, schema = read.get("format_version"), read.get("schema")
        newer = type(version) is int and version > form.FORMAT_VERSION
        # A later version's manifest may hold what this one cannot know.
        if newer or (type(schema) is str and schema > form.SCHEMAS[-1]):
            raise ArchiveFromNewerVersion(file)
    manifest = _Manifest.model_validate(read)
    if manifest.schema_ not in form.SCHEMAS:
        raise ValueError("it was written by a version that is not known")
    return manifest


def _digest(archive: zipfile.ZipFile, one: _File) -> str:
    digest = hashlib.sha256()
    with archive.open(one.name) as stream:
        while part := stream.read(_CHUNK):
            digest.update(part)
    return digest.hexdigest()
