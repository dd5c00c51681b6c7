"""Turns stored rows back into the values that they were made of."""

from pydantic import ValidationError

from coach.care.plan import Plan
from coach.motion.events import Event
from coach.record import codec
from coach.record.schema import EventRow, JsonObject


def event_of(row: EventRow) -> Event:
    """The event of a row; a ``codec.RawEvent`` where this version does not understand it.

    Raises TypeError where the payload is not a JSON object.
    """
    return codec.decode({"kind": row.kind, "t": row.t_s, **row.payload})


def plan_of(stored: JsonObject) -> Plan | None:
    """The plan of a session, None where it is another version's and cannot be read."""
    try:
        return Plan.model_validate(stored)
    except ValidationError:
        return None
