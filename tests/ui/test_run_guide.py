"""The interval guide shows, says and pauses what the timeline holds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from coach.care.intervals import timeline_of
from coach.ui.run_card import print_card, write_card
from coach.ui.run_cue_words import cue_words
from coach.ui.run_guide import RunGuide
from coach.ui.run_view import RunDraft
from coach.ui.theme import Theme

from .run_scenes import FULL, LADDER, TODAY, FakeClock, view


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def guide(qtbot: QtBot, theme: Theme, clock: FakeClock) -> RunGuide:
    made = RunGuide(theme, now_s=clock)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


@pytest.fixture
def heard(guide: RunGuide) -> list[str]:
    words: list[str] = []
    guide.spoken.connect(words.append)
    return words


def go(guide: RunGuide, clock: FakeClock, upto_s: float, step_s: float = 0.5) -> None:
    began_s = clock.now_s
    while clock.now_s < began_s + upto_s - 1e-9:
        clock.now_s += step_s
        guide.tick()


def test_a_whole_step_is_spoken_and_written_down(
    guide: RunGuide, clock: FakeClock, heard: list[str], qtbot: QtBot
) -> None:
    guide.begin(view(FULL), 1)
    line = timeline_of(LADDER, 1)
    with qtbot.waitSignal(guide.finished) as finished:
        go(guide, clock, line.total_s)
    assert heard == [cue_words(cue) for cue in line.cues]
    assert heard[0] == "Walk for 5 minutes to warm up"
    assert "Jog for 30 seconds. Number 1 of 8" in heard
    assert finished.args == [RunDraft(TODAY, 4.0, ladder_step=1, whole=True, source="guide")]


def test_what_is_on_show(guide: RunGuide, clock: FakeClock) -> None:
    guide.begin(view(FULL), 1)
    go(guide, clock, 312)
    assert guide.ring.number == "18"
    assert (guide._word.text(), guide._number.text()) == ("Jog", "Jog 1 of 8")
    assert guide._next.text() == "Walk · 1:30 min"


def test_a_pause_stops_the_clock(guide: RunGuide, clock: FakeClock, qtbot: QtBot) -> None:
    guide.begin(view(FULL), 1)
    go(guide, clock, 100)
    qtbot.keyClick(guide, Qt.Key.Key_Space)
    clock.now_s += 1000
    guide.tick()
    assert guide.elapsed_s == pytest.approx(100)
    assert guide._word.text() == "Paused"
    qtbot.keyClick(guide, Qt.Key.Key_Space)
    go(guide, clock, 10)
    assert guide.elapsed_s == pytest.approx(110)


def test_after_a_long_silence_only_the_newest_is_said(
    guide: RunGuide, clock: FakeClock, heard: list[str]
) -> None:
    guide.begin(view(FULL), 1)
    clock.now_s += 405
    guide.tick()
    assert len(heard) == 2


def test_stopping_early_is_a_part_of_the_step(
    guide: RunGuide, clock: FakeClock, qtbot: QtBot
) -> None:
    guide.begin(view(FULL), 1)
    go(guide, clock, 300 + 120 + 30)
    guide.end.click()
    assert guide.on_end.isVisible()
    with qtbot.waitSignal(guide.finished) as finished:
        guide.on_end.end.click()
    assert finished.args == [RunDraft(TODAY, 1.0, ladder_step=1, whole=False, source="guide")]


def test_before_the_first_jog_there_is_no_run(
    guide: RunGuide, clock: FakeClock, qtbot: QtBot
) -> None:
    guide.begin(view(FULL), 1)
    go(guide, clock, 60)
    guide.ask_end()
    with qtbot.waitSignal(guide.left), qtbot.assertNotEmitted(guide.finished):
        guide.on_end.end.click()


def test_the_walk_home_may_be_left_out(guide: RunGuide, clock: FakeClock, qtbot: QtBot) -> None:
    guide.begin(view(FULL), 10)
    go(guide, clock, 300 + 1500)
    guide.ask_end()
    with qtbot.waitSignal(guide.finished) as finished:
        guide.on_end.end.click()
    assert finished.args[0].whole


def test_the_worst_pain_is_kept_and_above_five_there_is_no_going_on(
    guide: RunGuide, clock: FakeClock, qtbot: QtBot
) -> None:
    guide.begin(view(FULL), 1)
    go(guide, clock, 400)
    guide.hurts.click()
    guide.on_pain.scale.buttons[4].click()
    assert guide.on_pain.on.isVisible()
    guide.on_pain.on.click()
    assert not guide.on_pain.isVisible()
    for score in (2, 7):
        guide.hurts.click()
        guide.on_pain.scale.buttons[score].click()
    assert not guide.on_pain.on.isVisible()
    with qtbot.waitSignal(guide.finished) as finished:
        guide.on_pain.end.click()
    assert (finished.args[0].pain_during, finished.args[0].whole) == (7, False)


def test_a_guide_that_is_hidden_waits(guide: RunGuide, clock: FakeClock) -> None:
    guide.begin(view(FULL), 1)
    go(guide, clock, 50)
    guide.hide()
    clock.now_s += 500
    guide.show()
    assert guide.elapsed_s == pytest.approx(50)


def test_a_second_run_begins_anew(guide: RunGuide, clock: FakeClock, heard: list[str]) -> None:
    guide.begin(view(FULL), 1)
    go(guide, clock, 400)
    guide._finish()
    heard.clear()
    guide.begin(view(FULL), 2)
    assert guide.elapsed_s == 0
    assert heard == ["Walk for 5 minutes to warm up"]


@pytest.mark.parametrize("code", ["en", "de"])
def test_the_card_is_one_page(theme: Theme, tmp_path: Path, code: str) -> None:
    path = tmp_path / "steps.pdf"
    write_card(LADDER.in_language(code), path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert print_card(LADDER.in_language(code), QPdfWriter(str(path))) == 1


def test_a_card_that_cannot_be_written_says_so(theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        write_card(LADDER, tmp_path / "gone" / "steps.pdf")
