"""Puts together what one session runs with, each part to be made in the session's thread."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from coach.capture.adaptive import AdaptiveEstimator
from coach.care.plan import Plan
from coach.motion.gesture import HandSignal
from coach.record.store import UnfinishedSession
from coach.session.conductor import Session
from coach.session.hands import Hands, NoHands
from coach.session.ways import Ways
from coach.ui.desk import Desk
from coach.ui.loop_parts import PoseEstimator, Recorder, SessionParts
from coach.ui.no_record import NoRecord
from coach.ui.recorder import SessionRecorder
from coach.ui.sources import MakeSource

DEMO = "demo"
"""The plan that goes with the built-in recording."""

ALONE = "none"
"""The kind of source of a session without a camera: the person counts."""


def parts_of(
    desk: Desk, plan: Plan, source: MakeSource, kind: str, cut_off: UnfinishedSession | None
) -> SessionParts:
    """The parts of a new session of ``plan``, or of ``cut_off`` going on.

    Of the ``kind`` ``ALONE``, with ``TimerSource`` as its source, it needs no camera.
    """
    past = () if cut_off is None else cut_off.events

    demo = plan.id == DEMO
    alone = kind == ALONE
    teaches = not (demo or alone or desk.settings.hands_taught)
    if teaches:
        desk.keep_settings(desk.settings.changed(hands_taught=True))
    hands: Hands = NoHands() if alone else HandSignal()
    # The built-in recording begins to move soon after each of its cuts.
    ways = Ways(0.0 if demo else 3.0, camera=not alone, hands=hands, teaches_hands=teaches)

    # Looked up here: a physio's own ones are in the record, which is this thread's.
    known = {item.exercise_id: desk.exercises[item.exercise_id] for item in plan.items}

    def session() -> Session:
        return Session(plan, known, past, ways)

    def estimator(tell: Callable[[str], None]) -> PoseEstimator:
        return AdaptiveEstimator(on_notice=tell)

    # The demo shows nobody whose consent would be needed.
    keeps = desk.writes and (demo or desk.keeps_record)

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
        away_words=QCoreApplication.translate(
            "starting", "The camera was switched off while you were away. All is kept."
        ),
        stays=not demo,
        smooth=desk.settings.smooth_picture,
        past_t=max(known_t, default=0.0),
    )
