"""Runs one session without any Qt: frames in, events recorded, and a listener told of it all.

One thread calls ``run``; any thread may ``post`` commands and ``stop``. Every pose goes through
the session, whether or not anybody looks at the pictures.
"""

import queue
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from coach.capture.errors import CameraMissing, CaptureError, ModelDamaged, PlatformUnsupported
from coach.capture.source import Frame, FrameSource, Picture
from coach.motion.events import Event
from coach.motion.pose import Pose, nobody
from coach.session.commands import Command, Finish, Pause, Resume
from coach.session.events import SessionFinished, SetDone, SetSkipped, SetStarted
from coach.session.status import SessionStatus, Stage

SEAM_S = 0.5
"""Time that passes in the session where one source ends and the next begins."""


class RunningSession(Protocol):
    """What the loop asks of the conductor."""

    @property
    def status(self) -> SessionStatus:
        """The session now."""

    def open(self) -> list[Event]:
        """What is still to be told of a session that was cut off at its very end."""

    def feed(self, pose: Pose) -> list[Event]:
        """Tell of one pose."""

    def do(self, command: Command) -> list[Event]:
        """Do what the user asks."""


class PoseEstimator(Protocol):
    """What the loop asks of the estimator."""

    @property
    def model(self) -> str:
        """Which model is at work."""

    def estimate(self, frame: Frame) -> Pose:
        """The pose in a frame."""

    def close(self) -> None:
        """Let go of the model."""


class Recorder(Protocol):
    """Where events and pose tracks are kept, opened in the loop's own thread."""

    def begin(self, model: str) -> None:
        """Pictures have come and the session begins; does nothing for one that goes on."""

    def keep(self, event: Event) -> None:
        """Keep an event, at once and for good."""

    def keep_track(self, poses: Sequence[Pose]) -> None:
        """Keep the poses of the latest set."""

    def close(self) -> None:
        """Close the record properly."""


class Listener(Protocol):
    """Who is told of what happens, in the loop's thread."""

    def opened(self, name: str, live: bool) -> None:
        """Pictures come from the source called ``name`` from now on."""

    def moment(self, picture: Picture | None, pose: Pose | None, status: SessionStatus) -> None:
        """A new picture and what the session makes of it."""

    def happened(self, events: Sequence[Event], status: SessionStatus) -> None:
        """Events, complete and in order, and the session after them."""

    def trouble(self, sentence: str, can_retry: bool) -> None:
        """There are no pictures now; the loop waits for Retry, UseSource, Finish or a stop."""

    def notice(self, sentence: str) -> None:
        """Something worth knowing that stops nothing."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Open the same source again."""


@dataclass(frozen=True, slots=True)
class UseSource:
    """Take pictures from another source from now on."""

    make: Callable[[], FrameSource]


Message = Command | Retry | UseSource


@dataclass(frozen=True, slots=True)
class SessionParts:
    """What a session is run with; each is made in the loop's thread.

    ``estimator`` is given who to tell when it changes its model. ``past_t`` is the last time of
    a session that goes on, 0 for a new one.
    """

    session: Callable[[], RunningSession]
    source: Callable[[], FrameSource] | None
    estimator: Callable[[Callable[[str], None]], PoseEstimator]
    recorder: Callable[[], Recorder]
    no_source_words: str
    past_t: float = 0.0


