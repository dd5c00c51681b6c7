"""Finds out why a camera that is there does not open: held by a program, or refused."""

import errno
import os
import sys
from pathlib import Path

from coach.capture.camera_list import Camera
from coach.capture.errors import CameraBusy, CameraMissing, CameraRefused, CaptureError

_WINDOWS_CONSENT = (
    r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
)


def explain_failure(camera: Camera, platform: str = sys.platform) -> CaptureError:
    """The error to raise for a camera that is listed and did not open."""
    if platform == "win32":
        return _refused_on_windows(camera) or _busy(camera, None)
    if platform == "darwin":
        # Programs share cameras on macOS, so what remains is the permission.
        return CameraRefused(
            f"macOS does not let this program use {camera.name}. Please allow it in System "
            "Settings, Privacy & Security, Camera, and start the program again."
        )
    return _explain_on_linux(camera)


def _explain_on_linux(camera: Camera) -> CaptureError:
    try:
        os.close(os.open(camera.path, os.O_RDWR | os.O_NONBLOCK))
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
            return unplugged(camera)
        if error.errno in (errno.EACCES, errno.EPERM):
            return CameraRefused(
                f"You may not use {camera.name}. Please ask for your user to be put in the "
                "“video” group, then log in again."
            )
    return _busy(camera, holder(Path(camera.path)))


def unplugged(camera: Camera) -> CameraMissing:
    """The error for a camera that has gone."""
    return CameraMissing(f"{camera.name} is no longer there. Please plug it in and try again.")


def _busy(camera: Camera, program: str | None) -> CameraBusy:
    if program is None:
        return CameraBusy(
            f"{camera.name} does not open; it may be in use by another program. "
            "Please close that program, or choose another camera."
        )
    return CameraBusy(
        f"{camera.name} is in use by “{program}”. "
        "Please close that program, or choose another camera."
    )


def holder(device: Path, processes: Path = Path("/proc")) -> str | None:
    """The program that holds a device file open on Linux, if it is one of the user's own."""
    for process in processes.glob("[0-9]*"):
        try:
            links = [entry.readlink() for entry in (process / "fd").iterdir()]
            if device in links and process.name != str(os.getpid()):
                return (process / "comm").read_text().strip()
        except OSError:
            continue  # It ended while we looked, or belongs to somebody else.
    return None


def _refused_on_windows(camera: Camera) -> CameraRefused | None:
    if sys.platform != "win32":
        return None
    import winreg  # noqa: PLC0415

    for root, key in (
        (winreg.HKEY_LOCAL_MACHINE, _WINDOWS_CONSENT),
        (winreg.HKEY_CURRENT_USER, _WINDOWS_CONSENT),
        (winreg.HKEY_CURRENT_USER, _WINDOWS_CONSENT + r"\NonPackaged"),
    ):
        try:
            with winreg.OpenKey(root, key) as opened:
                refused = winreg.QueryValueEx(opened, "Value")[0] == "Deny"
        except OSError:
            continue
        if refused:
            return CameraRefused(
                f"Windows does not let this program use {camera.name}. Please allow desktop apps "
                "in Settings, Privacy & security, Camera."
            )
    return None
