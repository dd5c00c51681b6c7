"""What the window does where the computer lacks something, or changes in the middle of a set."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QApplication

from coach.capture.source import Frame
from coach.capture.track import TrackSource
from coach.care.default_plan import demo_plan
from coach.library import load_catalogue
from coach.motion.events import Event, RepCounted
from coach.record.history import History
from coach.record.store import Store
from coach.session.conductor import Session
from coach.session.events import SetDone
from coach.session.hands import NoHands
from coach.session.ways import Ways
from coach.ui import recorder, session_loop, sounds, typeface
from coach.ui.announcer import Sound
from coach.ui.loop_parts import SessionParts
from coach.ui.nap_watch import NapWatch
from coach.ui.recorder import SessionRecorder
from coach.ui.session_loop import SessionLoop
from tests.proofs.places import DEMO_TRACK, ROOT

from .fakes import FakeListener


class Changing(TrackSource):
    """The demo as a camera that goes to ``scale`` times its size after ``at_s``."""

    live = True

    def __init__(self, at_s: float, scale: float) -> None:
        super().__init__(DEMO_TRACK)
        self._at_s, self._scale = at_s, scale

    def read(self) -> Frame | None:
        frame = super().read()
        if frame is None or frame.pose is None or frame.t < self._at_s:
            return frame
        pose = frame.pose
        size = (round(pose.size[0] * self._scale), round(pose.size[1] * self._scale))
        return Frame(frame.t, None, size, replace(pose, image=pose.image * self._scale, size=size))


def trained(data: Path, source: TrackSource, naps: NapWatch | None = None) -> list[Event]:
    """The demo's session from ``source`` into the record in ``data``."""
    plan, catalogue, listener = demo_plan(), load_catalogue(), FakeListener()
    ways = Ways(0.0, camera=True, hands=NoHands(), teaches_hands=False)
    parts = SessionParts(
        session=lambda: Session(plan, catalogue, (), ways),
        source=lambda: source,
        estimator=no_model,
        recorder=lambda: SessionRecorder(data, plan, "recording"),
        no_source_words="",
        away_words="",
        stays=False,
        past_t=0.0,
    )
    SessionLoop(parts, listener, naps).run()
    assert listener.troubles == []
    return listener.events


def no_model(tell: object) -> None:
    raise AssertionError("poses come with the frames")


@pytest.mark.parametrize("scale", [0.5, 1.5, 2.0])
@pytest.mark.parametrize("at_s", [5.0, 12.0, 25.0])
def test_a_picture_that_changes_its_size_in_a_set_changes_no_count(
    tmp_path: Path, at_s: float, scale: float
) -> None:
    events = trained(tmp_path, Changing(at_s, scale))
    raises, balance, stretch = (event for event in events if isinstance(event, SetDone))
    assert raises.count == 6
    assert balance.held_s == pytest.approx(8.0, abs=0.5)
    assert stretch.held_s == pytest.approx(10.0, abs=0.5)
    with Store.open(tmp_path) as store:
        history = History(store)
        one = history.session(history.sessions(1)[0].id)
    assert one.tracks == {1, 2, 3}


def test_a_set_that_is_left_open_does_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_loop, "MOST_SET_POSES", 100)
    events = trained(tmp_path, Changing(0.0, 1.0))
    assert sum(isinstance(event, RepCounted) for event in events) == 6
    with Store.open(tmp_path) as store:
        history = History(store)
        npz = history.track(history.sessions(1)[0].id, 1)
    assert npz is not None
    with np.load(io.BytesIO(npz)) as arrays:
        assert len(arrays["t"]) == 100


class SetBack(datetime):
    """A wall clock that is set back by a day while a session runs."""

    looks = 0

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        cls.looks += 1
        began = datetime(2025, 3, 30, 8, 0, tzinfo=UTC) + timedelta(seconds=cls.looks)
        return began - timedelta(days=1) if cls.looks > 5 else began


