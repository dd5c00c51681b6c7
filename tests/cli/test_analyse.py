"""``coach analyse``: what is on which stream, and the exit code."""

import json
from pathlib import Path

import pytest
from typer.testing import Result

from coach.capture.opencv import cv2
from coach.capture.track import read_track

from .conftest import Coach
from .recordings import track_file, truncated, video_file

HEEL_RAISE = ("--exercise", "heel_raise_double")


def refused(result: Result) -> str:
    """The one line on standard error of a command that did nothing."""
    assert result.exit_code == 2
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("coach: ")
    return line


def test_one_line_of_json_for_each_file_in_their_order(coach: Coach, tmp_path: Path) -> None:
    files = [
        track_file(tmp_path / f"{name}.npz", seconds) for name, seconds in (("b", 2), ("a", 1))
    ]
    result = coach("analyse", *files, *HEEL_RAISE, "--json")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["file"] for line in lines] == [str(file) for file in files]
    assert [line["poses"] for line in lines] == [60, 30]
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_video_goes_through_the_model(coach: Coach, tmp_path: Path) -> None:
    result = coach("analyse", video_file(tmp_path / "a.mp4"), *HEEL_RAISE, "--json")
    (line,) = result.stdout.splitlines()
    values = json.loads(line)
    assert (values["model"], values["poses"], values["person_found"]) == ("full", 8, 0.0)
    assert values["seconds_spent"]["pose"] > 0


def test_the_lite_model_can_be_asked_for(coach: Coach, tmp_path: Path) -> None:
    video = video_file(tmp_path / "a.mp4", frames=2)
    result = coach("analyse", video, *HEEL_RAISE, "--json", "--model", "lite")
    assert json.loads(result.stdout)["model"] == "lite"


def test_without_json_it_is_for_people(coach: Coach, tmp_path: Path) -> None:
    result = coach("analyse", track_file(tmp_path / "a.npz"), *HEEL_RAISE)
    assert "Heel raise: nothing counted or held" in result.stdout
    assert result.exit_code == 0


