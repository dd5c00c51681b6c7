"""Asks the operating system for the camera, which on macOS only a window's thread may do."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCameraPermission, QObject, QPermission, Qt


class Permissions(Protocol):
    """The part of the application that knows what the system allows."""

    def checkPermission(self, permission: QCameraPermission) -> Qt.PermissionStatus:
        """What the system says now."""

    def requestPermission(
        self,
        permission: QCameraPermission,
        context: QObject,
        functor: Callable[[QPermission], None],
    ) -> None:
        """Let the system ask the person; ``functor`` follows the answer."""


def may_open_camera(app: Permissions, context: QObject, then: Callable[[], None]) -> bool:
    """Whether the camera may be tried now; where the person was never asked, they are, and
    ``then`` follows the answer. A refusal is left to opening the camera, which says what to do."""
    permission = QCameraPermission()
    if app.checkPermission(permission) is not Qt.PermissionStatus.Undetermined:
        return True
    app.requestPermission(permission, context, lambda _answer: then())
    return False
