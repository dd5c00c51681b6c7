"""Keeps the garbage collector from looking through what is loaded to stay.

Starting makes some hundred thousand objects and hardly any garbage. Looking through them again and
again takes a tenth of the start, and later stops the window for longer than a frame.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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


@contextmanager
def garbage_waits() -> Iterator[None]:
    """Collect nothing while another thread works: what Qt made must go in the window's own."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def garbage_seen() -> None:
    """Look at everything again, as before a clean end."""
    gc.unfreeze()
