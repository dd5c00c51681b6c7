"""The session screen on its own, with all that it asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from coach.session.status import SessionStatus
from coach.ui.moment import Happening, Moment
from coach.ui.session import SessionScreen

from . import scenes


class Watched:
    """The screen with all that it asks for."""

    def __init__(self, screen: SessionScreen) -> None:
        self.screen = screen
        self.asked: list[object] = []
        screen.commanded.connect(self.asked.append)

    def show(self, status: SessionStatus) -> None:
        image = QImage(96, 54, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.gray)
        pose = scenes.standing_pose(status.t, (96, 54))
        self.screen.show_moment(Moment(image, None, pose, status))

    def happen(self, event: object, status: SessionStatus) -> None:
        self.screen.show_happening(Happening((event,), status))  # type: ignore[arg-type]
