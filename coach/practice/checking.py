"""Looks whether a practice's data can be used, and says what they hold."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select, text

from coach.practice import copies, local_file
from coach.practice.database import LocalDatabase, PracticeDatabase, told
from coach.practice.schema import ClientRow, ExerciseRow, PlanRow, ResultRow, SetRow, TemplateRow
from coach.record import backup

_COUNTED = (
    ("people", ClientRow),
    ("versions of plans", PlanRow),
    ("own templates", TemplateRow),
    ("own exercises", ExerciseRow),
    ("results", ResultRow),
    ("sets", SetRow),
)


def findings(database: PracticeDatabase) -> Iterator[str]:
    """One line each. Raises PracticeError where something is wrong."""
    yield f"The practice's data are in {database.where}."
    if isinstance(database, LocalDatabase):
        with told():
            backup.check(database.file)
        yield "Every page of the file is whole."
        yield backups_of(database.file.parent)
    else:
        yield from _of_server(database)
    with database.read() as db:
        held = [(name, db.scalar(select(func.count()).select_from(row))) for name, row in _COUNTED]
    yield "They hold " + ", ".join(f"{many} {name}" for name, many in held) + "."
    if database.look_only:
        yield "You may look at them and not change them."
    else:
        yield "You may look at them and change them."


def backups_of(data: Path) -> str:
    """How many copies there are of the file in ``data``."""
    there = copies.listed(data)
    if not there:
        return "There is no backup yet: one is made each day that the practice is opened."
    return f"There are {len(there)} backups, the newest of {there[0].day.isoformat()}."


def has_file(data: Path) -> bool:
    """Whether a practice has been kept in ``data``."""
    return local_file.file_of(data).exists()


def _of_server(database: PracticeDatabase) -> Iterator[str]:
    with database.read() as db:
        release = db.scalar(text("SELECT current_setting('server_version')"))
        encrypted = db.scalar(
            text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"),
        )
    yield f"The server is PostgreSQL {release}."
    if encrypted:
        yield "The connection is encrypted."
    else:
        yield "The connection is not encrypted, and does not leave this computer."
