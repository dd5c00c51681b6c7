"""What happened in a session beside its repetitions, line by line with its time."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from coach.exercise.definition import Exercise
from coach.motion.events import Event
from coach.review.one_session import SessionReview
from coach.session.events import (
    CountCorrected,
    EffortReported,
    PainReported,
    SelfCounting,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
    SideChanged,
)
from coach.ui.review_words import exercise_name, side_words, time_words

translate = QCoreApplication.translate


def timeline_lines(
    review: SessionReview, exercises: Mapping[str, Exercise]
) -> list[tuple[str, str]]:
    """Time and words of everything worth a line."""
    lines = [(time_words(review.started_at), translate("review", "Begun"))]
    for kept in review.timeline:
        words = _words(kept.event, exercises)
        if words:
            lines.append((time_words(kept.at), words))
    return lines


def _words(event: Event, exercises: Mapping[str, Exercise]) -> str:
    match event:
        case SetStarted():
            name = exercise_name(exercises, event.exercise_id)
            if event.side is not None:
                name = f"{name}, {side_words(event.side).lower()}"
            return translate("review", "{0}: set {1}").format(name, event.set_number)
        case SetDone():
            return "" if event.completed else translate("review", "Set cut short")
        case SetSkipped():
            name = exercise_name(exercises, event.exercise_id)
            return translate("review", "{0}: set {1} skipped").format(name, event.set_number)
        case SetRestarted():
            return translate("review", "Set begun again")
        case SideChanged():
            return translate("review", "The other leg first")
        case SelfCounting():
            return translate("review", "Counted by hand from here on")
        case PainReported():
            when = {
                "before": translate("review", "Pain before: {0} of 10"),
                "during": translate("review", "Pain during: {0} of 10"),
                "after": translate("review", "Pain after: {0} of 10"),
            }.get(event.when, translate("review", "Pain: {0} of 10"))
            said = when.format(event.score)
            return translate("review", "{0}, sharp").format(said) if event.sharp else said
        case EffortReported():
            return translate("review", "Effort: {0} of 10").format(event.score)
        case SessionPaused():
            return translate("review", "Paused")
        case SessionResumed():
            return translate("review", "Went on")
        case CountCorrected():
            return translate("review", "Count changed by hand: {0}").format(f"{event.change:+d}")
        case SessionFinished():
            return translate("review", "Finished")
        case _:
            return ""
