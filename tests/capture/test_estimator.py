import sys

import numpy as np
import pytest

from coach.capture.errors import ModelDamaged, PlatformUnsupported
from coach.capture.estimator import Estimator
from coach.capture.source import Frame
from coach.capture.video import VideoSource
from coach.motion.pose import Landmark
from coach.resources import shipped

from .fakes import make_frame


@pytest.fixture(scope="module")
def demo_frames():
    with VideoSource(shipped("assets", "demo", "demo_session.mp4")) as video:
        return [video.read() for _ in range(10)]


@pytest.fixture(scope="module")
def estimator():
    with Estimator() as made:
        yield made


def test_finds_the_person_of_the_demo(estimator, demo_frames):
    poses = [estimator.estimate(frame) for frame in demo_frames]
    assert all(pose.has_person for pose in poses)
    assert [pose.t for pose in poses] == [frame.t for frame in demo_frames]
    pose = poses[-1]
    assert pose.size == demo_frames[0].size
    assert [part.dtype for part in (pose.image, pose.world, pose.visibility)] == [np.float32] * 3
    assert (pose.image.shape, pose.world.shape) == ((33, 2), (33, 3))
    assert pose.image[Landmark.NOSE, 1] < pose.image[Landmark.LEFT_HIP, 1]
    assert pose.image[Landmark.LEFT_HIP, 1] < pose.image[Landmark.LEFT_HEEL, 1] < pose.size[1]
    assert np.abs(pose.world).max() < 2
    assert 0 <= pose.visibility.min() <= pose.visibility.max() <= 1


def test_a_source_that_starts_again_gets_the_same_poses(estimator, demo_frames):
    first = [estimator.estimate(frame).image for frame in demo_frames[:3]]
    estimator.estimate(demo_frames[5])
    again = [estimator.estimate(frame).image for frame in demo_frames[:3]]
    assert np.array_equal(first, again)


def test_frames_closer_than_a_millisecond_are_taken(estimator, demo_frames):
    picture, size = demo_frames[0].picture, demo_frames[0].size
    for t in (100.0, 100.0001, 100.0002, 100.01):
        assert estimator.estimate(Frame(t, picture, size)).has_person


def test_pixels_are_those_of_the_recorded_picture(estimator, demo_frames):
    frame = demo_frames[0]
    usual = estimator.estimate(Frame(200.0, frame.picture, frame.size))
    doubled = estimator.estimate(Frame(0.0, frame.picture, (frame.size[0] * 2, frame.size[1] * 2)))
    assert doubled.image == pytest.approx(usual.image * 2, abs=20)


def test_a_picture_is_never_written_whatever_the_size_of_the_next(estimator):
    sizes = [(540, 960), (1080, 1920), (540, 960), (720, 1280), (540, 960)]
    pictures = [np.full((*size, 3), 60 + 20 * i, np.uint8) for i, size in enumerate(sizes)]
    before = [picture.copy() for picture in pictures]
    for number, picture in enumerate(pictures):
        estimator.estimate(Frame(300.0 + number, picture, picture.shape[1::-1]))
    assert all(np.array_equal(a, b) for a, b in zip(before, pictures, strict=True))


def test_an_empty_picture_has_nobody(estimator):
    pose = estimator.estimate(make_frame(300.0))
    assert not pose.has_person
    assert (pose.t, pose.size) == (300.0, (64, 48))
    assert np.isnan(pose.visibility).all()


def test_nothing_is_printed(demo_frames, capfd):
    with Estimator("lite") as lite:
        lite.estimate(demo_frames[0])
        lite.close()
        with pytest.raises(RuntimeError, match=r"closed"):
            lite.estimate(demo_frames[0])
    assert capfd.readouterr() == ("", "")


def test_a_replayed_frame_has_nothing_to_estimate(estimator):
    with pytest.raises(ValueError, match=r"without a picture"):
        estimator.estimate(Frame(0.0, None, (64, 48)))


def test_a_computer_without_mediapipe_is_told_what_is_needed(monkeypatch):
    monkeypatch.setitem(sys.modules, "mediapipe", None)
    with pytest.raises(PlatformUnsupported, match=r"Apple processor"):
        Estimator()


def test_a_bundle_that_does_not_load_is_damage(monkeypatch):
    monkeypatch.setattr("coach.capture.estimator.model_bytes", lambda model: b"PK no model")
    with pytest.raises(ModelDamaged, match=r"install the program again"):
        Estimator()
