from pathlib import Path

import numpy as np
import pytest

from coach.capture.camera import CameraSource
from coach.capture.images import ImagesSource
from coach.capture.opencv import cv2
from coach.capture.prefetch import Prefetch
from coach.capture.track import TrackSource, write_track
from coach.capture.video import VideoSource

from .fakes import CAMERA, PATIENT, FakeCapture, make_pose


@pytest.fixture(scope="session")
def data():
    return Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def even_video(tmp_path_factory):
    """12 pictures of 64 by 48 at 25 a second, each brighter than the one before."""
    path = tmp_path_factory.mktemp("video") / "gleichmäßig.mp4"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 25, (64, 48))
    for index in range(12):
        writer.write(np.full((48, 64, 3), index * 20, np.uint8))
    writer.release()
    return path


@pytest.fixture
def picture_folder(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in (10, 9, 1):
        picture = np.full((20, 30, 3), number * 10, np.uint8)
        (folder / f"step{number}.png").write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    (folder / "notes.txt").write_text("not a picture")
    return folder


@pytest.fixture
def track_file(tmp_path):
    path = tmp_path / "walk.npz"
    write_track(path, [make_pose(index / 30) for index in range(5)])
    return path


@pytest.fixture(params=["camera", "video", "images", "track", "prefetch"])
def source(request, even_video, picture_folder, track_file):
    """Every kind of source in turn, not yet open."""
    made = {
        "camera": lambda: CameraSource(
            CAMERA,
            open_capture=lambda index, backend: FakeCapture(),
            is_present=lambda camera: True,
            settings=PATIENT,
        ),
        "video": lambda: VideoSource(even_video),
        "images": lambda: ImagesSource(picture_folder, fps=10),
        "track": lambda: TrackSource(track_file),
        "prefetch": lambda: Prefetch(VideoSource(even_video)),
    }[request.param]()
    yield made
    made.close()
