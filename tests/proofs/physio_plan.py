"""Writes the signed plan of a physio, for a person to take in."""

import uuid
from datetime import UTC, datetime
from pathlib import Path

from coach.care.prescription import Prescribed, Prescription
from coach.exchange.identity import new_identity
from coach.exchange.plan_file import HandedPlan, write_plan


def write_signed_plan(file: Path) -> None:
    """Two exercises from today on, by a physio who is new to whoever opens it."""
    now = datetime.now(UTC).replace(microsecond=0)
    items = (
        Prescribed(exercise_id="heel_raise_double", side="both", sets=2, reps=6, rest_s=20),
        Prescribed(exercise_id="single_leg_balance", side="each", sets=1, hold_s=20, rest_s=20),
    )
    plan = Prescription(id="plan-1", version=1, name="Two to begin", starts=now.date(), items=items)
    handed = HandedPlan(
        file_id=uuid.uuid4().hex,
        client_id="client-1",
        client_name="Anna",
        prescription=plan,
        exercises=(),
        made_at=now,
        pictures={},
    )
    write_plan(handed, new_identity("Ada Berg", "Praxis am Park"), file)
