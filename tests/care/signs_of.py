"""What somebody says of walks, tests and signs, and what the programme makes of it."""

from coach.care.criteria import Criterion
from coach.care.done import SessionDone
from coach.care.entries import Assessed, SignsNoted, TestResult, Walked
from coach.care.entry import Entry
from coach.care.person import Person
from coach.care.programme import Programme, programme
from tests.care.rules_of import ADULT, at, day, rules


def walked(number: int, minutes: int = 30, pain: int | None = 0, **more: object) -> Walked:
    whole = {"at": at(number), "day": day(number), "minutes": minutes, "worst_pain": pain}
    return Walked.model_validate({"limp": False, **whole, **more})


def assessed(number: int, *results: TestResult) -> Assessed:
    return Assessed(at=at(number), day=day(number), results=results)


def result(test: str, side: str | None, value: float, pain: int | None = None) -> TestResult:
    return TestResult.model_validate({"test": test, "side": side, "value": value, "pain": pain})


def noted(number: int, **said: object) -> SignsNoted:
    return SignsNoted.model_validate({"at": at(number), "day": day(number), **said})


def told(
    entries: list[Entry],
    number: int,
    sessions: list[SessionDone] | None = None,
    person: Person = ADULT,
) -> Programme:
    return programme([*entries], sessions or [], person, rules(), day(number))


def criterion(made: Programme, id_: str) -> Criterion:
    return next(one for one in made.phase.criteria if one.id == id_)
