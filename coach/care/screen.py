"""What the answers to the safety screen amount to: the outcome, what is locked, what opens it.

Rules: clinical "Safety" and "Wording and consent". A yes locks at once; a question that is not
answered is outstanding and never taken for a no.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from coach.care.locks import Lock, open_activities
from coach.care.person import MINORS, OLDER, AgeBand
from coach.care.screen_file import TIERS, Question, Screen, Tier

OLDER_RULE = "older"
"""Stands for the age of 65 and over where ``Cleared`` names what a professional has allowed."""

UNSAFE_ALONE = frozenset({Lock.STEP_DROPS, Lock.UNSUPPORTED})


class Outcome(StrEnum):
    """The three outcomes of the screen."""

    EMERGENCY = "emergency"
    CHECKED_FIRST = "checked_first"
    GO_ON = "go_on"


class CareRule(StrEnum):
    """What somebody has to heed although they may go on."""

    ADULT_PRESENT = "adult_present"
    GUARDIAN = "guardian"
    GROWING_HEEL = "growing_heel"
    NO_ADULT_FIGURES = "no_adult_figures"
    SUPPORT_IN_REACH = "support_in_reach"
    NOT_ALONE = "not_alone"
    STEP_NEEDS_RAIL = "step_needs_rail"
    STOP_IF_DIZZY = "stop_if_dizzy"


class Unlock(StrEnum):
    """What opens the locks again."""

    ANSWER = "answer"
    SCREEN_AGAIN = "screen_again"
    PROFESSIONAL = "professional"


_OUTCOMES: Mapping[Tier, Outcome] = {
    "emergency": Outcome.EMERGENCY,
    "same_day": Outcome.CHECKED_FIRST,
    "within_days": Outcome.CHECKED_FIRST,
    "ask_first": Outcome.CHECKED_FIRST,
    "care": Outcome.GO_ON,
}


@dataclass(frozen=True, slots=True)
class ScreenResult:
    """What the screen says now.

    ``outcome`` is None while a question is outstanding and no yes decides it anyway. ``urgency``
    is the most urgent tier with an uncleared yes. ``yes`` and ``cleared`` are question ids: those
    that lock, and those that would but for a professional's word. ``contradictions`` are ids of
    questions whose yes does not go with something else that was logged; the yes wins.
    ``activities`` stay open. ``red_flag`` is row 0 of the pain table.
    """

    outcome: Outcome | None
    urgency: Tier | None
    yes: tuple[str, ...]
    cleared: tuple[str, ...]
    outstanding: tuple[str, ...]
    contradictions: tuple[str, ...]
    locks: frozenset[Lock]
    activities: tuple[str, ...]
    unlock: tuple[Unlock, ...]
    care: tuple[CareRule, ...]
    red_flag: bool


def screen_result(
    screen: Screen,
    answers: Mapping[str, bool],
    age_band: AgeBand | None,
    *,
    cleared: Set[str] = frozenset(),
    contradicted: Set[str] = frozenset(),
) -> ScreenResult:
    """The result of ``answers`` (yes or no by question id) for somebody of that age.

    ``cleared`` are the ids that a professional has seen; ``contradicted`` those that something
    else speaks against. A yes to a question that is not asked at that age counts all the same.
    Ids that the screen does not have are left out.
    """
    yes = [one for one in screen.questions if answers.get(one.id) is True]
    flagged = [one for one in yes if one.id not in cleared]
    outstanding = [one for one in screen.asked_of(age_band) if one.id not in answers]
    locks = _locks_of(flagged) | _locks_of(one for one in outstanding if one.tier != "care")
    locks |= frozenset() if OLDER_RULE in cleared else _locks_of_age(age_band)
    urgency = next((tier for tier in TIERS if any(one.tier == tier for one in flagged)), None)
    return ScreenResult(
        outcome=_outcome(urgency, bool(outstanding)),
        urgency=urgency,
        yes=tuple(one.id for one in flagged),
        cleared=tuple(one.id for one in yes if one.id in cleared),
        outstanding=tuple(one.id for one in outstanding),
        contradictions=tuple(one.id for one in yes if one.id in contradicted),
        locks=locks,
        activities=open_activities(locks),
        unlock=_unlock(flagged, bool(outstanding)),
        care=_care(age_band, {one.id for one in yes}),
        red_flag=any(one.red_flag for one in flagged),
    )


def _outcome(urgency: Tier | None, outstanding: bool) -> Outcome | None:
    decided = Outcome.GO_ON if urgency is None else _OUTCOMES[urgency]
    return None if outstanding and decided is Outcome.GO_ON else decided


def _locks_of(questions: Iterable[Question]) -> frozenset[Lock]:
    return frozenset(lock for one in questions for lock in one.locks)


def _locks_of_age(age_band: AgeBand | None) -> frozenset[Lock]:
    return UNSAFE_ALONE if age_band in OLDER else frozenset()


def _unlock(flagged: Iterable[Question], outstanding: bool) -> tuple[Unlock, ...]:
    opens = [Unlock.ANSWER] if outstanding else []
    tiers = {one.tier for one in flagged}
    if tiers - {"ask_first"}:
        opens.append(Unlock.SCREEN_AGAIN)
    if tiers:
        opens.append(Unlock.PROFESSIONAL)
    return tuple(opens)


def _care(age_band: AgeBand | None, yes: Set[str]) -> tuple[CareRule, ...]:
    rules: list[CareRule] = []
    if age_band == "under_16":
        rules += [CareRule.ADULT_PRESENT, CareRule.GUARDIAN, CareRule.GROWING_HEEL]
    elif age_band == "16_17":
        rules.append(CareRule.GUARDIAN)
    if age_band in MINORS:
        rules.append(CareRule.NO_ADULT_FIGURES)
    if age_band in OLDER or yes & {"falls", "dizzy", "numb_feet"}:
        rules += [CareRule.SUPPORT_IN_REACH, CareRule.NOT_ALONE, CareRule.STEP_NEEDS_RAIL]
    if age_band in OLDER or "dizzy" in yes:
        rules.append(CareRule.STOP_IF_DIZZY)
    return tuple(rules)
