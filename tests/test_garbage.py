"""The collector rests while the app starts, and works again afterwards."""

import gc

import pytest

from coach.garbage import garbage_left, garbage_seen, garbage_waits


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


def test_the_last_of_several_threads_lets_it_go_on() -> None:
    first, second = garbage_waits(), garbage_waits()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()
