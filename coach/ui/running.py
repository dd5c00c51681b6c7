"""The one running session: starts its thread, links it with its screen, and ends it cleanly."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.sources import camera_maker, camera_names

if TYPE_CHECKING:
    from coach.ui.session import SessionScreen
    from coach.ui.session_loop import SessionParts
    from coach.ui.worker import SessionRunner


class Running(QObject):
    """``ended`` comes when the session is over and its camera and record are closed."""

    ended = Signal()

    def __init__(self, feed: CameraFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._waits = False
        self._names = CameraNames(camera_names, self)
        self.runner: SessionRunner | None = None
        # A preview may still hold the camera.
        feed.idle.connect(self._start)

    def begin(self, parts: "SessionParts", screen: "SessionScreen") -> None:
        """Run a session of ``parts`` that is shown on ``screen``; none may be running."""
        # For the first session: a start need not wait for it.
        from coach.ui.worker import SessionRunner  # noqa: PLC0415

        assert self.runner is None
        runner = SessionRunner(parts, self)
        self.runner = runner
        runner.moment.connect(screen.show_moment)
        screen.board.live.placed.connect(runner.show_in)
        runner.happened.connect(screen.show_happening)
        runner.opened.connect(screen.show_opened)
        runner.trouble.connect(screen.show_trouble)
        runner.notice.connect(screen.show_notice)
        runner.failed.connect(screen.show_failure)
        runner.ended.connect(self._runner_ended)
        self._waits = True
        # After the window has painted: the thread's imports hold the interpreter for a while.
        QTimer.singleShot(0, self._start)

    def connect_screen(self, screen: "SessionScreen") -> None:
        """Do what ``screen`` asks for."""
        screen.retry_asked.connect(self._retry)
        screen.cameras_asked.connect(self._names.ask)
        screen.camera_chosen.connect(self._use_camera)
        self._names.listed.connect(screen.show_cameras)
        screen.commanded.connect(self._command)

    def stop(self) -> None:
        """End the session, if one runs, and wait until all is closed."""
        runner, self.runner = self.runner, None
        self._waits = False
        self._names.close()
        if runner is not None:
            # What it still has to say must not reach the session after it.
            runner.blockSignals(True)
            runner.stop()
            runner.deleteLater()

    @Slot()
    def _start(self) -> None:
        if self._waits and self.runner is not None and self._feed.is_idle:
            self._waits = False
            self.runner.start()

    @Slot(object)
    def _command(self, command: object) -> None:
        if self.runner is not None:
            self.runner.do(command)

    @Slot()
    def _retry(self) -> None:
        if self.runner is not None:
            self.runner.retry()

    @Slot(str)
    def _use_camera(self, name: str) -> None:
        if self.runner is not None:
            self.runner.use_source(camera_maker(name))

    @Slot()
    def _runner_ended(self) -> None:
        self.stop()
        self.ended.emit()
