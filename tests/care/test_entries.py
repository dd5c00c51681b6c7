"""Every entry comes back from JSON as it was, and refuses what is not an answer."""

from datetime import UTC, date, datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from coach.care.done import ExerciseDone
from coach.care.dosage import Dosage
from coach.care.entries import (
    AnyEntry,
    Assessed,
    AutoProgress,
    Cleared,
    MorningPain,
    NewInjury,
    PhaseChosen,
    PhaseDeclined,
    PhysioPlan,
    ScreenAnswered,
    SignsNoted,
    SuggestionAnswered,
    TestResult,
    Walked,
)
from coach.care.entry import Entry
from coach.care.run_entries import SwapLogged

AT = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
DAY = date(2026, 3, 2)
ENTRY: TypeAdapter[Entry] = TypeAdapter(AnyEntry)

EVERY: list[Entry] = [
    ScreenAnswered(at=AT, day=DAY, answers={"four_steps": False}),
    Cleared(at=AT, day=DAY, questions=("four_steps",)),
    NewInjury(at=AT, day=DAY, side="left"),
    MorningPain(at=AT, day=DAY, score=0, swelling=False),
    SignsNoted(at=AT, day=DAY, before=3),
    Walked(at=AT, day=DAY, minutes=30, worst_pain=0, brisk=True),
    SwapLogged(at=AT, day=DAY, swap_id="s", sport="swim", minutes=30),
    Assessed(at=AT, day=DAY, results=(TestResult(test="balance_s", side="left", value=12.5),)),
    PhaseChosen(at=AT, day=DAY, phase=2, by="start"),
    PhaseDeclined(at=AT, day=DAY, phase=3),
    SuggestionAnswered(
        at=AT,
        day=DAY,
        exercise_id="heel_raise_double",
        session_id="a",
        row=7,
        action="progress",
        accepted=True,
        dose=Dosage(exercise_id="heel_raise_double", amount=14, sets=3),
    ),
    AutoProgress(at=AT, day=DAY, on=True),
    PhysioPlan(at=AT, day=DAY, plan=None),
]


@pytest.mark.parametrize("entry", EVERY, ids=lambda entry: entry.kind)
def test_an_entry_comes_back_as_it_was(entry: Entry) -> None:
    assert ENTRY.validate_json(ENTRY.dump_json(entry)) == entry


@pytest.mark.parametrize("score", [-1, 11, 2.5, True, None])
def test_what_is_no_pain_score_is_refused(score: object) -> None:
    with pytest.raises(ValidationError):
        MorningPain.model_validate({"at": AT, "day": DAY, "score": score})


@pytest.mark.parametrize(
    ("good", "whole", "share"),
    [(8, 10, 0.8), (0, 10, 0.0), (0, 0, None), (None, 10, None), (5, None, None), (12, 10, 1.0)],
)
def test_the_share_of_good_repetitions(
    good: int | None, whole: int | None, share: float | None
) -> None:
    assert ExerciseDone("x", good_reps=good, all_reps=whole).good_share == share
