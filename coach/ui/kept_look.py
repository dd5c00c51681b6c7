"""Keeps how the window looks in a small file beside the record, for when that cannot be read yet.

A record with a passphrase keeps its settings to itself until it is unlocked, and a damaged one does
as well. Language, theme and size of the text are no secret; nothing else is in the file. One that
is missing, damaged or not ours stands for the system's own.
"""

import json
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from coach.record import place
from coach.record.errors import RecordUnwritable
from coach.record.settings import Settings

FILE_NAME = "look.json"
KEYS = frozenset({"language", "theme", "text_scale"})
_LONGEST_BYTES = 1024


def kept_look(data: Path) -> Settings:
    """Settings of which only the look was chosen, as far as the file in ``data`` can be read."""
    look = Settings()
    for key, value in _stored(data / FILE_NAME).items():
        if key in KEYS:
            # One by one, so that one that is spoilt takes no other with it.
            with suppress(ValueError):
                look = look.changed(**{key: value})
    return look


def keep_look(data: Path, settings: Settings) -> None:
    """Write the file where it says something else. A disk that refuses keeps the one of before."""
    look = settings.model_dump(mode="json", include=set(KEYS))
    file = data / FILE_NAME
    if _stored(file) == look:
        return
    with suppress(OSError, RecordUnwritable):
        for left in data.glob(f"{FILE_NAME}.*.new"):
            left.unlink()
        draft = place.new_private_file(beside=file)
        try:
            draft.write_text(json.dumps(look, sort_keys=True), encoding="utf-8")
            draft.replace(file)
        finally:
            draft.unlink(missing_ok=True)


def _stored(file: Path) -> dict[str, Any]:
    """What the file says, nothing where it is no small file of that form."""
    # Without waiting for what is no file, such as a pipe that somebody put in its place.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(file, flags)
        with open(handle, "rb") as opened:  # noqa: PTH123
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return {}
            content = opened.read(_LONGEST_BYTES + 1)
        found = json.loads(content) if len(content) <= _LONGEST_BYTES else None
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
