import shutil

import pytest

from coach.capture.errors import CaptureError, FileUnreadable, TrackUnreadable
from coach.capture.images import ImagesSource
from coach.capture.opening import open_source
from coach.capture.track import TrackSource
from coach.capture.video import VideoSource


def test_every_kind_is_known_by_what_it_holds(even_video, picture_folder, track_file, tmp_path):
    oddly_named_track = tmp_path / "walk.mp4"
    shutil.copy(track_file, oddly_named_track)
    oddly_named_video = tmp_path / "video"
    shutil.copy(even_video, oddly_named_video)
    kinds = {
        even_video: VideoSource,
        oddly_named_video: VideoSource,
        track_file: TrackSource,
        oddly_named_track: TrackSource,
        picture_folder: ImagesSource,
        picture_folder / "step*.png": ImagesSource,
        picture_folder / "step9.png": ImagesSource,
    }
    for path, kind in kinds.items():
        with open_source(path) as source:
            assert type(source) is kind
            assert source.read() is not None


def test_a_text_path_will_do(even_video):
    with open_source(str(even_video)) as source:
        assert source.frame_count == 12


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileUnreadable, match=r"none\.mp4"):
        open_source(tmp_path / "none.mp4")


def test_a_broken_track_is_called_a_track(tmp_path):
    (tmp_path / "a.npz").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(TrackUnreadable):
        open_source(tmp_path / "a.npz")


def test_whatever_else_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "a.doc").write_bytes(b"Dear Sir or Madam")
    with pytest.raises(CaptureError, match=r"Please"):
        open_source(tmp_path / "a.doc")
