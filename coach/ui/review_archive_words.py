"""Says in the language of the window why an archive or a file of tables could not be had."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.ui.fault_words import fault_words

FRAMES = (
    QT_TRANSLATE_NOOP(
        "Archive",
        "{0} cannot be taken over: {1}. Nothing was changed in your record. Please choose "
        "another file, or export it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Archive",
        "{0} was written by a newer version of coach. Nothing was changed in your record. "
        "Install the newest version to take it over.",
    ),
    QT_TRANSLATE_NOOP("Archive", "{0} cannot be written: {1}. Please choose another folder."),
)
REASONS = (
    QT_TRANSLATE_NOOP("Archive", "it is no archive, or was cut off"),
    QT_TRANSLATE_NOOP("Archive", "it is damaged or locked"),
    QT_TRANSLATE_NOOP("Archive", "its contents are not sound"),
    QT_TRANSLATE_NOOP("Archive", "what belongs together in it does not fit"),
    QT_TRANSLATE_NOOP("Archive", "it is too large"),
    QT_TRANSLATE_NOOP("Archive", "it has too many files"),
    QT_TRANSLATE_NOOP("Archive", "it has no manifest"),
    QT_TRANSLATE_NOOP("Archive", "its files are not those that it lists"),
    QT_TRANSLATE_NOOP("Archive", "it has a file that does not belong to a record"),
    QT_TRANSLATE_NOOP("Archive", "it unpacks to far more than a record would"),
    QT_TRANSLATE_NOOP("Archive", "it was written by a version that is not known"),
)
UNSOUND = REASONS[2]
"""What is said for details that only a programmer could use."""


def archive_words(sentence: str) -> str:
    """The same sentence in the language of the window; an unknown one stays as it is."""
    for frame in FRAMES:
        pattern = "(.+?)".join(re.escape(part) for part in re.split(r"{\d}", frame))
        found = re.fullmatch(pattern, sentence, re.DOTALL)
        if found is not None:
            name, *why = found.groups()
            said = QCoreApplication.translate("Archive", frame)
            return said.format(name, *(_reason(one) for one in why))
    return fault_words(sentence)


def _reason(why: str) -> str:
    if why in REASONS:
        return QCoreApplication.translate("Archive", why)
    known = fault_words(why)
    return known if known != why else QCoreApplication.translate("Archive", UNSOUND)
