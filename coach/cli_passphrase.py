"""Opens a record for a command, and asks for its passphrase at the terminal where it has one.

Never on the command line and never in a variable: both can be read by others and are kept.
"""

# What few records need is imported for them.
# ruff: noqa: PLC0415

import sys
import time
from getpass import getpass
from pathlib import Path

from coach.record.errors import RecordError, RecordLocked, WrongPassphrase
from coach.record.store import Store

TRIES = 5


class NoTerminal(RecordError):
    """The record has a passphrase, and there is nobody to ask."""

    def __init__(self, file: Path | None) -> None:
        super().__init__(
            "Your exercise record is locked with a passphrase. Run this command in a terminal, "
            "where coach can ask you for it.",
            file,
        )


def opened(folder: Path) -> Store:
    """The record in ``folder``, unlocked if need be. Raises RecordError."""
    try:
        return Store.open(folder)
    except RecordLocked as locked:
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise NoTerminal(locked.file) from None
    _unlock(folder)
    return Store.open(folder)


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
