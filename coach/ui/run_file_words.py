"""What is wrong with a file of runs, in the language of the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.record.imports.faults import SENTENCES, Fault

FILES = (
    QT_TRANSLATE_NOOP("Fault", "The file cannot be opened. Look whether it is still there."),
    QT_TRANSLATE_NOOP("Fault", "The file is larger than any run. Export one activity by itself."),
    QT_TRANSLATE_NOOP(
        "Fault", "This is no GPX, TCX or FIT file. Export the run in one of the three."
    ),
    QT_TRANSLATE_NOOP("Fault", "The file holds things that no watch writes, so it was not read."),
    QT_TRANSLATE_NOOP("Fault", "The file is damaged or its end is missing. Export it once more."),
    QT_TRANSLATE_NOOP("Fault", "There is no activity in this file."),
    QT_TRANSLATE_NOOP(
        "Fault", "The activity has no times, so how long it took is unknown. Type the run in."
    ),
    QT_TRANSLATE_NOOP("Fault", "The activity is shorter than half a minute."),
    QT_TRANSLATE_NOOP(
        "Fault", "The activity is longer than a day. Type in the part that was a run."
    ),
    QT_TRANSLATE_NOOP("Fault", "This is faster than anybody runs. It may have been a ride."),
    QT_TRANSLATE_NOOP(
        "Fault", "The activity is dated in the future. The clock of the watch may be off."
    ),
)


def file_fault_words(fault: Fault) -> str:
    """The sentence of ``fault``."""
    return QCoreApplication.translate("Fault", SENTENCES[fault])
