"""The next steps in the order in which they matter: safety, answers, then what today holds."""

from collections.abc import Sequence
from datetime import date

from coach.care.assessment import AssessmentState
from coach.care.day import Day
from coach.care.gap import Gap
from coach.care.locks import GENTLE
from coach.care.next_step import NextStep
from coach.care.phases import PhaseState
from coach.care.screen import Outcome, ScreenResult
from coach.care.screen_memory import DueWhy
from coach.care.suggestion import Suggestion
from coach.care.week import DayKind

_SCREEN_KEYS: dict[DueWhy, str] = {
    "first": "next_screen_first",
    "weekly": "next_screen_weekly",
    "injury": "next_screen_injury",
    "gap": "next_screen_gap",
}


def steps_ahead(
    screen: ScreenResult,
    screen_due: DueWhy | None,
    morning_due: date | None,
    suggestions: Sequence[Suggestion],
    phase: PhaseState,
    assessment: AssessmentState,
    gap: Gap,
    day: Day,
    review: bool,
) -> tuple[NextStep, ...]:
    """All next steps, the first one first. Never empty: a day with nothing to do is for rest."""
    steps = _of_safety(screen, screen_due)
    if morning_due is not None:
        steps.append(NextStep("next_morning", "morning", {"day": morning_due.isoformat()}))
    if screen.outcome is not Outcome.EMERGENCY:
        if any(one.to_answer for one in suggestions):
            steps.append(NextStep("next_suggestion", "suggestions"))
        if phase.proposal is not None:
            steps.append(NextStep("next_phase", "phase", {"phase": phase.proposal.phase}))
        if gap in (Gap.LONG, Gap.MONTHS):
            steps.append(NextStep(f"next_gap_{gap.value}", "today"))
        if day.kind is not DayKind.LOCKED:
            asked = _of_assessment(assessment)
            # A physio knows where the person stands: their plan need not wait for it.
            held = day.prescribed is not None
            steps += [*_of_day(day), *asked] if held else [*asked, *_of_day(day)]
    if review:
        steps.append(NextStep("next_review", "learn"))
    return tuple(steps)


def _of_safety(screen: ScreenResult, due: DueWhy | None) -> list[NextStep]:
    steps = []
    if screen.outcome is Outcome.EMERGENCY:
        steps.append(NextStep("next_emergency", "screen"))
    elif screen.outcome is Outcome.CHECKED_FIRST:
        steps.append(NextStep(f"next_checked_{screen.urgency}", "screen"))
    if due is not None:
        steps.append(NextStep(_SCREEN_KEYS[due], "screen"))
    elif screen.outstanding:
        steps.append(NextStep("next_outstanding", "screen", {"count": len(screen.outstanding)}))
    return steps


def _of_assessment(assessment: AssessmentState) -> list[NextStep]:
    if not assessment.due:
        return []
    key = "next_assess_first" if assessment.last is None else "next_assess"
    return [NextStep(key, "assessment")]


def _of_day(day: Day) -> list[NextStep]:
    steps: list[NextStep] = []
    ids = () if day.plan.plan is None else tuple(one.exercise_id for one in day.plan.plan.items)
    open_parts = [part for part in day.parts if part.id not in day.done]
    if day.run and any(part.kind == "run" for part in open_parts):
        steps.append(NextStep("next_run", "run"))
    if day.swap and any(part.kind == "run" for part in open_parts):
        steps.append(NextStep("next_swap", "run"))
    sessions_left = day.physio or any(part.kind == "exercises" for part in open_parts)
    if ids == (GENTLE,):
        steps.append(NextStep("next_pumps", "session"))
    elif ids and sessions_left:
        steps.append(NextStep("next_session", "session", {"exercises": len(ids)}))
    for part in open_parts:
        if part.kind == "walk":
            values = {"minutes": part.minutes or 0, "times": part.times}
            key = "next_walk_times" if part.times > 1 else "next_walk"
            steps.append(NextStep(key, "walk", values))
        elif part.kind == "other":
            steps.append(NextStep("next_other", "run", {"minutes": part.minutes or 0}))
    if not steps:
        steps.append(NextStep("next_done" if day.done else "next_rest", "week"))
    return steps
