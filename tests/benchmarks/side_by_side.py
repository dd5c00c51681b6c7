"""Ours beside what others would take for the same recordings: speed, cost and counts, in one run.

    uv run python -m tests.benchmarks.side_by_side DIR [--most N] [--solutions PYTHON]
                                                   [--rtmlib PYTHON] [--sports2d PYTHON]

``DIR`` holds videos of heel raises, each with its ``.truth.json``; the first ``N`` (4) are taken.

- ``bare``: the plainest loop over the same MediaPipe and the same model: the limit;
- ``solutions``: MediaPipe's older ``mp.solutions.pose``, whose last wheel is 0.10.21. It needs an
  environment of its own: ``uv venv OLD && uv pip install --python OLD/bin/python
  mediapipe==0.10.21``; give ``--solutions OLD/bin/python``;
- ``rtmlib`` and ``sports2d`` install, and then load their models from the internet at first use.
  Where those are not on the disk, the table says so and nothing is measured;
- ``ours``: ``coach analyse``, which does all that a session does and decodes a little ahead.

Each recording is a process of its own for each contender, in turns, so that a busy spell slows all
alike. Those that give joints only are counted by the rule that open counters use: heels over toes
by 0.015 of the picture's height.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from coach.analysis.accuracy.fixed_rules import watch_with_fixed_rules
from coach.capture.models import model_bytes
from coach.motion.pose import Pose
from tests.benchmarks.load import load_now

CHILD = Path(__file__).with_name("side_by_side_child.py")
MOST = 4
HAS_MODEL = """
import importlib.metadata, pathlib, sys
home = pathlib.Path.home() / ".cache" / "rtmlib"
print(importlib.metadata.version(sys.argv[1]), any(home.rglob("*.onnx")))
"""


def main(arguments: Sequence[str]) -> None:
    """Print the table, the ratios and what could not be measured."""
    options = asked(arguments)
    pythons = {"bare": sys.executable, "ours": sys.executable}
    if options.solutions is not None:
        pythons["solutions"] = options.solutions
    truths = list(heel_raises(options.folder))[: options.most]
    if not truths:
        raise SystemExit(f"there is no heel raise with its truth in {options.folder}")
    results: dict[str, list[dict[str, Any]]] = {name: [] for name in pythons}
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder, "pose.task")
        model.write_bytes(model_bytes("full"))
        for video, truth in truths:
            for name, python in pythons.items():
                out = Path(folder, f"{name}.npz")
                results[name].append(run(name, python, video, truth, out, model))
    tell(results, [len(truth["reps"]) for _, truth in truths])
    for name, python in (("rtmlib", options.rtmlib), ("sports2d", options.sports2d)):
        print(f"{name}: {availability(name, python)}")
    if options.solutions is None:
        print("solutions: not measured; see --help for the environment that it needs")


def asked(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=MOST)
    for name in ("solutions", "rtmlib", "sports2d"):
        parser.add_argument(f"--{name}", metavar="PYTHON")
    return parser.parse_args(arguments)


def heel_raises(folder: Path) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Videos of whole heel raises with their truth; partial ones have no one true count."""
    for path in sorted(folder.glob("*.truth.json")):
        truth = json.loads(path.read_text())
        video = path.with_name(path.name.removesuffix(".truth.json") + ".mp4")
        whole = all(rep.get("fraction", 1.0) >= 0.6 for rep in truth.get("reps", ()))
        is_raise = (truth.get("exercise") or "").startswith("heel_raise")
        if is_raise and whole and truth["reps"] and video.exists():
            yield video, truth


def run(
    name: str, python: str, video: Path, truth: Mapping[str, Any], out: Path, model: Path
) -> dict[str, Any]:
    """What one contender found in one recording. Raises SystemExit if it failed."""
    side = truth.get("side")
    done = subprocess.run(
        [python, CHILD, name, video, out],
        env=os.environ
        | {
            "POSE_MODEL": f"{model}",
            "EXERCISE": truth["exercise"],
            "SIDE": side if side in ("left", "right") else "",
            "PYTHONPATH": f"{Path.cwd()}" if name == "ours" else "",
            "GLOG_minloglevel": "2",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{name} failed on {video.name}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if found["counted"] is None:
        found["counted"] = counted_by_rule(out, truth["exercise"])
    return found


def counted_by_rule(track: Path, exercise_id: str) -> int:
    """Repetitions by the fixed rule over the joints of a contender."""
    with np.load(track) as arrays:
        size = (int(arrays["size"][0]), int(arrays["size"][1]))
        nowhere = np.full((33, 3), np.nan, np.float32)
        seen = np.ones(33, np.float32)
        poses = [
            Pose(float(t), image.astype(np.float32), nowhere, seen, size)
            for t, image in zip(arrays["t"], arrays["image"], strict=True)
        ]
    return len(watch_with_fixed_rules(poses, exercise_id, None).reps)


def tell(results: Mapping[str, Sequence[Mapping[str, Any]]], true: Sequence[int]) -> None:
    """Print the table and the ratios to ours."""
    print(f"{len(true)} recordings, {sum(true)} repetitions, {load_now()}")
    print(
        f"{'':<11}{'frames/s':>9}{'CPU ms':>8}{'peak MB':>9}{'start s':>9}"
        f"{'exact':>7}{'within 1':>10}{'off by':>8}"
    )
    rows: dict[str, tuple[float, float, float, float]] = {}
    for name, runs in results.items():
        frames = sum(one["frames"] for one in runs)
        rows[name] = (
            frames / sum(one["wall_s"] for one in runs),
            1000 * sum(one["cpu_s"] for one in runs) / frames,
            max(one["peak_mb"] for one in runs),
            statistics.median(one["start_s"] for one in runs),
        )
        off = [abs(one["counted"] - reps) for one, reps in zip(runs, true, strict=True)]
        fps, cpu_ms, peak_mb, start_s = rows[name]
        print(
            f"{name:<11}{fps:>9.1f}{cpu_ms:>8.1f}{peak_mb:>9.0f}{start_s:>9.2f}"
            f"{off.count(0):>4}/{len(true)}{sum(one <= 1 for one in off):>7}/{len(true)}"
            f"{sum(off):>8}"
        )
    ours = rows["ours"]
    for name in rows.keys() - {"ours"}:
        fps, cpu_ms, peak_mb, start_s = (a / b for a, b in zip(ours, rows[name], strict=True))
        print(
            f"ours over {name}: speed {fps:.2f}, CPU a frame {cpu_ms:.2f}, memory {peak_mb:.2f}, "
            f"start {start_s:.2f}"
        )


def availability(name: str, python: str | None) -> str:
    """Whether a contender that loads its model from the internet could be measured here."""
    if python is None:
        return f"not measured; give --{name} PYTHON of an environment that has it"
    done = subprocess.run(
        [python, "-c", HAS_MODEL, name], capture_output=True, text=True, check=False
    )
    if done.returncode:
        return "not measured: it is not installed in that environment"
    version, has_model = done.stdout.split()
    if has_model == "False":
        return f"{version} installs; not measured: its model is not on the disk, and is not loaded"
    return f"{version} installs, and has a model; compare it by hand, it is not part of this table"


if __name__ == "__main__":
    main(sys.argv[1:])
