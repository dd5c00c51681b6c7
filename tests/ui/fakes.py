"""Stand-ins for camera, estimator, record and conductor."""

import itertools
import queue
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCameraPermission, QObject, QPermission, Qt

from coach.capture.errors import CaptureError
from coach.capture.source import Frame
from coach.motion.events import Event, RepCounted
from coach.motion.pose import Pose
from coach.session.commands import Command, CorrectCount, Finish, Pause, ReportPain, Resume, Skip
from coach.session.events import (
    PainReported,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SetStarted,
)
from coach.session.status import SessionStatus, Stage

from .scenes import mid_rep, standing_pose

PICTURE = np.full((54, 96, 3), 120, np.uint8)


class FakeSource:
    """Gives standing poses at 30 a second of its own time; ``fault`` comes after the last one."""

    frame_count = None
    duration_s = None

    def __init__(
        self,
        times: Iterable[float] | None = None,
        *,
        live: bool = True,
        fault: CaptureError | None = None,
        wait_s: float = 0.001,
    ) -> None:
        self.name = "fake"
        self.live = live
        self.closed = 0
        self._fault = fault
        self._wait_s = wait_s
        self._times = iter(times) if times is not None else (n / 30 for n in itertools.count())

    def open(self) -> None:
        pass

    def read(self) -> Frame | None:
        time.sleep(self._wait_s)
        t = next(self._times, None)
        if t is None:
            if self._fault is not None:
                raise self._fault
            return None
        return Frame(t, PICTURE, (96, 54), standing_pose(t, (96, 54)))

    def close(self) -> None:
        self.closed += 1


class FakeSession:
    """Counts a repetition with every tenth pose, and does what it is told."""

    def __init__(self) -> None:
        self.status = replace(mid_rep(), count=0)
        self.fed: list[float] = []
        self.light: list[tuple[Stage, float | None]] = []
        self.done: list[Command] = []

    @property
    def stage(self) -> Stage:
        return self.status.stage

    def open(self) -> list[Event]:
        return []

    def feed(self, pose: Pose, brightness: float | None = None) -> list[Event]:
        self.fed.append(pose.t)
        self.light.append((self.stage, brightness))
        self.status = replace(self.status, t=pose.t)
        if len(self.fed) == 1:
            return [SetStarted(pose.t, 0, "heel_raise_double", None, 1)]
        if self.status.stage is not Stage.WORKING or len(self.fed) % 10:
            return []
        self.status = replace(self.status, count=self.status.count + 1)
        return [RepCounted(pose.t, pose.t, pose.t, pose.t, 9.0, "cm", None)]

    def do(self, command: Command) -> list[Event]:
        self.done.append(command)
        t = self.status.t
        match command:
            case Pause():
                self.status = replace(self.status, stage=Stage.PAUSED)
                return [SessionPaused(t, "user")]
            case Resume():
                self.status = replace(self.status, stage=Stage.WORKING)
                return [SessionResumed(t)]
            case Finish():
                self.status = replace(self.status, stage=Stage.FINISHED)
                return [SessionFinished(t, False)]
            case ReportPain(when, score):
                return [PainReported(t, when, score)]
            case CorrectCount(change):
                self.status = replace(self.status, count=self.status.count + change)
            case Skip():
                pass
        return []


class FakeRecorder:
    def __init__(self) -> None:
        self.model: str | None = None
        self.events: list[Event] = []
        self.tracks: list[int] = []
        self.closed = False

    def begin(self, model: str) -> None:
        self.model = model

    def keep(self, event: Event) -> None:
        self.events.append(event)

    def keep_track(self, poses: Sequence[Pose]) -> None:
        self.tracks.append(len(poses))

    def close(self) -> None:
        self.closed = True


class FakeListener:
    """Remembers all it hears; ``on_moment`` is called with each status."""

    def __init__(self) -> None:
        self.statuses: list[SessionStatus] = []
        self.events: list[Event] = []
        self.troubles: list[tuple[str, bool]] = []
        self.names: list[str] = []
        self.on_moment: Callable[[SessionStatus], None] | None = None
        self.on_trouble: Callable[[], None] | None = None

    def opened(self, name: str, live: bool) -> None:
        self.names.append(name)

    def awaits(self, t: float, stage: Stage) -> bool:
        return True

    def moment(self, picture: object, pose: Pose | None, status: SessionStatus) -> None:
        self.statuses.append(status)
        if self.on_moment is not None:
            self.on_moment(status)

    def happened(self, events: Sequence[Event], status: SessionStatus) -> None:
        self.events += events

    def trouble(self, sentence: str, can_retry: bool) -> None:
        self.troubles.append((sentence, can_retry))
        if self.on_trouble is not None:
            self.on_trouble()

    def notice(self, sentence: str) -> None:
        pass


class FakeInbox(queue.Queue[object]):
    """A box that nothing comes into: who waits at it finds its time gone."""

    def __init__(self) -> None:
        super().__init__()
        self.waited_s: list[float] = []

    def get(self, block: bool = True, timeout: float | None = None) -> object:
        if timeout is not None:
            self.waited_s.append(timeout)
            raise queue.Empty
        return super().get(block)


class FakeSystem:
    """An operating system that has said ``status`` about the camera."""

    def __init__(self, status: Qt.PermissionStatus) -> None:
        self.status = status
        self.asked: list[Callable[[QPermission], None]] = []

    def checkPermission(self, permission: QCameraPermission) -> Qt.PermissionStatus:  # noqa: N802
        return self.status

    def requestPermission(  # noqa: N802
        self,
        permission: QCameraPermission,
        context: QObject,
        functor: Callable[[QPermission], None],
    ) -> None:
        self.asked.append(functor)
