import os
import threading

import pytest

from coach.capture.quiet import library_notes_hidden

NOISE = b"""\
INFO: Created TensorFlow Lite XNNPACK delegate for CPU.
WARNING: All log messages before absl::InitializeLog() is called are written to STDERR
W0000 00:00:1795403956.796335   12071 inference_feedback_manager.cc:114] Feedback manager
I0000 00:00:1795403956.796335   12071 gl_context.cc:357] GL version
"""


def test_only_notes_of_the_library_are_hidden(capfd):
    with library_notes_hidden():
        os.write(2, NOISE + b"E0000 00:00:1795403956.7 12071 graph.cc:1] broken\n")
        os.write(2, b"a warning of our own\n")
    os.write(2, b"after\n")
    assert capfd.readouterr().err.splitlines() == [
        "E0000 00:00:1795403956.7 12071 graph.cc:1] broken",
        "a warning of our own",
        "after",
    ]


def test_what_was_printed_before_an_error_is_kept(capfd):
    def fail():
        with library_notes_hidden():
            os.write(2, b"the reason\n")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert capfd.readouterr().err == "the reason\n"


def test_two_threads_take_turns(capfd):
    def work():
        for _ in range(20):
            with library_notes_hidden():
                os.write(2, NOISE)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    os.write(2, b"still here\n")
    assert capfd.readouterr().err == "still here\n"
