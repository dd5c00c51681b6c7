"""Puts the set-up check into words: what has to be right, one line each."""

from PySide6.QtCore import QCoreApplication

from coach.motion.judging import Posture
from coach.motion.setup_check import ItemId

translate = QCoreApplication.translate


def item_words(item: ItemId, posture: Posture) -> str:
    """What is right when the item has its tick."""
    if item == "posture":
        return (
            translate("setup", "Sitting") if posture == "seated" else translate("setup", "Standing")
        )
    return {
        "person": translate("setup", "In the picture"),
        "whole_body": translate("setup", "Head and feet seen"),
        "distance": translate("setup", "Right distance"),
        "view": translate("setup", "Turned the right way"),
        "light": translate("setup", "Enough light"),
        "level": translate("setup", "Camera level"),
        "alone": translate("setup", "Only you"),
        "still": translate("setup", "Standing still")
        if posture == "standing"
        else translate("setup", "Sitting still"),
    }[item]
