"""New records copied from one that the migrations made: they take ten times as long as a copy.

``tests/record`` makes each of its own by the migrations.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

import pytest

from coach.record import opening, place
from coach.record.seal import unlocked

_BY_MIGRATIONS = opening.upgrade


@contextmanager
def copied_records() -> Iterator[None]:
    """Meanwhile a record in the clear that is made anew is a copy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "upgrade", _fill)
        yield


def _fill(file: Path) -> None:
    if file.stat().st_size > 0 or unlocked.key_of(file) is not None:
        _BY_MIGRATIONS(file)
    else:
        file.write_bytes(_empty_record())


@cache
def _empty_record() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = place.database_file(Path(folder))
        file.touch()
        _BY_MIGRATIONS(file)
        with closing(sqlite3.connect(file)) as opened:
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return file.read_bytes()
