"""Puts the set-up check into words: what has to be right, one line each."""

from PySide6.QtCore import QCoreApplication

from coach.motion.judging import Posture
from coach.motion.setup_check import ItemId


def _tr(text: str) -> str:
    return QCoreApplication.translate("setup", text)


def item_words(item: ItemId, posture: Posture) -> str:
    """What is right when the item has its tick."""
    if item == "posture":
        return _tr("Sitting") if posture == "seated" else _tr("Standing")
    return {
        "person": _tr("In the picture"),
        "whole_body": _tr("Head and feet seen"),
        "distance": _tr("Right distance"),
        "view": _tr("Turned the right way"),
        "light": _tr("Enough light"),
        "level": _tr("Camera level"),
        "alone": _tr("Only you"),
        "still": _tr("Standing still") if posture == "standing" else _tr("Sitting still"),
    }[item]
