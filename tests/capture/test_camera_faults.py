import errno
import os
from pathlib import Path

import pytest

from coach.capture.camera_faults import explain_failure, holder
from coach.capture.errors import CameraBusy, CameraMissing, CameraRefused

from .fakes import CAMERA


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EACCES, CameraRefused),
        (errno.ENOENT, CameraMissing),
        (errno.ENODEV, CameraMissing),
        (errno.EBUSY, CameraBusy),
        (errno.EIO, CameraBusy),
    ],
)
def test_linux_tells_by_what_the_device_file_answers(monkeypatch, number, kind):
    def refuse(path, flags):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    error = explain_failure(CAMERA, "linux")
    assert type(error) is kind
    assert "Desk Cam" in error.sentence
    assert "Please" in error.sentence


def test_macos_shares_cameras_so_it_is_the_permission():
    assert type(explain_failure(CAMERA, "darwin")) is CameraRefused


def test_windows_without_a_refusal_is_another_program():
    assert type(explain_failure(CAMERA, "win32")) is CameraBusy


def test_the_program_that_holds_the_device_is_named(tmp_path):
    for number, name, target in ((11, "editor", "/tmp/x"), (12, "video call", "/dev/video0")):
        folder = tmp_path / str(number) / "fd"
        folder.mkdir(parents=True)
        (folder / "3").symlink_to(target)
        (folder.parent / "comm").write_text(f"{name}\n")
    (tmp_path / "13").mkdir()
    assert holder(tmp_path / "none", tmp_path) is None
    assert holder(Path("/dev/video0"), tmp_path) == "video call"
    assert holder(Path(CAMERA.path), tmp_path) is None
