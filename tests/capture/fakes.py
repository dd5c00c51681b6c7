"""A camera, poses and frames that tests make up."""

import itertools
import threading

import numpy as np

from coach.capture.camera_list import Camera
from coach.capture.grabber import GrabSettings
from coach.capture.source import Frame
from coach.motion.pose import Pose

PATIENT = GrabSettings(open_limit_s=20.0, stall_limit_s=10.0)
"""Limits that a busy computer does not reach by accident."""

CAMERA = Camera(0, "Desk Cam", "/dev/fake0", ((200, 0),))


class FakeCapture:
    """Behaves like cv2.VideoCapture for one scripted device."""

    def __init__(self, *, opens=True, pictures=None, blocks=False):
        self.opens = opens
        self.pictures_left = pictures
        self.blocks = blocks
        self.unblock = threading.Event()
        self.grabbed_all = threading.Event()
        self.grabbed_again = threading.Event()
        self.asked = {}
        self.opened_in = threading.get_ident()
        self.released_in = None
        self.releases = 0
        self._grabbed = 0

    def isOpened(self):  # noqa: N802
        return self.opens

    def set(self, prop, value):
        self.asked[prop] = value
        return False

    def grab(self):
        threading.Event().wait(0.001)
        if self.pictures_left is None or self._grabbed < self.pictures_left:
            self._grabbed += 1
            if self.grabbed_all.is_set():
                self.grabbed_again.set()
            return True
        # The picture before this grab has been kept by now.
        self.grabbed_all.set()
        if self.blocks:
            self.unblock.wait()
        return False

    def retrieve(self):
        return True, np.full((48, 64, 3), self._grabbed % 256, np.uint8)

    def release(self):
        self.releases += 1
        self.released_in = threading.get_ident()


class FakeDriver:
    """Opens one FakeCapture per back-end: a capture, an exception, or an event to hang on."""

    def __init__(self, **by_backend):
        self.behaviour = {int(name[1:]): value for name, value in by_backend.items()}
        self.opened = []

    def __call__(self, index, backend):
        self.opened.append((index, backend))
        found = self.behaviour[backend]
        if isinstance(found, threading.Event):
            found.wait()
            return FakeCapture(opens=False)
        if isinstance(found, Exception):
            raise found
        found.opened_in = threading.get_ident()
        return found


class StepClock:
    """A clock that goes on by the same step at every look."""

    def __init__(self, step_s=0.01):
        self._ticks = itertools.count(1)
        self._step_s = step_s

    def __call__(self):
        return next(self._ticks) * self._step_s


def make_pose(t, size=(640, 480)):
    rng = np.random.default_rng(round(t * 1000))
    return Pose(
        t,
        rng.uniform(0, 480, (33, 2)).astype(np.float32),
        rng.normal(size=(33, 3)).astype(np.float32),
        rng.uniform(0, 1, 33).astype(np.float32),
        size,
    )


def make_frame(t, width=64, height=48):
    return Frame(t, np.zeros((height, width, 3), np.uint8), (width, height))


class ListSource:
    """A source of given frames; an exception among them is raised."""

    live = False
    name = "list"

    def __init__(self, frames):
        self.frame_count = len(frames)
        self.duration_s = None
        self.is_open = False
        self.given = 0
        self._frames = frames

    def open(self):
        self.is_open = True

    def read(self):
        if self.given >= len(self._frames):
            return None
        frame = self._frames[self.given]
        self.given += 1
        if isinstance(frame, Exception):
            raise frame
        return frame

    def close(self):
        self.is_open = False
