"""The passphrase of the record: asked for at the start, set, changed and removed in Settings."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.care.default_plan import demo_plan
from coach.record.history import History
from coach.record.in_use import InUse
from coach.record.seal import key, unlocked
from coach.record.seal.sealing import seal
from coach.record.seal.unlocking import unlock
from coach.record.store import Store
from coach.ui.app import CANNOT_START, AppOptions, run
from coach.ui.record_lock_question import SHORTEST, LockQuestion
from coach.ui.record_lock_start import LONGEST_WAIT_S, wait_after
from coach.ui.record_lock_turning import Turn, Turning
from coach.ui.record_lock_window import LockWindow
from coach.ui.rescue_window import RescueWindow
from coach.ui.rescue_words import Way
from coach.ui.theme import Theme
from coach.ui.window import Window

PASSPHRASE = "grün wie die Wiese"
OTHER = "eine ganz andere"
NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)


pytestmark = pytest.mark.usefixtures("quick_keys")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A record with one session."""
    folder = tmp_path / "data"
    with Store.open(folder) as store:
        store.begin_session(demo_plan(), "camera", NOW)
    return folder


@pytest.fixture
def sealed(data: Path) -> Path:
    """The same with a passphrase, not unlocked."""
    seal(data, PASSPHRASE)
    unlocked.lock(data)
    return data


class Person:
    """Does the next of ``acts`` whenever a window of its kind has come up and takes answers."""

    def __init__(self, *acts: tuple[type, Callable[..., object]]) -> None:
        self.acts = list(acts)
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        if not self.acts:
            return
        kind, act = self.acts[0]
        for widget in QApplication.topLevelWidgets():
            if type(widget) is kind and widget.isVisible() and _takes_answers(widget):
                self.acts.pop(0)
                act(widget)
                return


def _takes_answers(widget: object) -> bool:
    return not isinstance(widget, LockWindow) or widget.line.isEnabled()


def type_in(passphrase: str) -> tuple[type, Callable[[LockWindow], object]]:
    def typed(window: LockWindow) -> None:
        window.line.line.setText(passphrase)
        QTest.keyClick(window.line.line, Qt.Key.Key_Return)

    return LockWindow, typed


def shut(kind: type = Window) -> tuple[type, Callable[[object], object]]:
    return kind, lambda window: window.close()


def start(data: Path) -> int:
    return run(AppOptions(lambda: None, "recording", None, data, False, None))


def sessions(data: Path) -> int:
    with Store.open(data) as store:
        return len(History(store).sessions(10))


def test_the_right_passphrase_opens_the_window(qtbot: QtBot, sealed: Path) -> None:
    seen = []
    person = Person(
        type_in("falsch geraten"),
        (LockWindow, lambda window: seen.append(window.line.line.accessibleDescription())),
        type_in(PASSPHRASE),
        shut(),
    )
    assert start(sealed) == 0
    assert person.acts == []
    assert "not the passphrase" in seen[0]
    assert sessions(sealed) == 1


def test_whoever_closes_it_sees_nothing(qtbot: QtBot, sealed: Path) -> None:
    person = Person((LockWindow, lambda window: QTest.keyClick(window, Qt.Key.Key_Escape)))
    assert start(sealed) == CANNOT_START
    assert person.acts == []
    assert unlocked._KEYS == {}
    InUse(sealed).release()


def test_a_forgotten_passphrase_begins_anew_and_deletes_nothing(qtbot: QtBot, sealed: Path) -> None:
    person = Person(
        (LockWindow, lambda window: window.forgotten.click()),
        (LockWindow, lambda window: window.anew.click()),
        shut(),
    )
    assert start(sealed) == 0
    assert person.acts == []
    assert sessions(sealed) == 0
    unlocked.lock(sealed)
    (aside,) = (sealed / "aside").iterdir()
    unlock(aside, PASSPHRASE)
    assert sessions(aside) == 1


def test_a_second_window_asks_as_well_and_cannot_begin_anew(qtbot: QtBot, sealed: Path) -> None:
    seen = []
    person = Person(
        (RescueWindow, lambda window: window.buttons[Way.LOOK].click()),
        (LockWindow, lambda window: (window.show_forgotten(), seen.append(window.anew.isHidden()))),
        (LockWindow, lambda window: window.again.click()),
        type_in(PASSPHRASE),
        shut(),
    )
    with InUse(sealed):
        assert start(sealed) == 0
    assert person.acts == []
    assert seen == [True]


