"""Somebody made up who says and does things day by day, and what the programme makes of it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from coach.care.done import ExerciseDone, SessionDone
from coach.care.entries import (
    Assessed,
    Cleared,
    MorningPain,
    NewInjury,
    PhaseChosen,
    ScreenAnswered,
    SignsNoted,
    TestResult,
    Walked,
)
from coach.care.entry import Entry
from coach.care.ledger import Ledger
from coach.care.person import Person
from coach.care.plan import Plan
from coach.care.programme import Programme, programme_of
from coach.care.rules import Rules
from coach.care.run_entries import RunLogged, SwapLogged
from coach.care.today_plan import with_notes
from coach.care.words import CareTexts
from coach.care_library import load_care_texts, load_rules
from coach.library import load_catalogue
from coach.ui.care_words import CareWords
from coach.ui.path_doses import Doses, doses_of
from coach.ui.week_strip import DayDone

TODAY = date(2026, 4, 1)
"""A Wednesday."""
PERSON = Person(age_band="40_49", ankle="right")


@cache
def rules() -> Rules:
    return load_rules(load_catalogue())


@cache
def texts() -> CareTexts:
    return load_care_texts()


def words(code: str) -> CareWords:
    return CareWords(texts(), rules(), code)


@dataclass
class Someone:
    """Says and does things so many days before ``today``."""

    today: date = TODAY
    person: Person = PERSON
    entries: list[Entry] = field(default_factory=list)
    sessions: list[SessionDone] = field(default_factory=list)

    def day(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def at(self, ago: int, hour: int = 8) -> datetime:
        return datetime.combine(self.day(ago), time(hour), tzinfo=UTC)

    def screened(self, ago: int = 0, *yes: str) -> "Someone":
        asked = rules().screen.asked_of(self.person.age_band)
        answers = {one.id: one.id in yes for one in asked}
        self.entries.append(ScreenAnswered(at=self.at(ago, 6), day=self.day(ago), answers=answers))
        return self

    def in_phase(self, phase: int, ago: int) -> "Someone":
        self.entries.append(
            PhaseChosen(at=self.at(ago, 7), day=self.day(ago), phase=phase, by="own")
        )
        return self

    def woke(self, ago: int, score: int, **also: bool) -> "Someone":
        self.entries.append(MorningPain(at=self.at(ago, 7), day=self.day(ago), score=score, **also))
        return self

    def says(self, ago: int, **signs: int | bool) -> "Someone":
        self.entries.append(
            SignsNoted.model_validate({"at": self.at(ago), "day": self.day(ago), **signs})
        )
        return self

    def walked(self, ago: int, minutes: int, pain: int, limp: bool = False) -> "Someone":
        self.entries.append(
            Walked(
                at=self.at(ago, 10),
                day=self.day(ago),
                minutes=minutes,
                worst_pain=pain,
                limp=limp,
                brisk=True,
            )
        )
        return self

    def hurt(self, ago: int) -> "Someone":
        self.entries.append(NewInjury(at=self.at(ago, 9), day=self.day(ago)))
        return self

    def cleared(self, ago: int, *questions: str) -> "Someone":
        self.entries.append(Cleared(at=self.at(ago, 11), day=self.day(ago), questions=questions))
        return self

    def tested(self, ago: int, **results: tuple[float, float] | float) -> "Someone":
        found = []
        for test, value in results.items():
            if isinstance(value, tuple):
                for side, one in zip(("left", "right"), value, strict=True):
                    found.append(
                        TestResult.model_validate(
                            {"test": test, "side": side, "value": one, "pain": 1}
                        )
                    )
            else:
                found.append(
                    TestResult.model_validate(
                        {"test": test, "value": value, "pain": 1, "limp": False}
                    )
                )
        self.entries.append(Assessed(at=self.at(ago, 9), day=self.day(ago), results=tuple(found)))
        return self

    def ran(self, ago: int, step: int, pain: int = 1) -> "Someone":
        self.entries.append(
            RunLogged(
                at=self.at(ago, 12),
                day=self.day(ago),
                run_id=f"run{self.day(ago)}",
                minutes=12,
                km=1.8,
                pain_during=pain,
                ladder_step=step,
                limp=False,
                swelling=False,
                bone_pain=False,
            )
        )
        return self

    def swam(self, ago: int) -> "Someone":
        self.entries.append(
            SwapLogged(
                at=self.at(ago, 12),
                day=self.day(ago),
                swap_id=f"swap{self.day(ago)}",
                sport="swim",
                minutes=30,
                pain_during=0,
            )
        )
        return self

    def trained(self, ago: int, *ids: str, pain: int = 1) -> "Someone":
        done = tuple(
            ExerciseDone(
                exercise_id=id_,
                sets_done=3,
                sets_planned=3,
                good_reps=33,
                all_reps=36,
                worst_pain=pain,
            )
            for id_ in ids
        )
        self.sessions.append(
            SessionDone(
                f"s{self.day(ago)}", self.at(ago, 18), self.day(ago), before=1, exercises=done
            )
        )
        return self

    @property
    def ledger(self) -> Ledger:
        ordered = sorted(self.entries, key=lambda one: one.at)
        return Ledger.of(rules(), ordered, self.sessions)

    @property
    def programme(self) -> Programme:
        return programme_of(self.ledger, self.person, self.today)

    def plan(self, code: str = "en") -> Plan | None:
        day = self.programme.day.plan
        return None if day.plan is None else with_notes(day.plan, day.doses, rules(), code)

    @property
    def done(self) -> list[DayDone]:
        days = sorted({one.day for one in self.sessions})
        return [DayDone(day, 1, 1) for day in days]


def doses(one: Someone) -> Doses:
    return doses_of(one.ledger, one.programme.phase.number, one.programme.locks)
