"""Why something did not count, said afterwards and to whoever reads the record.

During a session the same reasons speak to the person in front of the camera.
"""

from PySide6.QtCore import QCoreApplication

from coach.motion.reasons import Reason
from coach.ui.reason_words import part_words, reason_words

translate = QCoreApplication.translate


def kept_reason_words(reason: Reason) -> str:
    """The reason in a sentence that speaks to nobody."""
    match reason.code:
        case "partial" if reason.percent is not None:
            said = translate("review", "{0} rose {1} % of the usual range").format(
                part_words(reason), f"{reason.percent:.0f}"
            )
        case "cannot_see" if reason.part is not None:
            said = translate("review", "Could not be seen: {0}").format(part_words(reason))
        case "nobody":
            said = translate("review", "Nobody could be seen")
        case _:
            return reason_words(reason)
    return said[0].upper() + said[1:]