def ask(turn: Turn, **lines: str) -> tuple[type, Callable[[Window], object]]:
    """Ask for ``turn`` in Settings and answer with ``lines``."""

    def asked(window: Window) -> None:
        window.show_page("settings")
        section = window.settings_page.lock
        assert not section.buttons[turn].isHidden()
        section.buttons[turn].click()
        for name, words in lines.items():
            getattr(section.question, name).line.setText(words)
        if turn is not Turn.REMOVE:
            section.question.known.box.click()
        section.question.on.click()

    return Window, asked


def test_settings_set_change_and_remove_it(qtbot: QtBot, data: Path) -> None:
    person = Person(
        ask(Turn.SET, new=PASSPHRASE, again=PASSPHRASE),
        ask(Turn.CHANGE, now=PASSPHRASE, new=OTHER, again=OTHER),
        shut(),
    )
    assert start(data) == 0
    assert person.acts == []
    unlocked.lock(data)
    person = Person(type_in(OTHER), ask(Turn.REMOVE, now=OTHER), shut())
    assert start(data) == 0
    assert person.acts == []
    unlocked.lock(data)
    assert not unlocked.is_sealed(data)
    assert sessions(data) == 1


@pytest.fixture
def question(qtbot: QtBot, theme: Theme, data: Path) -> Iterator[LockQuestion]:
    window = LockWindow(theme, may_begin_anew=True)
    qtbot.addWidget(window)
    window.show()
    made = LockQuestion(theme, data, window)
    yield made
    made.close_quietly()


def test_the_question_refuses_what_is_short_or_differs(
    question: LockQuestion, qtbot: QtBot
) -> None:
    agreed: list[Turning] = []
    question.agreed.connect(agreed.append)
    question.ask(Turn.SET)
    assert not question.on.isEnabled()
    question.known.box.click()
    question.new.line.setText("x" * (SHORTEST - 1))
    question.on.click()
    assert str(SHORTEST) in question.new.line.accessibleDescription()
    question.new.line.setText(PASSPHRASE)
    question.again.line.setText(OTHER)
    question.on.click()
    assert question.again.line.accessibleDescription()
    assert agreed == []
    question.again.line.setText(PASSPHRASE)
    question.on.click()
    assert agreed == [Turning(Turn.SET, PASSPHRASE)]
    assert question.new.text == question.again.text == ""
    assert PASSPHRASE not in repr(agreed)


def test_a_change_needs_the_passphrase_of_now(question: LockQuestion, data: Path) -> None:
    seal(data, PASSPHRASE)
    agreed: list[Turning] = []
    question.agreed.connect(agreed.append)
    question.ask(Turn.REMOVE)
    question.now.line.setText(OTHER)
    question.on.click()
    assert question.now.line.accessibleDescription()
    assert agreed == []
    question.now.line.setText(PASSPHRASE)
    question.on.click()
    assert agreed == [Turning(Turn.REMOVE, "")]


def test_the_shortest_is_that_of_the_record() -> None:
    assert SHORTEST == key.SHORTEST


def test_mistakes_are_free_at_first_and_then_take_longer() -> None:
    waits = [wait_after(wrong) for wrong in range(1, 40)]
    assert waits[:2] == [0, 0]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_S


def test_while_it_waits_no_passphrase_is_taken(qtbot: QtBot, theme: Theme) -> None:
    window = LockWindow(theme, may_begin_anew=True)
    qtbot.addWidget(window)
    window.begin()
    given: list[str] = []
    window.given.connect(given.append)
    window.show_wrong("no", 2)
    window.line.line.setText(PASSPHRASE)
    QTest.keyClick(window.line.line, Qt.Key.Key_Return)
    assert given == []
    qtbot.waitUntil(window.open.isEnabled)
    QTest.keyClick(window.line.line, Qt.Key.Key_Return)
    assert given == [PASSPHRASE]


@pytest.mark.parametrize("lost", [False, True])
def test_the_keyboard_reaches_every_control(qtbot: QtBot, theme: Theme, lost: bool) -> None:
    window = LockWindow(theme, may_begin_anew=True)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.begin()
    if lost:
        window.show_forgotten()
    wanted = (
        {window.again, window.anew}
        if lost
        else {window.line.line, window.line.show_it, window.open, window.forgotten, window.leave}
    )
    seen = set()
    for _ in range(8):
        seen.add(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= seen
    assert all(one.accessibleName() for one in wanted)


def test_what_is_typed_is_hidden_until_it_is_to_be_seen(qtbot: QtBot, theme: Theme) -> None:
    window = LockWindow(theme, may_begin_anew=True)
    qtbot.addWidget(window)
    window.line.line.setText(PASSPHRASE)
    assert window.line.line.displayText() != PASSPHRASE
    window.line.show_it.click()
    assert window.line.line.displayText() == PASSPHRASE
    window.line.forget()
    assert (window.line.text, window.line.is_shown) == ("", False)
