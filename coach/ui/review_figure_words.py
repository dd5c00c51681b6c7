"""What a set amounts to in words: its figure, who counted, and the camera's own beside it."""

from PySide6.QtCore import QCoreApplication

from coach.review.one_session import SetReview
from coach.ui.wording import number

translate = QCoreApplication.translate


def amount_words(one: SetReview) -> str:
    """The figure that holds, such as "12" or "27 s"; a dash where it is not known."""
    if one.recorded.target_hold_s is not None or one.count is None:
        if one.held_s is None:
            return "–"
        return translate("review", "{0} s").format(number(round(one.held_s)))
    return str(one.count)


def goal_words(one: SetReview) -> str:
    """What was planned, such as "of 12"."""
    if one.recorded.target_hold_s is not None:
        return translate("review", "of {0} s").format(number(one.recorded.target_hold_s))
    if one.recorded.target_reps is not None:
        return translate("review", "of {0}").format(one.recorded.target_reps)
    return ""


def original_words(one: SetReview) -> str:
    """What was recorded, where it was changed later or by hand; empty where it is the same."""
    kept = one.recorded
    if one.recorded.target_hold_s is not None:
        if one.held_s == kept.held_s or kept.held_s is None:
            return ""
        held = number(round(kept.held_s))
        return translate("review", "recorded: {0} s").format(held)
    if kept.self_counted:
        if one.count == kept.count or kept.count is None:
            return ""
        return translate("review", "counted by hand: {0}").format(kept.count)
    if kept.camera_count is None or one.count == kept.camera_count:
        return ""
    return translate("review", "the camera counted {0}").format(kept.camera_count)


def by_words(one: SetReview) -> str:
    """Who counted, and how it ended."""
    said = []
    if one.recorded.self_counted:
        said.append(translate("review", "counted by hand"))
    if one.recorded.skipped and not one.begun:
        said.append(translate("review", "skipped"))
    elif one.recorded.completed is False:
        said.append(translate("review", "cut short"))
    if one.pain is not None:
        said.append(translate("review", "pain {0} of 10").format(one.pain))
    if one.effort is not None:
        said.append(translate("review", "effort {0} of 10").format(one.effort))
    return "\n".join(said)
