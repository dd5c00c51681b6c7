"""The short form of the processor's share: every part has its clock, and none counts twice.

The full form, ``python -m tests.benchmarks.cpu``, measures; here no time is judged.
"""

import json
import os
import subprocess
import sys
import time

import pytest

from tests.benchmarks.cpu import own_parts, tell_watched
from tests.benchmarks.cpu_parts import CAMERA, MODEL, OWN_PARTS, Parts

from .places import ROOT

CHILD = """
import json
from types import SimpleNamespace
import numpy as np
from coach.capture.estimator import Estimator
from coach.capture.opencv import cv2
from coach.capture.source import Frame
from coach.capture.steady_size import SteadySize
from coach.library import load_catalogue
from coach.session.conductor import Session
from coach.ui.shaping import Shaper
from tests.benchmarks.cpu_parts import Parts, watch
from tests.benchmarks.long_plan import long_plan
from tests.benchmarks.looped_camera import LoopedCapture

parts = Parts()
watch(parts)
packed = cv2.imencode(".jpg", np.full((270, 480, 3), 90, np.uint8))[1]
capture = LoopedCapture(SimpleNamespace(times=[0.0], packed=[packed], duration_s=0.01))
session = Session(long_plan(1), load_catalogue())
with Estimator() as estimator:
    for number in range(2):
        capture.grab()
        picture = capture.retrieve()[1]
        pose = SteadySize().fit(estimator.estimate(Frame(number / 30, picture, (480, 270))))
        session.feed(pose)
        session.status
        Shaper().shape(picture, pose, setting_up=False)
    print(json.dumps(parts.now()))
"""


class Work:
    """Work whose time is told, on a clock that only work moves."""

    def __init__(self, clock: list[float]) -> None:
        self._clock = clock

    def inner(self, took_s: float) -> float:
        self._clock[0] += took_s
        return took_s

    def outer(self, took_s: float) -> float:
        self._clock[0] += took_s
        return took_s + self.inner(2.0) + self.inner(3.0) + self.told

    @property
    def told(self) -> float:
        self._clock[0] += 0.5
        return 0.5

    def fails(self) -> None:
        self._clock[0] += 7.0
        raise ZeroDivisionError


def test_what_a_part_calls_of_another_is_the_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(time, "thread_time", lambda: clock[0])
    watched = type("Watched", (Work,), dict(vars(Work)))
    parts = Parts()
    parts.clock(watched, "outer", "coach")
    parts.clock(watched, "inner", MODEL)
    parts.clock(watched, "told", "shape")
    parts.clock(watched, "fails", "convert")
    work = watched(clock)
    assert work.outer(10.0) == 15.5
    assert work.inner(1.0) == 1.0
    with pytest.raises(ZeroDivisionError):
        work.fails()
    assert work.outer(20.0) == 25.5
    assert parts.spent_s == {"coach": 30.0, MODEL: 11.0, "shape": 1.0, "convert": 7.0}
    assert sum(parts.spent_s.values()) == clock[0] - 100.0


def test_the_parts_make_up_the_coachs_own_and_both_verdicts_are_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    took = {"convert": 0.3, "coach": 0.5, "shape": 1.0, "paint": 2.0}
    found = {"total": 30.0, MODEL: 20.0, CAMERA: 5.0, "lasted": 10.0, "frames": 300.0, **took}
    own, parts = own_parts(found)
    assert own == 5.0
    assert parts == pytest.approx({**took, "rest": 1.2})
    tell_watched("set", found)
    printed = capsys.readouterr().out
    assert "measuring alone: 4.0% of the model's, under 10%: met" in printed
    assert "own, with the picture on show: 25.0% of the model's, under 10%: MISSED" in printed
    assert "that is 20.0% of both together, and 50.0% of a core" in printed


def test_every_part_has_its_clock() -> None:
    if not sys.platform.startswith("linux"):
        return
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=500.0,
    )
    found = json.loads(done.stdout)
    assert found["frames"] == 2
    for part in (MODEL, CAMERA, *OWN_PARTS):
        assert found[part] > 0, part
    assert found["total"] > sum(found[part] for part in ("convert", "coach", "shape"))
