"""Keeps a private note of a fault of the program: where it was, and nothing of the person.

Names of files and functions of the program, line numbers and the kind of the error. Not its
message and no value: they may quote what was entered. Folders of the computer are left out.
"""

import os
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from coach.record import place

LARGEST_BYTES = 64 * 1024


def scrubbed(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The steps that led to an error of ``kind``, a line each, the last step last."""
    steps = [
        f"  {Path(step.filename).parent.name}/{Path(step.filename).name}:{step.lineno} {step.name}"
        for step in traceback.extract_tb(trace, limit=-40)
    ]
    return "\n".join((f"{kind.__module__}.{kind.__qualname__}", *steps))


def note(
    data_folder: Path, at: datetime, kind: type[BaseException], trace: TracebackType | None
) -> None:
    """Add a fault to the file; an old one that has grown large is begun anew. Never raises."""
    file = data_folder / place.FAULTS_NAME
    try:
        large = file.exists() and file.stat().st_size > LARGEST_BYTES
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if large else os.O_APPEND)
        handle = os.open(file, flags, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as opened:
            opened.write(f"{at.isoformat(timespec='seconds')} {scrubbed(kind, trace)}\n")
        place.make_private_file(file)
    except Exception:
        # Whoever is told of a fault must not make another.
        return
