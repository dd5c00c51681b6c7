"""Says what went wrong in the language of the window.

The parts that a fault comes from know no window and say it in English. Here is each of their
sentences, with its figures left open, so that one that arrives is known again by its words. A
test keeps them equal to those that are raised.
"""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CAPTURE = (
    QT_TRANSLATE_NOOP("Fault", "No camera was found. Please plug one in and try again."),
    QT_TRANSLATE_NOOP("Fault", "There is no camera “{0}”. There is: {1}."),
    QT_TRANSLATE_NOOP("Fault", "{0} is no longer there. Please plug it in and try again."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} is in use by “{1}”. Please close that program, or choose another camera.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} does not open; it may be in use by another program. Please close that program, "
        "or choose another camera.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} did not answer within {1} seconds. Please unplug it, plug it in again and try "
        "once more.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} has stopped sending pictures. Please unplug it, plug it in again and try once more.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "You may not use {0}. Please ask for your user to be put in the “video” group, then "
        "log in again.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Windows does not let this program use {0}. Please allow desktop apps in Settings, "
        "Privacy & security, Camera.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "macOS does not let this program use {0}. Please allow it in System Settings, Privacy "
        "& Security, Camera, and start the program again.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "This computer manages {0} pictures a second with the full pose model, so the faster, "
        "slightly less exact one is used from here on.",
    ),
    QT_TRANSLATE_NOOP("Fault", "This computer is slow for the full pose model. {0}"),
    QT_TRANSLATE_NOOP(
        "Fault",
        "This computer is busy or slow: it manages {0} pictures a second. Please move slowly, or "
        "close other programs: quick movements may be missed.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "The {0} pose model does not load ({1}). Please install the program again.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "The pose model {0} cannot be read ({1}). Please install the program again.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "The pose model {0} is damaged: it is not the file that was shipped. Please install "
        "the program again.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "The pose model does not run on this computer. It needs Windows or Linux on an Intel "
        "or AMD processor, or a Mac with an Apple processor. ({0})",
    ),
    QT_TRANSLATE_NOOP("Fault", "There is no file {0}. Please check the name."),
    QT_TRANSLATE_NOOP("Fault", "There is no folder {0}. Please check the name."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "The folder {0} cannot be listed ({1}). Please check that you may open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "There are no pictures in {0}. Please choose a folder with PNG or JPEG files.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} is not a picture that can be read. Please remove it or save it again.",
    ),
    QT_TRANSLATE_NOOP("Fault", "{0} cannot be read ({1}). Please check that you may open it."),
    QT_TRANSLATE_NOOP("Fault", "{0} is not a file. Please choose a video file."),
    QT_TRANSLATE_NOOP("Fault", "{0} is empty. Please choose another file."),
    QT_TRANSLATE_NOOP("Fault", "{0} is too short. Please install the program again."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} is not a video that can be played, or it is damaged. Please choose another file, "
        "or save it again as MP4.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} has no picture in it that can be shown. It may have been cut off while it was "
        "recorded or copied.",
    ),
    QT_TRANSLATE_NOOP("Fault", "{0} is not a sound pose track: {1}. Please choose another file."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "{0} cannot be saved ({1}). Please check the folder and the space on the disk.",
    ),
)

RECORD = (
    QT_TRANSLATE_NOOP(
        "Fault",
        "Your exercise record is damaged: {0}. Nothing was changed. The file is {1}. Put a "
        "backup in its place, or move it to another folder to begin a new record, and keep "
        "it: much of it can often be rescued.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Your exercise record was written by a newer version of coach. Nothing was changed. "
        "Install the newest version to go on. The file is {0}.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Your exercises cannot be saved: {0}. What was saved before is safe. The file is {1}.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Another program is using your exercise record. Close other windows of coach and "
        "programs that look at {0}, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Coach is already open on this computer with the same record. Go on in that window, or "
        "look at the record here without changing it.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Your record is open for looking only, so this was not kept. What is in it is safe.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Another window of coach has changed your record meanwhile: its passphrase, or a backup "
        "was brought back. Nothing is lost. Close this window and open coach again to look at it.",
    ),
    QT_TRANSLATE_NOOP(
        "Fault",
        "Your exercise record is locked with a passphrase. Open it with your passphrase to go "
        "on. The file is {0}.",
    ),
    QT_TRANSLATE_NOOP("Fault", "This is not the passphrase of your record. Please try again."),
    QT_TRANSLATE_NOOP(
        "Fault", "It was stopped. Your record and its backups are as they were before."
    ),
    QT_TRANSLATE_NOOP("Fault", "Please choose a passphrase of at least {0} characters."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "The part of coach that locks and opens records with a passphrase does not run on this "
        "computer. Please install the program again.",
    ),
    QT_TRANSLATE_NOOP("Fault", "This session is no longer in your record."),
    QT_TRANSLATE_NOOP("Fault", "This set is no longer in your record."),
    QT_TRANSLATE_NOOP("Fault", "This session has already ended, so nothing can be added to it."),
    QT_TRANSLATE_NOOP("Fault", "This session has no set yet to keep the movement with."),
    QT_TRANSLATE_NOOP(
        "Fault",
        "An unfinished session was begun by another version of coach and cannot be continued "
        "by this one. What you did in it is kept.",
    ),
    QT_TRANSLATE_NOOP("Fault", "it is not a database"),
    QT_TRANSLATE_NOOP("Fault", "it holds no exercise record"),
    QT_TRANSLATE_NOOP("Fault", "it does not say which version wrote it"),
    QT_TRANSLATE_NOOP("Fault", "it is empty"),
    QT_TRANSLATE_NOOP("Fault", "its end is missing"),
    QT_TRANSLATE_NOOP("Fault", "parts of it are missing or overwritten"),
    QT_TRANSLATE_NOOP("Fault", "some of its tables are missing"),
    QT_TRANSLATE_NOOP("Fault", "the file is gone and only its log is left"),
    QT_TRANSLATE_NOOP("Fault", "a text in it cannot be read"),
    QT_TRANSLATE_NOOP("Fault", "a value in it cannot be read"),
    QT_TRANSLATE_NOOP("Fault", "the disk is full"),
    QT_TRANSLATE_NOOP("Fault", "the disk can only be read"),
    QT_TRANSLATE_NOOP("Fault", "the disk reported an error"),
    QT_TRANSLATE_NOOP("Fault", "the disk answered “{0}”"),
    QT_TRANSLATE_NOOP("Fault", "the file can only be read"),
    QT_TRANSLATE_NOOP("Fault", "the file cannot be opened"),
    QT_TRANSLATE_NOOP("Fault", "there is a file where the folder should be"),
    QT_TRANSLATE_NOOP("Fault", "coach is not allowed to write to this folder"),
)


def fault_words(sentence: str) -> str:
    """The same sentence in the language of the window; an unknown one stays as it is."""
    for template in CAPTURE + RECORD:
        found = re.fullmatch(_pattern(template), sentence, re.DOTALL)
        if found is not None:
            values = [fault_words(value) for value in found.groups()]
            return QCoreApplication.translate("Fault", template).format(*values)
    return sentence


def _pattern(template: str) -> str:
    return "(.+?)".join(re.escape(part) for part in re.split(r"{\d}", template))
