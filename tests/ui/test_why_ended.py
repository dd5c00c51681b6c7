"""The end of a session says which rule ended it, and when the next one is."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.care.entries import PhaseChosen, ScreenAnswered
from coach.care.plan import Plan, PlanItem
from coach.exercise.catalogue import Catalogue
from coach.motion.events import Event
from coach.session.events import PainReported
from coach.ui.desk import Desk
from coach.ui.next_session import next_words
from coach.ui.why_ended import why_ended

from .conftest import AGREED

PLAN = Plan(
    id="x",
    name="x",
    items=(PlanItem(exercise_id="heel_raise_double", side="both", sets=1, reps=5, rest_s=0),),
)


@pytest.mark.parametrize(
    ("events", "claim"),
    [
        ([], None),
        ([PainReported(1.0, "before", 5)], None),
        ([PainReported(1.0, "before", 6)], "pain_before"),
        ([PainReported(1.0, "during", 9, 0)], None),
        ([PainReported(1.0, "during", 9, 0), PainReported(2.0, "during", 6, 1)], "pain_red"),
    ],
)
def test_the_rule_that_ended_it(events: list[Event], claim: str | None) -> None:
    ended = why_ended(PLAN, events)
    assert (None if ended is None else ended.claim) == claim


@pytest.mark.parametrize(
    ("phase", "day", "words"),
    [(1, 2, "tomorrow"), (3, 6, "Monday"), (2, 4, "tomorrow")],
)
def test_the_next_session_is_that_of_the_week(
    tmp_path: Path, catalogue: Catalogue, phase: int, day: int, words: str
) -> None:
    now = datetime(2026, 3, day, 9, tzinfo=UTC)
    desk = Desk(tmp_path / "data", catalogue, None)
    desk.keep_settings(AGREED.changed(age_band="40_49", ankle="right"))
    clear = dict.fromkeys((one.id for one in desk.care.rules.screen.questions), False)
    desk.care.say(ScreenAnswered, now, answers=clear)
    desk.care.say(PhaseChosen, now, phase=phase, by="start")
    assert words in next_words(desk, now)
    desk.close()


def test_a_fixed_plan_has_no_schedule(desk: Desk) -> None:
    assert next_words(desk, datetime(2026, 3, 2, tzinfo=UTC)) == ""
