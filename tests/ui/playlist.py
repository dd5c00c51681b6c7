"""A camera before which several recorded people train, one exercise each, as the session asks."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from coach.capture.source import Frame
from coach.motion.events import Side
from coach.motion.pose import Pose
from coach.session.status import SessionStatus, Stage, Step
from tests.recordings.tracks import Recording, poses, recording

PICTURE = np.full((54, 96, 3), 120, np.uint8)
TRACK_FPS = 30
STAND_STILL_S = 0.001


@dataclass(slots=True)
class Shown:
    """What the truth files say was shown for one step: the tops of its repetitions, and seconds
    held with its leg from when the person was asked into place."""

    step: Step
    reps: int = 0
    held_s: float = 0.0


def never(_status: SessionStatus) -> bool:
    return False


class Playlist:
    """Stands in place until a set begins, then plays its recording over and over; quicker than
    life.

    The truth files say which exercise each recording shows; for the other leg it is mirrored.
    ``fps`` is the rate in each stage, that of the recordings where it is not named.
    While ``waits`` says so, time stands all but still.
    """

    name = "playlist"
    live = True
    frame_count = None
    duration_s = None

    def __init__(
        self,
        names: Sequence[str],
        status: Callable[[], SessionStatus | None],
        fps: Mapping[Stage, float] | None = None,
        waits: Callable[[SessionStatus], bool] = never,
    ) -> None:
        self._recordings = [recording(name) for name in names]
        self._status = status
        self._fps = fps or {}
        self._waits = waits
        self._t = 0.0
        self._at_s = 0.0
        self.shown: list[Shown] = []
        self.closed = 0

    def open(self) -> None:
        pass

    def read(self) -> Frame:
        # The window keeps up: what it does meanwhile is part of the test.
        time.sleep(0.0005)
        status = self._status()
        dt = self._passes(status)
        self._t += dt
        return Frame(self._t, PICTURE, (96, 54), replace(self._pose(status, dt), t=self._t))

    def close(self) -> None:
        self.closed += 1

    def _passes(self, status: SessionStatus | None) -> float:
        if status is not None and self._waits(status):
            return STAND_STILL_S
        return 1 / (self._fps.get(status.stage, TRACK_FPS) if status is not None else TRACK_FPS)

    def _pose(self, status: SessionStatus | None, dt: float) -> Pose:
        step = None if status is None else status.step
        if status is not None and status.stage is Stage.RESTING:
            step = status.next_step
        if status is None or step is None:
            return poses(self._recordings[0].name)[0]
        if not self.shown or self.shown[-1].step != step:
            self.shown.append(Shown(step))
            self._at_s = 0.0
        one, mirrored = self._recording_of(step.exercise_id, step.side)
        track = poses(one.name)
        before_s = self._at_s
        if status.stage is Stage.WORKING:
            self._at_s = (before_s + dt) % track[-1].t
        if status.stage in (Stage.WORKING, Stage.COUNT_IN, Stage.GET_READY):
            self._note(one, before_s, dt, mirrored=mirrored)
        pose = track[min(round(self._at_s * TRACK_FPS), len(track) - 1)]
        return pose.mirrored() if mirrored else pose

    def _note(self, one: Recording, before_s: float, dt: float, *, mirrored: bool) -> None:
        shown, now_s = self.shown[-1], self._at_s
        shown.reps += sum(before_s < rep["peak_s"] <= now_s for rep in one.truth["reps"])
        side = shown.step.side
        if mirrored:
            side = "left" if side == "right" else "right"
        held = any(
            hold["start_s"] <= now_s <= hold["end_s"] and hold["side"] == side
            for hold in one.truth["holds"]
        )
        shown.held_s += dt if held else 0.0

    def _recording_of(self, exercise: str, side: Side | None) -> tuple[Recording, bool]:
        """The recording of an exercise, and whether it is of the other leg."""
        found = [one for one in self._recordings if one.exercise == exercise]
        same = [one for one in found if side in (None, _leg(one))]
        return (same or found)[0], not same


def _leg(one: Recording) -> Side:
    """The leg that works, or that the camera sees from the side: part of a recording's name."""
    return "left" if "_L_" in one.name else "right"
