"""The one running session: starts its thread, links it with its screen, and ends it cleanly."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coach.ui.camera_feed import CameraFeed
from coach.ui.session import SessionScreen
from coach.ui.session_loop import SessionParts
from coach.ui.sources import open_builtin
from coach.ui.worker import SessionRunner


class Running(QObject):
    """``ended`` comes when the session is over and its camera and record are closed."""

    ended = Signal()

    def __init__(self, feed: CameraFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._waits = False
        self.runner: SessionRunner | None = None
        # A preview may still hold the camera.
        feed.idle.connect(self._start)

    def begin(self, parts: SessionParts, screen: SessionScreen) -> None:
        """Run a session of ``parts`` that is shown on ``screen``; none may be running."""
        assert self.runner is None
        runner = SessionRunner(parts, self)
        self.runner = runner
        runner.moment.connect(screen.show_moment)
        runner.happened.connect(screen.show_happening)
        runner.opened.connect(screen.show_opened)
        runner.trouble.connect(screen.show_trouble)
        runner.notice.connect(screen.show_notice)
        runner.failed.connect(screen.show_failure)
        runner.ended.connect(self._runner_ended)
        self._waits = True
        # After the window has painted: the thread's imports hold the interpreter for a while.
        QTimer.singleShot(0, self._start)

    def connect_screen(self, screen: SessionScreen) -> None:
        """Do what ``screen`` asks for."""
        screen.retry_asked.connect(self._retry)
        screen.recording_asked.connect(self._use_recording)
        screen.commanded.connect(self._command)

    def stop(self) -> None:
        """End the session, if one runs, and wait until all is closed."""
        runner, self.runner = self.runner, None
        self._waits = False
        if runner is not None:
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

    @Slot()
    def _use_recording(self) -> None:
        if self.runner is not None:
            self.runner.use_source(open_builtin)

    @Slot()
    def _runner_ended(self) -> None:
        self.stop()
        self.ended.emit()
