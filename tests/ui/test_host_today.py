"""Today inside the window: what is said there ends in the care log and changes the day."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from coach.care.entries import (
    AnyEntry,
    AutoProgress,
    MorningPain,
    PhaseChosen,
    ScreenAnswered,
    SuggestionAnswered,
    Walked,
)
from coach.care.plan import Plan, PlanItem
from coach.exercise.catalogue import Catalogue
from coach.motion.events import RepCounted
from coach.record.care_log import CareLog
from coach.record.schema import SessionRun
from coach.record.store import Store
from coach.session.events import (
    EffortReported,
    PainReported,
    SessionFinished,
    SetDone,
    SetStarted,
)
from coach.ui.desk import Desk
from coach.ui.half_hour import HalfHourCard
from coach.ui.host_today import TodayHost
from coach.ui.morning_answer import MorningAnswer
from coach.ui.morning_card import MorningCard
from coach.ui.suggestion_card import SuggestionCard
from coach.ui.theme import Theme
from coach.ui.window import Window

from .conftest import AGREED
from .fakes import FakeSource

RAISES = Plan(
    id="programme",
    name="programme",
    items=(PlanItem(exercise_id="heel_raise_double", side="both", sets=1, reps=12, rest_s=0),),
)


def now() -> datetime:
    return datetime.now().astimezone()


def ago(days: int) -> datetime:
    return now() - timedelta(days=days)


def train(desk: Desk, days: int, pain: int = 1) -> None:
    """Twelve good heel raises so many days ago, with that pain."""
    at = ago(days)
    with Store.open(desk.data_folder) as store:
        session_id = store.begin_session(RAISES, "camera", at)
        for event in (
            PainReported(0.0, "before", 0),
            SetStarted(1.0, 0, "heel_raise_double", None, 1),
            *(RepCounted(t, t - 2, t - 1, t, 7.0, "cm", None) for t in range(4, 40, 3)),
            SetDone(40.0, 0, "heel_raise_double", None, 1, 12, 0.0, True),
            PainReported(41.0, "during", pain, 0),
            EffortReported(42.0, 4, 0),
            SessionFinished(43.0, completed=True),
        ):
            store.append(session_id, event, at + timedelta(seconds=event.t))


def log(desk: Desk) -> tuple[AnyEntry, ...]:
    with Store.open(desk.data_folder) as store:
        return CareLog(store).read().entries


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Desk]:
    """Of somebody two weeks into phase 2, whose mornings are calm."""
    desk = Desk(tmp_path / "data", catalogue, None)
    desk.keep_settings(AGREED.changed(age_band="40_49", ankle="right"))
    clear = dict.fromkeys((one.id for one in desk.care.rules.screen.questions), False)
    desk.care.say(PhaseChosen, ago(14), phase=2, by="start")
    for days in range(13, 0, -1):
        desk.care.say(MorningPain, ago(days), score=1)
    desk.care.say(ScreenAnswered, ago(1), answers=clear)
    yield desk
    desk.close()


@pytest.fixture
def host(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[TodayHost]:
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    window.show()
    yield window.shell.hosts["today"]
    window.close()


def cards(host: TodayHost) -> list[SuggestionCard]:
    return [one for one in host.page.findChildren(SuggestionCard) if one.isVisibleTo(host.page)]


def test_the_morning_after_a_session_is_asked_for_and_kept(host: TodayHost, desk: Desk) -> None:
    train(desk, 1)
    desk.care.look_again()
    host.fill()
    (card,) = host.page.findChildren(MorningCard)
    card.answered.emit([MorningAnswer(None, 0, False, None, None)])
    said = log(desk)[-1]
    assert isinstance(said, MorningPain)
    assert (said.day, said.score, said.swelling, said.limp) == (now().date(), 0, False, None)
    assert desk.care.programme(now()).morning_due is None


def test_a_question_that_was_put_off_comes_back_at_the_next_start(
    host: TodayHost, desk: Desk
) -> None:
    train(desk, 1)
    desk.care.look_again()
    host.fill()
    (card,) = host.page.findChildren(MorningCard)
    card.later.emit()
    assert host._cards.morning(desk.care.programme(now())) is None
    assert desk.care.programme(now()).morning_due == now().date()


def just_trained(desk: Desk, minutes_ago: int) -> None:
    train(desk, 0)
    ended = now() - timedelta(minutes=minutes_ago)
    with desk._store.database.write() as db:
        for run in db.scalars(select(SessionRun)):
            run.started_at = ended - timedelta(minutes=20)
            run.ended_at = ended
    desk.care.look_again()


@pytest.mark.parametrize(("minutes", "asked"), [(10, False), (45, True), (300, False)])
def test_half_an_hour_after_a_session_it_asks_once(
    host: TodayHost, desk: Desk, minutes: int, asked: bool
) -> None:
    just_trained(desk, minutes)
    host.fill()
    shown = host.page.findChildren(HalfHourCard)
    assert bool(shown) is asked
    if not asked:
        return
    shown[0].scale.answered.emit(0)
    assert desk.care.ledger(now()).sessions[-1].half_hour == 0
    assert desk.half_hour_after(now()) is None


def test_the_half_hour_may_be_left_alone(host: TodayHost, desk: Desk) -> None:
    just_trained(desk, 45)
    host.fill()
    (card,) = host.page.findChildren(HalfHourCard)
    card.wait.click()
    asked = host._cards.asking(desk.care.programme(now()))
    assert not isinstance(asked, HalfHourCard)
    assert desk.care.ledger(now()).sessions[-1].half_hour is None


@pytest.fixture
def ready(host: TodayHost, desk: Desk) -> TodayHost:
    """Three calm sessions have opened a step forward."""
    for days in (5, 3, 1):
        train(desk, days)
    desk.care.say(MorningPain, now(), score=1)
    host.fill()
    return host


def test_a_step_forward_is_offered_and_nothing_changes_before_a_yes(
    ready: TodayHost, desk: Desk
) -> None:
    (card,) = cards(ready)
    assert card.accept.isVisibleTo(card)
    before = desk.care.ledger(now()).doses.of("heel_raise_double")
    assert not [one for one in log(desk) if isinstance(one, SuggestionAnswered)]
    card.accepted.emit("heel_raise_double")
    said = log(desk)[-1]
    assert isinstance(said, SuggestionAnswered)
    assert (said.accepted, said.by, said.action) == (True, "user", "progress")
    assert desk.care.ledger(now()).doses.of("heel_raise_double") != before
    assert not any(one.to_answer for one in desk.care.programme(now()).suggestions)


def test_staying_is_an_answer_too(ready: TodayHost, desk: Desk) -> None:
    before = desk.care.ledger(now()).doses.of("heel_raise_double")
    (card,) = cards(ready)
    card.kept.emit("heel_raise_double")
    said = log(desk)[-1]
    assert isinstance(said, SuggestionAnswered)
    assert not said.accepted
    assert desk.care.ledger(now()).doses.of("heel_raise_double") == before


def test_with_the_physio_s_leave_it_happens_by_itself_and_is_told(
    host: TodayHost, desk: Desk
) -> None:
    desk.care.say(AutoProgress, ago(6), on=True)
    for days in (5, 3, 1):
        train(desk, days)
    desk.care.say(MorningPain, now(), score=1)
    host.fill()
    (card,) = cards(host)
    assert card.shown.asks == "by_itself"
    said = log(desk)[-1]
    assert isinstance(said, SuggestionAnswered)
    assert (said.accepted, said.by) == (True, "auto")
    host.fill()
    assert sum(isinstance(one, SuggestionAnswered) for one in log(desk)) == 1
    cards(host)[0].noticed.emit("heel_raise_double")
    assert all(one.shown.asks != "by_itself" for one in cards(host))


def test_too_much_pain_is_a_step_back_with_its_reason(host: TodayHost, desk: Desk) -> None:
    train(desk, 1, pain=7)
    desk.care.say(MorningPain, now(), score=1)
    host.fill()
    (card,) = cards(host)
    assert "7" in card.shown.reason
    assert card.shown.claim == "pain_red"


def test_a_walk_is_logged(host: TodayHost, desk: Desk) -> None:
    host.page.walked.emit({"minutes": 30, "worst_pain": 0, "limp": False, "brisk": True})
    said = log(desk)[-1]
    assert isinstance(said, Walked)
    assert (said.minutes, said.worst_pain, said.brisk) == (30, 0, True)


def test_strong_pain_now_leaves_only_the_pumps(host: TodayHost, desk: Desk) -> None:
    host.page.signs_told.emit({"before": 6})
    plan = desk.plan(now())
    assert plan is not None
    assert [item.exercise_id for item in plan.items] == ["ankle_pumps"]


def test_a_new_injury_leads_to_the_questions(host: TodayHost, desk: Desk) -> None:
    host.page.injury_asked.emit()
    window = host.page.window()
    assert window._stack.currentWidget() is window._safety.screen
    assert desk.care.programme(now()).screen_due == "injury"
    assert desk.plan(now()) is None


def test_a_phase_is_taken_or_declined(host: TodayHost, desk: Desk) -> None:
    host.page.phase_declined.emit(3)
    assert log(desk)[-1].kind == "phase_declined"
    assert desk.care.programme(now()).phase.number == 2
    host.page.phase_accepted.emit(3)
    assert desk.care.programme(now()).phase.number == 3
