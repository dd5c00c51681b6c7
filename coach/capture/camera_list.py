"""Which cameras there are, by name, without touching any of them."""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from coach.capture.errors import CameraMissing
from coach.capture.opencv import cv2


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that is plugged in.

    ``index`` is the number users know it by, ``path`` tells it from others of the same name, and
    ``devices`` are the (OpenCV back-end, index there) pairs to try, in this order.
    """

    index: int
    name: str
    path: str
    devices: tuple[tuple[int, int], ...]


class Listed(Protocol):
    """What the operating system says of one camera under one back-end."""

    index: int
    name: str
    path: str | None
    vid: int | None
    pid: int | None


Enumerate = Callable[[int], Sequence[Listed]]


def backends(platform: str = sys.platform) -> tuple[int, ...]:
    """The OpenCV back-ends to try on a platform, best first.

    On Windows DirectShow opens at once where Media Foundation can take 20 s.
    """
    if platform == "win32":
        return (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    if platform == "darwin":
        return (cv2.CAP_AVFOUNDATION,)
    return (cv2.CAP_V4L2,)


def enumerate_devices(backend: int) -> Sequence[Listed]:
    """The cameras of one back-end as the operating system lists them; none if it cannot say."""
    try:
        from cv2_enumerate_cameras import enumerate_cameras  # noqa: PLC0415

        found: Sequence[Listed] = enumerate_cameras(backend)
    except (ImportError, NotImplementedError, OSError):
        # Probing indices in its place can crash on macOS, so there is no second way.
        return ()
    return found


def list_cameras(
    enumerate_devices: Enumerate = enumerate_devices, platform: str = sys.platform
) -> list[Camera]:
    """The cameras that are plugged in, in the order of their index; often there are none."""
    cameras: dict[tuple[object, ...], Camera] = {}
    for backend in backends(platform):
        twins: dict[tuple[object, ...], int] = {}
        for listed in sorted(enumerate_devices(backend), key=lambda device: device.index):
            same = (listed.name, listed.vid, listed.pid)
            twins[same] = twins.get(same, 0) + 1
            key = (*same, twins[same])
            known = cameras.get(key)
            cameras[key] = Camera(
                known.index if known else listed.index,
                listed.name,
                known.path if known else str(listed.path or listed.index),
                (*(known.devices if known else ()), (backend, listed.index)),
            )
    return sorted(cameras.values(), key=lambda camera: camera.index)


def find_camera(wanted: str | None = None, cameras: Sequence[Camera] | None = None) -> Camera:
    """The camera of that name (or part of it) or index; with None the first there is.

    Raises CameraMissing with the names of those that are there.
    """
    there = list_cameras() if cameras is None else cameras
    if not there:
        raise CameraMissing("No camera was found. Please plug one in and try again.")
    if wanted is None:
        return there[0]
    text = wanted.strip()
    exact = [camera for camera in there if camera.name.casefold() == text.casefold()]
    part = [camera for camera in there if text.casefold() in camera.name.casefold()]
    numbered = [
        camera for camera in there if re.fullmatch("[0-9]+", text) and camera.index == int(text)
    ]
    found = exact or numbered or (part if text else [])
    if not found:
        names = ", ".join(f"{camera.name} ({camera.index})" for camera in there)
        raise CameraMissing(f"There is no camera “{text}”. There is: {names}.")
    return found[0]
