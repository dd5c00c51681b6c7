"""The annotated video and the figure show what was decided, where it was."""

import math
from pathlib import Path

import numpy as np
import pytest

from coach.analysis import ink
from coach.analysis.annotate import PICTURES_A_SECOND, Annotator
from coach.analysis.chart import Area, Marks, Sample, draw_chart
from coach.analysis.outputs import OutputError, check_output, part_of
from coach.analysis.plot import figure
from coach.analysis.result import Fault
from coach.analysis.run import Moment, Task, analyse
from coach.analysis.stick_figure import draw_figure
from coach.capture.opencv import cv2
from coach.capture.source import Picture
from coach.library import load_catalogue
from coach.motion.events import FaultStarted, HoldEnded, HoldStarted, RepRejected, Touchdown
from coach.motion.pose import nobody
from coach.motion.reasons import Reason

from .makers import SIZE, Scripted, Trace, analysis, hold, rep, standing, track_file

HEEL_RAISE = load_catalogue()["heel_raise_double"]
AREA = Area(left=10, top=10, width=400, height=100, from_s=0.0, to_s=10.0, letters_px=9.0)


def chart(samples: list[Sample], marks: Marks) -> Picture:
    picture = ink.blank(420, 140, ink.GROUND)
    draw_chart(picture, AREA, samples, marks)
    return picture


def has(picture: Picture, colour: ink.Colour) -> bool:
    return bool((picture == np.array(colour, dtype=np.uint8)).all(axis=2).any())


def test_the_signal_and_its_target_are_drawn() -> None:
    samples = [Sample(i * 0.1, 0.5 + 0.5 * math.sin(i / 5), 0.6) for i in range(100)]
    picture = chart(samples, Marks())
    assert has(picture, ink.SIGNAL)
    aimless = [Sample(each.t, each.level, math.nan) for each in samples]
    assert (picture != chart(aimless, Marks())).any()


def test_a_signal_that_is_not_known_is_not_drawn() -> None:
    picture = chart([Sample(i * 0.1, math.nan, math.nan) for i in range(100)], Marks())
    assert not has(picture, ink.SIGNAL)


def test_repetitions_stand_at_their_times() -> None:
    plain = chart([], Marks())
    marked = chart([], Marks(reps=[rep(2.0), rep(7.0, why=Reason("too_quick"))]))
    middle = AREA.top + AREA.height // 2
    changed = (plain[middle] != marked[middle]).any(axis=1)
    assert changed[round(AREA.x(2.0))]
    assert changed[round(AREA.x(7.0))]
    assert not changed[round(AREA.x(4.5))]
    assert has(marked, ink.GOOD)
    assert has(marked, ink.BAD)


@pytest.mark.parametrize(
    "marks",
    [
        Marks(holds=[hold(2.0, 4.0)]),
        Marks(faults=[Fault("knee", 2.0, 4.0)]),
        Marks(touchdowns_s=[3.0]),
    ],
    ids=["hold", "fault", "touchdown"],
)
def test_everything_else_that_was_decided_is_drawn(marks: Marks) -> None:
    assert (chart([], marks) != chart([], Marks())).any()


def test_what_is_outside_the_chart_stays_outside() -> None:
    beyond = Marks(reps=[rep(-5.0), rep(30.0)], holds=[hold(20.0, 40.0)], touchdowns_s=[50.0])
    assert (chart([], beyond) == chart([], Marks())).all()


def test_the_figure_grows_with_its_notes() -> None:
    samples = [Sample(i * 0.1, 0.5, 0.6) for i in range(100)]
    few = figure(analysis(reps=[rep(2.0)]), samples, "Heel raise")
    rejected = [rep(2.0 + i, why=Reason("partial", "heel", 40)) for i in range(5)]
    many = figure(analysis(reps=rejected, side="left"), samples, "Heel raise")
    assert many.shape[0] > few.shape[0]
    assert many.shape[1] == few.shape[1]


def test_the_figure_of_a_long_list_ends() -> None:
    reps = [rep(2.0 + i, why=Reason("too_quick")) for i in range(500)]
    assert figure(analysis(reps=reps), [], "Heel raise").shape[0] < 2000


def test_nobody_draws_no_skeleton() -> None:
    picture = ink.blank(*SIZE, ink.GROUND)
    draw_figure(picture, nobody(0.0, SIZE))
    assert (picture == ink.GROUND).all()
    draw_figure(picture, standing(0.0))
    assert (picture != ink.GROUND).any()


@pytest.mark.parametrize("rate", [10.0, 30.0, 60.0])
def test_the_video_keeps_the_time_of_the_recording(tmp_path: Path, rate: float) -> None:
    target = tmp_path / "o.mp4"
    task = Task(HEEL_RAISE, None, lambda exercise, side: Scripted())
    with Annotator(target, "Heel raise") as annotator:
        analyse(track_file(tmp_path / "a.npz", 2.0, rate), task, [annotator])
    video = cv2.VideoCapture(str(target))
    assert video.get(cv2.CAP_PROP_FRAME_COUNT) == pytest.approx(2 * PICTURES_A_SECOND, abs=3)
    video.release()


def test_every_kind_of_event_can_be_annotated(tmp_path: Path) -> None:
    target = tmp_path / "o.mp4"
    events = [
        FaultStarted(0.1, "knee", 0.0, "Long knee"),
        HoldStarted(0.1, 0.0, None),
        HoldEnded(0.2, 0.0, 0.2, None, Reason("heel_up")),
        RepRejected(0.2, 0.0, 0.1, 0.2, 0.1, "deg", None, Reason("too_quick")),
        Touchdown(0.2, None),
        HoldStarted(0.25, 0.25, None),
    ]
    with Annotator(target, "Heel raise") as annotator:
        for i, event in enumerate(events):
            annotator.see(Moment(None, standing(i / 30), Trace(), [event]))
        annotator.see(Moment(ink.blank(*SIZE, ink.FAINT), standing(5.0), Trace(), []))
        annotator.done(analysis())
    assert target.stat().st_size > 0


def test_an_abandoned_video_leaves_nothing(tmp_path: Path) -> None:
    with Annotator(tmp_path / "o.mp4", "Heel raise") as annotator:
        annotator.see(Moment(None, standing(0.0), Trace(), []))
        assert part_of(tmp_path / "o.mp4").exists()
    assert list(tmp_path.iterdir()) == []


def test_checking_an_output_leaves_no_file(tmp_path: Path) -> None:
    check_output(tmp_path / "o.png", ".png")
    assert list(tmp_path.iterdir()) == []


def test_checking_an_output_keeps_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "o.png").write_bytes(b"before")
    check_output(tmp_path / "o.png", ".png")
    assert (tmp_path / "o.png").read_bytes() == b"before"


def test_an_output_inside_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="no folder"):
        check_output(tmp_path / "file" / "o.png", ".png")
