"""What a session loop is given to run with, whom it tells, and what it can be asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from coach.capture.source import Frame, FrameSource, Picture
from coach.motion.events import Event
from coach.motion.pose import Pose
from coach.session.commands import Command
from coach.session.status import SessionStatus, Stage


class RunningSession(Protocol):
    """What the loop asks of the conductor."""

    @property
    def stage(self) -> Stage:
        """Where the session is; quicker than all of its status."""

    @property
    def status(self) -> SessionStatus:
        """The session now."""

    def open(self) -> list[Event]:
        """What is still to be told of a session that was cut off at its very end."""

    def feed(self, pose: Pose, brightness: float | None) -> list[Event]:
        """Tell of one pose, and how bright its picture is."""

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

    def awaits(self, t: float, stage: Stage) -> bool:
        """Whether the picture of ``t`` is to be told of as a moment; what happens always is."""

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


@dataclass(frozen=True, slots=True)
class WithoutCamera:
    """Go on with no camera at all: the person counts."""


Message = Command | Retry | UseSource | WithoutCamera


@dataclass(frozen=True, slots=True)
class SessionParts:
    """What a session is run with; each is made in the loop's thread.

    ``estimator`` is given who to tell when it changes its model. ``away_words`` say that the
    camera was switched off in a long pause. ``past_t`` is the last time of a session that goes
    on, 0 for a new one. ``stays`` keeps the record open after the end until ``stop``, for what
    is said about pain and effort then. ``smooth`` shows every picture of a camera in a set as well.
    """

    session: Callable[[], RunningSession]
    source: Callable[[], FrameSource] | None
    estimator: Callable[[Callable[[str], None]], PoseEstimator]
    recorder: Callable[[], Recorder]
    no_source_words: str
    away_words: str = ""
    past_t: float = 0.0
    stays: bool = False
    smooth: bool = False
