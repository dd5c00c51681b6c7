"""The seven answers about how the ankle is beside the beginning, as the physio reads them."""

from PySide6.QtCore import QCoreApplication

from coach.care.prescription_entries import Impression

translate = QCoreApplication.translate


def impression_words(impression: Impression) -> str:
    """The patient's global impression of change in words."""
    return {
        "very_much_better": translate("people", "very much better"),
        "much_better": translate("people", "much better"),
        "a_little_better": translate("people", "a little better"),
        "no_change": translate("people", "no change"),
        "a_little_worse": translate("people", "a little worse"),
        "much_worse": translate("people", "much worse"),
        "very_much_worse": translate("people", "very much worse"),
    }[impression]
