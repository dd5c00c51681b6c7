"""``coach track``: videos become pose tracks."""

from pathlib import Path

from coach.capture.track import read_track

from .conftest import Coach
from .recordings import track_file, video_file


def test_a_video_becomes_a_track_of_the_same_length(coach: Coach, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "tracks"
    result = coach("track", video_file(tmp_path / "a.mp4"), "--out", out)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [str(out / "a.npz")]
    assert len(read_track(out / "a.npz")) == 8


def test_a_bad_file_does_not_stop_the_others(coach: Coach, tmp_path: Path) -> None:
    good = track_file(tmp_path / "a.npz")
    result = coach("track", tmp_path / "none.mp4", good, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert result.stdout.splitlines() == [str(tmp_path / "out" / "a.npz")]
    (line,) = result.stderr.splitlines()
    assert "none.mp4" in line


def test_two_files_never_share_a_track(coach: Coach, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    files = [track_file(tmp_path / "a.npz"), track_file(tmp_path / "other" / "a.npz")]
    result = coach("track", *files, "--out", tmp_path / "out")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Several files" in result.stderr


def test_a_track_is_not_written_over_itself(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz")
    before = track.read_bytes()
    result = coach("track", track, "--out", tmp_path)
    assert result.exit_code == 2
    assert track.read_bytes() == before


def test_a_file_in_the_place_of_the_folder(coach: Coach, tmp_path: Path) -> None:
    track = track_file(tmp_path / "a.npz")
    result = coach("track", track, "--out", track)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
