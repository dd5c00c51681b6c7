"""The programme behind the window: what is said changes it at once, kept only with consent."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from coach.care.entries import (
    AnyEntry,
    MorningPain,
    PhaseChosen,
    PhysioPlan,
    ScreenAnswered,
)
from coach.care.locks import Lock
from coach.care.plan import Plan, PlanItem
from coach.exercise.catalogue import Catalogue
from coach.record.care_log import CareLog
from coach.record.store import Store
from coach.ui.care_desk import CareDesk
from coach.ui.desk import Desk

from .conftest import AGREED

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""A Monday."""
RAISES = Plan(
    id="x",
    name="x",
    items=(PlanItem(exercise_id="heel_raise_double", side="both", sets=1, reps=6, rest_s=0),),
)


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Desk]:
    """Of somebody who follows the programme."""
    desk = Desk(tmp_path / "data", catalogue, None)
    desk.keep_settings(AGREED.changed(age_band="40_49", ankle="right"))
    yield desk
    desk.close()


def all_no(care: CareDesk) -> dict[str, bool]:
    return dict.fromkeys((one.id for one in care.rules.screen.questions), False)


def kept(desk: Desk) -> tuple[AnyEntry, ...]:
    with Store.open(desk.data_folder) as store:
        return CareLog(store).read().entries


def test_before_the_questions_are_answered_nothing_is_open(desk: Desk) -> None:
    programme = desk.care.programme(NOW)
    assert Lock.EVERYTHING in programme.locks
    assert desk.plan(NOW) is None
    assert programme.next_steps[0].where == "screen"


def test_answers_open_the_first_phase_and_are_kept(desk: Desk) -> None:
    desk.care.say(ScreenAnswered, NOW, answers=all_no(desk.care))
    plan = desk.plan(NOW)
    assert plan is not None
    assert {item.exercise_id for item in plan.items} == {"ankle_pumps", "ankle_circles"}
    (entry,) = kept(desk)
    assert entry == ScreenAnswered(at=NOW, day=NOW.date(), answers=all_no(desk.care))


def test_another_start_knows_what_was_said(desk: Desk, catalogue: Catalogue) -> None:
    desk.care.say(ScreenAnswered, NOW, answers=all_no(desk.care))
    desk.care.say(PhaseChosen, NOW, phase=3, by="start")
    again = Desk(desk.data_folder, catalogue, None)
    assert again.care.programme(NOW).phase.number == 3
    assert again.plan(NOW) == desk.plan(NOW)
    again.close()


def test_without_consent_it_holds_until_the_app_is_closed(desk: Desk, catalogue: Catalogue) -> None:
    desk.keep_settings(desk.settings.changed(storage_consent_at=None))
    desk.care.say(ScreenAnswered, NOW, answers=all_no(desk.care))
    assert desk.plan(NOW) is not None
    assert kept(desk) == ()
    again = Desk(desk.data_folder, catalogue, None)
    assert again.plan(NOW) is None
    again.close()


def test_deleting_everything_locks_again(desk: Desk) -> None:
    desk.care.say(ScreenAnswered, NOW, answers=all_no(desk.care))
    desk.erase()
    assert desk.plan(NOW) is None


def test_an_answer_may_be_about_another_day(desk: Desk) -> None:
    yesterday = NOW.date() - timedelta(days=1)
    desk.care.say(MorningPain, NOW, day=yesterday, score=0)
    trend = {one.day: one.morning for one in desk.care.programme(NOW).trend}
    assert (trend[yesterday], trend[NOW.date()]) == (0, None)


def test_the_next_day_is_worked_out_anew(desk: Desk) -> None:
    desk.care.say(ScreenAnswered, NOW, answers=all_no(desk.care))
    assert desk.care.programme(NOW).today == date(2026, 3, 2)
    later = NOW + timedelta(days=8)
    assert desk.care.programme(later).screen_due == "weekly"


def test_the_physios_plan_wins_and_the_locks_stay(desk: Desk) -> None:
    desk.care.say(PhysioPlan, NOW, plan=RAISES)
    assert desk.plan(NOW) is None
    assert not desk.care.leaves_open(RAISES, NOW)
    desk.care.say(ScreenAnswered, NOW, answers=all_no(desk.care))
    plan = desk.plan(NOW)
    assert plan is not None
    assert [item.exercise_id for item in plan.items] == ["heel_raise_double"]
    assert desk.care.leaves_open(RAISES, NOW)
