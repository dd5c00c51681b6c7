"""What the Book in memory keeps its rows by, and when a person needs a look."""

from dataclasses import dataclass
from datetime import date

from coach.practice.faults import ChangedElsewhere, Gone
from coach.practice.values import (
    Client,
    Look,
    OwnExercise,
    ResultLine,
    SetLine,
    StoredPlan,
    Template,
)

PlanKey = tuple[str, str, int]
Stamped = Client | StoredPlan | Template | OwnExercise
NOT_SEEN_DAYS = 7
RISING = 1.0


def key_of(plan: StoredPlan) -> PlanKey:
    return plan.client_id, plan.prescription.id, plan.prescription.version


@dataclass
class Result:
    line: ResultLine
    archive: bytes
    sets: tuple[SetLine, ...]


def same(there: Stamped | None, was: Stamped, mine: object) -> None:
    """Raises Gone or ChangedElsewhere where the row is not the one that was read."""
    if there is None:
        raise Gone
    if there.stamp != was.stamp:
        assert there.stamp is not None
        raise ChangedElsewhere(there, mine, there.stamp.at, there.stamp.by)


def looks_of(client: Client, today: date) -> tuple[Look, ...]:
    standing, seen = client.standing, client.seen_on or date.min
    looks = []
    if standing.red_flag is not None and standing.red_flag > seen:
        looks.append(Look.RED_FLAG)
    now, before = standing.morning_pain, standing.morning_pain_before
    active = standing.last_active
    if now is not None and before is not None and now - before >= RISING:
        looks.append(Look.PAIN_RISING)
    if active is not None and (today - active).days >= NOT_SEEN_DAYS:
        looks.append(Look.NOT_SEEN)
    return tuple(looks)
