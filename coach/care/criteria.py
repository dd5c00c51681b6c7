"""Whether each thing is so that a phase asks before it is left: yes, no, or not known yet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from coach.care.facts import Facts
from coach.care.norms import heel_raises, stance_open_best_s
from coach.care.phase_file import CriterionRule, Measure
from coach.care.screen import Outcome
from coach.motion.events import Side

SIDES: tuple[Side, Side] = ("left", "right")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a measure found: ``met`` None is unknown; ``have`` and ``need`` in its own unit."""

    met: bool | None
    have: float | None = None
    need: float | None = None


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion with what is known of it; the words are the rule's, in its language."""

    rule: CriterionRule
    met: bool | None
    have: float | None
    need: float | None

    @property
    def id(self) -> str:
        """The id of the rule."""
        return self.rule.id

    def says(self, code: str = "en") -> str:
        """The criterion in words."""
        need = "" if self.need is None else f"{self.need:g}"
        need = need.replace(".", ",") if code == "de" else need
        return self.rule.in_language(code).says.format(need=need)

    def find_out(self, code: str = "en") -> str:
        """What to do to know whether it is met, or to meet it."""
        return self.rule.in_language(code).find_out


def criterion(rule: CriterionRule, facts: Facts) -> Criterion:
    """What is known of one criterion."""
    found = _MEASURES[rule.measure](rule.need, facts)
    return Criterion(rule, found.met, found.have, found.need)


def raises_needed(facts: Facts, wanted: float) -> float:
    """The single heel raises asked for: the figure of the age group where that is lower.

    It differs between women and men, and nobody is asked which they are: the higher is taken.
    No adult figure is for a minor, nor for somebody whose age is not known.
    """
    band = facts.person.age_band
    span = None if band is None else heel_raises(facts.ledger.rules.norms, band)
    return wanted if span is None else min(wanted, span.high)


def seconds_needed(facts: Facts, wanted: float) -> float:
    """The seconds on one leg asked for: the figure of the age group where that is lower."""
    band = facts.person.age_band
    figure = None if band is None else stance_open_best_s(facts.ledger.rules.norms, band)
    return wanted if figure is None else min(wanted, figure)


def lsi_percent(facts: Facts) -> float | None:
    """The sore leg's single heel raises as a share of the other's; None where both are sore."""
    ankle = facts.person.ankle
    if ankle not in ("left", "right"):
        return None
    other: Side = "right" if ankle == "left" else "left"
    mine, its = facts.latest("single_raises", ankle), facts.latest("single_raises", other)
    if mine is None or its is None or its.result.value <= 0:
        return None
    return 100 * mine.result.value / its.result.value


Need = Mapping[str, float]


def _screen(_need: Need, facts: Facts) -> Reading:
    if facts.screen.outcome is None:
        return Reading(None)
    return Reading(facts.screen.outcome is Outcome.GO_ON)


def _walk(need: Need, facts: Facts) -> Reading:
    walks = facts.recent_walks(need["minutes"])
    if not walks:
        return Reading(None, need=need["minutes"])
    same_day = [one for one in walks if one.day == walks[0].day]
    pains = [one.worst_pain for one in same_day if one.worst_pain is not None]
    limps = [one.limp for one in same_day if one.limp is not None]
    pain = max(pains, default=None)
    if (pain is not None and pain > need["pain_max"]) or any(limps):
        return Reading(False, pain, need["pain_max"])
    unknown = pain is None or (need.get("limp_free") and not limps)
    return Reading(None if unknown else True, pain, need["pain_max"])


def _brisk_walk(need: Need, facts: Facts) -> Reading:
    walks = [one for one in facts.recent_walks(need["minutes"]) if one.brisk]
    if not walks:
        return Reading(None, need=need["minutes"])
    last = walks[0]
    if (last.worst_pain is not None and last.worst_pain > need["pain_max"]) or last.limp:
        return Reading(False, last.worst_pain, need["pain_max"])
    known = last.worst_pain is not None and last.limp is not None
    return Reading(True if known else None, last.worst_pain, need["pain_max"])


