"""Where the person is in the five phases, and whether to go on or back: proposed, never silent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from coach.care.criteria import Criterion, criterion
from coach.care.facts import Facts
from coach.care.ledger import Ledger

REPEAT_AFTER_DAYS = 7
"""A proposal that was declined is not repeated for so long."""
STUCK_DAYS = 28
"""Four weeks without change: a professional may help (clinical "Programme")."""
FLARES = 2
FLARE_DAYS = 14
"""Two reactions within this time lead one phase back: our own default."""
LAST = 5


@dataclass(frozen=True, slots=True)
class PhaseProposal:
    """A phase that is proposed, with the key of the reason and what fills it."""

    phase: int
    reason: str
    values: Mapping[str, float | int | str] = field(default_factory=dict)
    claim: str = "phase_1_exit"


@dataclass(frozen=True, slots=True)
class PhaseState:
    """``number`` is the phase; ``chosen`` is False until one was, which makes it 1 for now.

    ``criteria`` are what is left to do before it is left. ``proposal`` waits for an answer.
    ``stuck`` after four weeks without a change.
    """

    number: int
    chosen: bool
    since: date
    criteria: tuple[Criterion, ...]
    proposal: PhaseProposal | None
    stuck: bool


def phase_state(facts: Facts, number: int, chosen: bool, reactions: int) -> PhaseState:
    """The state in phase ``number``; ``reactions`` are those of late, see ``reactions_lately``."""
    rules = facts.ledger.rules.phases.by_number
    criteria = tuple(criterion(rule, facts) for rule in rules[number].criterion)
    since = facts.phase_since or facts.today
    proposal = _proposal(facts, number, chosen, criteria, reactions)
    if proposal is not None and _declined_lately(facts, proposal.phase):
        proposal = None
    stuck = number < LAST and chosen and _no_change_since(facts, since)
    return PhaseState(number, chosen, since, criteria, proposal, stuck)


def start_phase(facts: Facts) -> int:
    """The phase to start in by what is known: the first that something is not met of.

    Time in a phase is not asked of who starts, and the ladder is never skipped.
    """
    rules = facts.ledger.rules.phases.by_number
    for number in range(1, 4):
        asked = [rule for rule in rules[number].criterion if rule.measure != "weeks_in_phase"]
        if any(criterion(rule, facts).met is not True for rule in asked):
            return number
    return 4


def reactions_lately(ledger: Ledger, since: date, today: date) -> int:
    """How many mornings after a session were row 3 of the table, within the last two weeks."""
    first = max(since, today - timedelta(days=FLARE_DAYS - 1))
    found = 0
    for session in reversed(ledger.sessions_until(today)):
        morning = session.day + timedelta(days=1)
        if session.day < first:
            break
        if morning <= today and _reacted(ledger, morning, session.before):
            found += 1
    return found


def _reacted(ledger: Ledger, morning: date, before: int | None) -> bool:
    mornings = ledger.mornings
    if not mornings.has(morning):
        return False
    if mornings.swelling(morning):
        return True
    for side in mornings.sides(morning):
        score, base = mornings.score(morning, side), mornings.base(morning, side, before)
        if score is not None and (score > 5 or (base is not None and score >= base + 2)):
            return True
    return False


def _proposal(
    facts: Facts, number: int, chosen: bool, criteria: tuple[Criterion, ...], reactions: int
) -> PhaseProposal | None:
    if not chosen:
        return _start_proposal(facts)
    if number > 1 and _hurt_since(facts):
        return PhaseProposal(1, "phase_back_injury", claim="phase_1_exit")
    until = None if facts.ladder is None else facts.ladder.sent_to_phase_3_until
    strength_first = until is not None and facts.today < until
    if number == 4 and strength_first and until is not None:
        return PhaseProposal(3, "phase_back_ladder", {"until": until.isoformat()}, "run_two_fails")
    if number > 1 and reactions >= FLARES:
        return PhaseProposal(number - 1, "phase_back_flares", {"times": reactions}, "regress_step")
    if number == LAST or facts.screen.red_flag or facts.screen.outcome is None:
        return None
    if number == 3 and strength_first:
        return None
    if reactions == 0 and all(one.met is True for one in criteria):
        return PhaseProposal(number + 1, "phase_on", {"next": number + 1}, f"phase_{number}_exit")
    return None


def _start_proposal(facts: Facts) -> PhaseProposal | None:
    if not facts.ledger.assessments_until(facts.today):
        return None
    return PhaseProposal(start_phase(facts), "phase_start", claim="retest")


def _hurt_since(facts: Facts) -> bool:
    """Whether there was an injury after the phase was chosen, and it has been screened."""
    hurt = [one for one in facts.ledger.injuries if one.day <= facts.today]
    last = facts.ledger.phase()
    if not hurt or last is None or facts.ledger.memory.injury is not None:
        return False
    return hurt[-1].at > last.at


def _declined_lately(facts: Facts, phase: int) -> bool:
    first = facts.today - timedelta(days=REPEAT_AFTER_DAYS - 1)
    return any(
        one.phase == phase and first <= one.day <= facts.today
        for one in facts.ledger.declined[-12:]
    )


def _no_change_since(facts: Facts, since: date) -> bool:
    """Neither another phase nor a step forward in any dose for four weeks."""
    if (facts.today - since).days < STUCK_DAYS:
        return False
    steps = [one.day for one in facts.ledger.accepted[-30:] if one.action == "progress"]
    counted = [] if facts.ladder is None else [one.day for one in facts.ladder.judged]
    latest = max([*steps, *counted], default=since)
    return (facts.today - latest).days >= STUCK_DAYS
