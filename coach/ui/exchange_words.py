"""Says in the language of the window what is wrong with a plan file, a result file or a key."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.ui.fault_words import fault_words

SENTENCES = (
    QT_TRANSLATE_NOOP("Exchange", "There is no file {0}. Please check the name."),
    QT_TRANSLATE_NOOP("Exchange", "{0} is a folder or a device. Please choose the file itself."),
    QT_TRANSLATE_NOOP("Exchange", "{0} cannot be read ({1}). Please check that you may open it."),
    QT_TRANSLATE_NOOP("Exchange", "{0} is empty. Please choose another file."),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "{0} is larger than {1} MB, which no such file is, so it was not opened. Please choose "
        "another file.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange", "{0} is no plan. Please choose the file with the ending .coachplan."
    ),
    QT_TRANSLATE_NOOP(
        "Exchange", "{0} is no result. Please choose the file with the ending .coachresult."
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "{0} was written by a newer version of coach. Nothing was taken over. Install the newest "
        "version to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "{0} was cut off or damaged on its way. Nothing was taken over. Please ask for it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "{0} is not what was signed: somebody or something changed it. Nothing was taken over. "
        "Please ask for it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "{0} says something that cannot be, at “{1}”. Nothing was taken over. Please ask for it "
        "again.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "{0} was sealed for another key, so it cannot be opened here. Open it on the computer "
        "that the plan came from.",
    ),
    QT_TRANSLATE_NOOP("Exchange", "{0} cannot be written: {1}. Please choose another folder."),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "This plan cannot be handed over because of “{0}”. Please change that first.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "This plan is too large to hand over. Please take out some pictures of your own "
        "exercises, or use smaller ones.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "This is too much for one file. Please leave the recorded movement out, or choose fewer "
        "days.",
    ),
    QT_TRANSLATE_NOOP("Exchange", "This is too much for one file. Please choose fewer days."),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "This computer has no keyring, so your key is kept in a file. Please choose a passphrase "
        "that guards it.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "This computer's keyring does not answer or is locked. Please unlock it and try again.",
    ),
    QT_TRANSLATE_NOOP("Exchange", "Your key is guarded by a passphrase. Please enter it."),
    QT_TRANSLATE_NOOP("Exchange", "Please choose a passphrase of at least {0} characters."),
    QT_TRANSLATE_NOOP("Exchange", "This passphrase does not open your key. Please try again."),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "Your stored key is damaged and was left as it is. Put a copy of it back, or remove it to "
        "make a new one: whoever knows the old one will be told that it changed.",
    ),
    QT_TRANSLATE_NOOP("Exchange", "Your key cannot be kept: {0}. Please check the data folder."),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "This code holds no plan. Please hold the large code of the sheet up to the camera.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "This code was made by a newer version of coach. Install the newest version, or ask for "
        "the plan file.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "The plan in this code is damaged. Nothing was taken over. Please scan it again, or ask "
        "for the plan file.",
    ),
    QT_TRANSLATE_NOOP(
        "Exchange",
        "The plan in this code is not what was signed: somebody or something changed it. Nothing "
        "was taken over. Please ask for the plan file.",
    ),
)


def exchange_words(sentence: str) -> str:
    """The same sentence in the language of the window; an unknown one stays as it is."""
    for template in SENTENCES:
        found = re.fullmatch(_pattern(template), sentence, re.DOTALL)
        if found is not None:
            values = [fault_words(value) for value in found.groups()]
            return QCoreApplication.translate("Exchange", template).format(*values)
    return fault_words(sentence)


def matches(template: str, sentence: str) -> bool:
    """Whether ``sentence`` is ``template`` with its figures."""
    return re.fullmatch(_pattern(template), sentence, re.DOTALL) is not None


def _pattern(template: str) -> str:
    return "(.+?)".join(re.escape(part) for part in re.split(r"{\d}", template))
