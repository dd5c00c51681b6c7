"""Runs one session without any Qt: frames in, events recorded, and a listener told of it all.

One thread calls ``run``; any thread may ``post`` commands and ``stop``. Every pose goes through
the session, whether or not anybody looks at the pictures.
"""

import queue
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from coach.capture.errors import CameraMissing, CaptureError, ModelDamaged, PlatformUnsupported
from coach.capture.light import mean_brightness
from coach.capture.source import Frame
from coach.capture.steady_size import SteadySize
from coach.motion.events import Event
from coach.motion.pose import Pose, nobody
from coach.session.commands import (
    Command,
    CountMyself,
    Finish,
    Pause,
    ReportEffort,
    ReportPain,
    Resume,
)
from coach.session.events import SessionFinished, SetDone, SetSkipped, SetStarted
from coach.session.status import Stage
from coach.ui.loop_parts import (
    Listener,
    Message,
    PoseEstimator,
    Retry,
    SessionParts,
    UseSource,
    WithoutCamera,
)
from coach.ui.nap_watch import NapWatch
from coach.ui.timer_source import TimerSource

SEAM_S = 0.5
"""Time that passes in the session where one source ends and the next begins."""
MOST_SET_POSES = 36_000
"""Twenty minutes at 30 a second, 40 MB: a set that is left open must not fill the memory. It goes
on counting; only its later poses are not kept."""
AWAY_S = 180.0
"""After so long a pause the camera is let go. In rests and shorter pauses it stays on, because
hands are read there, and because opening it again takes up to 20 s on some systems."""


class CameraResting(CaptureError):
    """The camera was switched off in a long pause; not a fault, but help is needed to go on."""


class SessionLoop:
    """The life of one session, from opening the source to the closed record."""

    def __init__(
        self, parts: SessionParts, listener: Listener, naps: NapWatch | None = None
    ) -> None:
        self._parts = parts
        self._naps = naps if naps is not None else NapWatch()
        self._listener = listener
        self._inbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._stopping = False
        self._make_source = parts.source
        self._last_t = parts.past_t
        self._shift_s = 0.0
        self._paced_from: tuple[float, float] | None = None
        self._held_by_user = False
        self._begun = False
        self._unkept: list[Event] = []
        self._paused_from_s: float | None = None
        self._in_set = False
        self._set_poses: list[Pose] = []
        self._estimator: PoseEstimator | None = None
        self._steady = SteadySize()

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
            for event in self._session.open():
                self._recorder.keep(event)
            self._listener.moment(None, None, self._session.status)
            while not self._over():
                try:
                    self._play()
                except (ModelDamaged, PlatformUnsupported) as error:
                    self._wait_for_help(error.sentence, can_retry=False)
                except CaptureError as error:
                    self._wait_for_help(error.sentence, can_retry=True)
            self._close_estimator()
            while self._parts.stays and self._begun and not self._stopping:
                self._handle(self._inbox.get())
            # What was answered just before the summary was left.
            self._handle_inbox()
        finally:
            try:
                self._keep_set()
            finally:
                self._close_estimator()
                self._recorder.close()

    def _close_estimator(self) -> None:
        estimator, self._estimator = self._estimator, None
        if estimator is not None:
            estimator.close()

    def _over(self) -> bool:
        return self._stopping or self._session.stage is Stage.FINISHED

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
            self._naps.wake()
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
                elif self._naps.slept():
                    self._interrupt("source")
                    return
                self._handle_inbox()
                if not self._over():
                    self._take(frame)
                if self._held_by_user and not source.live:
                    self._wait_while_held()
                if source.live and self._is_long_paused():
                    raise CameraResting(self._parts.away_words)
        finally:
            source.close()

    def _take(self, frame: Frame) -> None:
        t = frame.t + self._shift_s
        pose = self._pose(frame, t)
        if not self._begun:
            self._begin()
        self._last_t = t
        judged = self._steady.fit(pose)
        room = len(self._set_poses) < MOST_SET_POSES
        if self._in_set and room and (frame.picture is not None or pose.has_person):
            self._set_poses.append(judged)
        self._tell(self._session.feed(judged, self._brightness(frame)))
        if self._listener.awaits(t, self._session.stage):
            self._listener.moment(frame.picture, pose, self._session.status)

    def _brightness(self, frame: Frame) -> float | None:
        """How bright the picture is while that matters: until a set has begun."""
        if frame.picture is None or self._session.stage is Stage.WORKING:
            return None
        return mean_brightness(frame.picture)

    def _begin(self) -> None:
        """Begin the record, with what was said before the first picture."""
        self._begun = True
        self._recorder.begin("track" if self._estimator is None else self._estimator.model)
        early, self._unkept = self._unkept, []
        for event in early:
            self._recorder.keep(event)

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
        self._interrupt("user")
        self._listener.trouble(sentence, can_retry)
        while not self._over():
            message = self._inbox.get()
            self._handle(message)
            if isinstance(message, Retry | UseSource | WithoutCamera):
                self._do(Resume())
                return

    def _interrupt(self, by: Literal["user", "source"]) -> None:
        """Pause for want of pictures; ``by`` "source" goes on when somebody is seen again."""
        if self._begun and not self._over() and self._session.stage is not Stage.PAUSED:
            self._last_t += SEAM_S
            self._tell(self._session.feed(nobody(self._last_t), None))
            self._do(Pause(by))

    def _is_long_paused(self) -> bool:
        """Whether a pause has lasted so long that no camera should stay on for it."""
        now = time.monotonic()
        if self._session.stage is not Stage.PAUSED:
            self._paused_from_s = None
        elif self._paused_from_s is None:
            self._paused_from_s = now
        return self._paused_from_s is not None and now - self._paused_from_s > AWAY_S

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
            case WithoutCamera():
                self._make_source = TimerSource
                self._do(CountMyself(whole=True))
            case _:
                self._do(message)

    def _do(self, command: Command) -> None:
        if self._session.stage is Stage.FINISHED and not isinstance(
            command, ReportPain | ReportEffort
        ):
            return
        self._tell(self._session.do(command))
        paused = self._session.stage is Stage.PAUSED
        self._held_by_user = paused and (self._held_by_user or isinstance(command, Pause))
        self._listener.moment(None, None, self._session.status)

    def _tell(self, events: Sequence[Event]) -> None:
        if not events:
            return
        for event in events:
            if isinstance(event, SetStarted):
                self._keep_set()
            if self._begun:
                self._recorder.keep(event)
            else:
                self._unkept.append(event)
            if isinstance(event, SetStarted):
                self._in_set = True
            elif isinstance(event, SetDone | SetSkipped | SessionFinished):
                self._keep_set()
        self._listener.happened(tuple(events), self._session.status)

    def _keep_set(self) -> None:
        poses, self._set_poses, self._in_set = self._set_poses, [], False
        if poses:
            self._recorder.keep_track(poses)
