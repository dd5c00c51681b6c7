"""A camera before which several recorded people train, one exercise each, as the session asks."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from coach.capture.source import Frame
from coach.motion.pose import Pose
from coach.session.status import SessionStatus, Stage, Step
from tests.recordings.tracks import poses

PICTURE = np.full((54, 96, 3), 120, np.uint8)
FPS = 30

Played = Mapping[tuple[str, str | None], str]
"""Which recording shows an exercise on a side, by exercise id and side."""


class Playlist:
    """Stands in place until a set begins, then plays its recording; quicker than life."""

    name = "playlist"
    live = True
    frame_count = None
    duration_s = None

    def __init__(self, played: Played, status: Callable[[], SessionStatus | None]) -> None:
        self._played = played
        self._status = status
        self._number = 0
        self._step: Step | None = None
        self._at = 0
        self.closed = 0

    def open(self) -> None:
        pass

    def read(self) -> Frame:
        # The window keeps up: what it does meanwhile is part of the test.
        time.sleep(0.0005)
        self._number += 1
        return Frame(self._number / FPS, PICTURE, (96, 54), self._pose(self._number / FPS))

    def close(self) -> None:
        self.closed += 1

    def _pose(self, t: float) -> Pose:
        status = self._status()
        step = None if status is None else status.step
        if status is not None and status.stage is Stage.RESTING:
            step = status.next_step
        if step is None:
            return replace(next(iter(self._tracks().values()))[0], t=t)
        if step != self._step:
            self._step, self._at = step, 0
        track = poses(self._played[step.exercise_id, step.side])
        working = status is not None and status.stage is Stage.WORKING
        pose = track[min(self._at, len(track) - 1)] if working else track[0]
        self._at += working
        return replace(pose, t=t)

    def _tracks(self) -> dict[str, tuple[Pose, ...]]:
        return {name: poses(name) for name in self._played.values()}
