"""Turns rows into the values of the book, and values into what a row keeps."""

import json
import math
from datetime import date
from typing import cast

from pydantic import ValidationError

from coach.care.person import Ankle
from coach.care.prescription import Prescription
from coach.practice.faults import PracticeError
from coach.practice.looks import Seen
from coach.practice.schema import (
    ClientRow,
    ExerciseRow,
    PlanRow,
    ResultRow,
    Stamped,
    StandingRow,
    TemplateRow,
    TotalRow,
)
from coach.practice.values import (
    Client,
    OwnExercise,
    ResultLine,
    Scale,
    Stamp,
    Standing,
    StoredPlan,
    Template,
    Total,
)
from coach.practice.writing import can_be_id

_LARGEST = 2**31 - 1


def stamp_of(row: Stamped) -> Stamp:
    """Which writing of a row this is."""
    return Stamp(row.version, row.changed_at, row.changed_by)


def client_of(row: ClientRow, standing: StandingRow) -> Client:
    """A person with what is known of their results."""
    return Client(
        id=row.id,
        name=row.name,
        note=row.note,
        ankle=cast("Ankle | None", row.ankle),
        archived=row.archived,
        seen_on=row.seen_on,
        result_key=standing.result_key,
        standing=standing_of(standing),
        stamp=stamp_of(row),
    )


def standing_of(row: StandingRow) -> Standing:
    """What the results of a person amount to."""
    return Standing(
        last_active=row.last_active,
        red_flag=row.red_flag,
        morning_pain=row.morning_pain,
        morning_pain_before=row.morning_pain_before,
        adherence=row.adherence,
        sessions=row.sessions,
    )


def seen_of(row: ClientRow, standing: StandingRow) -> Seen:
    """When the physio last looked, and at what."""
    return Seen(
        row.seen_on,
        standing.settled_flag,
        (standing.settled_pain, standing.settled_pain_before),
    )


def set_standing(row: StandingRow, standing: Standing) -> None:
    """Write ``standing`` into its row. Raises PracticeError for a figure that is none."""
    for figure in (standing.morning_pain, standing.morning_pain_before, standing.adherence):
        require_figure(figure)
    require_figure(standing.sessions)
    row.last_active = standing.last_active
    row.red_flag = standing.red_flag
    row.morning_pain = standing.morning_pain
    row.morning_pain_before = standing.morning_pain_before
    row.adherence = standing.adherence
    row.sessions = standing.sessions


def plan_of(row: PlanRow) -> StoredPlan:
    """A version of a plan. Raises PracticeError where it is another version's."""
    return StoredPlan(row.client_id, prescription_of(row.document), row.signed_at, stamp_of(row))


def template_of(row: TemplateRow) -> Template:
    """An own template. Raises PracticeError where it is another version's."""
    return Template(row.id, row.name, prescription_of(row.document), False, stamp_of(row))


def exercise_of(row: ExerciseRow) -> OwnExercise:
    """An own exercise."""
    return OwnExercise(row.id, row.toml, row.picture, stamp_of(row))


def result_of(row: ResultRow) -> ResultLine:
    """A result that was read."""
    return ResultLine(
        row.id, row.client_id, row.received_at, row.first, row.last, row.sessions, row.tracks
    )


def total_of(row: TotalRow) -> Total:
    """The total of a questionnaire."""
    return Total(row.id, row.client_id, Scale(row.scale), row.day, row.score)


def document_of(prescription: Prescription) -> str:
    """A plan as it is kept: one form for equal plans, on either database."""
    return json.dumps(
        prescription.model_dump(mode="json"), sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def prescription_of(document: str) -> Prescription:
    """The plan of a row. Raises PracticeError where this version cannot read it."""
    try:
        return Prescription.model_validate_json(document)
    except ValidationError as error:
        raise PracticeError(
            "A plan was written by a newer version of coach and cannot be read by this one. "
            "Install the newest version to go on."
        ) from error


def last_day(prescription: Prescription) -> date | None:
    """The last day of the last exercise; None where one goes on until the plan is changed."""
    ends = [prescription.ends(item) for item in prescription.items]
    days = [day for day in ends if day is not None]
    return max(days) if len(days) == len(ends) else None


def require_id(text: str) -> str:
    """``text`` if it can be an id. Raises PracticeError."""
    if not can_be_id(text):
        raise PracticeError("An id in this is empty or too long, so nothing was kept.")
    return text


def require_figure(figure: float | None) -> None:
    """Raises PracticeError for a figure that is not finite or that no count can be."""
    if figure is not None and not (math.isfinite(figure) and abs(figure) <= _LARGEST):
        raise PracticeError("A figure in this cannot be right, so nothing was kept.")


def require_short(text: str | None, most: int) -> None:
    """Raises PracticeError for a code that is longer than any of ours."""
    if text is not None and len(text) > most:
        raise PracticeError("A word in this is too long, so nothing was kept.")
