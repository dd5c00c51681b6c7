"""Events become an analysis."""

import pytest

from coach.analysis.result import Analysis, Spent, Watched, analysis_from
from coach.motion.events import (
    Armed,
    Event,
    FaultEnded,
    FaultStarted,
    HoldEnded,
    HoldStarted,
    RepCounted,
    RepRejected,
    Side,
    Touchdown,
    TrackingLost,
)
from coach.motion.reasons import Reason


def watched(*, legs: str = "each", side: Side | None = None, poses: int = 10) -> Watched:
    return Watched(
        file="a.mp4",
        exercise_id="heel_raise_single",
        legs="each" if legs == "each" else "both",
        side=side,
        first_s=1.0,
        last_s=21.0,
        poses=poses,
        poses_with_person=poses // 2,
        model="full",
        spent=Spent(0.1, 0.2, 0.3),
    )


def counted(t: float, side: Side | None = None) -> RepCounted:
    return RepCounted(t, t - 2, t - 1, t, 9.0, "deg", side)


def held(start_s: float, end_s: float, side: Side | None = None) -> HoldEnded:
    return HoldEnded(end_s, start_s, end_s, side, Reason("foot_down"))


def test_counted_and_rejected_repetitions_stay_in_order() -> None:
    rejected = RepRejected(8.0, 6.0, 7.0, 8.0, 4.0, "deg", "left", Reason("partial", "Heel", 45))
    analysis = analysis_from([counted(4.0, "left"), rejected, Armed(9.0)], watched())
    assert [rep.counted for rep in analysis.reps] == [True, False]
    assert analysis.counted == 1
    assert analysis.reps[0].reason is None
    assert analysis.reps[1].reason == Reason("partial", "Heel", 45)


def test_held_time_is_the_sum_of_the_holds() -> None:
    events: list[Event] = [HoldStarted(3.0, 3.0, None), held(3.0, 5.0), held(6.0, 9.5)]
    analysis = analysis_from(events, watched())
    assert analysis.held_s == 5.5
    assert [hold.ended_by.code for hold in analysis.holds] == ["foot_down", "foot_down"]


def test_what_is_open_ends_with_the_recording() -> None:
    events = [FaultStarted(4.0, "knee", 3.5, "Long knee"), HoldStarted(6.0, 5.5, "left")]
    analysis = analysis_from(events, watched())
    assert (analysis.holds[0].start_s, analysis.holds[0].end_s) == (5.5, 21.0)
    assert analysis.holds[0].ended_by.code == "recording_ended"
    assert (analysis.faults[0].start_s, analysis.faults[0].end_s) == (3.5, 21.0)


def test_a_fault_that_ended_is_told_once() -> None:
    events = [FaultStarted(4.0, "knee", 3.5, "Long knee"), FaultEnded(6.0, "knee", 3.5, 5.9)]
    assert [fault.end_s for fault in analysis_from(events, watched()).faults] == [5.9]


def test_touchdowns_are_times() -> None:
    assert analysis_from([Touchdown(4.0, "left")], watched()).touchdowns == (4.0,)


def test_events_about_nothing_else_change_nothing() -> None:
    lost = TrackingLost(4.0, Reason("nobody"))
    assert analysis_from([lost, Armed(5.0)], watched()) == analysis_from([], watched())


def test_duration_and_share_of_poses_with_somebody() -> None:
    analysis = analysis_from([], watched())
    assert (analysis.duration_s, analysis.person_found) == (20.0, 0.5)


def test_no_pose_at_all_is_nobody_found() -> None:
    assert analysis_from([], watched(poses=0)).person_found == 0.0


def side_of(events: list[Event], **how: object) -> Side | None:
    analysis: Analysis = analysis_from(events, watched(**how))  # type: ignore[arg-type]
    return analysis.side


@pytest.mark.parametrize(
    ("events", "side"),
    [
        ([counted(3.0, "left"), counted(6.0, "left")], "left"),
        ([counted(3.0, "left"), counted(6.0, "right")], None),
        ([counted(3.0, "left"), *[counted(t, "right") for t in (6.0, 9.0, 12.0)]], "right"),
        ([held(1.0, 9.0, "right"), held(10.0, 11.0, "left")], "right"),
        ([held(1.0, 7.0, "right"), held(10.0, 17.0, "left")], None),
        ([], None),
    ],
    ids=["all left", "in turn", "mostly right", "long right hold", "both held", "nothing"],
)
def test_the_side_is_where_most_was_done(events: list[Event], side: Side | None) -> None:
    assert side_of(events) == side


def test_the_side_that_was_asked_for_stays() -> None:
    assert side_of([counted(3.0, "left")], side="right") == "right"


def test_both_legs_together_have_no_side() -> None:
    assert side_of([counted(3.0, "left")], legs="both", side="left") is None
