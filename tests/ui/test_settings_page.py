"""Settings: each choice is kept, consent can be taken back, and everything can be deleted."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.record import settings as stored
from coach.record.errors import RecordBusy
from coach.record.settings import Settings
from coach.record.store import Store
from coach.ui.desk import Desk
from coach.ui.ring_view import RingView
from coach.ui.theme import Theme
from coach.ui.window import Window

from . import scenes
from .fakes import FakeSource
from .page_scenes import pretend_cameras


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[Window]:
    window = Window(theme, desk, FakeSource, "recording")
    pretend_cameras(window, ("Desk Cam", "USB Cam"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.show_page("settings")
    yield window
    window.close()


def reread(desk: Desk) -> Settings:
    with Store.open(desk.data_folder) as store:
        return stored.load(store)


CHOICES = {
    "theme": ("look", "theme", "dark"),
    "reduced_motion": ("look", "motion", True),
    "smooth_picture": ("camera", "picture", True),
    "language": ("look", "language", "de"),
    "voice_speed": ("sound", "speed", 1.25),
    "talk": ("sound", "talk", "counts"),
    "metronome": ("sound", "metronome", True),
    "reminders": ("reminders", "allowed", True),
}


@pytest.mark.parametrize("key", CHOICES)
def test_a_choice_is_kept(window: Window, desk: Desk, key: str) -> None:
    section, choices, value = CHOICES[key]
    getattr(getattr(window.settings_page, section), choices).button(value).click()
    assert getattr(reread(desk), key) == value
    window.show_page("today")
    window.show_page("settings")
    assert getattr(getattr(window.settings_page, section), choices).value == value


def test_the_answers_are_kept(window: Window, desk: Desk) -> None:
    answers = window.settings_page.person.answers
    answers.ankle.button("both").click()
    answers.age.button("16_17").click()
    assert (reread(desk).ankle, reread(desk).age_band) == ("both", "16_17")


def test_a_larger_text_makes_the_screens_anew(
    qtbot: QtBot, window: Window, theme: Theme, desk: Desk
) -> None:
    before = window.settings_page
    small = before.title.font().pixelSize()
    before.look.sizes.button(200).click()
    qtbot.waitUntil(lambda: window.settings_page is not before)
    assert window.settings_page.title.font().pixelSize() > small
    assert window.shell.page is window.settings_page
    assert window.focusWidget() is window.settings_page.look.sizes.button(200)
    assert reread(desk).text_scale == 200
    window.show_page("today")
    assert not window.grab().isNull()


def test_reduced_motion_stills_the_rings(window: Window, theme: Theme, qtbot: QtBot) -> None:
    window.settings_page.look.motion.button(True).click()
    assert theme.reduced_motion
    ring = RingView(theme)
    qtbot.addWidget(ring)
    ring.show()
    ring.show_number("1", "", 0.9, calm=False)
    assert ring.shown == 0.9


def test_the_camera_is_on_only_between_two_presses(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    camera = window.settings_page.camera
    assert window._feed.is_idle
    camera.look.click()
    qtbot.waitUntil(lambda: camera.preview.picture.has_picture)
    camera.preview.group.button(1).click()
    assert reread(desk).camera == "USB Cam"
    camera.look.click()
    qtbot.waitUntil(lambda: window._feed.is_idle)
    assert not camera.preview.isVisible()


def test_the_camera_goes_off_with_the_page(qtbot: QtBot, window: Window) -> None:
    camera = window.settings_page.camera
    camera.look.click()
    qtbot.waitUntil(lambda: camera.preview.picture.has_picture)
    window.show_page("today")
    qtbot.waitUntil(lambda: window._feed.is_idle)


def test_a_session_waits_until_the_preview_has_let_go(qtbot: QtBot, window: Window) -> None:
    camera = window.settings_page.camera
    camera.look.click()
    qtbot.waitUntil(lambda: camera.preview.picture.has_picture)
    window.start()
    assert not window._feed.is_idle
    assert window.running.runner is not None
    assert not window.running.runner.is_running
    qtbot.waitUntil(lambda: window.running.runner.is_running)
    assert window._feed.is_idle


def test_consent_that_is_taken_back_stops_the_record(window: Window, desk: Desk) -> None:
    record = window.settings_page.record
    record.consent.tick.box.click()
    assert reread(desk).storage_consent_at is None
    window.show_page("today")
    assert window.today.nothing_kept.isVisible()
    window.today.nothing_kept.button.click()
    assert window.shell.page is window.settings_page
    assert window.focusWidget() is record.consent.tick.box
    record.consent.tick.box.click()
    assert desk.keeps_record


def test_a_session_without_consent_leaves_no_trace(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    window.settings_page.record.consent.tick.box.click()
    window.start()
    qtbot.waitUntil(lambda: window.session._status is not None and window.session._status.t > 0.5)
    window.running.stop()
    assert desk.sessions() == []
    assert desk.unfinished() is None


def test_everything_is_deleted_only_after_the_question(window: Window, desk: Desk) -> None:
    with Store.open(desk.data_folder) as store:
        scenes.fill_history(store, datetime.now(UTC), (0, 1))
    record = window.settings_page.record
    record.erase.click()
    question = window.erase_question
    assert question.isVisible()
    assert window.focusWidget() is question.keep
    QTest.keyClick(question.keep, Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert len(desk.sessions()) == 2
    record.erase.click()
    question.erase.click()
    assert desk.sessions() == []
    assert desk.settings.age_band is None
    assert desk.keeps_record
    assert "deleted" in record.message.text()


def test_a_record_that_cannot_be_deleted_says_why(
    window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise RecordBusy(desk.data_folder)

    monkeypatch.setattr(desk, "erase", refuse)
    window.settings_page.record.erase.click()
    window.erase_question.erase.click()
    assert "Another program" in window.settings_page.record.message.text()


def test_the_welcome_can_be_repeated(window: Window, desk: Desk) -> None:
    window.settings_page.person.again.click()
    assert window._stack.currentWidget() is window.welcome
    assert window.welcome.steps[2].storage.tick.ticked


def test_the_sound_check_is_heard_even_if_muted(window: Window, desk: Desk) -> None:
    heard = []
    window._speaker.announce = heard.append
    window.settings_page.sound.heard.button("nothing").click()
    window.settings_page.sound.check.play.click()
    assert not window._speaker.muted
    assert heard[0].sound is not None
    assert heard[0].words
    window.show_page("today")
    assert window._speaker.muted
