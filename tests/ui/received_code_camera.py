"""Cameras in front of which sheets of paper are held: with a plan's code, another one, or none."""

import itertools
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from coach.capture.errors import CaptureError
from coach.capture.source import Frame, Picture
from coach.exchange.identity import Identity
from coach.exchange.plan_file import plan_bytes
from coach.exchange.sheet_payload import payload_of
from coach.ui.sheet_qr import modules_of, picture_of_code
from coach.ui.window import Window

from .received_scenes import PHYSIO, handed, plan

SIZE = (1280, 720)
DESK = np.full((SIZE[1], SIZE[0], 3), (116, 128, 140), np.uint8)
"""Nothing but a wall."""
CAMERA = "Desk Cam"


def printed(text: str) -> Picture:
    """The sheet with the code of ``text``, before the wall; some light falls on it."""
    modules = modules_of(text)
    code = picture_of_code(modules, 690 // (len(modules) + 8))
    code.convertTo(QImage.Format.Format_RGB888)
    side = code.width()
    rows = np.frombuffer(code.constBits(), np.uint8).reshape(side, code.bytesPerLine())
    pixels = rows[:, : side * 3].reshape(side, side, 3)
    picture = DESK.copy()
    top, left = (SIZE[1] - side) // 2, (SIZE[0] - side) // 2
    picture[top : top + side, left : left + side] = pixels // 4 * 3 + 40
    return picture


def payload(physio: Identity = PHYSIO, **other: object) -> str:
    """The text in the code of the usual plan, which has none of the physio's own exercises."""
    items = tuple(item for item in plan().items if item.exercise_id != "stairs_raise")
    whole = {"prescription": plan(items=items), "exercises": (), "pictures": {}, **other}
    text = payload_of(plan_bytes(handed(**whole), physio))
    assert text is not None
    return text


class Camera:
    """What it shows can be changed while it is on; it says whether it was let go."""

    live = True
    frame_count = None
    duration_s = None

    def __init__(self, fault: CaptureError | None = None) -> None:
        self.name = CAMERA
        self.showing = DESK
        self.fault = fault
        self.opened = 0
        self.closed = 0
        self._times = itertools.count()

    def make(self) -> "Camera":
        assert threading.current_thread() is not threading.main_thread()
        self.opened += 1
        return self

    def open(self) -> None:
        if self.fault is not None:
            raise self.fault

    def read(self) -> Frame:
        time.sleep(0.02)
        return Frame(next(self._times) / 50, self.showing, SIZE, None)

    def close(self) -> None:
        self.closed += 1


def plug_in(window: Window, camera: Camera | None) -> None:
    """Let ``window`` believe in ``camera``, or in none."""
    window._names._list_names = lambda: () if camera is None else (CAMERA,)
    if camera is not None:
        window.patient.code.page.preview._make_camera = lambda _name: camera.make


def choose(window: Window, file: Path | None) -> Callable[[], int]:
    """Answer the system's dialog with ``file``; the answer says how often it was asked."""
    asked = []

    def answer() -> Path | None:
        asked.append(file)
        return file

    window.patient.received.ask_which = answer
    return lambda: len(asked)
