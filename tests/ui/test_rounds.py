"""The safety questions and the assessment inside the window: what is said there is logged."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from coach.care.entries import Assessed, Cleared, PhaseChosen, ScreenAnswered, TestResult
from coach.care.locks import Lock
from coach.care.screen import Outcome
from coach.exercise.catalogue import Catalogue
from coach.motion.events import HoldEnded
from coach.motion.reasons import Reason
from coach.record.care_log import CareLog
from coach.record.store import Store
from coach.session.events import SetStarted
from coach.ui.assess_plan import camera_plan
from coach.ui.desk import Desk
from coach.ui.theme import Theme
from coach.ui.window import Window

from .conftest import AGREED
from .fakes import FakeSource


def now() -> datetime:
    return datetime.now().astimezone()


@pytest.fixture
def desk(tmp_path, catalogue: Catalogue) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", catalogue, None)
    desk.keep_settings(AGREED.changed(age_band="40_49", ankle="right"))
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Window]:
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def logged(desk: Desk) -> list[str]:
    with Store.open(desk.data_folder) as store:
        return [entry.kind for entry in CareLog(store).read().entries]


def no_to_all(desk: Desk) -> dict[str, bool]:
    return dict.fromkeys((one.id for one in desk.care.rules.screen.questions), False)


def test_the_questions_open_the_day(window: Window, desk: Desk) -> None:
    window._safety.ask()
    assert window._stack.currentWidget() is window._safety.screen
    for id_ in no_to_all(desk):
        window._safety.screen.asking.answered.emit(id_, False)
    assert logged(desk) == []
    window._safety.screen.asking.finished.emit()
    assert window._safety.screen.result.outcome is Outcome.GO_ON
    window._safety.screen.outcome.read.emit()
    assert logged(desk) == ["screen_answered"]
    assert window._stack.currentWidget() is window.shell
    assert Lock.EVERYTHING not in desk.care.programme(now()).locks


def test_a_yes_is_judged_before_it_is_logged_and_stands_until_it_is_seen(
    window: Window, desk: Desk
) -> None:
    desk.care.say(ScreenAnswered, now(), answers=no_to_all(desk))
    desk.care.say(ScreenAnswered, now(), answers={"bone_spot": True})
    window._safety.ask()
    assert window._safety.screen.currentWidget() is window._safety.screen.outcome
    window._safety.screen.cleared.emit(("bone_spot",))
    assert logged(desk)[-1] == Cleared(at=now(), day=now().date(), questions=("x",)).kind
    assert desk.care.programme(now()).screen.cleared == ("bone_spot",)


def test_what_was_answered_is_kept_when_the_window_closes(window: Window, desk: Desk) -> None:
    window._safety.ask()
    window._safety.screen.asking.answered.emit("four_steps", True)
    window.close()
    assert logged(desk) == ["screen_answered"]


def test_an_assessment_proposes_a_phase_and_choosing_it_begins_there(
    window: Window, desk: Desk
) -> None:
    desk.care.say(ScreenAnswered, now(), answers=no_to_all(desk))
    window._assess.ask()
    assert window._stack.currentWidget() is window._assess.screen
    results = (
        TestResult(test="rest_pain", value=0),
        TestResult(test="walk_min", value=10, pain=1, limp=False),
    )
    window._assess.screen.assessed.emit(results)
    assert window._assess.screen.currentWidget() is window._assess.screen.result
    window._assess.screen.phase_chosen.emit(2)
    assert logged(desk) == ["screen_answered", "assessed", "phase_chosen"]
    assert desk.care.programme(now()).phase.number == 2
    assert window._stack.currentWidget() is window.shell


def test_the_camera_s_results_come_back_to_the_assessment(window: Window, desk: Desk) -> None:
    desk.care.say(ScreenAnswered, now(), answers=no_to_all(desk))
    window._assess.ask()
    plan = camera_plan("x")
    window._assess.screen.camera_asked.emit(plan)
    assert window._stack.currentWidget() is window.session
    window.session._events += [
        SetStarted(0.0, 0, "single_leg_balance", "left", 1),
        HoldEnded(30.0, 2.0, 24.5, "left", Reason("foot_down")),
    ]
    window.session.closed.emit()
    assert window._stack.currentWidget() is window._assess.screen
    found = {(one.test, one.side): one.value for one in window._assess.screen.asking.results()}
    assert found["balance_s", "left"] == 22.5


def test_another_session_does_not_lead_back_to_it(window: Window, desk: Desk) -> None:
    desk.care.say(ScreenAnswered, now(), answers=no_to_all(desk))
    window._assess.ask()
    assert not window._assess.come_back(camera_plan("x"), ())
    assert not window._assess.come_back(None, ())


def test_nothing_tested_is_nothing_logged(window: Window, desk: Desk) -> None:
    desk.care.say(ScreenAnswered, now(), answers=no_to_all(desk))
    window._assess.ask()
    window._assess.screen.assessed.emit(())
    assert Assessed.model_fields["kind"].default not in logged(desk)
    assert PhaseChosen.model_fields["kind"].default not in logged(desk)
