"""Looking at the record without opening it: where it is, whether it has a passphrase, who may read.

Nothing is changed and no passphrase is asked for.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from coach.doctor.finding import Finding
from coach.record import place
from coach.record.place import data_folder, database_file
from coach.record.seal import unlocked

PART = "Record"
SHOWN = 3
"""So many names of files are told."""

_OURS = (
    *("coach.db*", "coach.key*", "coach.lock", "look.json*", place.FAULTS_NAME, "backups", "aside"),
    *("practice*", "looked-at", "physio-key.json", "patient-key.json"),
)


def check_record(override: Path | None = None) -> Finding:
    """Where the record is, whether it is encrypted, and whether only this person can read it."""
    folder = data_folder(override)
    file = database_file(folder)
    try:
        there = file.exists()
        open_ones = [] if os.name != "posix" else sorted(_readable_by_others(folder))
    except OSError as error:
        return Finding(PART, "limited", f"{file}: {place.why_not(error)}")
    found = f"{file}, {_lock_of(file)}" if there else f"none yet in {folder}"
    if not open_ones:
        private = ", readable only by you" if there and os.name == "posix" else ""
        return Finding(PART, "good", found + private)
    names = ", ".join(str(one) for one in open_ones[:SHOWN])
    more = f" and {len(open_ones) - SHOWN} more" if len(open_ones) > SHOWN else ""
    advice = f"Others on this computer may read it. Close it to them: chmod -R go= '{folder}'"
    return Finding(PART, "limited", f"{found}; not private: {names}{more}", advice)


def _lock_of(file: Path) -> str:
    if unlocked.is_plain(file):
        return "not encrypted (Settings sets a passphrase)"
    if file.with_name(unlocked.KEY_FILE_NAME).exists() or unlocked.looks_sealed(file):
        return "encrypted with a passphrase"
    return "which does not begin as a record does; open the window, it can repair it"


def _readable_by_others(folder: Path) -> Iterator[Path]:
    """Whatever of ours is not 0700 as a folder or 0600 as a file."""
    if not folder.is_dir():
        return
    ours = [one for pattern in _OURS for one in folder.glob(pattern)]
    inside = [below for one in ours if one.is_dir() for below in one.rglob("*")]
    for one in (folder, *ours, *inside) if ours else ():
        wanted = 0o700 if one.is_dir() else 0o600
        if stat.S_IMODE(one.stat().st_mode) & ~wanted:
            yield one.relative_to(folder)
