"""What a person can do when the camera of a session fails: another camera, or the recording."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from coach.capture.errors import CameraBusy
from coach.capture.source import FrameSource
from coach.ui.desk import Desk
from coach.ui.starting import DEMO
from coach.ui.theme import Theme
from coach.ui.window import Window

from .fakes import FakeSource

BUSY = "Another program uses the camera. Close it and try again."


class Named(FakeSource):
    """A camera called ``name``; "Busy" sends no picture."""

    def __init__(self, name: str | None) -> None:
        held = name in (None, "Busy")
        super().__init__([] if held else None, fault=CameraBusy(BUSY) if held else None)
        self.name = name or "Busy"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the sources that were opened, while there are two cameras."""
    names: list[str] = []

    def maker(name: str | None) -> Callable[[], FrameSource]:
        def make() -> FrameSource:
            source = Named(name)
            names.append(source.name)
            return source

        return make

    def recording() -> FrameSource:
        names.append("recording")
        return FakeSource(live=False)

    monkeypatch.setattr("coach.ui.running.camera_names", lambda: ["Busy", "Free"])
    for module in ("running", "launcher"):
        monkeypatch.setattr(f"coach.ui.{module}.camera_maker", maker)
    monkeypatch.setattr("coach.ui.launcher.open_builtin", recording)
    return names


@pytest.fixture
def in_trouble(qtbot: QtBot, theme: Theme, desk: Desk, opened: list[str]) -> Iterator[Window]:
    """A session whose camera is held by another program."""
    window = Window(theme, desk, None, "camera")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.start()
    qtbot.waitUntil(window.session.questions.trouble.isVisible)
    yield window
    window.close()


def test_another_camera_takes_over_and_is_remembered(
    qtbot: QtBot, in_trouble: Window, opened: list[str], desk: Desk
) -> None:
    trouble = in_trouble.session.questions.trouble
    qtbot.waitUntil(lambda: bool(trouble.cameras))
    assert [button.text().strip() for button in trouble.cameras] == ["Free"]
    trouble.cameras[0].click()
    session = in_trouble.session
    qtbot.waitUntil(lambda: session._status is not None and session._status.t > 0)
    assert opened == ["Busy", "Free"]
    assert desk.settings.camera == "Free"
    assert not trouble.isVisible()


def test_the_recording_comes_with_its_own_plan(
    qtbot: QtBot, in_trouble: Window, opened: list[str]
) -> None:
    session = in_trouble.session
    session.questions.trouble.recording.click()
    qtbot.waitUntil(lambda: opened == ["Busy", "recording"])
    assert session._plan is not None
    assert session._plan.id == DEMO


def test_only_who_has_allowed_the_camera_is_offered_one(qtbot: QtBot, in_trouble: Window) -> None:
    session = in_trouble.session
    with qtbot.waitSignal(session.cameras_asked):
        session.show_trouble(BUSY, True)
    assert session._plan is not None
    session.begin(session._plan)
    with qtbot.assertNotEmitted(session.cameras_asked):
        session.show_trouble(BUSY, True)
