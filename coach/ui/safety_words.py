"""What the safety screen says about urgency, locks, what stays open and what has to be heeded."""

from collections.abc import Sequence, Set

from PySide6.QtCore import QCoreApplication

from coach.care.locks import Lock
from coach.care.screen import CareRule, Outcome, ScreenResult, Unlock
from coach.care.screen_file import Tier

translate = QCoreApplication.translate


def group_title(tier: Tier) -> str:
    """What a page of questions is about."""
    return {
        "emergency": translate("safety", "First: signs that cannot wait"),
        "same_day": translate("safety", "Signs to get checked today"),
        "within_days": translate("safety", "Signs to get checked within days"),
        "ask_first": translate("safety", "Things a professional should know of"),
        "care": translate("safety", "How steady you are"),
    }[tier]


def outcome_title(result: ScreenResult) -> str:
    """The outcome in a few large words."""
    if result.outcome is None:
        return translate("safety", "Some questions are still open")
    if result.outcome is Outcome.GO_ON:
        return translate("safety", "You can go on")
    return {
        "emergency": translate("safety", "Call your emergency number now"),
        "same_day": translate("safety", "Get it checked today"),
        "within_days": translate("safety", "Get it checked within days"),
    }.get(result.urgency or "", translate("safety", "Ask a professional first"))


def outcome_lead(result: ScreenResult) -> str:
    """What the outcome means, in a sentence or two."""
    if result.outcome is None:
        return translate(
            "safety", "What needs these answers stays locked until then. Nothing is lost."
        )
    if result.outcome is Outcome.GO_ON:
        return translate(
            "safety",
            "Nothing you said stands in the way. Stop if pain exceeds 5, or you feel unwell.",
        )
    return {
        "emergency": translate(
            "safety",
            "What you said needs help that cannot wait. Sit down, and ask somebody to stay with "
            "you until help is there.",
        ),
        "same_day": translate(
            "safety", "Call a doctor or an urgent care centre today, before any exercise."
        ),
        "within_days": translate(
            "safety",
            "Arrange to have it looked at in the next few days. Some things wait until then.",
        ),
    }.get(
        result.urgency or "",
        translate(
            "safety",
            "Exercise may need changes that this app cannot see. A doctor or physio can tell you.",
        ),
    )


def locked_words(locks: Set[Lock]) -> list[str]:
    """What is locked, without what a wider lock says already."""
    if Lock.EVERYTHING in locks:
        return [translate("safety", "All exercises, walks for practice, runs and swaps")]
    words = []
    if Lock.IMPACT in locks:
        words.append(translate("safety", "Running and hopping"))
    if Lock.BEYOND_PUMPS in locks:
        return [*words, translate("safety", "All exercises except ankle pumps")]
    if Lock.LOADING in locks:
        words.append(
            translate(
                "safety", "Everything that loads the ankle: raises, bands, balance, stretches"
            )
        )
    else:
        if Lock.SIDEWAYS in locks:
            words.append(translate("safety", "Band exercises to the side"))
        if Lock.STRETCH in locks:
            words.append(translate("safety", "Stretches"))
    if Lock.STEP_DROPS in locks:
        words.append(translate("safety", "Lowering yourself off a step"))
    if Lock.UNSUPPORTED in locks:
        words.append(translate("safety", "Balance with eyes closed or on a cushion"))
    return words


def open_words(result: ScreenResult) -> list[str]:
    """What stays open."""
    locks = result.locks
    words = [
        said
        for name, said in (
            ("walk", translate("safety", "Walking, as you are able")),
            ("run", translate("safety", "Running, at the step you are at")),
            ("bike", translate("safety", "Cycling")),
            ("swim", translate("safety", "Swimming")),
        )
        if name in result.activities
    ]
    if Lock.EVERYTHING in locks:
        pass
    elif Lock.BEYOND_PUMPS in locks:
        words.append(translate("safety", "Ankle pumps"))
    elif Lock.LOADING in locks:
        words.append(translate("safety", "Ankle pumps and circles"))
    else:
        words.append(
            translate("safety", "All other exercises of your phase")
            if locks
            else translate("safety", "All exercises of your phase")
        )
    words.append(translate("safety", "Your record, the library and everything to read"))
    return words


def unlock_words(unlock: Sequence[Unlock]) -> list[str]:
    """What opens the locks again, the open questions last: a Yes matters more."""
    said = {
        Unlock.SCREEN_AGAIN: translate(
            "safety", "When it has passed, answer the questions again, from tomorrow on."
        ),
        Unlock.PROFESSIONAL: translate(
            "safety", "A professional has seen it and said you may go on: press the button below."
        ),
        Unlock.ANSWER: translate("safety", "Answer the questions that are still open."),
    }
    return [words for one, words in said.items() if one in unlock]


def care_words(rules: Sequence[CareRule]) -> list[str]:
    """What has to be heeded although one may go on."""
    said = {
        CareRule.ADULT_PRESENT: translate("safety", "An adult stays with you while you exercise."),
        CareRule.GUARDIAN: translate(
            "safety", "A parent or guardian goes through these questions with you and agrees."
        ),
        CareRule.GROWING_HEEL: translate(
            "safety", "Heel pain while you are growing: see a professional first."
        ),
        CareRule.NO_ADULT_FIGURES: translate("safety", "Figures of adults are not shown to you."),
        CareRule.SUPPORT_IN_REACH: translate(
            "safety", "Keep a chair or a counter in reach and the floor clear."
        ),
        CareRule.NOT_ALONE: translate(
            "safety",
            "Balance with eyes closed or on a cushion only with a second person beside you.",
        ),
        CareRule.STEP_NEEDS_RAIL: translate(
            "safety", "Lower yourself off a step only with a rail to hold."
        ),
        CareRule.STOP_IF_DIZZY: translate("safety", "Stop if you feel dizzy."),
    }
    return [said[one] for one in rules]
