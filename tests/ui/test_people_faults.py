"""Every sentence of a practice's faults is known to the window, and says no more than it means."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.practice.faults import (
    ChangedElsewhere,
    Gone,
    NotAllowed,
    NotTheirs,
    PracticeBusy,
    PracticeDamaged,
    PracticeError,
    PracticeFromNewerVersion,
    PracticeReadOnly,
    PracticeUnreachable,
    PracticeUnwritable,
)
from coach.practice.patient_record import NoRoomToLook, ResultFromNewerVersion, ResultUnsound
from coach.ui.people_faults import SENTENCES, pattern
from coach.ui.people_patience import WaitingStopped
from coach.ui.people_reader import NothingSigned
from coach.ui.people_server_words import SENTENCES as OF_A_SERVER
from coach.ui.practice_desk import NobodySigns

FAULTS = (
    ChangedElsewhere(None, None, datetime(2026, 3, 2, 14, 2, tzinfo=UTC), "reception"),
    Gone(),
    PracticeUnreachable("no answer"),
    PracticeDamaged(Path("practice.db"), "its end is missing"),
    PracticeFromNewerVersion("practice.db", "0009"),
    PracticeUnwritable("the disk is full"),
    PracticeBusy(),
    PracticeReadOnly(),
    NotAllowed("lee"),
    NotTheirs("A signed plan"),
    ResultUnsound("it is damaged or locked"),
    ResultFromNewerVersion(),
    NoRoomToLook("the disk is full"),
    NobodySigns(),
    NothingSigned(),
    WaitingStopped(),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: type(one).__name__)
def test_the_window_knows_its_sentence(fault: PracticeError) -> None:
    known = [one for one in SENTENCES if re.fullmatch(pattern(one), fault.sentence, re.DOTALL)]
    assert len(known) == 1


def test_no_sentence_is_left_over() -> None:
    for one in set(SENTENCES) - set(OF_A_SERVER):
        assert any(re.fullmatch(pattern(one), fault.sentence, re.DOTALL) for fault in FAULTS), one
