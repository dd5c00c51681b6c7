"""A plan, a moment and an open record for the tests of the record."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coach.care.plan import Plan, PlanItem
from coach.motion.events import Event, RepCounted
from coach.record.store import Store
from coach.session.events import SetStarted


@pytest.fixture
def plan() -> Plan:
    return Plan(
        id="first",
        name="First steps",
        items=(
            PlanItem(exercise_id="heel_raise", side="each", sets=2, reps=12, rest_s=30),
            PlanItem(exercise_id="balance", side="both", sets=1, hold_s=30, rest_s=0),
        ),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder) as opened:
        yield opened


@pytest.fixture
def at() -> Callable[[float], datetime]:
    """The wall clock some seconds into a session."""
    return lambda seconds: datetime(2025, 3, 30, 8, 0, tzinfo=UTC) + timedelta(seconds=seconds)


@pytest.fixture
def rep() -> Callable[[float], RepCounted]:
    """A counted repetition that ends at a time of the source."""
    return lambda t: RepCounted(t, t - 2.0, t - 1.0, t, 7.5, "cm", "left", None, ("knee_bends",))


@pytest.fixture
def heel_set() -> SetStarted:
    return SetStarted(0.5, 0, "heel_raise", "left", 1)


@pytest.fixture
def balance_set() -> SetStarted:
    return SetStarted(60.0, 1, "balance", None, 1)


@pytest.fixture
def play(store: Store, plan: Plan, at: Callable[[float], datetime]) -> Callable[..., str]:
    """Store events as a session, each at the wall clock of its own time, and return its id."""

    def played(*events: Event) -> str:
        session_id = store.begin_session(plan, "recording", at(0.0))
        for event in events:
            store.append(session_id, event, at(event.t))
        return session_id

    return played
