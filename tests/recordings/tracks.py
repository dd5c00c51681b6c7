"""The recordings of this folder as poses with their truth, and how they are watched."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from coach.capture.track import read_track
from coach.exercise.either_side import watch
from coach.library import load_catalogue
from coach.motion.events import Event, HoldEnded, RepCounted, Side
from coach.motion.pose import Pose

HERE = Path(__file__).parent
CATALOGUE = load_catalogue()


@dataclass(frozen=True)
class Recording:
    """One recording: its name, and what its truth file says."""

    name: str
    exercise: str | None
    side: Side | None
    truth: dict[str, Any]

    @property
    def whole_reps(self) -> int:
        """Repetitions that must count."""
        return sum((rep.get("fraction") or 1) >= 0.6 for rep in self.truth["reps"])


def recording(name: str) -> Recording:
    """The recording of that name."""
    truth = json.loads((HERE / f"{name}.truth.json").read_text(encoding="utf-8"))
    side = truth["side"] if truth["side"] in ("left", "right") else None
    return Recording(name, truth["exercise"], side, truth)


def names() -> list[str]:
    """All the recordings here."""
    return sorted(path.name.removesuffix(".truth.json") for path in HERE.glob("*.truth.json"))


@cache
def poses(name: str) -> tuple[Pose, ...]:
    """The poses of a recording."""
    return tuple(read_track(HERE / f"{name}.npz"))


def seen(track: Sequence[Pose], exercise: str, side: Side | None) -> list[Event]:
    """Everything that is reported when ``track`` is watched as ``exercise``."""
    observer = watch(CATALOGUE[exercise], side)
    events = [event for pose in track for event in observer.feed(pose)]
    return [*events, *observer.finish(track[-1].t)]


def reps(events: Sequence[Event]) -> list[RepCounted]:
    """The counted repetitions."""
    return [event for event in events if isinstance(event, RepCounted)]


def held_s(events: Sequence[Event]) -> float:
    """All the held time."""
    return sum(event.end_s - event.start_s for event in events if isinstance(event, HoldEnded))


def changed(pose: Pose, *, scale: float, dx: float, dy: float, dt: float) -> Pose:
    """A pose nearer or farther, elsewhere in a picture that grows along, at another time."""
    image = (pose.image * scale + np.array([dx, dy])).astype(np.float32)
    size = (round(pose.size[0] * scale + 2 * dx), round(pose.size[1] * scale + 2 * dy))
    return Pose(pose.t + dt, image, pose.world, pose.visibility, size)


def resampled(track: Sequence[Pose], fps: float) -> list[Pose]:
    """The track at another rate, positions interpolated between its poses."""
    t = np.array([pose.t for pose in track])
    wanted = np.arange(t[0], t[-1], 1 / fps)
    right = np.clip(np.searchsorted(t, wanted), 1, len(t) - 1)
    made = []
    for time, j in zip(wanted, right, strict=True):
        a, b = track[j - 1], track[j]
        w = float((time - a.t) / (b.t - a.t))
        mix = [
            (u * (1 - w) + v * w).astype(np.float32)
            for u, v in ((a.image, b.image), (a.world, b.world), (a.visibility, b.visibility))
        ]
        made.append(Pose(float(time), mix[0], mix[1], mix[2], a.size))
    return made
