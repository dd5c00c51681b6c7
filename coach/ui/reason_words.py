"""Puts reasons, cues and parts of the body into the language of the window.

The movement's own code holds the English; here every text stands once more, literally, for the
tool that collects what is to be translated. A test keeps the two equal.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.motion.reasons import SENTENCES, Reason

REASONS = (
    QT_TRANSLATE_NOOP("Reason", "{part} rose {percent:.0f} % of your range"),
    QT_TRANSLATE_NOOP("Reason", "Too quick to count"),
    QT_TRANSLATE_NOOP("Reason", "Too slow: start again from the bottom"),
    QT_TRANSLATE_NOOP("Reason", "Not lowered all the way"),
    QT_TRANSLATE_NOOP("Reason", "The knees bent"),
    QT_TRANSLATE_NOOP("Reason", "The feet moved: a step is not a repetition"),
    QT_TRANSLATE_NOOP("Reason", "The weight shifted sideways"),
    QT_TRANSLATE_NOOP("Reason", "Both feet left the floor"),
    QT_TRANSLATE_NOOP("Reason", "The heels stayed down"),
    QT_TRANSLATE_NOOP("Reason", "The body did not rise"),
    QT_TRANSLATE_NOOP("Reason", "The leg moved, not the ankle"),
    QT_TRANSLATE_NOOP("Reason", "Both feet were on the floor"),
    QT_TRANSLATE_NOOP("Reason", "The foot stayed on the floor"),
    QT_TRANSLATE_NOOP("Reason", "The body swung along"),
    QT_TRANSLATE_NOOP("Reason", "A foot stepped out"),
    QT_TRANSLATE_NOOP("Reason", "One foot has to be in front"),
    QT_TRANSLATE_NOOP("Reason", "Not upright"),
    QT_TRANSLATE_NOOP("Reason", "Not sitting down"),
    QT_TRANSLATE_NOOP("Reason", "That was the other side"),
    QT_TRANSLATE_NOOP("Reason", "One circle alone: keep them coming"),
    QT_TRANSLATE_NOOP("Reason", "Up and down only: draw a round circle"),
    QT_TRANSLATE_NOOP("Reason", "Heel up"),
    QT_TRANSLATE_NOOP("Reason", "Knee bent"),
    QT_TRANSLATE_NOOP("Reason", "Knee straight"),
    QT_TRANSLATE_NOOP("Reason", "Not leaning in yet"),
    QT_TRANSLATE_NOOP("Reason", "Toes down"),
    QT_TRANSLATE_NOOP("Reason", "Out of the position"),
    QT_TRANSLATE_NOOP("Reason", "The foot touched the floor"),
    QT_TRANSLATE_NOOP("Reason", "The standing foot moved"),
    QT_TRANSLATE_NOOP("Reason", "I can't see your {part}"),
    QT_TRANSLATE_NOOP("Reason", "I can't see you"),
    QT_TRANSLATE_NOOP("Reason", "Somebody else may be in the picture"),
    QT_TRANSLATE_NOOP("Reason", "The recording ended"),
    QT_TRANSLATE_NOOP("Reason", "The set ended"),
    QT_TRANSLATE_NOOP("Reason", "Paused"),
    QT_TRANSLATE_NOOP("Reason", "The picture stopped for a moment"),
)

CUES = (
    QT_TRANSLATE_NOOP("Cue", "A little higher"),
    QT_TRANSLATE_NOOP("Cue", "Slower"),
    QT_TRANSLATE_NOOP("Cue", "Start again"),
    QT_TRANSLATE_NOOP("Cue", "Lower all the way"),
    QT_TRANSLATE_NOOP("Cue", "Keep your knees long"),
    QT_TRANSLATE_NOOP("Cue", "Feet stay planted"),
    QT_TRANSLATE_NOOP("Cue", "Rise straight up"),
    QT_TRANSLATE_NOOP("Cue", "Toes stay down"),
    QT_TRANSLATE_NOOP("Cue", "Lift your heels"),
    QT_TRANSLATE_NOOP("Cue", "Rise up tall"),
    QT_TRANSLATE_NOOP("Cue", "Only the foot moves"),
    QT_TRANSLATE_NOOP("Cue", "Lift the other foot"),
    QT_TRANSLATE_NOOP("Cue", "Lift the whole foot"),
    QT_TRANSLATE_NOOP("Cue", "Keep your trunk still"),
    QT_TRANSLATE_NOOP("Cue", "Heel against the toes"),
    QT_TRANSLATE_NOOP("Cue", "One foot in front"),
    QT_TRANSLATE_NOOP("Cue", "Sit or stand up"),
    QT_TRANSLATE_NOOP("Cue", "Sit down for this one"),
    QT_TRANSLATE_NOOP("Cue", "Other side, please"),
    QT_TRANSLATE_NOOP("Cue", "Keep circling"),
    QT_TRANSLATE_NOOP("Cue", "Draw a round circle"),
    QT_TRANSLATE_NOOP("Cue", "Heel down"),
    QT_TRANSLATE_NOOP("Cue", "Straighten the back knee"),
    QT_TRANSLATE_NOOP("Cue", "Bend the back knee"),
    QT_TRANSLATE_NOOP("Cue", "Lean in a little"),
    QT_TRANSLATE_NOOP("Cue", "Toes up the wall"),
    QT_TRANSLATE_NOOP("Cue", "Back into position"),
    QT_TRANSLATE_NOOP("Cue", "Lift the foot again"),
    QT_TRANSLATE_NOOP("Cue", "Standing foot stays still"),
    QT_TRANSLATE_NOOP("Cue", "Step back into view"),
    QT_TRANSLATE_NOOP("Cue", "Step into the picture"),
)

PARTS = (
    QT_TRANSLATE_NOOP("Part", "you"),
    QT_TRANSLATE_NOOP("Part", "toe"),
    QT_TRANSLATE_NOOP("Part", "toes"),
    QT_TRANSLATE_NOOP("Part", "foot"),
    QT_TRANSLATE_NOOP("Part", "feet"),
    QT_TRANSLATE_NOOP("Part", "heel"),
    QT_TRANSLATE_NOOP("Part", "heels"),
    QT_TRANSLATE_NOOP("Part", "knee"),
    QT_TRANSLATE_NOOP("Part", "leg"),
    QT_TRANSLATE_NOOP("Part", "left ear"),
    QT_TRANSLATE_NOOP("Part", "right ear"),
    QT_TRANSLATE_NOOP("Part", "left shoulder"),
    QT_TRANSLATE_NOOP("Part", "right shoulder"),
    QT_TRANSLATE_NOOP("Part", "left wrist"),
    QT_TRANSLATE_NOOP("Part", "right wrist"),
    QT_TRANSLATE_NOOP("Part", "left hip"),
    QT_TRANSLATE_NOOP("Part", "right hip"),
    QT_TRANSLATE_NOOP("Part", "left knee"),
    QT_TRANSLATE_NOOP("Part", "right knee"),
    QT_TRANSLATE_NOOP("Part", "left ankle"),
    QT_TRANSLATE_NOOP("Part", "right ankle"),
    QT_TRANSLATE_NOOP("Part", "left heel"),
    QT_TRANSLATE_NOOP("Part", "right heel"),
    QT_TRANSLATE_NOOP("Part", "left toe"),
    QT_TRANSLATE_NOOP("Part", "right toe"),
    QT_TRANSLATE_NOOP("Part", "left foot"),
    QT_TRANSLATE_NOOP("Part", "right foot"),
)


def part_words(reason: Reason) -> str:
    """The part of the body that a reason is about."""
    return QCoreApplication.translate("Part", reason.part if reason.part is not None else "you")


def reason_words(reason: Reason) -> str:
    """Why something did not count or was paused, in a sentence."""
    translate = QCoreApplication.translate
    part = part_words(reason)
    percent = reason.percent if reason.percent is not None else float("nan")
    text = translate("Reason", SENTENCES[reason.code]).format(part=part, percent=percent)
    return text[0].upper() + text[1:]


def cue_words(cue: str) -> str:
    """A cue that a reason gave; an exercise's own cue is in the language already."""
    return QCoreApplication.translate("Cue", cue)