def test_the_side_that_was_asked_for_is_in_the_answer(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz")
    result = coach("analyse", track, "--exercise", "heel_raise_single", "--side", "left", "--json")
    assert json.loads(result.stdout)["side"] == "left"


def test_a_bad_file_among_good_ones_does_not_stop_them(coach: Coach, tmp_path: Path) -> None:
    good = [track_file(tmp_path / f"{name}.npz") for name in "ac"]
    bad = tmp_path / "b.npz"
    bad.write_text("no track")
    result = coach("analyse", good[0], bad, good[1], *HEEL_RAISE, "--json")
    assert [json.loads(line)["file"] for line in result.stdout.splitlines()] == [
        str(file) for file in good
    ]
    (line,) = result.stderr.splitlines()
    assert "b.npz" in line
    assert result.exit_code == 2


def test_a_missing_file(coach: Coach, tmp_path: Path) -> None:
    assert "missing.mp4" in refused(coach("analyse", tmp_path / "missing.mp4", *HEEL_RAISE))


def test_a_folder_with_no_pictures(coach: Coach, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "empty" in refused(coach("analyse", tmp_path / "empty", *HEEL_RAISE))


@pytest.mark.parametrize("name", ["text.mp4", "text.npz"])
@pytest.mark.parametrize("content", ["this is no recording\n" * 50, ""], ids=["text", "zero bytes"])
def test_what_is_no_recording(coach: Coach, tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    assert name in refused(coach("analyse", path, *HEEL_RAISE, "--json"))


def test_a_truncated_video(coach: Coach, tmp_path: Path) -> None:
    path = truncated(video_file(tmp_path / "whole.mp4"), tmp_path / "cut.mp4")
    assert "cut.mp4" in refused(coach("analyse", path, *HEEL_RAISE))


def test_a_truncated_track(coach: Coach, tmp_path: Path) -> None:
    path = truncated(track_file(tmp_path / "whole.npz"), tmp_path / "cut.npz")
    assert "cut.npz" in refused(coach("analyse", path, *HEEL_RAISE))


def test_an_unknown_exercise_names_the_nearest(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz")
    line = refused(coach("analyse", track, "--exercise", "heel_rais_double"))
    assert line.endswith("Did you mean heel_raise_double?")


def test_an_exercise_like_no_other_names_the_list(coach: Coach, tmp_path: Path) -> None:
    line = refused(coach("analyse", track_file(tmp_path / "a.npz"), "--exercise", "xyz"))
    assert "coach exercises" in line


def test_no_exercise(coach: Coach, tmp_path: Path) -> None:
    assert "--exercise ID" in refused(coach("analyse", track_file(tmp_path / "a.npz")))


def test_a_wrong_side(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz")
    assert "left or right" in refused(coach("analyse", track, *HEEL_RAISE, "--side", "up"))


def test_a_wrong_model(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz")
    assert "full or lite" in refused(coach("analyse", track, *HEEL_RAISE, "--model", "heavy"))


@pytest.mark.parametrize(
    ("option", "name"), [("--annotate", "o.mp4"), ("--plot", "o.png"), ("--track", "o.npz")]
)
class TestOutputs:
    def test_a_folder_that_is_not_there(
        self, coach: Coach, tmp_path: Path, option: str, name: str
    ) -> None:
        track = track_file(tmp_path / "a.npz")
        line = refused(coach("analyse", track, *HEEL_RAISE, option, tmp_path / "none" / name))
        assert "there is no folder" in line

    def test_a_folder_in_the_place_of_the_file(
        self, coach: Coach, tmp_path: Path, option: str, name: str
    ) -> None:
        track = track_file(tmp_path / "a.npz")
        (tmp_path / name).mkdir()
        assert "is a folder" in refused(
            coach("analyse", track, *HEEL_RAISE, option, tmp_path / name)
        )

    def test_another_ending(self, coach: Coach, tmp_path: Path, option: str, name: str) -> None:
        track = track_file(tmp_path / "a.npz")
        line = refused(coach("analyse", track, *HEEL_RAISE, option, tmp_path / "o.txt"))
        assert line.endswith(f"must end in {name[1:]}.")

    def test_one_output_for_several_recordings(
        self, coach: Coach, tmp_path: Path, option: str, name: str
    ) -> None:
        files = [track_file(tmp_path / f"{each}.npz") for each in "ab"]
        assert "one FILE only" in refused(
            coach("analyse", *files, *HEEL_RAISE, option, tmp_path / name)
        )

    def test_a_bad_recording_leaves_nothing_behind(
        self, coach: Coach, tmp_path: Path, option: str, name: str
    ) -> None:
        refused(coach("analyse", tmp_path / "missing.mp4", *HEEL_RAISE, option, tmp_path / name))
        assert list(tmp_path.iterdir()) == []


def test_the_recording_is_never_written_over(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz")
    before = track.read_bytes()
    assert "would be lost" in refused(coach("analyse", track, *HEEL_RAISE, "--track", track))
    assert track.read_bytes() == before


def test_everything_is_drawn_and_kept(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz", seconds=1.0)
    outputs = [tmp_path / name for name in ("o.mp4", "o.png", "o.npz")]
    arguments = zip(("--annotate", "--plot", "--track"), outputs, strict=True)
    options = [each for pair in arguments for each in pair]
    assert coach("analyse", track, *HEEL_RAISE, *options).exit_code == 0
    video = cv2.VideoCapture(str(outputs[0]))
    assert video.get(cv2.CAP_PROP_FRAME_COUNT) == 30
    video.release()
    assert cv2.imread(str(outputs[1])) is not None
    assert len(read_track(outputs[2])) == 30
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.npz", "o.mp4", "o.npz", "o.png"]
