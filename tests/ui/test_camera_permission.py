"""The system is asked for the camera once, and a refusal is left to opening it."""

import pytest
from PySide6.QtCore import QObject, QPermission, Qt

from coach.ui.camera_permission import may_open_camera

from .fakes import FakeSystem

Status = Qt.PermissionStatus


@pytest.mark.parametrize("status", [Status.Granted, Status.Denied])
def test_who_has_answered_is_not_asked_again(status: Status) -> None:
    system = FakeSystem(status)
    assert may_open_camera(system, QObject(), lambda: None)
    assert system.asked == []


def test_who_was_never_asked_is_and_goes_on_after_the_answer() -> None:
    system, went_on = FakeSystem(Status.Undetermined), []
    assert not may_open_camera(system, QObject(), lambda: went_on.append(True))
    assert went_on == []
    system.asked[0](QPermission())
    assert went_on == [True]
