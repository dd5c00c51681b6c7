"""Puts together what one session runs with, each part to be made in the session's thread."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from coach.capture.adaptive import AdaptiveEstimator
from coach.care.plan import Plan
from coach.record.store import UnfinishedSession
from coach.session.conductor import Session
from coach.session.ways import Ways
from coach.ui.desk import Desk
from coach.ui.no_record import NoRecord
from coach.ui.recorder import SessionRecorder
from coach.ui.session_loop import PoseEstimator, Recorder, SessionParts
from coach.ui.sources import MakeSource

DEMO = "demo"
"""The plan that goes with the built-in recording."""


def parts_of(
    desk: Desk, plan: Plan, source: MakeSource, kind: str, cut_off: UnfinishedSession | None
) -> SessionParts:
    """The parts of a new session of ``plan``, or of ``cut_off`` going on."""
    past = () if cut_off is None else cut_off.events

    # The built-in recording begins to move soon after each of its cuts.
    ways = Ways(count_in_s=0.0) if plan.id == DEMO else Ways()

    def session() -> Session:
        return Session(plan, desk.exercises, past, ways)

    def estimator(tell: Callable[[str], None]) -> PoseEstimator:
        return AdaptiveEstimator(on_notice=tell)

    keeps = desk.settings.storage_consent_at is not None

    def recorder() -> Recorder:
        if not keeps:
            return NoRecord()
        return SessionRecorder(
            desk.data_folder, plan, kind, None if cut_off is None else cut_off.session_id
        )

    known_t = [event.t for event in past if event.t == event.t]
    return SessionParts(
        session=session,
        source=source,
        estimator=estimator,
        recorder=recorder,
        no_source_words=QCoreApplication.translate(
            "starting", "No camera was found. Please plug one in and try again."
        ),
        past_t=max(known_t, default=0.0),
    )
