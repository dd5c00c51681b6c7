"""Videos that are cut, oddly packed or lie about themselves: frames in order, or a sentence."""

import math

import pytest

from coach.capture import video
from coach.capture.errors import CaptureError, FileUnreadable, VideoEmpty
from coach.capture.opening import choose_source
from coach.capture.prefetch import Prefetch
from coach.capture.video import VideoSource

from .odd_videos import FRAMES, with_count, with_rate, write_video

TENTHS = range(10)


def frames_of(path):
    """All frames, read ahead as an analysis reads them."""
    with Prefetch(VideoSource(path)) as source:
        frames = []
        while frame := source.read():
            frames.append(frame)
        return frames


def tried(path):
    """The frames of a file, or none and the sentence that says why."""
    try:
        return frames_of(path), None
    except CaptureError as error:
        return [], error.sentence


def times_grow(frames):
    times = [frame.t for frame in frames]
    return all(math.isfinite(t) for t in times) and times == sorted(set(times))


@pytest.fixture(scope="module")
def avi(tmp_path_factory):
    path = tmp_path_factory.mktemp("avi") / "clip.avi"
    assert write_video(path, "MJPG")
    return path.read_bytes()


@pytest.fixture(scope="module")
def whole(even_video, avi, data):
    """Files of three kinds to be cut."""
    return {
        "index at the end": (".mp4", even_video.read_bytes()),
        "index in front": (".mp4", (data / "uneven.mp4").read_bytes()),
        "avi": (".avi", avi),
    }


@pytest.mark.parametrize("tenth", TENTHS)
@pytest.mark.parametrize("kind", ["index at the end", "index in front", "avi"])
def test_a_video_cut_at_any_tenth_gives_what_is_left_or_a_sentence(tmp_path, whole, kind, tenth):
    suffix, content = whole[kind]
    path = tmp_path / f"cut{suffix}"
    path.write_bytes(content[: len(content) * tenth // 10])
    frames, sentence = tried(path)
    if sentence is None:
        assert times_grow(frames)
        assert 0 < len(frames) <= 20
    else:
        assert path.name in sentence
        assert "Please" in sentence or "cut off" in sentence


@pytest.mark.parametrize("tenth", TENTHS)
def test_the_later_a_video_is_cut_the_more_is_left(tmp_path, avi, tenth):
    """An AVI has its frames in order, so nothing before the cut may be lost."""
    path = tmp_path / "cut.avi"
    path.write_bytes(avi[: len(avi) * tenth // 10])
    frames, _ = tried(path)
    begin = avi.index(b"movi")
    whole_before_the_cut = FRAMES * (len(avi) * tenth // 10 - begin) / (len(avi) - begin)
    assert len(frames) >= whole_before_the_cut - 2


@pytest.mark.parametrize(
    ("codec", "suffix"),
    [
        ("mp4v", ".mp4"), ("avc1", ".mp4"), ("MJPG", ".avi"), ("XVID", ".avi"), ("FFV1", ".avi"),
        ("HFYU", ".avi"), ("VP80", ".webm"), ("VP90", ".webm"), ("I420", ".avi"), ("MPEG", ".mpg"),
        ("FLV1", ".flv"), ("WMV2", ".wmv"), ("THEO", ".ogv"), ("H263", ".3gp"), ("png ", ".mov"),
    ],
)  # fmt: skip
def test_every_codec_that_can_be_written_can_be_watched(tmp_path, codec, suffix):
    path = tmp_path / f"clip{suffix}"
    if not write_video(path, codec):
        # This build cannot pack it: what is left behind is no video, and is said to be none.
        path.touch()
        with pytest.raises(FileUnreadable):
            frames_of(path)
        return
    frames = frames_of(path)
    assert times_grow(frames)
    assert FRAMES - 2 <= len(frames) <= FRAMES


@pytest.mark.parametrize("count", [0, 1, 10_000_000, 2**32 - 1])
def test_a_false_number_of_frames_changes_nothing(tmp_path, avi, count):
    path = tmp_path / "clip.avi"
    path.write_bytes(with_count(avi, count))
    frames = frames_of(path)
    assert len(frames) == FRAMES
    assert times_grow(frames)


def test_a_video_without_frames_is_empty(tmp_path):
    path = tmp_path / "none.avi"
    write_video(path, "MJPG", frames=0)
    with pytest.raises((VideoEmpty, FileUnreadable), match=r"none.avi"):
        VideoSource(path).open()


@pytest.mark.parametrize(
    ("rate", "scale"),
    [(0, 1), (0, 0), (25, 0), (1_000_000, 1), (2**31, 1), (1, 1000), (1, 2**31)],
)
def test_a_false_frame_rate_still_gives_growing_times(tmp_path, avi, rate, scale):
    path = tmp_path / "clip.avi"
    path.write_bytes(with_rate(avi, rate, scale))
    frames, sentence = tried(path)
    assert times_grow(frames)
    assert frames or "clip.avi" in sentence


class Lying:
    """A capture whose figures cannot be, as drivers of odd containers give them."""

    def __init__(self, capture, values):
        self._capture = capture
        self._values = values

    def get(self, prop):
        return self._values.get(prop, self._capture.get(prop))

    def __getattr__(self, name):
        return getattr(self._capture, name)


@pytest.mark.parametrize("fps", [0.0, -1.0, math.nan, math.inf, 1e6])
@pytest.mark.parametrize("count", [0.0, -1.0, math.nan, math.inf, 1e18])
def test_figures_that_cannot_be_are_unknown(monkeypatch, even_video, fps, count):
    real = video.cv2.VideoCapture
    values = {video.cv2.CAP_PROP_FPS: fps, video.cv2.CAP_PROP_FRAME_COUNT: count}
    monkeypatch.setattr(video.cv2, "VideoCapture", lambda *about: Lying(real(*about), values))
    with VideoSource(even_video) as source:
        assert source.frame_count is None
        assert source.duration_s is None
        assert source.read().t == 0.0


@pytest.mark.parametrize("stamp", [math.nan, math.inf, -math.inf, 0.0, -5.0])
def test_stamps_that_cannot_be_are_counted_instead(monkeypatch, even_video, stamp):
    real = video.cv2.VideoCapture
    values = {video.cv2.CAP_PROP_POS_MSEC: stamp}
    monkeypatch.setattr(video.cv2, "VideoCapture", lambda *about: Lying(real(*about), values))
    frames = frames_of(even_video)
    assert len(frames) == FRAMES
    assert times_grow(frames)


@pytest.mark.parametrize("suffix", [".mp4", ".avi", ".npz", ".png", ".mov", ""])
def test_noise_by_any_name_is_refused(tmp_path, suffix):
    path = tmp_path / f"noise{suffix}"
    path.write_bytes(bytes(range(1, 256)) * 64)
    with pytest.raises(CaptureError, match=r"noise"), choose_source(path) as source:
        source.read()
