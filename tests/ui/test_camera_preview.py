"""The preview: pictures by name, kind words without one, and the camera off when it is not seen."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPermission, Qt
from pytestqt.qtbot import QtBot

from coach.capture.errors import CameraBusy
from coach.record.settings import Settings
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.camera_preview import CameraPreview
from coach.ui.theme import Theme

from .conftest import AGREED
from .fakes import FakeSource, FakeSystem


class Cameras:
    """Cameras by name; every source that was opened is remembered."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.asked: list[str | None] = []
        self.sources: list[FakeSource] = []
        self.fault: CameraBusy | None = None

    def list_names(self) -> tuple[str, ...]:
        assert threading.current_thread() is not threading.main_thread()
        return self.names

    def maker(self, name: str | None) -> Callable[[], FakeSource]:
        self.asked.append(name)

        def make() -> FakeSource:
            assert threading.current_thread() is not threading.main_thread()
            source = FakeSource([] if self.fault else None, fault=self.fault)
            source.name = name or self.names[0]
            self.sources.append(source)
            return source

        return make


Open = Callable[[Cameras, Settings], CameraPreview]


@pytest.fixture
def open_preview(qtbot: QtBot, theme: Theme) -> Iterator[Open]:
    made: list[tuple[CameraFeed, CameraNames]] = []

    def make(cameras: Cameras, settings: Settings = AGREED) -> CameraPreview:
        feed, names = CameraFeed(), CameraNames(cameras.list_names)
        preview = CameraPreview(theme, feed, names)
        preview._make_camera = cameras.maker
        qtbot.addWidget(preview)
        preview.show_settings(settings)
        preview.show()
        made.append((feed, names))
        return preview

    yield make
    for feed, names in made:
        feed.close()
        names.close()


def test_the_system_is_asked_before_the_camera_is_opened(qtbot: QtBot, open_preview: Open) -> None:
    cameras, system = Cameras("Desk Cam"), FakeSystem(Qt.PermissionStatus.Undetermined)
    preview = open_preview(cameras)
    preview._permissions = system
    preview.look()
    assert not preview.looking
    assert cameras.asked == []
    system.status = Qt.PermissionStatus.Granted
    system.asked[0](QPermission())
    qtbot.waitUntil(lambda: preview.picture.has_picture)


def test_an_answer_that_comes_after_leaving_opens_nothing(open_preview: Open) -> None:
    cameras, system = Cameras("Desk Cam"), FakeSystem(Qt.PermissionStatus.Undetermined)
    preview = open_preview(cameras)
    preview._permissions = system
    preview.look()
    preview.hide()
    system.status = Qt.PermissionStatus.Granted
    system.asked[0](QPermission())
    assert not preview.looking


def test_the_first_camera_is_shown_with_its_name(qtbot: QtBot, open_preview: Open) -> None:
    preview = open_preview(Cameras("Desk Cam", "USB Cam"), AGREED)
    preview.look()
    qtbot.waitUntil(lambda: preview.picture.has_picture)
    assert "Desk Cam" in preview.status.text()
    assert preview.group.button(0).isChecked()
    assert not preview.grab().isNull()


def test_another_is_opened_when_the_first_is_let_go(qtbot: QtBot, open_preview: Open) -> None:
    cameras = Cameras("Desk Cam", "USB Cam")
    preview = open_preview(cameras, AGREED)
    preview.look()
    qtbot.waitUntil(lambda: preview.picture.has_picture)
    with qtbot.waitSignal(preview.changed) as changed:
        preview.group.button(1).click()
    assert changed.args == [{"camera": "USB Cam"}]
    qtbot.waitUntil(lambda: "USB Cam" in preview.status.text())
    assert cameras.asked == [None, "USB Cam"]
    assert cameras.sources[0].closed


def test_the_camera_goes_off_when_it_is_not_seen(qtbot: QtBot, open_preview: Open) -> None:
    cameras = Cameras("Desk Cam")
    preview = open_preview(cameras, AGREED)
    preview.look()
    qtbot.waitUntil(lambda: preview.picture.has_picture)
    preview.hide()
    qtbot.waitUntil(lambda: preview._feed.is_idle)
    assert cameras.sources[0].closed
    assert not preview.picture.has_picture


def test_nothing_is_opened_without_consent(qtbot: QtBot, open_preview: Open) -> None:
    cameras = Cameras("Desk Cam")
    preview = open_preview(cameras, Settings())
    preview.look()
    qtbot.wait(50)
    assert preview._feed.is_idle
    assert cameras.asked == []
    assert "not allowed" in preview.picture.accessibleDescription()


def test_consent_taken_back_turns_it_off(qtbot: QtBot, open_preview: Open) -> None:
    cameras = Cameras("Desk Cam")
    preview = open_preview(cameras, AGREED)
    preview.look()
    qtbot.waitUntil(lambda: preview.picture.has_picture)
    preview.show_settings(AGREED.changed(camera_consent_at=None))
    qtbot.waitUntil(lambda: preview._feed.is_idle)
    assert not preview.looking


def test_no_camera_comes_with_next_steps(qtbot: QtBot, open_preview: Open) -> None:
    cameras = Cameras()
    preview = open_preview(cameras, AGREED)
    preview.look()
    qtbot.waitUntil(preview.recording.isVisible)
    assert "Plug one in" in preview.status.text()
    cameras.names = ("Late Cam",)
    preview.again.click()
    qtbot.waitUntil(lambda: preview.picture.has_picture)
    assert not preview.recording.isVisible()


def test_without_a_camera_the_recording_can_be_seen(qtbot: QtBot, open_preview: Open) -> None:
    preview = open_preview(Cameras(), AGREED)
    preview.look()
    qtbot.waitUntil(preview.recording.isVisible)
    preview.recording.click()
    qtbot.waitUntil(lambda: preview.picture.has_picture)


def test_why_a_camera_does_not_open_is_said(qtbot: QtBot, open_preview: Open) -> None:
    cameras = Cameras("Desk Cam")
    cameras.fault = CameraBusy("Desk Cam is in use by “calls”.")
    preview = open_preview(cameras, AGREED)
    preview.look()
    qtbot.waitUntil(lambda: preview.status.text() == "Desk Cam is in use by “calls”.")
    assert not preview.picture.has_picture


def test_a_camera_that_hangs_does_not_hold_the_window(qtbot: QtBot) -> None:
    hangs, hung, closing = threading.Event(), threading.Event(), threading.Event()

    class Hanging(FakeSource):
        def open(self) -> None:
            hung.set()
            hangs.wait()

        def close(self) -> None:
            super().close()
            closing.wait()
            hangs.set()

    feed = CameraFeed()
    feed.show(Hanging)
    qtbot.waitUntil(hung.is_set)
    with qtbot.waitSignal(feed.idle):
        feed.stop()
        assert not feed.is_idle
        closing.set()
    feed.close()
