"""Runs the simulation and prints its figures: python -m tests.simulation.run [people] [weeks]."""

import sys
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from statistics import median

from coach.care.rules import Rules
from coach.care_library import load_rules
from coach.library import load_catalogue
from tests.simulation.life import Story, story_of
from tests.simulation.made_up import SORTS

SEED = 5
WATCHED = (
    "forbidden progression",
    "locked exercise offered",
    "run offered while locked",
    "day without a next step",
    "dose out of range",
    "more than one variable",
    "phase forward against a red flag",
    "phase 3 left early",
    "phase skipped",
)


@cache
def shipped_rules() -> Rules:
    """The rules as shipped, read once in each process."""
    return load_rules(load_catalogue())


def one_story(number: int, weeks: int) -> Story:
    """The story of one person, for a process of its own."""
    return story_of(shipped_rules(), SEED, number, weeks)


def figures(stories: Iterable[Story], weeks: int) -> list[str]:
    """The lines to print."""
    told = list(stories)
    counted = sum((one.counted for one in told), Counter[str]())
    wrong = sum((one.wrong for one in told), Counter[str]())
    lines = [f"{len(told)} people, {weeks} weeks, {counted['days']} days with the app"]
    for sort in (None, *SORTS):
        mine = [one for one in told if sort in (None, one.sort)]
        if not mine:
            continue
        parts = []
        for phase in range(1, 6):
            weeks_to = [one.phase_days[phase] / 7 for one in mine if phase in one.phase_days]
            middle = f" ({median(weeks_to):.1f} wk)" if weeks_to else ""
            parts.append(f"{phase}: {len(weeks_to)}{middle}")
        lines.append(f"{sort or 'all':>14}  reached phase  " + "  ".join(parts))
    for name in ("sessions", "runs", "assessments", "progress", "regress", "phase back"):
        lines.append(f"{name:>14}  {counted[name]}")
    said = {name: counted[f"said {name}"] for name in ("progress", "hold", "regress")}
    lines.append(f"{'shown':>14}  " + ", ".join(f"{name} {n}" for name, n in said.items()))
    lines += [f"{wrong[name]:>6}  {name}" for name in WATCHED]
    return lines


def main(people: int = 1000, weeks: int = 26) -> int:
    """Run it; 1 where anything forbidden was seen."""
    began = time.perf_counter()
    with ProcessPoolExecutor() as pool:
        stories = list(pool.map(partial(one_story, weeks=weeks), range(people), chunksize=20))
    for line in figures(stories, weeks):
        print(line)
    print(f"{time.perf_counter() - began:.0f} s")
    return 1 if any(one.wrong for one in stories) else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
