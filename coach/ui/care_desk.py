"""The person's programme, kept up to date: the care log, the sessions, and what follows today.

Without consent to a history nothing is written: what is said then holds until the app is closed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from coach.care.contradictions import contradicted
from coach.care.done import SessionDone
from coach.care.entries import AnyEntry, ScreenAnswered
from coach.care.entry import Entry
from coach.care.ledger import Ledger
from coach.care.locks import closing
from coach.care.own_exercises import own_exercises, with_own
from coach.care.person import Person
from coach.care.plan import Plan
from coach.care.prescription_entries import PrescriptionTaken
from coach.care.programme import Programme, programme_of
from coach.care.rules import Rules
from coach.care.screen import ScreenResult, screen_result
from coach.care.words import CareTexts
from coach.care_library import load_care_texts, load_rules
from coach.exercise.catalogue import Catalogue
from coach.exercise.definition import Exercise
from coach.record.care_log import CareLog
from coach.record.care_sessions import sessions_done
from coach.record.settings import Settings
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from coach.ui.own_pictures import picture_name

LOOK_BACK = timedelta(days=400)
"""Sessions from before are history: no rule asks further back than a year."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read of the record, and the programme that was worked out of it last."""

    ledger: Ledger
    today: date
    person: Person
    programme: Programme


class CareDesk:
    """``settings`` says who the person is and whether anything may be kept."""

    def __init__(
        self, store: Store, catalogue: Catalogue, settings: Callable[[], Settings]
    ) -> None:
        self._store = store
        self._log = CareLog(store)
        self._catalogue = catalogue
        self._settings = settings
        self._rules: Rules | None = None
        self._texts: CareTexts | None = None
        self._unkept: list[Entry] = []
        self._known: _Known | None = None
        self._own: Mapping[str, Exercise] | None = None
        self._of_own: Rules | None = None
        self._pictures: Mapping[str, bytes] = {}
        self._show_pictures: Callable[[Mapping[str, bytes]], None] = _leave

    @property
    def rules(self) -> Rules:
        """The programme's rules, read at the first call; they know a physio's own exercises."""
        if self._rules is None:
            self._rules = load_rules(self._catalogue)
        if self._of_own is None:
            self._of_own = with_own(self._rules, self._own or {})
        return self._of_own

    @property
    def own(self) -> Mapping[str, Exercise]:
        """The exercises that came with a physio's plans, by id. Raises RecordError."""
        if self._own is None:
            self._meet_own(self._entries())
        assert self._own is not None
        return self._own

    @property
    def texts(self) -> CareTexts:
        """The programme's sentences, read at the first call."""
        if self._texts is None:
            self._texts = load_care_texts()
        return self._texts

    @property
    def person(self) -> Person:
        """Age group and ankle, as far as they were said."""
        settings = self._settings()
        return Person(settings.age_band, settings.ankle)

    def programme(self, now: datetime) -> Programme:
        """The programme on the local date of ``now``. Raises RecordError."""
        today, person, known = now.date(), self.person, self._known
        if known is None or (known.today, known.person) != (today, person):
            ledger = self._read(now) if known is None else known.ledger
            known = _Known(ledger, today, person, programme_of(ledger, person, today))
            self._known = known
        return known.programme

    def ledger(self, now: datetime) -> Ledger:
        """Everything that the rules read. Raises RecordError."""
        self.programme(now)
        assert self._known is not None
        return self._known.ledger

    def judge(self, answers: Mapping[str, bool], now: datetime) -> ScreenResult:
        """What these answers would amount to with all that was logged; logs nothing.

        Raises RecordError.
        """
        ledger, today = self.ledger(now), now.date()
        said = ScreenAnswered(at=now, day=today, answers=dict(answers))
        memory = ledger.memory.after(said, self.rules.screen)
        return screen_result(
            self.rules.screen,
            memory.answers(today),
            self.person.age_band,
            cleared=memory.cleared,
            contradicted=contradicted(ledger, today),
        )

    def leaves_open(self, plan: Plan, now: datetime) -> bool:
        """Whether nothing in ``plan`` is locked today. Raises RecordError."""
        locks = self.programme(now).locks
        demands = {id_: own.locks_of(0) for id_, own in self.rules.progressions.items()}
        return not any(
            closing(item.exercise_id, demands.get(item.exercise_id, locks), locks)
            for item in plan.items
        )

    def add(self, *entries: Entry) -> None:
        """Take in what the person said, in the record where that is agreed to.

        Raises RecordError.
        """
        if self._settings().storage_consent_at is None:
            self._unkept += entries
        else:
            self._log.add(*entries)
        self.look_again()

    def say(self, kind: type[AnyEntry], now: datetime, **about: Any) -> None:
        """Add an entry of ``kind`` made ``now``, of today unless ``about`` names another ``day``.

        Raises RecordError, and pydantic.ValidationError for what makes no such entry.
        """
        self.add(kind(at=now, **{"day": now.date(), **about}))

    def look_again(self) -> None:
        """Forget what was worked out: the record has changed."""
        self._known = None
        self._own = None

    def forget(self) -> None:
        """Everything was deleted."""
        self._unkept = []
        self._meet_own(())
        self.look_again()

    def _read(self, now: datetime) -> Ledger:
        entries = self._entries()
        self._meet_own(entries)
        return Ledger.of(self.rules, entries, self._sessions(now))

    def give_pictures(self, put: Callable[[Mapping[str, bytes]], None]) -> None:
        """Give ``put`` the pictures of plans, by exercise id, now and at each change."""
        self._show_pictures = put
        put(self._pictures)

    def _entries(self) -> tuple[Entry, ...]:
        return (*self._log.read().entries, *self._unkept)

    def _meet_own(self, entries: Sequence[Entry]) -> None:
        """Let the rules and the pictures know what came with a physio's plans."""
        pictures = {
            id_: png
            for entry in entries
            if isinstance(entry, PrescriptionTaken)
            for id_ in entry.pictures
            if (png := entry.picture(id_)) is not None
        }
        own = own_exercises(entries, self._catalogue)
        pictured = {
            id_: one.model_copy(update={"picture": picture_name(id_)}) if id_ in pictures else one
            for id_, one in own.items()
        }
        if pictured != self._own:
            self._own = pictured
            self._of_own = None
        self._pictures = pictures
        self._show_pictures(pictures)

    def _sessions(self, now: datetime) -> tuple[SessionDone, ...]:
        return sessions_done(self._store, now.date() - LOOK_BACK, SystemZone())


def _leave(_pictures: Mapping[str, bytes]) -> None:
    pass
