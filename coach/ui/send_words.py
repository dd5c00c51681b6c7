"""What is said of results before they go: what is in the file, how much, and what became of it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from coach.care.ledger import Ledger
from coach.exchange.result_archive import Contents
from coach.ui.received_words import day_words

translate = QCoreApplication.translate


def goes() -> list[str]:
    """What the file holds, in plain words."""
    return [
        translate("send", "Which exercises you did, with each repetition and hold"),
        translate("send", "Pain before, during and after, and in the mornings"),
        translate("send", "Answers to the safety questions, and signs that you noted"),
        translate("send", "Tests, walks and runs, your activities and how much has changed"),
        translate("send", "What you corrected afterwards"),
    ]


def stays() -> list[str]:
    """What the file never holds."""
    return [
        translate("send", "Pictures or videos: none are kept at all"),
        translate("send", "Your settings, and plans of other physios"),
    ]


def period_words(since: date | None, today: date) -> str:
    """The days that go."""
    if since is None:
        return translate("send", "Everything up to today.")
    if since == today:
        return translate("send", "What is new today.")
    return translate("send", "From {0} to today.").format(day_words(since))


def count_words(ledger: Ledger, since: date | None, today: date) -> str:
    """How much there is, such as "12 sessions, 9 mornings"."""
    begin = since or date.min
    sessions = sum(begin <= one.day <= today for one in ledger.sessions)
    mornings = len([day for day in ledger.mornings.days() if begin <= day <= today])
    told = (
        translate("send", "1 morning")
        if mornings == 1
        else translate("send", "{0} mornings").format(mornings)
    )
    return f"{_sessions(sessions)} · {told}"


def sent_words(name: str, contents: Contents) -> str:
    """What is in the file that was written, and what to do with it."""
    entries = (
        translate("send", "1 entry")
        if contents.entries == 1
        else translate("send", "{0} entries").format(contents.entries)
    )
    return translate(
        "send",
        "{0} is written: {1} and {2}, sealed so that only your physio can open it. Send it by "
        "mail, or take it along on a stick.",
    ).format(name, _sessions(contents.sessions), entries)


def _sessions(count: int) -> str:
    if count == 1:
        return translate("send", "1 session")
    return translate("send", "{0} sessions").format(count)
