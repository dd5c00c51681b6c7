"""A suggestion about one exercise: what the pain table says after its latest session, and why.

It is a suggestion: nothing changes until it is accepted, by the person or, where the physio has
set it so, by itself. "Hold" is a good place to be.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from coach.care.dosage import Dosage
from coach.care.dose_steps import effort_max, present_dose, step_back, step_forward
from coach.care.entries import SuggestionAnswered
from coach.care.evidence import Today, decided, unsettled_morning
from coach.care.gap import SHORT_GAP_MISSED, Gap, missed_days
from coach.care.ledger import Bout, Ledger
from coach.care.pain_table import (
    GOOD_SESSIONS,
    PAIN_AMBER_MAX,
    REACTION,
    Action,
    Decision,
    Evidence,
    decide,
    reacted,
)
from coach.care.progression import Change, Variable

REST_DAYS = 2
"""48 hours off the load after a reaction, counted from the morning of the reaction."""
RECENT_DAYS = 14
"""Older sessions suggest nothing any more: our own default."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is suggested for ``exercise_id`` (None: for today as a whole).

    ``row`` and ``action`` are the table's, but where a step forward is kept back ``action`` is
    hold. ``reason`` is a key of the texts and ``values`` fill it; ``claim`` leads to the source.
    ``then`` is the dose that accepting it sets, with ``variable`` what changes in it. ``answered``
    is None until it was, ``by_itself`` whether the physio lets it take effect unasked.
    ``physio_may`` is row 6: the physio may allow a step all the same.
    """

    exercise_id: str | None
    row: int
    action: Action
    reason: str
    claim: str
    values: Mapping[str, float | int | str] = field(default_factory=dict)
    session_id: str | None = None
    now: Dosage | None = None
    then: Dosage | None = None
    variable: Variable | None = None
    answered: bool | None = None
    by_itself: bool = False
    physio_may: bool = False
    advise_review: bool = False
    rest_until: date | None = None

    @property
    def to_answer(self) -> bool:
        """Whether it waits for a yes or no."""
        return self.then is not None and self.answered is None


def of_today(today: Today) -> Suggestion | None:
    """Row 0 or 1: what is so for the day whatever was done; None where neither is."""
    decision = decide(
        Evidence(red_flag=today.red_flag, before=today.before, new_sign=today.new_sign)
    )
    if decision.row.number > 1:
        return None
    reason = "row_1_sign" if decision.row.number == 1 and today.new_sign else decision.row.reason
    values: dict[str, float | int | str] = {}
    if today.before is not None:
        values["before"] = today.before
    return Suggestion(
        None, decision.row.number, decision.action, reason, decision.row.claim, values
    )


def suggestions(ledger: Ledger, today: Today) -> tuple[Suggestion, ...]:
    """One for each exercise that was done lately, in the order of the catalogue."""
    latest = {
        exercise_id: bouts
        for exercise_id in ledger.rules.exercises
        if (bouts := ledger.bouts_until(exercise_id, today.day))
        and (today.day - bouts[-1].session.day).days <= RECENT_DAYS
    }
    found = {id_: decided(ledger, today, id_, bouts) for id_, bouts in latest.items()}
    unsettled = any(
        one.action not in (Action.HOLD, Action.PROGRESS) for one, _ in found.values()
    ) or unsettled_morning(ledger, today.day)
    return tuple(
        _suggestion(ledger, today, id_, latest[id_], *found[id_], unsettled) for id_ in latest
    )


def answer_to(
    suggestion: Suggestion, accepted: bool, at: datetime, day: date, by: Literal["user", "auto"]
) -> SuggestionAnswered:
    """The entry that answers ``suggestion``. Raises ValueError for one that asks nothing."""
    if suggestion.exercise_id is None or suggestion.session_id is None:
        raise ValueError("a suggestion for the whole day is not answered")
    return SuggestionAnswered(
        at=at,
        day=day,
        exercise_id=suggestion.exercise_id,
        session_id=suggestion.session_id,
        row=suggestion.row,
        action=suggestion.action.value,
        accepted=accepted,
        by=by,
        dose=suggestion.then,
    )


def _kept_back(
    ledger: Ledger, today: Today, exercise_id: str, bouts: list[Bout], unsettled: bool
) -> str | None:
    """Why a step forward that the table allows is kept back; None where it is not."""
    if unsettled:
        return "held_unsettled"
    if ledger.physio is not None and not ledger.auto:
        return "held_physio"
    if ledger.prescribed is not None and exercise_id not in ledger.limits:
        return "held_physio"
    if today.gap in (Gap.SHORT, Gap.LONG, Gap.MONTHS):
        return "held_gap"
    sessions = ledger.sessions_until(today.day)
    days = sorted({session.day for session in sessions[-6:]})
    latest = bouts[-1].session.day
    before = [day for day in days if day < latest]
    if before and missed_days(today.parts, before[-1], latest) >= SHORT_GAP_MISSED:
        return "held_gap"
    return None


def _suggestion(
    ledger: Ledger,
    today: Today,
    exercise_id: str,
    bouts: list[Bout],
    decision: Decision,
    evidence: Evidence,
    unsettled: bool,
) -> Suggestion:
    bout, row = bouts[-1], decision.row
    action, reason = decision.action, row.reason
    now = present_dose(ledger, exercise_id)
    change: Change | None = None
    answered: bool | None
    match action:
        case Action.PROGRESS:
            kept = _kept_back(ledger, today, exercise_id, bouts, unsettled)
            if kept is None:
                change = step_forward(ledger, now, today.reachable, today.locks)
            if change is None:
                top = "held_top" if ledger.prescribed is None else "held_physio"
                action, reason = Action.HOLD, kept or top
            elif not _as_easy_as_set(ledger, exercise_id, bout):
                action, reason, change = Action.HOLD, "held_physio_effort", None
            elif change.variable == "load" and not _light_enough(ledger, exercise_id, bout):
                action, reason, change = Action.HOLD, "held_effort", None
        case Action.REGRESS:
            change = step_back(ledger, now)
        case _:
            pass
    morning_day = bout.session.day + timedelta(days=1)
    if action is decision.action:
        reason = _finer_reason(decision, evidence, morning_day > today.day)
    answer = ledger.answers.get((exercise_id, bout.session.session_id))
    if answer is not None and answer.action == action.value:
        change, answered = None, answer.accepted
    else:
        answered = None
    # Also where row 2 decides: a reaction rests the load however the session went.
    rests = reacted(evidence) and ledger.rules.progressions[exercise_id].rests_after
    return Suggestion(
        exercise_id=exercise_id,
        row=row.number,
        action=action,
        reason=reason,
        claim=row.claim,
        values=_values(evidence, bout),
        session_id=bout.session.session_id,
        now=now,
        then=None if change is None else change.dose,
        variable=None if change is None else change.variable,
        answered=answered,
        by_itself=ledger.grows_by_itself and change is not None,
        physio_may=row.number == 6,
        advise_review=row.number == 4 and action is Action.REGRESS,
        rest_until=morning_day + timedelta(days=REST_DAYS) if rests else None,
    )


def _as_easy_as_set(ledger: Ledger, exercise_id: str, bout: Bout) -> bool:
    """Whether it felt no harder than the physio allows; what was not told is no reason to wait."""
    most = effort_max(ledger, exercise_id)
    return most is None or bout.effort is None or bout.effort <= most


def _light_enough(ledger: Ledger, exercise_id: str, bout: Bout) -> bool:
    """Whether the effort was low enough for more load; where it has to be it has to be told."""
    most = ledger.rules.progressions[exercise_id].load_effort_max
    return most is None or (bout.effort is not None and bout.effort <= most)


def _finer_reason(decision: Decision, e: Evidence, morning_to_come: bool) -> str:
    """The key of the sentence that names the part of the row that matched."""
    match decision.row.number:
        case 2 if e.sharp:
            return "row_2_sharp"
        case 3 if e.new_swelling:
            return "row_3_swelling"
        case 3 if e.morning_max < PAIN_AMBER_MAX and _over_the_physios_limit(e):
            return "row_3_physio"
        case 3 if e.base is None or (e.morning is not None and e.morning < e.base + REACTION):
            return "row_3_high"
        case 4 if decision.action is Action.REGRESS:
            return "row_4_again"
        case 5 if morning_to_come:
            return "row_5_tomorrow"
        case 8 if e.during is None:
            return "row_8_during"
        case 8 if e.good_share is None:
            return "row_8_not_watched"
        case _:
            return decision.row.reason


def _over_the_physios_limit(e: Evidence) -> bool:
    """Whether nothing but the limit that the physio set for the morning was passed."""
    if e.morning is None or not e.morning_max < e.morning <= PAIN_AMBER_MAX:
        return False
    return e.base is None or e.morning < e.base + REACTION


def _values(e: Evidence, bout: Bout) -> dict[str, float | int | str]:
    """The figures that the reason rests on, without those that are not known."""
    known = {
        "before": e.before,
        "during": e.during,
        "morning": e.morning,
        "base": e.base,
        "week_rise": e.week_rise,
        "morning_max": e.morning_max,
        "good_percent": None if e.good_share is None else round(100 * e.good_share),
        "good_sessions": e.good_sessions,
        "wanted_sessions": GOOD_SESSIONS,
        "day": bout.session.day.isoformat(),
    }
    return {name: value for name, value in known.items() if value is not None}
