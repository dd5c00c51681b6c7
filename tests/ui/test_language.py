"""The window speaks German, at once when it is chosen: words, exercises, cues, dates, figures."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan, demo_plan
from coach.exercise.catalogue import Catalogue
from coach.motion.advice import Advice
from coach.motion.events import RepRejected
from coach.motion.reasons import Reason
from coach.record.errors import RecordDamaged, RecordUnwritable
from coach.ui import wording
from coach.ui.advice_words import advice_words
from coach.ui.announcer import Announcer
from coach.ui.desk import Desk
from coach.ui.fault_words import fault_words
from coach.ui.language import Language, spoken_language
from coach.ui.reason_words import cue_words, reason_words
from coach.ui.review_words import near_day
from coach.ui.spoken_words import spoken
from coach.ui.theme import Theme
from coach.ui.window import Window

from . import scenes


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Language]:
    language = Language()
    language.use("de")
    yield language
    language.leave()


def test_only_languages_with_words_are_spoken() -> None:
    assert spoken_language("de") == "de"
    assert spoken_language("en") == "en"
    assert spoken_language("system") in ("en", "de")


def test_leaving_gives_english_back(qapp: QApplication) -> None:
    before = QLocale()
    language = Language()
    language.use("de")
    assert QCoreApplication.translate("TodayHost", "Today") == "Heute"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.use("en")
    assert QCoreApplication.translate("TodayHost", "Today") == "Today"
    language.leave()
    assert QLocale() == before


def test_reasons_and_advice(german: Language) -> None:
    assert reason_words(Reason("cannot_see", "left heel")) == "Nicht im Bild: linke Ferse"
    assert reason_words(Reason("partial", "heels", 62.4)) == "Fersen: 62 % deines Umfangs"
    assert cue_words("Slower") == "Langsamer"
    assert cue_words("Knie lang lassen") == "Knie lang lassen"
    assert advice_words(Advice("step_in")) == "Komm ins Bild"


def test_faults_keep_their_figures(german: Language) -> None:
    file = Path("record.sqlite")
    damaged = fault_words(RecordDamaged(file, "it is empty").sentence)
    assert damaged.startswith("Deine Übungsaufzeichnung ist beschädigt: sie ist leer.")
    assert "record.sqlite" in damaged
    full = fault_words(RecordUnwritable(file, "the disk is full").sentence)
    assert full.startswith("Deine Übungen lassen sich nicht speichern: der Datenträger ist voll.")
    assert fault_words("Something new") == "Something new"


def test_figures_have_a_comma(german: Language) -> None:
    assert wording.tempo((2, 1.5, 3)) == "2 hoch · 1,5 halten · 3 ab"
    assert wording.plan_name(demo_plan().name) == "Ein erster Blick"


def test_alternatives_are_known_in_german(german: Language, catalogue: Catalogue) -> None:
    things = wording.needed(catalogue.in_language("de").values())
    assert "Wand" in things
    assert not any(" oder " in thing for thing in things)


def test_what_is_said_is_german(german: Language) -> None:
    rejected = RepRejected(1, 1, 1, 1, 5, "cm", None, Reason("too_quick"))
    heard = Announcer(spoken()).hear(rejected, scenes.mid_rep())
    assert heard is not None
    assert heard.words == "Langsamer"


def test_choosing_german_changes_the_window_at_once(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    window = Window(theme, desk, None, "recording")
    qtbot.addWidget(window)
    window.show()
    window.show_page("settings")
    old = window.settings_page
    window.settings_page.look.language.button("de").click()
    qtbot.waitUntil(lambda: window.settings_page is not old)
    assert window.focusWidget() is window.settings_page.look.language.button("de")
    assert desk.settings.language == "de"
    assert desk.exercises["heel_raise_double"].name == "Fersenheben"
    window.show_page("today")
    assert window.today.start.text().strip() == "Start"
    assert window.today.accessibleName() == "Heute"
    assert default_plan(desk.exercises).name in wording.PLANS
    assert near_day(date(2024, 12, 1), date(2025, 3, 30)) == "Sonntag, 1. Dezember 2024"
    german = window.settings_page
    german.look.language.button("en").click()
    qtbot.waitUntil(lambda: window.settings_page is not german)
    assert window.today.accessibleName() == "Today"
    assert desk.exercises["heel_raise_double"].name == "Heel raise"
    window.close()
