"""Keeps the garbage collector from looking through what is loaded to stay.

Starting makes some hundred thousand objects and hardly any garbage. Looking through them again and
again takes a tenth of the start, and later stops the window for longer than a frame.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


@contextmanager
def garbage_left() -> Iterator[None]:
    """Collect nothing meanwhile, and do not look at what is there at the end."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


class _Waits:
    """Of several threads that wait the last one lets the collector go on."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._count = 0
        self._was_on = False

    def begin(self) -> None:
        with self._lock:
            if self._count == 0:
                self._was_on = gc.isenabled()
                gc.disable()
            self._count += 1

    def end(self) -> None:
        with self._lock:
            self._count -= 1
            if self._count == 0 and self._was_on:
                gc.enable()


_waits = _Waits()


@contextmanager
def garbage_waits() -> Iterator[None]:
    """Collect nothing while another thread works: what Qt made must go in the window's own."""
    _waits.begin()
    try:
        yield
    finally:
        _waits.end()


def garbage_seen() -> None:
    """Look at everything again, as before a clean end."""
    gc.unfreeze()
