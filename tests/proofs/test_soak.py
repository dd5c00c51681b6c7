"""The short form of the soak: twenty seconds of a live session in its window, and nothing grows.

The full form, ``python -m tests.benchmarks.soak 120``, judges memory by the hour and every pose.
"""

import json
import os
import subprocess
import sys

from .places import ROOT

SECONDS = 20.0
CHILD = """
import dataclasses, json, sys
from coach.capture.adaptive import AdaptiveEstimator
from tests.benchmarks.soak import soaked
# On a busy machine the lite model would be loaded, and its memory taken for growth.
AdaptiveEstimator._measure = lambda self, duration_s: None
run = soaked(float(sys.argv[1]))
print(json.dumps({"poses": run.poses, "samples": [dataclasses.asdict(one) for one in run.samples]}))
"""


def test_twenty_seconds_leave_nothing_behind() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHILD, f"{SECONDS}"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=500.0,
    )
    run = json.loads(done.stdout)
    assert run["poses"] > 2 * SECONDS
    if not sys.platform.startswith("linux"):
        return
    warm = [one for one in run["samples"] if one["t"] > SECONDS / 2]
    first, last = warm[0], warm[-1]
    assert last["threads"] <= first["threads"]
    assert last["handles"] <= first["handles"] + 2
    assert last["memory_mb"] - first["memory_mb"] < 40.0, "an hour would show in ten seconds"
