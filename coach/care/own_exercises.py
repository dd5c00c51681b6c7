"""The exercises that came with the plans of a physio, beside those that ship."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from coach.care.entry import Entry
from coach.care.prescribed_growth import own_progression
from coach.care.prescription_entries import PrescriptionTaken
from coach.care.rules import Rules
from coach.exercise.definition import Exercise


def own_exercises(entries: Iterable[Entry], shipped: Iterable[str]) -> dict[str, Exercise]:
    """Every exercise that ever came with a plan, by id; of two with one id the later.

    Also those of plans that have ended: what was done of them keeps its name. None takes the
    place of a ``shipped`` one.
    """
    taken = set(shipped)
    return {
        one.id: one
        for entry in entries
        if isinstance(entry, PrescriptionTaken)
        for one in entry.exercises
        if one.id not in taken
    }


def with_own(rules: Rules, own: Mapping[str, Exercise]) -> Rules:
    """The same rules that know the exercises of ``own`` as well."""
    if not own:
        return rules
    return replace(
        rules,
        exercises={**rules.exercises, **own},
        progressions={
            **rules.progressions,
            **{id_: own_progression(one) for id_, one in own.items()},
        },
    )
