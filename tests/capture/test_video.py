import os

import numpy as np
import pytest

from coach.capture.errors import FileUnreadable, VideoEmpty
from coach.capture.video import VideoSource
from tests.platforms import POSIX

UNEVEN_T = [0, 1, 2, 4, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29]
"""The frames of the fixture, in thirtieths of a second, as ffprobe lists them."""


def read_all(path):
    with VideoSource(path) as source:
        frames = []
        while frame := source.read():
            frames.append(frame)
        return frames


def test_even_video_has_every_frame_at_its_time(even_video):
    frames = read_all(even_video)
    assert [frame.t for frame in frames] == pytest.approx(np.arange(12) / 25)
    assert [frame.picture.mean() for frame in frames] == pytest.approx(np.arange(12) * 20, abs=6)


def test_length_is_known_once_open(even_video):
    with VideoSource(even_video) as source:
        assert (source.frame_count, source.duration_s) == (12, pytest.approx(0.48))


def test_uneven_times_stay_uneven(data):
    times = [frame.t for frame in read_all(data / "uneven.mp4")]
    assert times == pytest.approx(np.array(UNEVEN_T) / 30, abs=1e-4)


def test_a_phone_video_comes_upright(data):
    frame = read_all(data / "rotated.mp4")[0]
    assert frame.size == (64, 96)
    assert frame.picture.shape == (96, 64, 3)
    blue, green, red = frame.picture[-8, 8].astype(int)
    assert red > 200
    assert max(blue, green) < 60


def test_a_truncated_video_ends_early(data, tmp_path):
    whole = (data / "uneven.mp4").read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole[: len(whole) * 3 // 4])
    assert 0 < len(read_all(cut)) < len(UNEVEN_T)


def test_a_damaged_video_ends_with_growing_times(even_video, tmp_path):
    content = bytearray(even_video.read_bytes())
    rng = np.random.default_rng(3)
    for place in rng.integers(200, len(content) - 1000, 40):
        content[place] ^= 0xFF
    damaged = tmp_path / "damaged.mp4"
    damaged.write_bytes(content)
    times = [frame.t for frame in read_all(damaged)]
    assert times == sorted(set(times))


def test_only_the_head_of_a_video_has_no_picture(data, tmp_path):
    head = tmp_path / "head.mp4"
    whole = (data / "uneven.mp4").read_bytes()
    head.write_bytes(whole[: whole.index(b"mdat") + 4])
    with pytest.raises(VideoEmpty, match=r"no picture"):
        VideoSource(head).open()


@pytest.mark.parametrize(
    "content",
    [b"", b"This is a shopping list.\n" * 50, bytes(range(256)) * 40, b"\x00" * 4096],
    ids=["empty", "text", "bytes", "zeros"],
)
def test_what_is_not_a_video_is_refused(tmp_path, content):
    path = tmp_path / "clip.mp4"
    path.write_bytes(content)
    with pytest.raises(FileUnreadable) as caught:
        VideoSource(path).open()
    assert "clip.mp4" in caught.value.sentence


def test_a_playlist_does_not_reach_for_the_network(tmp_path):
    path = tmp_path / "clip.m3u8"
    path.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/part.ts\n#EXT-X-ENDLIST\n")
    with pytest.raises((FileUnreadable, VideoEmpty)):
        VideoSource(path).open()


def test_missing_files_folders_and_pipes_are_refused(tmp_path):
    if POSIX:
        os.mkfifo(tmp_path / "pipe.mp4")
    for path in (tmp_path / "none.mp4", tmp_path, tmp_path / "pipe.mp4"):
        with pytest.raises(FileUnreadable, match=r"Please"):
            VideoSource(path).open()


def test_nothing_is_printed_about_bad_files(tmp_path, data, capfd):
    path = tmp_path / "clip.mp4"
    path.write_bytes((data / "uneven.mp4").read_bytes()[:3000])
    read_all(path)
    assert capfd.readouterr() == ("", "")