class SessionLoop:
    """The life of one session, from opening the source to the closed record."""

    def __init__(self, parts: SessionParts, listener: Listener) -> None:
        self._parts = parts
        self._listener = listener
        self._inbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._stopping = False
        self._make_source = parts.source
        self._last_t = parts.past_t
        self._shift_s = 0.0
        self._paced_from: tuple[float, float] | None = None
        self._held_by_user = False
        self._begun = False
        self._in_set = False
        self._set_poses: list[Pose] = []
        self._estimator: PoseEstimator | None = None

    def post(self, message: Message) -> None:
        """Ask for something; it is done in order, between two frames."""
        self._inbox.put(message)

    def stop(self) -> None:
        """Ask the loop to end soon, whatever it is doing."""
        self._stopping = True
        self._inbox.put(None)

    def run(self) -> None:
        """Run to the end of the session or to ``stop``; everything opened is closed again."""
        self._recorder = self._parts.recorder()
        try:
            self._session = self._parts.session()
            self._tell(self._session.open())
            self._listener.moment(None, None, self._session.status)
            while not self._over():
                try:
                    self._play()
                except (ModelDamaged, PlatformUnsupported) as error:
                    self._wait_for_help(error.sentence, can_retry=False)
                except CaptureError as error:
                    self._wait_for_help(error.sentence, can_retry=True)
        finally:
            try:
                self._keep_set()
            finally:
                if self._estimator is not None:
                    self._estimator.close()
                self._recorder.close()

    def _over(self) -> bool:
        return self._stopping or self._session.status.stage is Stage.FINISHED

    def _play(self) -> None:
        """Play one source until it ends, fails or is replaced."""
        made_by = self._make_source
        if made_by is None:
            raise CameraMissing(self._parts.no_source_words)
        source = made_by()
        try:
            source.open()
            self._listener.opened(source.name, source.live)
            self._paced_from = None
            first = True
            while not self._over() and self._make_source is made_by:
                frame = source.read()
                if frame is None:
                    if not self._stopping:
                        self._do(Finish())
                    return
                if first:
                    self._shift_s = self._last_t + SEAM_S - frame.t
                    first = False
                if not source.live:
                    self._wait_until_due(frame.t)
                self._handle_inbox()
                if not self._over():
                    self._take(frame)
                if self._held_by_user and not source.live:
                    self._wait_while_held()
        finally:
            source.close()

    def _take(self, frame: Frame) -> None:
        t = frame.t + self._shift_s
        pose = self._pose(frame, t)
        if not self._begun:
            self._begun = True
            self._recorder.begin("track" if self._estimator is None else self._estimator.model)
        self._last_t = t
        if self._in_set:
            self._set_poses.append(pose)
        self._tell(self._session.feed(pose))
        self._listener.moment(frame.picture, pose, self._session.status)

    def _pose(self, frame: Frame, t: float) -> Pose:
        if frame.pose is not None:
            return replace(frame.pose, t=t)
        if self._estimator is None:
            self._estimator = self._parts.estimator(self._listener.notice)
        return self._estimator.estimate(replace(frame, t=t))

    def _wait_until_due(self, t: float) -> None:
        """Pace a file by its own stamps, staying open to commands."""
        now = time.monotonic()
        if self._paced_from is None:
            self._paced_from = (t, now)
        due = self._paced_from[1] + t - self._paced_from[0]
        while (left_s := due - time.monotonic()) > 0 and not self._over():
            try:
                self._handle(self._inbox.get(timeout=left_s))
            except queue.Empty:
                return
            if self._held_by_user:
                self._paced_from = None
                return

    def _wait_while_held(self) -> None:
        """A paused file stands still: time passes in it only while it is watched."""
        while self._held_by_user and not self._over():
            self._handle(self._inbox.get())
        self._paced_from = None

    def _wait_for_help(self, sentence: str, *, can_retry: bool) -> None:
        if self._over():
            return
        if self._begun and self._session.status.stage is not Stage.PAUSED:
            self._last_t += SEAM_S
            self._tell(self._session.feed(nobody(self._last_t)))
            self._do(Pause())
        self._listener.trouble(sentence, can_retry)
        while not self._over():
            message = self._inbox.get()
            self._handle(message)
            if isinstance(message, Retry | UseSource):
                self._do(Resume())
                return

    def _handle_inbox(self) -> None:
        while True:
            try:
                self._handle(self._inbox.get_nowait())
            except queue.Empty:
                return

    def _handle(self, message: Message | None) -> None:
        match message:
            case None | Retry():
                return
            case UseSource():
                self._make_source = message.make
            case _:
                self._do(message)

    def _do(self, command: Command) -> None:
        if self._session.status.stage is Stage.FINISHED:
            return
        self._tell(self._session.do(command))
        paused = self._session.status.stage is Stage.PAUSED
        self._held_by_user = paused and (self._held_by_user or isinstance(command, Pause))
        self._listener.moment(None, None, self._session.status)

    def _tell(self, events: Sequence[Event]) -> None:
        if not events:
            return
        for event in events:
            if isinstance(event, SetStarted):
                self._keep_set()
            self._recorder.keep(event)
            if isinstance(event, SetStarted):
                self._in_set = True
            elif isinstance(event, SetDone | SetSkipped | SessionFinished):
                self._keep_set()
        self._listener.happened(tuple(events), self._session.status)

    def _keep_set(self) -> None:
        poses, self._set_poses, self._in_set = self._set_poses, [], False
        if poses:
            self._recorder.keep_track(poses)
