"""Opens a record for a command, and asks for its passphrase at the terminal where it has one.

Never on the command line and never in a variable: both can be read by others and are kept. What
a command changes it changes alone: a window may be about to write the record anew.
"""

# What few records need is imported for them.
# ruff: noqa: PLC0415

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from coach.record.errors import (
    RecordChangedElsewhere,
    RecordError,
    RecordInUse,
    RecordLocked,
    RecordUnwritable,
    WrongPassphrase,
)
from coach.record.in_use import InUse
from coach.record.read_only import open_to_read
from coach.record.store import Store

TRIES = 5
PATIENCE_S = 5.0
"""So long another command may take; a window stays open for longer."""


class NoTerminal(RecordError):
    """The record has a passphrase, and there is nobody to ask."""

    def __init__(self, file: Path | None) -> None:
        super().__init__(
            "Your exercise record is locked with a passphrase. Run this command in a terminal, "
            "where coach can ask you for it.",
            file,
        )


class OpenElsewhere(RecordError):
    """A window or another command has the record, and this one would change it."""

    def __init__(self, file: Path | None) -> None:
        super().__init__(
            "Coach is open with this record. Do it there, or close it and run this command again. "
            "Nothing was changed.",
            file,
        )


class ChangedMeanwhile(RecordError):
    """A window has written the record anew while a command was reading it."""

    def __init__(self, file: Path | None) -> None:
        super().__init__(
            "A window of coach has changed the record meanwhile, so no file was written. Please "
            "run this command again.",
            file,
        )


@contextmanager
def opened_to_change(folder: Path) -> Iterator[Store]:
    """The record in ``folder``, unlocked if need be, and nobody else's meanwhile.

    Raises RecordError.
    """
    try:
        held = InUse(folder, PATIENCE_S)
    except RecordInUse as error:
        raise OpenElsewhere(error.file) from None
    with held, _opened(folder, Store.open) as store:
        yield store


@contextmanager
def opened_to_copy(folder: Path) -> Iterator[Store]:
    """The record in ``folder``, unlocked if need be; beside a window it is only looked at.

    Raises RecordError.
    """
    try:
        held = InUse(folder)
    except (RecordInUse, RecordUnwritable):
        try:
            with _opened(folder, open_to_read) as store:
                yield store
        except RecordChangedElsewhere as error:
            raise ChangedMeanwhile(error.file) from None
        return
    with held, _opened(folder, Store.open) as store:
        yield store


def _opened(folder: Path, open_store: Callable[[Path], Store]) -> Store:
    try:
        return open_store(folder)
    except RecordLocked as locked:
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise NoTerminal(locked.file) from None
    _unlock(folder)
    return open_store(folder)


def _unlock(folder: Path) -> None:
    from coach.record.seal.unlocking import unlock

    for tried in range(1, TRIES + 1):
        try:
            unlock(folder, getpass("Passphrase of your record: ", sys.stderr))
            return
        except WrongPassphrase as error:
            if tried == TRIES:
                raise
            print(f"coach: {error.sentence}", file=sys.stderr)
            time.sleep(2 ** (tried - 1))
