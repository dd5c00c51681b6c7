"""What the window knows beyond its screens: the record, the plan, the settings, the exercises."""

import math
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from coach.care.cards import Card
from coach.care.day import GENTLE_PLAN
from coach.care.default_plan import demo_plan
from coach.care.plan import Plan
from coach.care.prescribed_words import with_prescribed_words
from coach.care.prescription_words import DoseWords
from coach.care.sources import Sources
from coach.care.today_plan import Limits, plan_of, with_notes
from coach.care_library import load_dose_texts
from coach.exercise.catalogue import Catalogue
from coach.exercise.definition import Exercise
from coach.library import load_cards, load_sources
from coach.record import settings as stored
from coach.record.erase import erase
from coach.record.errors import SessionNotUnderstood
from coach.record.history import History, SessionSummary
from coach.record.settings import Settings
from coach.record.store import Store, UnfinishedSession
from coach.session.ending import owed_end
from coach.session.events import PainReported
from coach.ui.care_desk import CareDesk
from coach.ui.desk_exercises import DeskExercises
from coach.ui.half_hour import is_time
from coach.ui.leaving import Leaving
from coach.ui.week_strip import DayDone

SHOWN_SESSIONS = 200


class Desk:
    """Reads and writes in the window's thread; the session has a store of its own."""

    writes = True
    """Whether anything may be kept; see ``coach.ui.reading_desk``."""

    def __init__(
        self,
        data_folder: Path,
        exercises: Mapping[str, Exercise],
        plan: Plan | None,
        open_store: Callable[[Path], Store] = Store.open,
    ) -> None:
        """``plan`` None is that of the programme."""
        self.leaving = Leaving()
        self.database: str | None = None
        self.data_folder = data_folder
        self._exercises = Catalogue(exercises)
        self.language = "en"
        self._plan = plan
        self._sources: Sources | None = None
        self._dose_words: DoseWords | None = None
        self.demo_plan = demo_plan()
        self._store = open_store(data_folder)
        self._history = History(self._store)
        self.settings = stored.load(self._store)
        self.care = CareDesk(self._store, self._exercises, lambda: self.settings)
        self.exercises: Mapping[str, Exercise] = self._exercises
        self.speak(self.language)

    def close(self) -> None:
        """Close the record."""
        self._store.close()

    def keep_settings(self, settings: Settings) -> None:
        """Keep changed settings."""
        self.settings = settings
        stored.save(self._store, settings)

    @property
    def store(self) -> Store:
        """The open record, for the pages that read it in their own way."""
        return self._store

    @property
    def shipped(self) -> Catalogue:
        """The exercises that ship, without those of a physio's plans."""
        return self._exercises

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards to learn from, in the language of the window."""
        return tuple(card.in_language(self.language) for card in load_cards())

    @property
    def sources(self) -> Sources:
        """What the figures rest on, in the language of the window."""
        if self._sources is None:
            self._sources = load_sources().in_language(self.language)
        return self._sources

    @property
    def follows_programme(self) -> bool:
        """Whether the programme says what to do, and not a plan that the app was started with."""
        return self._plan is None

    def plan(self, now: datetime) -> Plan | None:
        """The plan for today; None where there is nothing to do, or nothing is open.

        Raises RecordError.
        """
        if self._plan is not None:
            return self._plan
        day = self.care.programme(now).day
        planned = day.plan
        if planned.plan is None:
            return None
        if day.physio and day.prescribed is not None:
            return with_prescribed_words(planned.plan, day.prescribed, self.dose_words)
        return with_notes(planned.plan, planned.doses, self.care.rules, self.language)

    @property
    def dose_words(self) -> DoseWords:
        """How a physio's doses are said, in the language of the window."""
        if self._dose_words is None:
            self._dose_words = DoseWords(load_dose_texts(), self.language)
        return self._dose_words

    def gentle_plan(self, now: datetime) -> Plan | None:
        """A few moves for a day off, as far as nothing locks them. Raises RecordError."""
        limits = Limits(self.care.programme(now).locks, {})
        planned = plan_of(self.care.ledger(now), GENTLE_PLAN, limits)
        if planned.plan is None:
            return None
        return with_notes(planned.plan, planned.doses, self.care.rules, self.language)

    def speak(self, language: str) -> None:
        """Give the exercises their words in ``language``."""
        self.language = language
        self._sources = None
        self.exercises = DeskExercises(self._exercises, lambda: self.care.own, language)
        self._dose_words = None

    @property
    def keeps_record(self) -> bool:
        """Whether the person has agreed to a history."""
        return self.settings.storage_consent_at is not None

    def erase(self) -> None:
        """Delete every session and the answers about the person, for good. Raises RecordError."""
        erase(self._store)
        self.care.forget()
        self.settings = self.settings.changed(**dict.fromkeys(stored.ABOUT_THE_PERSON))

    def sessions(self) -> list[SessionSummary]:
        """The latest sessions, newest first."""
        return self._history.sessions(SHOWN_SESSIONS)

    def week(self, now: datetime) -> list[DayDone]:
        """The days of the week of ``now`` on which something was done."""
        monday = now.date() - timedelta(days=now.weekday())
        zone = now.astimezone().tzinfo
        assert zone is not None
        return [
            DayDone(one.day, one.sessions, one.completed)
            for one in self._history.days(monday, zone)
        ]

    def half_hour_after(self, now: datetime) -> str | None:
        """The id of the session to ask about half an hour later; None where there is none."""
        latest = next(iter(self._history.sessions(1)), None)
        if latest is None or latest.ended_at is None or not is_time(latest.ended_at, now):
            return None
        told = {one.session_id: one.half_hour for one in self.care.ledger(now).sessions[-3:]}
        return latest.id if latest.id in told and told[latest.id] is None else None

    def tell_half_hour(self, session_id: str, score: int, now: datetime) -> None:
        """Keep the pain half an hour after a session. Raises RecordError."""
        self._store.append(session_id, PainReported(math.nan, "half_hour", score), now)
        self.care.look_again()

    def unfinished(self) -> UnfinishedSession | None:
        """The session that was cut off and can go on, if there is one."""
        try:
            cut_off = self._store.unfinished()
        except SessionNotUnderstood:
            return None
        if cut_off is None or not cut_off.understood or not cut_off.events:
            return None
        owed = owed_end(cut_off.plan, cut_off.events)
        if owed is not None:
            # Cut off after the last set: nothing is left to offer but to close it.
            self._store.append(cut_off.session_id, owed, cut_off.last_at)
            return self.unfinished()
        known = all(item.exercise_id in self.exercises for item in cut_off.plan.items)
        return cut_off if known else None

    def may_go_on_with(self, cut_off: UnfinishedSession, now: datetime) -> bool:
        """Whether nothing of the session that was cut off is locked today. Raises RecordError."""
        return not self.follows_programme or self.care.leaves_open(cut_off.plan, now)

    def abandon(self, session_id: str, now: datetime) -> None:
        """Give up a session that was cut off."""
        self._store.abandon(session_id, now)

    def last_time(self, now: datetime) -> str | None:
        """What was done the last time, in a line; None before the first session."""
        latest = next((one for one in self._history.sessions(1) if one.ended_at), None)
        if latest is None:
            return None
        translate = QCoreApplication.translate
        days = (now.date() - latest.started_at.astimezone().date()).days
        when = (
            translate("desk", "Today")
            if days == 0
            else translate("desk", "Yesterday")
            if days == 1
            else translate("desk", "{0} days ago").format(days)
        )
        done = [one for one in latest.sets if one.sets_done]
        names = [
            self.exercises[one.exercise_id].name
            for one in done
            if one.exercise_id in self.exercises
        ]
        sets = sum(one.sets_done for one in latest.sets)
        what = ", ".join(dict.fromkeys(names))
        counted = (
            translate("desk", "1 set") if sets == 1 else translate("desk", "{0} sets").format(sets)
        )
        return f"{when} · {counted}\n{what}" if what else f"{when} · {counted}"