def test_a_clock_that_is_set_back_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "datetime", SetBack)
    ticks = iter(range(10**9))
    naps = NapWatch(clock=lambda: next(ticks) * 0.01, wall=lambda: -float(next(ticks)))
    events = trained(tmp_path, Changing(0.0, 1.0), naps)
    with Store.open(tmp_path) as store:
        assert store.unfinished() is None
        history = History(store)
        (summary,) = history.sessions(10)
        kept = [one.event for one in history.session(summary.id).events]
    assert kept == events
    assert [event.t for event in kept] == sorted(event.t for event in kept)
    assert sum(isinstance(event, RepCounted) for event in kept) == 6
    assert summary.completed is True


@pytest.fixture
def no_typeface(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The folder of the typeface is not there."""
    before = QFontDatabase.families()
    monkeypatch.setattr(typeface, "shipped", lambda *parts: Path("nowhere", *parts))
    monkeypatch.setattr(typeface, "FAMILY", "Nothing is called so")
    yield
    assert QFontDatabase.families() == before


@pytest.mark.usefixtures("no_typeface")
def test_without_its_typeface_the_system_s_is_taken() -> None:
    typeface.load_typeface()
    assert not typeface.typeface_loaded()


TYPEFACE = """
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel
from coach.ui import typeface
from coach.ui.tokens import BODY
app = QApplication([])
typeface.shipped = lambda *parts: Path({folder!r}, parts[-1])
typeface.load_typeface()
label = QLabel("Heel raise")
label.setFont(typeface.font(BODY))
print(typeface.typeface_loaded(), label.sizeHint().width() > 20)
"""


@pytest.mark.parametrize("content", [None, b"", b"no typeface" * 100])
def test_a_damaged_typeface_does_not_keep_the_window_away(
    tmp_path: Path, content: bytes | None
) -> None:
    """In a process of its own: a typeface that was loaded once stays."""
    for name in typeface._FILES:
        if content is not None:
            (tmp_path / name).write_bytes(content)
    assert in_a_process(TYPEFACE.format(folder=f"{tmp_path}")) == "False True\n"


def test_without_sound_a_session_is_silent(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMediaDevices, "audioOutputs", staticmethod(lambda: []))
    silent = sounds.Sounds()
    for sound in Sound:
        silent.play(sound)
    silent.stop()
    assert silent._players == {}


WINDOW = """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from coach.capture import opencv
from coach.library import load_catalogue
from coach.ui.desk import Desk
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window
app = QApplication(["coach"])
load_typeface()
desk = Desk(Path({data!r}), load_catalogue(), None)
window = Window(Theme(app, ThemeChoice("light")), desk, None, "camera")
window.show()
{look}
window.close()
desk.close()
"""

PAINTED_BY = """
from PySide6.QtGui import QSurface
from PySide6.QtOpenGLWidgets import QOpenGLWidget
for name in window.shell.hosts:
    window.show_page(name)
    app.processEvents()
window.session
handles = [one.windowHandle() for one in app.topLevelWidgets() if one.windowHandle()]
print({one.surfaceType() for one in handles} == {QSurface.SurfaceType.RasterSurface})
print(sum(isinstance(one, QOpenGLWidget) for one in app.allWidgets()))
"""

SHOWN_ON = """
laptop, monitor = app.screens()
def shown_on(screen):
    window.windowHandle().setScreen(screen)
    window.move(screen.availableGeometry().topLeft())
    app.processEvents()
    return not window.grab().toImage().isNull(), window.screen().name()
print(shown_on(monitor), shown_on(laptop))
"""


def test_nothing_asks_for_a_gpu(tmp_path: Path) -> None:
    """All is painted by the processor, on every page and in the session."""
    window = WINDOW.format(data=f"{tmp_path / 'data'}", look=PAINTED_BY)
    assert in_a_process(window) == "True\n0\n"


def test_a_window_on_a_monitor_that_goes_comes_back_whole(tmp_path: Path) -> None:
    """Two screens of different density; the window is on the second, then must be on the first."""
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96},
        {"name": "monitor", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 144},
    ]
    layout = tmp_path / "screens.json"
    layout.write_text(json.dumps({"screens": screens}))
    window = WINDOW.format(data=f"{tmp_path / 'data'}", look=SHOWN_ON)
    said = in_a_process(window, QT_QPA_PLATFORM=f"offscreen:configfile={layout}")
    assert said == "(True, 'monitor') (True, 'laptop')\n"


def in_a_process(program: str, **environment: str) -> str:
    """What a program says that is run on its own; it may say nothing on standard error."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300.0,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
