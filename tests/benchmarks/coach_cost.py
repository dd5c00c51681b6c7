"""What one frame costs the coach: everything but decoding and the pose model.

    uv run python -m tests.benchmarks.coach_cost [TRACK.npz ...]

Without a track a minute of the built-in recording is used, its poses estimated first.
"""

import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from coach.analysis.poses import poses_of
from coach.care.default_plan import default_plan
from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.exercise.observer import Observer
from coach.library import load_catalogue
from coach.motion.pose import Pose
from coach.resources import shipped
from coach.session.conductor import Session

Feed = Callable[[Pose], object]

LIMIT_MEDIAN_MS = 1.0
SHORT_S, LONG_S = 60.0, 600.0


def main(arguments: Sequence[str]) -> None:
    """Print median and 95th percentile for every exercise, and how the cost grows."""
    paths = [Path(each) for each in arguments] or [shipped("assets", "demo", "demo_session.mp4")]
    recordings = [poses_of(path) for path in paths]
    print(f"{'exercise':<24}{'poses':>8}{'median ms':>12}{'95 % ms':>10}{'10 min / 1 min':>16}")
    catalogue = load_catalogue()
    minute, ten_minutes = (stretched(recordings, seconds) for seconds in (SHORT_S, LONG_S))
    feeds: dict[str, Callable[[], Feed]] = {
        id_: partial(watching, exercise) for id_, exercise in catalogue.items()
    }
    feeds["a session of all moves"] = partial(leading, default_plan(catalogue), catalogue)
    worst = 0.0
    for name, new_feed in feeds.items():
        costs_ms = cost_ms(new_feed(), minute)
        median = statistics.median(costs_ms)
        worst = max(worst, median)
        growth = growth_of(new_feed, ten_minutes)
        p95 = statistics.quantiles(costs_ms, n=20)[-1]
        print(f"{name:<24}{len(minute):>8}{median:>12.3f}{p95:>10.3f}{growth:>16.2f}")
    verdict = "met" if worst < LIMIT_MEDIAN_MS else "MISSED"
    print(f"worst median {worst:.3f} ms, limit {LIMIT_MEDIAN_MS} ms: {verdict}")


def watching(exercise: Exercise) -> Feed:
    """One exercise on its own."""
    return Observer(exercise, None).feed


def leading(plan: Plan, catalogue: Mapping[str, Exercise]) -> Feed:
    """A whole session, and the status that a screen asks for after every pose."""
    session = Session(plan, catalogue)

    def feed(pose: Pose) -> object:
        return session.feed(pose), session.status

    return feed


def stretched(recordings: Sequence[Sequence[Pose]], seconds: float) -> list[Pose]:
    """The recordings one after another, as often as it takes, with time that goes on."""
    found: list[Pose] = []
    begin_s = 0.0
    while True:
        for poses in recordings:
            for pose in poses:
                t = begin_s + pose.t - poses[0].t
                if t > seconds:
                    return found
                found.append(replace(pose, t=t))
            begin_s = found[-1].t + 1 / 30


def cost_ms(feed: Feed, poses: Sequence[Pose]) -> list[float]:
    """Milliseconds that each pose took."""
    found = []
    for pose in poses:
        began = time.perf_counter()
        feed(pose)
        found.append(1000 * (time.perf_counter() - began))
    return found


def growth_of(new_feed: Callable[[], Feed], poses: Sequence[Pose]) -> float:
    """Cost of the last minute after ten against the same minute after one.

    Both are fed pose by pose in turn, so that a processor that changes its pace changes both.
    """
    last = next(i for i, pose in enumerate(poses) if pose.t > LONG_S - SHORT_S)
    before = next(i for i, pose in enumerate(poses) if pose.t > LONG_S - 2 * SHORT_S)
    old, young = new_feed(), new_feed()
    for pose in poses[:last]:
        old(pose)
    for pose in poses[before:last]:
        young(pose)
    old_ms, young_ms = [], []
    for pose in poses[last:]:
        old_ms += cost_ms(old, [pose])
        young_ms += cost_ms(young, [pose])
    return statistics.median(old_ms) / statistics.median(young_ms)


if __name__ == "__main__":
    main(sys.argv[1:])
