"""The Running page shows where one is, and asks for things."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.care.ladder_rule import TABLE, Outcome, Why
from coach.library import load_sources
from coach.record.imports.activity import Activity
from coach.record.imports.faults import SENTENCES, Fault
from coach.ui.language import Language
from coach.ui.run_file_words import FILES, file_fault_words
from coach.ui.run_found import Found
from coach.ui.run_head import CLAIMS
from coach.ui.run_reasons import judged_words, why_words
from coach.ui.theme import Theme

from . import run_scenes
from .fits import at_rest, cut_off
from .page_scenes import Longer
from .run_scenes import CLIMB, FULL, LATEST, LOCK, NOON, TODAY, Screens, ran, view


@pytest.fixture
def screens(qtbot: QtBot, theme: Theme) -> Screens:
    made = run_scenes.make(theme)
    qtbot.addWidget(made.window)
    made.window.resize(1280, 800)
    made.window.show()
    return made


def said(widget: QWidget) -> str:
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def test_where_one_is(screens: Screens, qtbot: QtBot) -> None:
    screens.page.show_view(view(FULL))
    assert "Step 4 of 11" in said(screens.page.head)
    assert "7 × 2 min jog, 1 min walk" in said(screens.page.head)
    assert screens.page.head.path.accessibleName() == "Step 4 of 11, done 1 of 2 times"
    with qtbot.waitSignal(screens.page.head.guide_asked) as asked:
        screens.page.head.start.click()
    assert asked.args == [4]


def test_a_locked_page_says_why_and_begins_nothing(screens: Screens) -> None:
    screens.page.show_view(view(FULL, locked=LOCK))
    assert LOCK in said(screens.page.lock)
    assert not screens.page.head.start.isEnabled()
    screens.page.show_view(view(FULL))
    assert not screens.page.lock.isVisible()
    assert screens.page.head.start.isEnabled()


def test_a_rest_day_begins_nothing(screens: Screens) -> None:
    screens.page.show_view(view([*CLIMB, ran(1, ladder_step=4)]))
    assert not screens.page.head.start.isEnabled()
    assert "tomorrow" in said(screens.page.head)


def test_a_missing_morning_is_asked_for(screens: Screens, qtbot: QtBot) -> None:
    screens.page.show_view(view([ran(1, ladder_step=1)], told=False))
    assert not screens.page.head.start.isVisible()
    with qtbot.waitSignal(screens.page.head.morning_asked) as asked:
        screens.page.head.morning.click()
    assert asked.args == [TODAY]


def test_bone_pain_shows_no_start(screens: Screens, qtbot: QtBot) -> None:
    screens.page.show_view(view([ran(1, ladder_step=1, bone_pain=True)]))
    assert not screens.page.head.start.isVisible()
    assert "professional" in said(screens.page.head)
    with qtbot.waitSignal(screens.page.head.looked_at):
        screens.page.head.looked.click()


def test_a_run_is_removed_and_brought_back(screens: Screens, qtbot: QtBot) -> None:
    runs = screens.page.list
    screens.page.show_view(view(FULL))
    with qtbot.waitSignal(runs.removed) as removed:
        runs.rows[0].remove.click()
    assert removed.args == [LATEST.run_id]
    before = view(FULL)
    without = [entry for entry in FULL if entry is not LATEST]
    log = replace(view(without).log, removed=(before.log.run(LATEST.run_id),))
    screens.page.show_view(replace(view(without), log=log))
    assert runs.undo.isVisible()
    with qtbot.waitSignal(runs.restored) as restored:
        runs.undo.click()
    assert restored.args == [LATEST.run_id]
    screens.page.show_view(before)
    assert not runs.undo.isVisible()
    with qtbot.waitSignal(runs.edit_asked) as asked:
        runs.rows[1].edit.click()
    assert asked.args == ["run6"]


def test_a_long_run_is_marked_in_the_list(screens: Screens) -> None:
    screens.page.show_view(view([*FULL, ran(2, minutes=40, km=7.0)]))
    assert "over your longest of 30 days" in said(screens.page.list.rows[0])
    assert "over your longest" not in said(screens.page.list.rows[1])


def test_all_runs_are_a_click_away(screens: Screens) -> None:
    many = [ran(30 - number, ladder_step=None) for number in range(20)]
    screens.page.show_view(view(many))
    assert len(screens.page.list.rows) == 8
    screens.page.list.more.click()
    assert len(screens.page.list.rows) == 20
    assert not screens.page.list.more.isVisible()


def test_shoes_are_added_with_a_name(screens: Screens, qtbot: QtBot) -> None:
    shoes = screens.page.shoes
    screens.page.show_view(view(FULL))
    shoes.add.click()
    shoes.keep.click()
    assert shoes.name.fault
    shoes.name.line.setText("Green")
    shoes.name.say("")
    shoes.km.line.setText("many")
    shoes.keep.click()
    assert shoes.km.fault
    shoes.km.show_text("12.5")
    with qtbot.waitSignal(shoes.added) as added:
        shoes.keep.click()
    assert added.args == ["Green", 12.5]


def test_swaps_keep_a_pain_of_zero(screens: Screens, qtbot: QtBot) -> None:
    swaps = screens.page.swaps
    screens.page.show_view(view(FULL))
    swaps.add.click()
    swaps.keep.click()
    assert swaps.minutes.fault
    swaps.minutes.show_text("40")
    swaps.scale.buttons[0].click()
    with qtbot.waitSignal(swaps.added) as added:
        swaps.keep.click()
    assert added.args == ["bike", 40.0, 0]


def test_while_it_is_sore_a_swap_is_suggested(screens: Screens) -> None:
    screens.page.show_view(view([*CLIMB, ran(1, ladder_step=4, pain_during=7)]))
    assert "While it is sore" in said(screens.page.swaps)
    screens.page.show_view(view([*CLIMB, ran(1, ladder_step=4, bone_pain=True)]))
    assert "ask a professional" in said(screens.page.swaps)


def test_what_was_found_in_a_file_is_chosen(screens: Screens, qtbot: QtBot) -> None:
    found = screens.found
    run = Activity(TODAY, NOON, 25.2, 4.21, "run", "gpx", "a")
    ride = replace(run, sport="bike", fingerprint="b", day=TODAY - timedelta(days=1))
    unsaid = replace(run, sport=None, fingerprint="c")
    known = replace(run, fingerprint="d")
    offered = [Found(one, one is known) for one in (run, ride, unsaid, known)]
    screens.show(found)
    found.show_found(offered, [Fault.NO_TIMES, Fault.NO_TIMES], TODAY)
    assert said(found).count(SENTENCES[Fault.NO_TIMES]) == 1
    found._kept[2][1].button("no").click()
    with qtbot.waitSignal(found.chosen) as chosen:
        found.keep.click()
    assert chosen.args == [[(run, "run"), (ride, "bike")]]


def test_every_reason_and_fault_has_words(theme: Theme) -> None:
    state = view([]).state
    values = {"days": 12, "steps": 2, "until": TODAY.isoformat(), "because": "limp", "day": ""}
    for why in Why:
        assert why_words(replace(state, why=why, values=values), TODAY)
    for row in TABLE:
        assert judged_words(row.outcome, row.why)
    assert {judged_words(outcome, Why.READY) for outcome in Outcome} - {""}
    assert set(FILES) == set(SENTENCES.values())
    assert all(file_fault_words(fault) for fault in Fault)


def test_every_threshold_leads_to_its_source() -> None:
    claims = load_sources().claims
    for claim_id in {*CLAIMS.values(), "run_24h", "run_spike", "shoe_km", "one_change"}:
        assert claim_id in claims


@pytest.mark.parametrize("words", ["en", "de", "longer"])
def test_no_word_is_cut_off(qtbot: QtBot, words: str, theme: Theme, qapp: QApplication) -> None:
    translator, language = Longer(), Language(qapp)
    language.use("de" if words == "de" else "en")
    if words == "longer":
        qapp.installTranslator(translator)
    made = run_scenes.make(theme)
    qtbot.addWidget(made.window)
    made.window.resize(1280, 800)
    made.window.show()
    try:
        for group in run_scenes.ALL:
            for name in group(made):
                assert at_rest(qtbot, partial(cut_off, made.window)) == [], name
    finally:
        qapp.removeTranslator(translator)
        language.leave()


def test_everything_has_a_name_and_takes_the_keyboard(screens: Screens) -> None:
    for group in run_scenes.ALL:
        for name in group(screens):
            for button in screens.window.findChildren(QAbstractButton):
                if not button.isVisible():
                    continue
                assert button.accessibleName() or button.text(), name
                assert button.focusPolicy().value & Qt.FocusPolicy.TabFocus.value, name


def test_the_ladder_is_there_to_see(screens: Screens) -> None:
    screens.page.show_view(view(FULL))
    picture = screens.page.head.path.grab().toImage()
    colors = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert len(colors) > 2
