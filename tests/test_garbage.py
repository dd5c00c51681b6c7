"""The collector rests while the app starts, and works in one thread alone while it runs."""

import gc
import weakref
from threading import Thread

import pytest

from coach.garbage import collect_due, garbage_kept, garbage_left, garbage_seen


def test_nothing_is_collected_meanwhile_and_what_is_there_stays_out_of_sight() -> None:
    with garbage_left():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    garbage_seen()
    assert gc.get_freeze_count() == 0


def test_a_start_that_fails_lets_it_work_again() -> None:
    with pytest.raises(ValueError, match="no"), garbage_left():
        raise ValueError("no")
    assert gc.isenabled()
    garbage_seen()


class _Holds:
    """Holds itself, so that only the collector can let go of it."""

    def __init__(self) -> None:
        self.itself = self


def test_no_thread_collects_what_is_kept_and_what_is_due_goes_when_asked_for() -> None:
    with garbage_kept():
        assert not gc.isenabled()
        gc.collect()
        last = weakref.ref(_Holds())
        thread = Thread(target=lambda: [_Holds() for _ in range(20 * gc.get_threshold()[0])])
        thread.start()
        thread.join()
        assert last() is not None
        assert collect_due()
        assert last() is None
    assert gc.isenabled()


def test_nothing_is_due_where_hardly_anything_was_made() -> None:
    with garbage_kept():
        gc.collect()
        assert not collect_due()


def test_what_has_stayed_long_goes_as_well() -> None:
    with garbage_kept():
        gc.collect()
        held = _Holds()
        last = weakref.ref(held)
        for _ in range(3):
            gc.collect(1)
        del held
        many: list[list[int]] = []
        for _ in range(1 + gc.get_threshold()[2]):
            many += [[] for _ in range(2 * gc.get_threshold()[0])]
            collect_due()
        assert many
        assert last() is None
