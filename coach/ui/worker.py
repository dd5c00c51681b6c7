"""A thin Qt coat over the session loop: runs it in a thread and turns its calls to signals."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from coach.capture.opencv import cv2
from coach.capture.source import FrameSource, Picture
from coach.motion.events import Event
from coach.motion.pose import Pose
from coach.session.status import SessionStatus, Stage
from coach.ui.loop_parts import Message, Retry, SessionParts, UseSource
from coach.ui.mailbox import Mailbox
from coach.ui.moment import Happening, Moment
from coach.ui.picture_pace import EVERY_S, PicturePace
from coach.ui.session_loop import SessionLoop
from coach.ui.shaping import Shaper


class _Worker(QObject):
    """Lives in the session's thread; its signals are queued to the window."""

    woken = Signal()
    happened_now = Signal(object)
    source_opened = Signal(str, bool)
    in_trouble = Signal(str, bool)
    noticed = Signal(str)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, parts: SessionParts, mailbox: Mailbox[Moment]) -> None:
        super().__init__()
        self._mailbox = mailbox
        self.loop = SessionLoop(parts, self)
        self.shaper = Shaper()
        self._every_s = 0.0 if parts.smooth else EVERY_S
        self._pace = PicturePace(self._every_s)

    @Slot()
    def run(self) -> None:
        # Its further threads wait for work by turning round and round: a tenth of a session's time.
        cv2.setNumThreads(1)
        try:
            self.loop.run()
        except Exception as error:
            self.failed.emit(getattr(error, "sentence", None) or f"{error}")
        finally:
            self.ended.emit()
            QThread.currentThread().quit()

    def opened(self, name: str, live: bool) -> None:
        # Only a camera is a mirror.
        self.shaper.begin(mirrored=live)
        # A recording is there to be looked at.
        self._pace = PicturePace(self._every_s if live else 0.0)
        self.source_opened.emit(name, live)

    def awaits(self, t: float, stage: Stage) -> bool:
        return self._pace.is_due(t, stage)

    def moment(self, picture: Picture | None, pose: Pose | None, status: SessionStatus) -> None:
        if picture is None or not self.shaper.is_seen:
            moment = Moment(None, None, pose, status)
        else:
            setting_up = status.setup is not None
            image, pixels, shape = self.shaper.shape(picture, pose, setting_up=setting_up)
            moment = Moment(image, pixels, pose, status, shape)
        if self._mailbox.put(moment):
            self.woken.emit()

    def happened(self, events: Sequence[Event], status: SessionStatus) -> None:
        self.happened_now.emit(Happening(tuple(events), status))

    def trouble(self, sentence: str, can_retry: bool) -> None:
        self.in_trouble.emit(sentence, can_retry)

    def notice(self, sentence: str) -> None:
        self.noticed.emit(sentence)


class SessionRunner(QObject):
    """The window's end of a running session: signals out, commands in, and a clean stop."""

    moment = Signal(object)
    happened = Signal(object)
    opened = Signal(str, bool)
    trouble = Signal(str, bool)
    notice = Signal(str)
    failed = Signal(str)
    ended = Signal()

    def __init__(self, parts: SessionParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox: Mailbox[Moment] = Mailbox()
        self._thread = QThread()
        self._thread.setObjectName("session")
        self._worker = _Worker(parts, self._mailbox)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        queued = Qt.ConnectionType.QueuedConnection
        self._worker.woken.connect(self._collect, queued)
        self._worker.happened_now.connect(self.happened, queued)
        self._worker.source_opened.connect(self.opened, queued)
        self._worker.in_trouble.connect(self.trouble, queued)
        self._worker.noticed.connect(self.notice, queued)
        self._worker.failed.connect(self.failed, queued)
        self._worker.ended.connect(self.ended, queued)

    def start(self) -> None:
        """Begin, in a thread of its own."""
        self._thread.start()

    def do(self, command: Message) -> None:
        """Ask the session or its loop for something; the answer comes as events."""
        self._post(command)

    def retry(self) -> None:
        """Try the same source once more."""
        self._post(Retry())

    def use_source(self, make: Callable[[], FrameSource]) -> None:
        """Go on with another source."""
        self._post(UseSource(make))

    def stop(self) -> None:
        """End the session's thread and wait until the camera and the record are closed."""
        self._worker.loop.stop()
        self._thread.quit()
        self._thread.wait()

    @Slot(int, int)
    def show_in(self, width_px: int, height_px: int) -> None:
        """Give the pictures this size from now on, in pixels of the display; 0 by 0 gives none."""
        self._worker.shaper.view_px = (width_px, height_px)

    @property
    def is_running(self) -> bool:
        """Whether the thread is alive."""
        return self._thread.isRunning()

    def _post(self, message: Message) -> None:
        self._worker.loop.post(message)

    @Slot()
    def _collect(self) -> None:
        moment = self._mailbox.take()
        if moment is not None:
            self.moment.emit(moment)
