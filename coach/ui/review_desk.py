"""Reads for the progress pages what they show, and keeps what is read again and again."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import func, select

from coach.capture.errors import TrackUnreadable
from coach.capture.track import PoseTrack, read_track
from coach.care.entries import Assessed, Test
from coach.care.entry import Entry
from coach.care.person import Person
from coach.care.rules import Rules
from coach.exercise.definition import Exercise
from coach.record.care_log import CareLog
from coach.record.corrections import corrected
from coach.record.history import History, SessionSummary
from coach.record.schema import CareRow, SessionRun, SetRun
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from coach.review.assessments import TestTrend, trend_of_test
from coach.review.measures import Measure
from coach.review.one_session import SessionReview, SetReview, read_session
from coach.review.overview import Overview, read_overview
from coach.review.period import Period, span
from coach.review.replay import Replay, replay
from coach.review.trend import Asking, Sets, Trend, sets_of, trend_of
from coach.ui.care_words import CareWords

WEEKS = {Period.TWO_WEEKS: 3, Period.THREE_MONTHS: 13}
KEPT_SETS = 24
"""Exercises and periods whose sets are kept, so that another measure is there at once."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A past session in a list; ``excluded`` where the person left it out."""

    summary: SessionSummary
    excluded: bool


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """The poses of a set, and what they were measured as."""

    track: PoseTrack
    drawn: Replay


class ReviewDesk:
    """Every call may raise RecordError. ``now`` is the wall clock."""

    def __init__(
        self,
        store: Store,
        rules: Callable[[], Rules],
        person: Callable[[], Person],
        exercises: Callable[[], Mapping[str, Exercise]],
        words: Callable[[], CareWords],
        now: Callable[[], datetime],
    ) -> None:
        self.store = store
        self.now = now
        self.zone = SystemZone()
        self._rules = rules
        self._person = person
        self._exercises = exercises
        self._words = words
        self._sets: dict[tuple[str, Period], Sets] = {}
        self._keeping = Lock()
        self._overviews: dict[Period, tuple[date, Overview]] = {}

    @property
    def today(self) -> date:
        """The person's date."""
        return self.now().date()

    @property
    def person(self) -> Person:
        """Age group and ankle, as far as they were said."""
        return self._person()

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """The catalogue in the language of the window."""
        return self._exercises()

    @property
    def words(self) -> CareWords:
        """The programme's sentences in the language of the window."""
        return self._words()

    @property
    def asking(self) -> Asking:
        """Who looks."""
        return Asking(self._person(), self._rules().norms)

    def look_again(self) -> None:
        """Forget what was read: the record may have changed."""
        self._sets = {}
        self._overviews = {}

    def overview(self, period: Period) -> Overview:
        """The overview of ``period``."""
        today, kept = self.today, self._overviews.get(period)
        if kept is not None and kept[0] == today:
            return kept[1]
        weeks = WEEKS.get(period) or self._weeks_ever()
        overviews = self._overviews
        found = read_overview(self.store, self._rules(), today, self.zone, weeks)
        # Of the record as it was when the reading began.
        overviews[period] = today, found
        return found

    def has_overview(self, period: Period) -> bool:
        """Whether the overview of ``period`` is there without reading it."""
        kept = self._overviews.get(period)
        return kept is not None and kept[0] == self.today

    def has_sets(self, exercise_id: str, period: Period) -> bool:
        """Whether the trends of an exercise are there without reading."""
        return (exercise_id, period) in self._sets

    def read_ahead(self, exercise_id: str, period: Period) -> None:
        """Read what the trends of an exercise need."""
        self._sets_of(exercise_id, period)

    def sessions(self, limit: int) -> list[Listed]:
        """The latest sessions, newest first, also those that were left out."""
        found = History(self.store).sessions(limit)
        with self.store.database.read() as db:
            out = corrected(db).excluded_sessions
        return [Listed(one, one.id in out) for one in found]

    def practised(self) -> list[str]:
        """The exercises that were ever begun, the most practised first."""
        chosen = (
            select(SetRun.exercise_id)
            .where(SetRun.started_at.is_not(None))
            .group_by(SetRun.exercise_id)
            .order_by(func.count().desc(), SetRun.exercise_id)
        )
        with self.store.database.read() as db:
            return list(db.scalars(chosen))

    def trend(self, exercise_id: str, measure: Measure, period: Period) -> Trend:
        """One trend."""
        return trend_of(self._sets_of(exercise_id, period), measure, self.asking)

    def tests(self, test: Test, period: Period) -> TestTrend:
        """The results of an assessment's test."""
        days = span(period, self.today, self.zone)
        chosen = select(CareRow.payload).where(CareRow.kind == "assessed").order_by(CareRow.number)
        with self.store.database.read() as db:
            told = [Assessed.model_validate(one) for one in db.scalars(chosen)]
        return trend_of_test(told, test, days.first, days.last, self.asking)

    def entries(self) -> tuple[Entry, ...]:
        """The whole care log."""
        return CareLog(self.store).read().entries

    def session(self, session_id: str) -> SessionReview:
        """One session."""
        return read_session(self.store, session_id)

    def seen(self, session_id: str, one: SetReview) -> Seen | None:
        """The poses of a set measured again; None where there are none, or none that can be read.

        It takes a tenth of a second or more: not for the window's thread.
        """
        npz = History(self.store).track(session_id, one.recorded.number)
        exercise = self._exercises().get(one.recorded.exercise_id)
        if npz is None or exercise is None:
            return None
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "track.npz"
            file.write_bytes(npz)
            try:
                track = read_track(file)
            except TrackUnreadable:
                return None
        return Seen(track, replay(track, exercise, one.recorded.side))

    def _sets_of(self, exercise_id: str, period: Period) -> Sets:
        key = exercise_id, period
        kept = self._sets
        found = kept.get(key)
        if found is None:
            found = sets_of(self.store, exercise_id, period, self.today, self.zone)
            # Of the record as it was when the reading began; two threads may both have read it.
            with self._keeping:
                while len(kept) >= KEPT_SETS:
                    kept.pop(next(iter(kept)))
                kept[key] = found
        return found

    def _weeks_ever(self) -> int:
        # The log and the sessions may begin on different days; both are shown.
        with self.store.database.read() as db:
            at = db.scalar(select(func.min(SessionRun.started_at)))
            day = db.scalar(select(func.min(CareRow.day)))
        first = [
            one for one in (day, None if at is None else at.astimezone(self.zone).date()) if one
        ]
        return max(3, (self.today - min(first, default=self.today)).days // 7 + 2)
