"""Puts the advice for getting into place into the language of the window.

Every text of ``coach.motion.advice`` stands here once more, literally, for the tool that collects
what is to be translated. A test keeps the two equal.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.motion.advice import Advice

ADVICE = (
    QT_TRANSLATE_NOOP("Advice", "Step into the picture"),
    QT_TRANSLATE_NOOP("Advice", "It is too dark: switch on a light"),
    QT_TRANSLATE_NOOP("Advice", "Step back until your head is in the picture"),
    QT_TRANSLATE_NOOP("Advice", "Step back until both feet are in the picture"),
    QT_TRANSLATE_NOOP("Advice", "Move to the middle of the picture"),
    QT_TRANSLATE_NOOP("Advice", "Show your whole left leg to the camera"),
    QT_TRANSLATE_NOOP("Advice", "Show your whole right leg to the camera"),
    QT_TRANSLATE_NOOP("Advice", "Show one whole leg to the camera"),
    QT_TRANSLATE_NOOP("Advice", "Stand up for this one"),
    QT_TRANSLATE_NOOP("Advice", "Sit down for this one"),
    QT_TRANSLATE_NOOP("Advice", "Step back a little"),
    QT_TRANSLATE_NOOP("Advice", "Come a little closer"),
    QT_TRANSLATE_NOOP("Advice", "Face the camera"),
    QT_TRANSLATE_NOOP("Advice", "Turn so that your left side faces the camera"),
    QT_TRANSLATE_NOOP("Advice", "Turn so that your right side faces the camera"),
    QT_TRANSLATE_NOOP("Advice", "Turn sideways to the camera"),
    QT_TRANSLATE_NOOP("Advice", "Turn halfway between facing and sideways"),
    QT_TRANSLATE_NOOP("Advice", "The camera is tilted: set it level"),
    QT_TRANSLATE_NOOP("Advice", "Stand upright"),
    QT_TRANSLATE_NOOP("Advice", "Only one person in the picture, please"),
    QT_TRANSLATE_NOOP("Advice", "Hold still for a moment"),
)


def advice_words(advice: Advice) -> str:
    """What to do, in a sentence."""
    return QCoreApplication.translate("Advice", advice.sentence())
