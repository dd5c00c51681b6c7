"""Keeps what the pose library prints to the terminal by itself away from the user."""

import contextlib
import os
import re
import sys
import tempfile
import threading
from collections.abc import Iterator

# The library's own notes and warnings begin so; its errors begin with E or F and are kept.
_NOISE = re.compile(
    rb"[IW]\d{4} \d\d:\d\d:|INFO: Created TensorFlow Lite|WARNING: All log messages before absl"
)
_STDERR = 2

_one_at_a_time = threading.Lock()


@contextlib.contextmanager
def library_notes_hidden() -> Iterator[None]:
    """Hold back the process's error output, then let through all that is not library noise.

    The library writes to the file descriptor and offers no setting, so this acts on the whole
    process: keep what happens inside short.
    """
    with _one_at_a_time, contextlib.ExitStack() as stack:
        try:
            terminal = os.dup(_STDERR)
        except OSError:  # A program without a terminal, as on Windows, has nothing to hide.
            yield
            return
        stack.callback(os.close, terminal)
        held = stack.enter_context(tempfile.TemporaryFile())
        _flush()
        os.dup2(held.fileno(), _STDERR)
        try:
            yield
        finally:
            _flush()
            os.dup2(terminal, _STDERR)
            held.seek(0)
            kept = b"".join(line for line in held if not _NOISE.match(line))
            with contextlib.suppress(OSError):
                os.write(terminal, kept)


def _flush() -> None:
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.flush()
