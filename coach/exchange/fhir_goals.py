"""The goals of a plan for its FHIR export: what has to be so before its phase is left."""

from collections.abc import Iterator

from coach.care.entries import Test
from coach.care.phase_file import Measure, PhaseRule
from coach.care.prescription import Prescription
from coach.exchange.fhir_source import Target

_TESTS: dict[Measure, tuple[Test, str]] = {
    "rest_pain": ("rest_pain", "pain_max"),
    "walk": ("walk_min", "minutes"),
    "brisk_walk": ("walk_min", "minutes"),
    "double_raises": ("double_raises", "reps"),
    "hops": ("hops", "hops"),
}
"""The criteria that are one figure for everybody. Stance and single raises go by age, which a
practice does not know, and the rest is no figure of one test."""


def targets_of(plan: Prescription, phase: PhaseRule) -> tuple[Target, ...]:
    """The goals of a plan in ``phase``, due on its review day; none where it is another phase's."""
    if plan.phase != phase.number:
        return ()
    return tuple(_targets(plan, phase))


def _targets(plan: Prescription, phase: PhaseRule) -> Iterator[Target]:
    for rule in phase.criterion:
        found = _TESTS.get(rule.measure)
        if found is not None and found[1] in rule.need:
            test, name = found
            value = rule.need[name]
            if name == "pain_max":
                yield Target(test, value, "at_most", plan.review)
            else:
                yield Target(test, value, "at_least", plan.review)
