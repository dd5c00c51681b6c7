"""Keeps the garbage collector from what is loaded to stay, and from threads that are not its place.

Starting makes some hundred thousand objects and hardly any garbage. Looking through them again and
again takes a tenth of the start, and later stops the window for longer than a frame.

Python collects in whatever thread happens to make an object. What Qt made must go in the window's
own: a page that is destroyed in another thread can hold both up for ever, or end the app.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_left() -> Iterator[None]:
    """Collect nothing meanwhile, and do not look at what is there at the end."""
    with garbage_kept():
        try:
            yield
        finally:
            gc.freeze()


@contextmanager
def garbage_kept() -> Iterator[None]:
    """Collect nothing meanwhile, in no thread, but for what ``collect_due`` is asked for."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def collect_due() -> bool:
    """Collect among what is new once there is enough of it, as Python would, and now and then
    among all; say if anything was looked at."""
    (new, _, sweeps), (most_new, _, most_sweeps) = gc.get_count(), gc.get_threshold()
    if new <= most_new:
        return False
    gc.collect(2 if sweeps >= most_sweeps else 1)
    return True


def garbage_seen() -> None:
    """Look at everything again, as before a clean end."""
    gc.unfreeze()
