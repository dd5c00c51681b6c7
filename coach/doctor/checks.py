"""Looking at each part of the program on this computer: what is there, and does it work.

Every check gives a finding and never raises, with no display and no camera as well.
"""

import platform
import tempfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from coach.capture.adaptive import SLOWEST_POSES_PER_S
from coach.capture.camera import CameraSource
from coach.capture.camera_list import Camera, list_cameras
from coach.capture.errors import CaptureError
from coach.capture.models import MODEL_NAMES, ModelName, model_bytes
from coach.capture.speed import measure_speed
from coach.doctor.display import display_name
from coach.doctor.finding import Finding
from coach.record.errors import RecordError
from coach.record.place import data_folder, make_private_folder

LIBRARIES = ("mediapipe", "opencv-python", "pyside6", "numpy", "sqlalchemy")
_FRAMES = 30


def check_versions() -> Finding:
    """Versions of Python, the system and the libraries that matter."""
    system = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    present = {name: _version(name) for name in LIBRARIES}
    missing = [name for name, number in present.items() if number is None]
    libraries = ", ".join(f"{name} {number or 'missing'}" for name, number in present.items())
    found = f"coach {_version('ankle-coach') or 'unknown'}, {system}, {libraries}"
    if missing:
        return Finding("Versions", "broken", found, "Install the program again: uv sync.")
    return Finding("Versions", "good", found)


def check_models() -> Finding:
    """The shipped pose models are there and unchanged."""
    try:
        sizes = [f"{name} ({len(model_bytes(name)) / 1e6:.0f} MB)" for name in MODEL_NAMES]
    except CaptureError as error:
        return Finding("Pose model", "broken", error.sentence)
    return Finding("Pose model", "good", f"{', '.join(sizes)}, unchanged")


def check_speed(measure: Callable[[ModelName, int], float] = measure_speed) -> Finding:
    """Poses a second with the full model, and with lite where full is too slow."""
    try:
        full = measure("full", _FRAMES)
        if full >= SLOWEST_POSES_PER_S:
            return Finding("Speed", "good", f"{full:.0f} poses a second with the full model")
        lite = measure("lite", _FRAMES)
    except CaptureError as error:
        return Finding("Speed", "broken", error.sentence)
    found = f"{full:.0f} poses a second with the full model, {lite:.0f} with lite"
    if lite >= SLOWEST_POSES_PER_S:
        return Finding("Speed", "limited", found, "The coach will use lite by itself.")
    advice = (
        f"Quick movements need {SLOWEST_POSES_PER_S:.0f}. Close other programs, plug the computer "
        "in, and move slowly."
    )
    return Finding("Speed", "limited", found, advice)


def check_cameras(
    find: Callable[[], list[Camera]] = list_cameras,
    look: Callable[[Camera], str] | None = None,
) -> Finding:
    """The cameras by name; the first one is opened for one picture."""
    cameras = find()
    if not cameras:
        advice = "Plug one in, or see what the coach does with: coach demo"
        return Finding("Camera", "limited", "none was found", advice)
    names = ", ".join(f"{camera.index}: {camera.name}" for camera in cameras)
    try:
        seen = (look or _look)(cameras[0])
    except CaptureError as error:
        return Finding("Camera", "limited", names, error.sentence)
    return Finding("Camera", "good", f"{names}; the first gives pictures of {seen}")


def check_window() -> Finding:
    """Whether the parts of Qt load that the window needs, and where it would open."""
    try:
        from PySide6 import QtWidgets  # noqa: F401, PLC0415
    except ImportError as error:
        return Finding("Window", "broken", f"Qt cannot load ({error})", _QT_ADVICE)
    display = display_name()
    if display is None:
        advice = "Start the coach on a desktop; coach analyse works without one."
        return Finding("Window", "limited", "there is no display here", advice)
    return Finding("Window", "good", f"Qt loads{f', display {display}' if display else ''}")


def check_data_folder(override: Path | None = None) -> Finding:
    """The record's folder can be written; it is made if it is not there yet."""
    folder = data_folder(override)
    try:
        make_private_folder(folder)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"coach")
    except (RecordError, OSError) as error:
        why = getattr(error, "sentence", None) or str(error)
        advice = "Give another folder with --data DIR, or make room and allow writing there."
        return Finding("Data folder", "broken", f"{folder}: {why}", advice)
    return Finding("Data folder", "good", str(folder))


_QT_ADVICE = "On Linux Qt needs system packages; the README lists them."


def _look(camera: Camera) -> str:
    with CameraSource(camera) as source:
        frame = source.read()
    return f"{frame.size[0]} by {frame.size[1]} pixels" if frame else "no size"


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
