"""Why a file of runs, or one activity in it, cannot be taken over: a sentence for each fault."""

from enum import StrEnum


class Fault(StrEnum):
    """What is wrong; the screens say it in their language, ``SENTENCES`` in English."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_A_RUN_FILE = "not_a_run_file"
    UNSAFE = "unsafe"
    CUT_OFF = "cut_off"
    EMPTY = "empty"
    NO_TIMES = "no_times"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_FAST = "too_fast"
    IN_THE_FUTURE = "in_the_future"


SENTENCES = {
    Fault.UNREADABLE: "The file cannot be opened. Look whether it is still there.",
    Fault.TOO_LARGE: "The file is larger than any run. Export one activity by itself.",
    Fault.NOT_A_RUN_FILE: "This is no GPX, TCX or FIT file. Export the run in one of the three.",
    Fault.UNSAFE: "The file holds things that no watch writes, so it was not read.",
    Fault.CUT_OFF: "The file is damaged or its end is missing. Export it once more.",
    Fault.EMPTY: "There is no activity in this file.",
    Fault.NO_TIMES: "The activity has no times, so how long it took is unknown. Type the run in.",
    Fault.TOO_SHORT: "The activity is shorter than half a minute.",
    Fault.TOO_LONG: "The activity is longer than a day. Type in the part that was a run.",
    Fault.TOO_FAST: "This is faster than anybody runs. It may have been a ride.",
    Fault.IN_THE_FUTURE: "The activity is dated in the future. The clock of the watch may be off.",
}


class RunFileError(Exception):
    """Nothing of the file could be taken over; ``sentence`` says why and what to do."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(SENTENCES[fault])
        self.fault = fault
        self.sentence = SENTENCES[fault]
