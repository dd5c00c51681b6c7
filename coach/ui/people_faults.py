"""Says in the language of the window what went wrong with the people and plans of a practice."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.ui.exchange_words import exchange_words
from coach.ui.people_server_words import REASONS
from coach.ui.people_server_words import SENTENCES as OF_A_SERVER
from coach.ui.review_archive_words import REASONS as OF_AN_ARCHIVE
from coach.ui.review_archive_words import archive_words

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Practice",
        "This was changed at {0} from another computer ({1}). Nothing was overwritten. Look at "
        "both and choose which one stays.",
    ),
    QT_TRANSLATE_NOOP("Practice", "This was deleted in the meantime, so nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The practice's database cannot be reached: {0}. Nothing was lost that was saved. Check "
        "the network and the address in Settings, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The practice's data are damaged: {0}. Nothing was changed. The file is {1}. “coach "
        "database restore” puts the newest backup in its place and keeps this file aside.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The practice's data were written by a newer version of coach. Nothing was changed. "
        "Install the newest version to go on. They are in {0}.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The practice's data cannot be saved: {0}. What was saved before is safe.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "Another window or computer is writing to the practice's data just now. Nothing was "
        "changed. Try again in a moment.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "You may look at the practice's data here and not change them, so this was not kept. Who "
        "set up the database can change that.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The database does not let “{0}” at the practice's tables. Who set it up can change "
        "that: “coach database roles” says how.",
    ),
    QT_TRANSLATE_NOOP("Practice", "{0} cannot be changed. Make a copy and change that."),
    QT_TRANSLATE_NOOP(
        "Practice",
        "What is in this result cannot be read: {0}. Nothing was changed. Please ask for it to be "
        "sent again.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "This result was written by a newer version of coach. Nothing was changed. Install the "
        "newest version to read it.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "The results cannot be put together here: {0}. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Practice",
        "You stopped waiting: the practice's server had not answered yet. If something was being "
        "kept, look whether it is there before you do it again.",
    ),
    QT_TRANSLATE_NOOP("Practice", "Please say who signs first."),
    QT_TRANSLATE_NOOP(
        "Practice",
        "No plan was signed on this computer yet, so no result can be sealed for it. Open it "
        "where the plan came from.",
    ),
    *OF_A_SERVER,
)


def practice_words(sentence: str) -> str:
    """The same sentence in the language of the window; an unknown one stays as it is."""
    for template in (*SENTENCES, *REASONS):
        found = re.fullmatch(pattern(template), sentence, re.DOTALL)
        if found is not None:
            values = [practice_words(value) for value in found.groups()]
            return QCoreApplication.translate("Practice", template).format(*values)
    if sentence in OF_AN_ARCHIVE:
        return QCoreApplication.translate("Archive", sentence)
    words = exchange_words(sentence)
    return words if words != sentence else archive_words(sentence)


def pattern(template: str) -> str:
    """What a sentence of ``template`` looks like, whatever its figures."""
    return "(.+?)".join(re.escape(part) for part in re.split(r"{\d}", template))
