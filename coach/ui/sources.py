"""Where pictures can come from: the chosen camera, or the built-in recording."""

from collections.abc import Callable
from pathlib import Path

from coach.capture.camera import CameraSource
from coach.capture.camera_list import find_camera, list_cameras
from coach.capture.source import FrameSource
from coach.capture.video import VideoSource
from coach.resources import shipped

MakeSource = Callable[[], FrameSource]


def builtin_recording() -> Path:
    """The recording that ships, for a computer without a camera."""
    return shipped("assets", "demo", "demo_session.mp4")


def open_builtin() -> FrameSource:
    """The built-in recording, not yet open."""
    return VideoSource(builtin_recording())


def camera_maker(name: str | None) -> MakeSource:
    """Makes the source of the camera called ``name``; it looks for it anew each time."""

    def make() -> FrameSource:
        return CameraSource(find_camera(name))

    return make


def camera_names() -> list[str]:
    """The cameras that are plugged in."""
    return [camera.name for camera in list_cameras()]
