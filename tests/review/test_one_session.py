"""One session: its marks, what was corrected, its replay and why each repetition counted."""

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine, event

from coach.capture.track import read_track
from coach.care.plan import Plan, PlanItem
from coach.library import load_catalogue
from coach.motion.events import (
    Event,
    FaultEnded,
    FaultStarted,
    HoldEnded,
    RepCounted,
    RepRejected,
    SwayMeasured,
    TrackingFound,
    TrackingLost,
)
from coach.motion.reasons import Reason
from coach.record.corrections import Corrections, Target
from coach.record.errors import NoSuchSession
from coach.record.store import Store
from coach.review.evidence import evidence
from coach.review.one_session import SessionReview, read_session
from coach.review.replay import Replay, replay
from coach.review.side_by_side import side_by_side
from coach.session.events import (
    EffortReported,
    PainReported,
    RepTapped,
    SessionFinished,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
)

BEGAN = datetime(2025, 3, 30, 0, 30, tzinfo=UTC)
TRACK = Path(__file__).parents[1] / "recordings" / "heel_double_side_R_s11.npz"
PLAN = Plan(
    id="p",
    name="P",
    items=(
        PlanItem(exercise_id="heel_raise_single", side="each", sets=1, reps=3, rest_s=0),
        PlanItem(exercise_id="single_leg_balance", side="left", sets=2, hold_s=30, rest_s=0),
    ),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


def rep(t: float, **more: Any) -> RepCounted:
    return RepCounted(t, t - 2, t - 1, t, 0.4, "foot", "left", **more)


def low(t: float) -> RepRejected:
    why = Reason("partial", "heel", 40.0)
    return RepRejected(t, t - 2, t - 1, t, 0.1, "foot", "left", why)


def played(store: Store, *events: Event) -> str:
    id_ = store.begin_session(PLAN, "camera", BEGAN)
    for one in events:
        store.append(id_, one, BEGAN + timedelta(seconds=one.t))
    return id_


def typical(store: Store) -> SessionReview:
    raises = (0, "heel_raise_single", "left", 1)
    balance = (1, "single_leg_balance", "left")
    faults = ("knee_bends",)
    id_ = played(
        store,
        PainReported(0.0, "before", 0),
        SetStarted(1.0, *raises),
        rep(4.0),
        SetRestarted(5.0),
        rep(8.0, faults=faults, tempo_s=(0.8, 0.1, 1.1), seen=0.9),
        low(11.0),
        TrackingLost(12.0, Reason("cannot_see", "left heel")),
        TrackingFound(13.0),
        rep(16.0),
        SetDone(17.0, *raises, 2, 0.0, False),
        SetSkipped(18.0, 0, "heel_raise_single", "right", 1, "hurts"),
        PainReported(19.0, "during", 3, 0),
        PainReported(19.5, "during", 2, 0),
        EffortReported(20.0, 6, 0),
        SetStarted(21.0, *balance, 1),
        FaultStarted(23.0, "hip_drops", 22.0, "Hips level"),
        FaultEnded(25.0, "hip_drops", 22.0, 25.0),
        HoldEnded(40.0, 22.0, 40.0, "left", Reason("foot_down")),
        SwayMeasured(40.0, 22.0, 40.0, "left", 0.02, 0.1),
        SetDone(41.0, *balance, 1, 0, 18.0, True),
        SetStarted(50.0, *balance, 2, self_counted=True),
        RepTapped(52.0, "left"),
        SetDone(80.0, *balance, 2, 0, 30.0, True),
        SessionFinished(81.0, False),
    )
    return read_session(store, id_)


def test_the_marks_of_each_set(store: Store) -> None:
    raises, skipped, balance, own = typical(store).sets
    assert [(one.number, one.counted, one.restarted) for one in raises.marks.reps] == [
        (1, False, True),
        (1, True, False),
        (None, False, False),
        (2, True, False),
    ]
    assert (raises.count, raises.pain, raises.effort) == (2, 3, 6)
    (unseen,) = raises.marks.unseen
    assert (unseen.start_s, unseen.end_s) == (12.0, 13.0)
    assert (skipped.begun, skipped.count, skipped.marks.reps) == (False, None, ())
    (hold,) = balance.marks.holds
    assert (hold.held_s, hold.sway_side, hold.sway_path_a_s) == (18.0, 0.02, 0.1)
    (fault,) = balance.marks.faults
    assert (fault.what, fault.start_s, fault.end_s) == ("hip_drops", 22.0, 25.0)
    assert (balance.pain, balance.effort) == (None, None)
    assert own.recorded.self_counted
    assert [one.t_s for one in own.marks.taps] == [52.0]


def test_pain_0_before_and_none_after(store: Store) -> None:
    review = typical(store)
    assert (review.before, review.during, review.after) == (0, 3, None)


def test_the_timeline_has_what_is_around_the_marks(store: Store) -> None:
    kinds = [type(one.event).__name__ for one in typical(store).timeline]
    assert kinds[:3] == ["PainReported", "SetStarted", "SetRestarted"]
    assert kinds[-1] == "SessionFinished"
    assert "RepCounted" not in kinds


def test_corrections_stand_beside_what_was_recorded(store: Store) -> None:
    id_ = typical(store).summary.id
    said = Corrections(store)
    said.set_count(Target(id_, 1), 0, BEGAN)
    said.set_held_s(Target(id_, 3), 20.0, BEGAN)
    said.exclude(Target(id_, 4), BEGAN)
    said.note(Target(id_), "Tired", BEGAN)
    review = read_session(store, id_)
    raises, _, balance, _ = review.sets
    assert (raises.count, raises.recorded.count, raises.recorded.camera_count) == (0, 2, 2)
    assert (balance.held_s, balance.recorded.held_s) == (20.0, 18.0)
    assert [one.corrected for one in review.sets] == [True, False, True, False]
    assert [one.excluded for one in review.sets] == [False, False, False, True]
    assert (review.note, review.excluded, len(review.corrections)) == ("Tired", False, 4)


def test_a_fixed_number_of_queries(store: Store) -> None:
    ids = [typical(store).summary.id, played(store)]
    counts = []
    for id_ in ids:
        seen: list[str] = []

        def note(_c: Any, _cursor: Any, text: str, *_: Any, seen: list[str] = seen) -> None:
            seen.append(text)

        event.listen(Engine, "before_cursor_execute", note)
        try:
            read_session(store, id_)
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        counts.append(len([text for text in seen if not text.startswith("BEGIN")]))
    assert counts[0] == counts[1] <= 7


def test_a_session_that_is_not_there(store: Store) -> None:
    with pytest.raises(NoSuchSession):
        read_session(store, "nobody")


def test_side_by_side_has_every_set_of_both_once(store: Store) -> None:
    first = typical(store)
    other = played(store, SetStarted(1.0, 1, "calf_stretch_straight", "left", 1))
    both = side_by_side(first, read_session(store, other))
    assert [(one.exercise_id, one.side) for one in both.pairs] == [
        ("heel_raise_single", "left"),
        ("heel_raise_single", "right"),
        ("single_leg_balance", "left"),
        ("calf_stretch_straight", "left"),
    ]
    assert [len(one.first) for one in both.pairs] == [1, 1, 2, 0]
    assert [len(one.second) for one in both.pairs] == [0, 0, 0, 1]


def test_why_each_repetition_counted_or_did_not(store: Store) -> None:
    raises = typical(store).sets[0]
    before, counted, rejected, plain = (evidence(one) for one in raises.marks.reps)
    assert before.verdict.key == "rep_restarted"
    assert counted.verdict.key == "rep_counted"
    assert {one.key for one in counted.facts} == {"rep_range", "rep_tempo", "rep_fault", "rep_seen"}
    assert rejected.verdict.text() == "Not counted: Heel rose 40 % of your range"
    assert "rep_lasted" in {one.key for one in plain.facts}


@pytest.fixture(scope="module")
def drawn() -> Replay:
    return replay(read_track(TRACK), load_catalogue()["heel_raise_double"], None)


def test_a_replay_counts_as_the_set_did_and_shows_its_levels(store: Store, drawn: Replay) -> None:
    seen = [one for one in drawn.events if isinstance(one, RepCounted | RepRejected)]
    item = PlanItem(exercise_id="heel_raise_double", side="both", sets=1, reps=9, rest_s=0)
    id_ = store.begin_session(Plan(id="p", name="P", items=(item,)), "camera", BEGAN)
    for one in (SetStarted(0.0, 0, "heel_raise_double", None, 1), *seen):
        store.append(id_, one, BEGAN)
    (made,) = read_session(store, id_).sets
    counted = [one for one in made.marks.reps if one.counted]
    assert len(counted) >= 3
    assert drawn.agrees(made.marks.reps)
    assert not drawn.agrees(made.marks.reps[1:])
    poses = len(read_track(TRACK))
    arrays = (drawn.t_s, drawn.value, drawn.level, drawn.target, drawn.holding)
    assert {len(one) for one in arrays} == {poses}
    assert (len(drawn.phases), len(drawn.unseen)) == (poses, poses)
    for one in counted[1:]:
        told = evidence(one, drawn)
        assert told.highest is not None
        assert told.needed is not None
        assert told.highest >= told.needed


def test_what_could_not_be_measured_is_not_drawn(drawn: Replay) -> None:
    missing = np.array([one is not None for one in drawn.unseen])
    assert np.isnan(drawn.value[missing]).all()
    assert drawn.between(math.nan, 3.0) == slice(0, 0)
    assert drawn.between(drawn.t_s[3], drawn.t_s[5]) == slice(3, 6)


def test_a_replay_of_nothing() -> None:
    empty = replay([], load_catalogue()["heel_raise_double"], None)
    assert (len(empty.t_s), empty.events) == (0, ())
    assert empty.agrees(())
