"""A plan off paper: its code is held up to the camera, and taken as if it came in a file."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.capture.errors import CameraBusy, CameraRefused
from coach.exchange.code_plan import UnsoundPlanCode, plan_file_in
from coach.exchange.identity import new_identity
from coach.exchange.plan_file import plan_bytes
from coach.exchange.sheet_payload import payload_of
from coach.ui.exchange_words import SENTENCES, matches
from coach.ui.received_code_page import CodePage
from coach.ui.theme import Theme

from .received_code_camera import DESK, Camera, choose, payload, plug_in, printed
from .received_scenes import Person, handed, now, plan


@pytest.fixture
def person(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    one = Person(theme, tmp_path)
    qtbot.addWidget(one.window)
    with qtbot.waitExposed(one.window):
        one.window.show()
    yield one
    one.window.close()
    one.desk.close()
    assert list(passing.iterdir()) == []


@pytest.fixture
def camera(person: Person) -> Camera:
    made = Camera()
    plug_in(person.window, made)
    return made


@pytest.fixture
def page(person: Person) -> CodePage:
    return person.window.patient.code.page


def on_show(person: Person) -> QWidget:
    return person.window._stack.currentWidget()


def ask(qtbot: QtBot, person: Person) -> None:
    """From Today, by key."""
    button = person.window.today.physio.code
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert on_show(person) is person.window.patient.code.page


def has_picture(page: CodePage) -> bool:
    return page.preview.picture.has_picture


def test_a_plan_is_read_off_paper_and_shown_before_it_is_taken(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage
) -> None:
    ask(qtbot, person)
    qtbot.waitUntil(lambda: has_picture(page))
    # Several pictures without a code are nothing to speak of.
    qtbot.wait(400)
    assert on_show(person) is page
    assert page.message.text() == ""
    camera.showing = printed(payload())
    qtbot.waitUntil(lambda: on_show(person) is person.received.page)
    qtbot.waitUntil(lambda: person.window._feed.is_idle)
    assert camera.closed >= 1
    assert person.exchange.plan.in_force(now()) is None
    person.received.page.accept.click()
    taken = person.exchange.plan.in_force(now())
    assert taken is not None
    assert taken.prescription is not None
    assert taken.prescription.name == plan().name
    assert taken.author is not None
    assert taken.author.name == "Ada Berg"


def test_it_is_judged_as_a_file_would_be(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage
) -> None:
    person.take()
    ask(qtbot, person)
    camera.showing = printed(payload(new_identity("Ada Berg", "Praxis am Park"), file_id="f2"))
    qtbot.waitUntil(lambda: on_show(person) is person.received.page)
    # Signed with another key: first the person has to ask.
    assert person.received.page.asked.isVisible()
    assert not person.received.page.accept.isEnabled()


def damaged(text: str) -> str:
    return text[:200] + ("A" if text[200] != "A" else "B") + text[201:]


def altered() -> str:
    raw = plan_bytes(handed(exercises=(), pictures={}), new_identity("Ada Berg", ""))
    text = payload_of(raw.replace(b"Anna", b"Hans"))
    assert text is not None
    return text


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("https://example.org/plan", "This code holds no plan."),
        ("COACHPLAN7:ABC", "This code was made by a newer version"),
        (damaged(payload()), "The plan in this code is damaged."),
        (altered(), "The plan in this code is not what was signed"),
    ],
    ids=["another", "newer", "damaged", "altered"],
)
def test_what_is_no_plan_is_said_and_the_camera_goes_on(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage, text: str, begins: str
) -> None:
    camera.showing = printed(text)
    ask(qtbot, person)
    qtbot.waitUntil(lambda: page.message.text().startswith(begins))
    assert page.message.isVisible()
    assert any(matches(one, page.message.text()) for one in SENTENCES)
    assert on_show(person) is page
    camera.showing = printed(payload())
    qtbot.waitUntil(lambda: on_show(person) is person.received.page)


def test_a_plan_that_asks_for_what_is_not_there_is_refused(
    qtbot: QtBot, person: Person, camera: Camera
) -> None:
    strange = plan().items[0].model_copy(update={"exercise_id": "of_next_year"})
    camera.showing = printed(payload(prescription=plan(items=(strange,))))
    ask(qtbot, person)
    qtbot.waitUntil(lambda: on_show(person) is person.received.page)
    assert person.received.page.other.isVisible()
    assert not person.received.page.accept.isVisible()


@pytest.mark.parametrize("way", ["escape", "back"])
def test_leaving_turns_the_camera_off(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage, way: str
) -> None:
    ask(qtbot, person)
    qtbot.waitUntil(lambda: has_picture(page))
    if way == "escape":
        qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Escape)
    else:
        qtbot.keyClick(page.back, Qt.Key.Key_Space)
    assert on_show(person) is person.window.shell
    qtbot.waitUntil(lambda: person.window._feed.is_idle)
    assert camera.closed >= 1
    assert not has_picture(page)


def test_what_was_seen_before_leaving_is_forgotten(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage
) -> None:
    ask(qtbot, person)
    qtbot.waitUntil(lambda: has_picture(page))
    camera.showing = printed(payload())
    qtbot.waitUntil(lambda: page.reader._looks)
    page.left.emit()
    page.reader.settle()
    qtbot.wait(50)
    assert on_show(person) is person.window.shell


def test_without_consent_the_camera_stays_off_until_it_is_given(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage
) -> None:
    person.desk.keep_settings(person.desk.settings.changed(camera_consent_at=None))
    ask(qtbot, person)
    assert page.consent.isVisible()
    assert not page.preview.isVisible()
    assert person.window.focusWidget() is page.consent.tick.box
    qtbot.wait(50)
    assert camera.opened == 0
    qtbot.keyClick(page.consent.tick.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: has_picture(page))
    assert person.desk.settings.camera_consent_at is not None


def test_without_a_camera_a_file_may_be_opened(
    qtbot: QtBot, person: Person, page: CodePage
) -> None:
    plug_in(person.window, None)
    asked = choose(person.window, None)
    ask(qtbot, person)
    qtbot.waitUntil(lambda: "Plug one in" in page.preview.status.text())
    assert "plan file" in page.preview.status.text()
    assert not page.preview.recording.isVisible()
    qtbot.keyClick(page.file, Qt.Key.Key_Space)
    assert asked() == 1
    assert on_show(person) is page


@pytest.mark.parametrize(
    "fault",
    [
        CameraBusy("Desk Cam is in use by “calls”."),
        CameraRefused("The system does not let this app use Desk Cam."),
    ],
    ids=["busy", "refused"],
)
def test_why_there_is_no_picture_is_said(
    qtbot: QtBot,
    person: Person,
    camera: Camera,
    page: CodePage,
    fault: CameraBusy | CameraRefused,
) -> None:
    camera.fault = fault
    ask(qtbot, person)
    qtbot.waitUntil(lambda: page.preview.status.text() == fault.sentence)
    assert not page.preview.recording.isVisible()
    camera.fault = None
    page.preview.again.click()
    qtbot.waitUntil(lambda: has_picture(page))


def test_what_may_help_is_said_after_a_while(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage
) -> None:
    page._slow.setInterval(300)
    camera.showing = DESK
    ask(qtbot, person)
    qtbot.waitUntil(lambda: page.message.text().startswith("No code was read yet."))


def test_a_code_that_was_packed_from_something_else_is_refused() -> None:
    text = payload_of(b'{"format":"ankle-coach-plan","format_version":1}\n')
    assert text is not None
    with pytest.raises(UnsoundPlanCode):
        plan_file_in(text)


def test_all_of_it_is_reached_by_key_and_has_a_name(
    qtbot: QtBot, person: Person, camera: Camera, page: CodePage
) -> None:
    ask(qtbot, person)
    qtbot.waitUntil(lambda: has_picture(page))
    assert page.accessibleName()
    reached = []
    for _ in range(8):
        reached.append(person.window.focusWidget())
        qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
    wanted = [page.back, page.preview.group.button(0), page.preview.again, page.file]
    assert all(one in reached for one in wanted)
    assert all(one.accessibleName() for one in wanted)
    page.say("Something.")
    assert page._told.accessibleName() == "Something."
