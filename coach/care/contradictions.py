"""What was logged that speaks against a yes of the screen. The yes wins; the person is told."""

from datetime import date, timedelta

from coach.care.ledger import Ledger

NEAR_DAYS = 2
BRISK_MIN = 30
MANY_HOPS = 10
MANY_RAISES = 10


def contradicted(ledger: Ledger, today: date) -> frozenset[str]:
    """The ids of the questions with a yes that does not go with something logged around then."""
    found = set()
    for pair in ledger.rules.screen.contradictions:
        said = ledger.memory.flagged.get(pair.question)
        if said is not None and said <= today and pair.fact in _facts(ledger, said, today):
            found.add(pair.question)
    return frozenset(found)


def _facts(ledger: Ledger, said: date, today: date) -> frozenset[str]:
    """What was logged from two days before ``said`` up to two days after it."""
    first = said - timedelta(days=NEAR_DAYS)
    last = min(today, said + timedelta(days=NEAR_DAYS))
    facts = set()
    for walk in ledger.walks_until(last):
        if walk.day >= first and walk.brisk and walk.minutes >= BRISK_MIN and not walk.limp:
            facts.add("brisk_walk")
    if any(first <= run.day <= last for run in ledger.runs.runs):
        facts.add("ran")
    for one in ledger.assessments_until(last):
        for result in one.results if one.day >= first else ():
            if result.test == "hops" and result.value >= MANY_HOPS:
                facts.add("hops")
            if result.test == "single_raises" and result.value >= MANY_RAISES:
                facts.add("single_raises")
    return frozenset(facts)
