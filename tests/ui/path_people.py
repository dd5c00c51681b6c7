"""Made-up people in the middle of the programme, for pictures and tests of its screens."""

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


STRENGTH = ("heel_raise_double", "band_dorsiflexion", "band_plantarflexion")


def new() -> Someone:
    return Someone()


def untested() -> Someone:
    return Someone().screened()


def phase_1() -> Someone:
    one = Someone().screened(4).tested(4, rest_pain=3, walk_min=6).in_phase(1, 4)
    for ago, score in ((4, 5), (3, 5), (2, 4), (0, 3)):
        one.woke(ago, score, swelling=False)
    return one.walked(1, 10, 4).trained(2, "ankle_pumps", "ankle_circles", pain=2)


def phase_2_ready() -> Someone:
    one = Someone().screened(3).in_phase(2, 18)
    one.tested(4, rest_pain=0, knee_to_wall_cm=(11.5, 10.5), balance_s=(40, 22), double_raises=30)
    for ago in range(18, -1, -1):
        one.woke(ago, 1 if ago % 3 else 2, swelling=False)
    for ago in (16, 14, 11, 9, 7, 4, 2):
        one.trained(ago, "heel_raise_double", "calf_stretch_straight", "ankle_circles")
    return one.walked(2, 35, 1)


def phase_3() -> Someone:
    """With suggestions, a morning that was missed, and a test from ten days ago."""
    one = Someone().screened(3).in_phase(3, 24).walked(2, 32, 0)
    one.tested(24, single_raises=(21, 6), balance_s=(45, 14), knee_to_wall_cm=(11.5, 8.0))
    one.tested(
        10, single_raises=(22, 14), balance_s=(45, 26), knee_to_wall_cm=(11.5, 10.5), rest_pain=0
    )
    for ago in range(26, -1, -1):
        if ago not in (20, 19, 12):
            score = 1 if ago < 9 else (2, 1, 3, 2, 1, 2)[ago % 6]
            one.woke(ago, score, giving_way=False, swelling=False)
    for ago in (23, 21, 18, 16, 14, 11, 9, 7, 5, 2):
        one.trained(ago, *STRENGTH, "single_leg_balance", pain=(1, 2, 0)[ago % 3])
    return one


def phase_3_sore() -> Someone:
    one = phase_3()
    return one.says(0, before=6)


def emergency() -> Someone:
    return phase_3().screened(0, "calf_and_breath")


def checked_within_days() -> Someone:
    return phase_3().screened(0, "gives_way")


def weekly() -> Someone:
    one = phase_3()
    # The first thing said was the screen.
    del one.entries[0]
    return one.screened(8)


def hurt_anew() -> Someone:
    return phase_3().hurt(0)


def run_day() -> Someone:
    one = Someone(today=date(2026, 4, 2)).screened(3).in_phase(4, 22).walked(2, 40, 0)
    one.tested(9, single_raises=(24, 22), balance_s=(45, 45), hops=(12, 11), rest_pain=0)
    for ago in range(26, -1, -1):
        one.woke(ago, 1 if ago > 12 else 0, giving_way=False)
    for ago, step in ((19, 1), (16, 1), (14, 2), (12, 2), (9, 3), (7, 3), (5, 4), (2, 4)):
        one.ran(ago, step, pain=ago % 3)
    for ago in (19, 16, 12, 9, 5, 2):
        one.trained(ago, "heel_raise_single", *STRENGTH[1:], pain=1)
    for ago in (17, 13, 10, 6, 3, 1):
        one.trained(ago, "single_leg_balance", pain=0)
    return one


def rest_day() -> Someone:
    one = run_day()
    one.ran(0, 5)
    one.trained(0, "heel_raise_single", *STRENGTH[1:])
    one.today = date(2026, 4, 3)
    one.woke(0, 0).trained(0, "single_leg_balance", pain=0)
    one.today = date(2026, 4, 6)
    one.ran(2, 5).trained(2, "heel_raise_single", *STRENGTH[1:])
    for ago in (2, 1, 0):
        one.woke(ago, 0)
    one.says(1, giving_way=False)
    return one.swam(1).screened(2)


def after_gap() -> Someone:
    one = Someone().screened(2).in_phase(2, 60).walked(1, 20, 0)
    for ago in (40, 38, 36, 20, 18, 16, 14):
        one.trained(ago, "heel_raise_double", "calf_stretch_straight", pain=2)
        one.woke(ago - 1, 2)
    return one.tested(9, balance_s=(30, 12), knee_to_wall_cm=(10, 7.5)).woke(0, 1)


def all_done() -> Someone:
    one = phase_3()
    return one.trained(0, *STRENGTH, "heel_raise_single", "band_inversion", "single_leg_balance")


def older() -> Someone:
    one = phase_3()
    one.person = Person(age_band="65_69", ankle="left")
    return one.screened(1)


EVERYBODY = {
    "new": new,
    "untested": untested,
    "phase1": phase_1,
    "phase2_ready": phase_2_ready,
    "phase3": phase_3,
    "sore": phase_3_sore,
    "emergency": emergency,
    "within_days": checked_within_days,
    "weekly": weekly,
    "hurt": hurt_anew,
    "run": run_day,
    "rest": rest_day,
    "gap": after_gap,
    "done": all_done,
    "older": older,
}


def doses(one: Someone) -> Doses:
    return doses_of(one.ledger, one.programme.phase.number, one.programme.locks)