def _rest_pain(need: Need, facts: Facts) -> Reading:
    pain = facts.rest_pain()
    return Reading(None if pain is None else pain <= need["pain_max"], pain, need["pain_max"])


def _swelling(_need: Need, facts: Facts) -> Reading:
    rising = facts.swelling()
    return Reading(None if rising is None else not rising)


def _knee_to_wall_gap(need: Need, facts: Facts) -> Reading:
    left, right = (facts.latest("knee_to_wall_cm", side) for side in SIDES)
    if left is None or right is None:
        return Reading(None, need=need["gap_cm"])
    # Tapes read to a millimetre at best; the tenth keeps 2.0 from being 2.0000000000000004.
    gap = round(abs(left.result.value - right.result.value), 2)
    return Reading(gap <= need["gap_cm"], gap, need["gap_cm"])


def _double_raises(need: Need, facts: Facts) -> Reading:
    """Two sets of 15: in one of the latest sessions, or in the assessment."""
    found: list[tuple[float, int | None]] = [
        (float(bout.good_reps), bout.during)
        for bout in facts.ledger.bouts_until("heel_raise_double", facts.today)[-3:]
        if bout.good_reps is not None and bout.sets_done >= need["sets"]
    ]
    tested = facts.latest("double_raises")
    if tested is not None:
        found.append((tested.result.value, tested.result.pain))
    if not found:
        return Reading(None, need=need["reps"])
    enough = [pain for reps, pain in found if reps >= need["reps"]]
    have = max(reps for reps, _ in found)
    if any(pain is not None and pain <= need["pain_max"] for pain in enough):
        return Reading(True, have, need["reps"])
    return Reading(None if None in enough else False, have, need["reps"])


def _balance(need: Need, facts: Facts) -> Reading:
    wanted = seconds_needed(facts, need["seconds"])
    have = facts.worst_side("balance_s", facts.person.sides)
    return Reading(None if have is None else have >= wanted, have, wanted)


def _weeks_in_phase(need: Need, facts: Facts) -> Reading:
    if facts.phase_since is None:
        return Reading(None, need=need["weeks"])
    weeks = max(0, (facts.today - facts.phase_since).days) / 7
    return Reading(weeks >= need["weeks"], round(weeks, 1), need["weeks"])


def _single_raises(need: Need, facts: Facts) -> Reading:
    wanted = raises_needed(facts, need["reps"])
    have = facts.worst_side("single_raises", facts.person.sides)
    share = lsi_percent(facts)
    if have is None:
        return Reading(None, None, wanted)
    enough = have >= wanted or (share is not None and share >= need["lsi_percent"])
    return Reading(enough, have, wanted)


def _hops(need: Need, facts: Facts) -> Reading:
    found = [facts.latest("hops", side) for side in SIDES]
    results = [one.result for one in found if one is not None]
    if len(results) < len(SIDES):
        return Reading(None, need=need["hops"])
    have = min(one.value for one in results)
    pains = [one.pain for one in results]
    if have < need["hops"] or any(one is not None and one > need["pain_max"] for one in pains):
        return Reading(False, have, need["hops"])
    return Reading(None if None in pains else True, have, need["hops"])


def _giving_way(need: Need, facts: Facts) -> Reading:
    gave_way = facts.giving_way(int(need["days"]))
    return Reading(None if gave_way is None else not gave_way)


def _ladder(_need: Need, facts: Facts) -> Reading:
    steps = len(facts.ledger.rules.ladder.steps)
    if facts.ladder is None:
        return Reading(None, need=steps)
    return Reading(facts.ladder.finished, facts.ladder.step, steps)


_MEASURES: Mapping[Measure, Callable[[Need, Facts], Reading]] = {
    "screen": _screen,
    "walk": _walk,
    "brisk_walk": _brisk_walk,
    "rest_pain": _rest_pain,
    "swelling": _swelling,
    "knee_to_wall_gap": _knee_to_wall_gap,
    "double_raises": _double_raises,
    "balance": _balance,
    "weeks_in_phase": _weeks_in_phase,
    "single_raises": _single_raises,
    "hops": _hops,
    "giving_way": _giving_way,
    "ladder": _ladder,
}
