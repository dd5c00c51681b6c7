"""Truth files are found and read, and a bad one is named."""

import json
from pathlib import Path

import pytest

from coach.analysis.accuracy.truth import TrueRep, TruthError, find_recordings, read_truth


def write(path: Path, **values: object) -> Path:
    path.write_text(json.dumps({"exercise": "march", **values}), encoding="utf-8")
    return path


def test_a_recording_below_the_folder_is_found_with_its_track(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    write(tmp_path / "deep" / "a.truth.json")
    for name in ("a.npz", "a.mp4", "a.frames.npz"):
        (tmp_path / "deep" / name).touch()
    (found,) = find_recordings(tmp_path)
    assert found.name == "deep/a"
    assert found.source.name == "a.npz"
    assert found.frames is not None


def test_without_a_track_the_video_serves(tmp_path: Path) -> None:
    write(tmp_path / "a.truth.json")
    (tmp_path / "a.mp4").touch()
    (found,) = find_recordings(tmp_path)
    assert (found.source.name, found.frames) == ("a.mp4", None)


def test_truth_without_a_recording_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "a.truth.json")
    with pytest.raises(TruthError, match="neither a pose track nor a video"):
        find_recordings(tmp_path)


def test_a_folder_without_truth_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TruthError, match="No recording with a truth file"):
        find_recordings(tmp_path)


def test_what_is_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TruthError, match="not a folder"):
        find_recordings(tmp_path / "none")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"exercise": null, "reps": [{}]}'])
def test_a_bad_truth_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.truth.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TruthError, match=r"a\.truth\.json is not a truth file"):
        read_truth(path)


def test_everything_in_a_truth_file(tmp_path: Path) -> None:
    truth = read_truth(
        write(
            tmp_path / "a.truth.json",
            kind="real",
            view="front",
            side="both",
            grade="hard",
            reps=[{"peak_s": 2, "side": "left", "direction": "clockwise", "fraction": 0.4}],
            reps_accept=[0, 2],
            holds=[{"start_s": 1, "end_s": 3, "side": "right"}],
            touchdowns=[{"t_s": 3}],
        )
    )
    assert truth.reps == (TrueRep(2.0, side="left", direction="clockwise", fraction=0.4),)
    assert (truth.side, truth.grade, truth.accepted) == (None, "hard", (0, 2))
    assert truth.whole_reps == ()
    assert truth.holds[0].side == "right"
    assert truth.touchdowns_s == (3.0,)


def test_partial_repetitions_are_not_among_the_expected(tmp_path: Path) -> None:
    reps = [{"peak_s": 2, "fraction": 0.9}, {"peak_s": 4, "fraction": 0.4}, {"peak_s": 6}]
    truth = read_truth(write(tmp_path / "a.truth.json", reps=reps))
    assert truth.accepted == (2, 2)
