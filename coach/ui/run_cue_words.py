"""What the interval guide shows and says."""

from PySide6.QtCore import QCoreApplication

from coach.care.intervals import Cue, SegmentKind

translate = QCoreApplication.translate


def segment_words(kind: SegmentKind) -> str:
    """The one word that is read from 3 m."""
    return {
        "warm_walk": translate("run", "Walk"),
        "jog": translate("run", "Jog"),
        "walk": translate("run", "Walk"),
        "cool_walk": translate("run", "Walk"),
    }[kind]


def cue_words(cue: Cue) -> str:
    """What is spoken at a cue."""
    length = _spoken_length(cue.duration_s)
    match cue.kind:
        case "warm_walk":
            return translate("run", "Walk for {0} to warm up").format(length)
        case "jog" if cue.of > 1:
            words = translate("run", "Jog for {0}. Number {1} of {2}")
            return words.format(length, cue.number, cue.of)
        case "jog":
            return translate("run", "Jog for {0}").format(length)
        case "walk":
            return translate("run", "Walk for {0}").format(length)
        case "cool_walk":
            return translate("run", "Walk for {0} to cool down").format(length)
        case "ten_seconds":
            return translate("run", "Ten seconds")
        case "halfway":
            return translate("run", "Half way")
        case "done":
            return translate("run", "Done. Well run")


def _spoken_length(seconds: float) -> str:
    whole = round(seconds)
    if whole < 60:
        return translate("run", "{0} seconds").format(whole)
    minutes, rest = divmod(whole, 60)
    words = (
        translate("run", "1 minute")
        if minutes == 1
        else translate("run", "{0} minutes").format(minutes)
    )
    return words if not rest else translate("run", "{0} and {1} seconds").format(words, rest)
