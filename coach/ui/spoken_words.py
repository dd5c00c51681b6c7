"""Puts what is said aloud into the language of the window.

Every phrase of ``spoken`` stands here once more, literally, for the tool that collects what is to
be translated. A test keeps the two equal.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.ui.advice_words import advice_words
from coach.ui.reason_words import cue_words, reason_words
from coach.ui.spoken import PHRASES, Spoken

SAID = (
    QT_TRANSLATE_NOOP("Phrase", "Go"),
    QT_TRANSLATE_NOOP("Phrase", "Hold"),
    QT_TRANSLATE_NOOP("Phrase", "Half way"),
    QT_TRANSLATE_NOOP("Phrase", "Hold still"),
    QT_TRANSLATE_NOOP("Phrase", "{count}, nice and steady"),
    QT_TRANSLATE_NOOP("Phrase", "Set done"),
    QT_TRANSLATE_NOOP("Phrase", "Rest, {seconds:.0f} seconds"),
    QT_TRANSLATE_NOOP("Phrase", "{name}, {reps} repetitions"),
    QT_TRANSLATE_NOOP("Phrase", "{name}, hold for {seconds:.0f} seconds"),
    QT_TRANSLATE_NOOP("Phrase", "left leg"),
    QT_TRANSLATE_NOOP("Phrase", "right leg"),
    QT_TRANSLATE_NOOP("Phrase", "Paused"),
    QT_TRANSLATE_NOOP("Phrase", "Going on"),
    QT_TRANSLATE_NOOP("Phrase", "We leave this exercise for today"),
    QT_TRANSLATE_NOOP("Phrase", "That is it for today. Well done"),
)


def spoken() -> Spoken:
    """All that is said, in the language that the window has now."""
    translate = QCoreApplication.translate
    phrases = {key: translate("Phrase", words) for key, words in PHRASES.items()}
    return Spoken(phrases, reason_words, cue_words, advice_words)
