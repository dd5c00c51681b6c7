"""Sets the questions of the safety screen in pages: one urgency a page, a few questions each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.care.screen_file import TIERS, Question, Tier

MOST = 4
"""So many questions can be taken in on one page without scrolling."""


@dataclass(frozen=True, slots=True)
class Group:
    """The questions of one page. ``part`` counts the pages of a tier from 1 up to ``parts``."""

    tier: Tier
    part: int
    parts: int
    questions: tuple[Question, ...]


def groups_of(questions: Sequence[Question]) -> tuple[Group, ...]:
    """``questions`` by urgency, the most urgent first, in even pages of at most ``MOST``."""
    groups = []
    for tier in TIERS:
        of_tier = [one for one in questions if one.tier == tier]
        parts = -(-len(of_tier) // MOST)
        at = 0
        for part in range(parts):
            size = len(of_tier) // parts + (part < len(of_tier) % parts)
            groups.append(Group(tier, part + 1, parts, tuple(of_tier[at : at + size])))
            at += size
    return tuple(groups)


def all_no(group: Group, last: Mapping[str, bool]) -> bool:
    """Whether every question of ``group`` was answered No the last time."""
    return all(last.get(one.id) is False for one in group.questions)
