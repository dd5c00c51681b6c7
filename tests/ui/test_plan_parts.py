"""The builder's parts: figures and days that are typed, and each section of a dose."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.care.prescription import Growth, Load, Prescribed
from coach.care.prescription_words import DoseWords
from coach.care_library import load_dose_texts
from coach.exercise.catalogue import Catalogue
from coach.ui.plan_date import PlanDate, day_words
from coach.ui.plan_digits import PlanDigits
from coach.ui.plan_item import PlanItem
from coach.ui.plan_number import PlanNumber
from coach.ui.theme import Theme
from tests.care.rules_of import MONDAY

STANCE = Prescribed(exercise_id="single_leg_balance", side="each", sets=3, hold_s=30, rest_s=20)
RAISE = Prescribed(
    exercise_id="heel_raise_single", side="left", sets=3, reps=8, rest_s=60, tempo_s=(2, 0, 3)
)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def figure(qtbot: QtBot, theme: Theme) -> PlanNumber:
    made = PlanNumber("Weeks", "", theme, least=1, most=52, from_empty=4, empty_words="–")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_figure_is_typed_stepped_and_emptied(figure: PlanNumber) -> None:
    told: list[float | None] = []
    figure.changed.connect(told.append)
    QTest.keyClick(figure.line, Qt.Key.Key_Up)
    QTest.keyClick(figure.line, Qt.Key.Key_PageUp)
    QTest.mouseClick(figure.less, Qt.MouseButton.LeftButton)
    assert told == [4, 9, 8]
    figure.line.selectAll()
    QTest.keyClicks(figure.line, "60")
    assert figure.value == 52
    QTest.keyClick(figure.line, Qt.Key.Key_Return)
    assert figure.line.text() == "52"
    figure.line.selectAll()
    QTest.keyClick(figure.line, Qt.Key.Key_Delete)
    assert figure.value is None
    figure.show_value(1)
    QTest.keyClick(figure.line, Qt.Key.Key_Down)
    assert figure.value is None


def test_a_figure_that_has_to_be_there_stays_in_its_bounds(qtbot: QtBot, theme: Theme) -> None:
    sets = PlanNumber("Sets", "", theme, least=1, most=20)
    qtbot.addWidget(sets)
    sets.show_value(1)
    sets.less.click()
    assert sets.value == 1
    sets.line.clear()
    QTest.keyClick(sets.line, Qt.Key.Key_Backspace)
    assert sets.value == 1


def test_a_day_is_stepped_and_a_wrong_one_is_said(qtbot: QtBot, theme: Theme) -> None:
    made = PlanDate("First day", theme)
    qtbot.addWidget(made)
    made.show_day(MONDAY)
    told: list[date] = []
    made.changed.connect(told.append)
    QTest.keyClick(made.line, Qt.Key.Key_Up)
    QTest.keyClick(made.line, Qt.Key.Key_PageDown)
    assert told == [date(2026, 3, 3), date(2026, 2, 24)]
    made.line.setText("soon")
    made.line.editingFinished.emit()
    assert told[2:] == []
    assert not made._hint.isHidden()
    made.line.setText("2026-03-30")
    made.line.editingFinished.emit()
    assert told[-1] == date(2026, 3, 30)
    assert made.line.text() == day_words(date(2026, 3, 30))


def test_digits_hold_one_answer_without_an_icon(qtbot: QtBot, theme: Theme) -> None:
    digits = PlanDigits("Phase", range(1, 6), theme, none="none")
    qtbot.addWidget(digits)
    told: list[int] = []
    digits.chosen.connect(told.append)
    digits.button(3).click()
    digits.button(0).click()
    assert told == [3, 0]
    assert all(button.icon().isNull() for button in digits.group.buttons())


@pytest.fixture
def item(qtbot: QtBot, theme: Theme) -> PlanItem:
    made = PlanItem(DoseWords(load_dose_texts(), "en"), theme)
    qtbot.addWidget(made)
    return made


def test_every_part_of_a_dose_can_be_changed(item: PlanItem, catalogue: Catalogue) -> None:
    told: dict[str, object] = {}
    item.changed.connect(lambda parts, _typing: told.update(parts))
    item.show_item(RAISE, catalogue["heel_raise_single"], [])
    item.work.sets.more.click()
    item.work.amount.more.click()
    item.work.rest.less.click()
    item.work.side.button("in_turn").click()
    item.often.times.more.click()
    item.often.days.less.click()
    item.often.weeks.more.click()
    item.tempo.parts[1].more.click()
    item.load.kind.button("kg").click()
    item.limits.pain.button(3).click()
    item.limits.range.more.click()
    item.limits.effort.more.click()
    item.stance.support.button("fingertips").click()
    item.stance.eyes.button("closed").click()
    item.stance.surface.button("foam").click()
    item.growth.grows.button(True).click()
    item.stops.ticks["dizziness"].box.click()
    item.note.field.setPlainText("Slowly")
    assert told == {
        "sets": 4,
        "reps": 9,
        "rest_s": 55,
        "side": "in_turn",
        "times_a_day": 2,
        "days_a_week": 6,
        "weeks": 4,
        "tempo_s": (2.0, 0.5, 3.0),
        "load": Load(kg=5),
        "pain_max": 3,
        "range_max_deg": 20,
        "effort_max": 6,
        "support": "fingertips",
        "eyes": "closed",
        "surface": "foam",
        "grow": Growth(),
        "stops": ("dizziness",),
        "note": "Slowly",
    }
    assert Prescribed.model_validate({**RAISE.model_dump(), **told}).note == "Slowly"


def test_a_band_keeps_brand_colour_and_stretch(item: PlanItem, catalogue: Catalogue) -> None:
    said: list[dict[str, object]] = []
    item.changed.connect(lambda parts, _typing: said.append(parts))
    item.show_item(RAISE, catalogue["heel_raise_single"], [])
    item.load.kind.button("band").click()
    banded = RAISE.model_copy(update=said[-1])
    item.show_item(banded, catalogue["heel_raise_single"], [])
    item.load.brand.setText("TheraBand")
    item.load.stretch.more.click()
    load = said[-1]["load"]
    assert isinstance(load, Load)
    assert load.model_dump()["band"] == {
        "brand": "TheraBand",
        "colour": "red",
        "stretch_percent": 50,
    }


def test_what_is_held_has_no_tempo_and_a_wrong_kind_can_be_put_right(
    item: PlanItem, catalogue: Catalogue
) -> None:
    item.show_item(STANCE, catalogue["single_leg_balance"], [])
    assert item.tempo.isHidden()
    assert item.work.kind.isHidden()
    wrong = STANCE.model_copy(update={"hold_s": None, "reps": 10})
    item.show_item(wrong, catalogue["single_leg_balance"], [])
    assert not item.work.kind.isHidden()
    said: list[dict[str, object]] = []
    item.changed.connect(lambda parts, _typing: said.append(parts))
    item.work.kind.button("hold").click()
    assert said[-1]["reps"] is None
    assert said[-1]["hold_s"] == 30


def test_what_a_remark_is_about_is_opened(item: PlanItem, catalogue: Catalogue) -> None:
    item.show_item(RAISE, catalogue["heel_raise_single"], [])
    assert not item.tempo.is_open
    assert item.point_at("tempo_s") is item.tempo
    assert item.tempo.is_open
    assert item.point_at("sets") is item.work
