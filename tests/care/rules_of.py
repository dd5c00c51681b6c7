"""What the tests of the rules share: the shipped rules, days, and short ways to say entries."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from coach.care.done import ExerciseDone, SessionDone
from coach.care.entries import MorningPain, PhaseChosen, ScreenAnswered
from coach.care.person import AgeBand, Person
from coach.care.rules import Rules
from coach.care_library import load_rules
from coach.library import load_catalogue

MONDAY = date(2026, 3, 2)
ADULT = Person("40_49", "left")


@cache
def rules() -> Rules:
    """The shipped rules."""
    return load_rules(load_catalogue())


def day(number: int) -> date:
    """The day so many days after a certain Monday."""
    return MONDAY + timedelta(days=number)


def at(number: int, hour: int = 8) -> datetime:
    """An hour of that day."""
    return datetime.combine(day(number), time(hour), tzinfo=UTC)


def screened(
    number: int = 0, yes: Mapping[str, bool] | None = None, age_band: AgeBand = "40_49"
) -> ScreenAnswered:
    """Every question answered with no, but for ``yes``."""
    answers = {one.id: False for one in rules().screen.asked_of(age_band)}
    return ScreenAnswered(at=at(number), day=day(number), answers={**answers, **(yes or {})})


def morning(number: int, score: int, **said: object) -> MorningPain:
    """The morning of that day."""
    whole = {"at": at(number, 7), "day": day(number), "score": score, **said}
    return MorningPain.model_validate(whole)


def phase(number: int, which: int) -> PhaseChosen:
    """A phase from that day on."""
    return PhaseChosen(at=at(number), day=day(number), phase=which)


def session(
    number: int,
    exercise_id: str = "heel_raise_double",
    during: int | None = 1,
    good: int | None = 36,
    before: int | None = 1,
    hour: int = 18,
    **more: object,
) -> SessionDone:
    """A session of one exercise, three sets of twelve."""
    done = ExerciseDone(
        exercise_id=exercise_id,
        sets_done=3,
        sets_planned=3,
        good_reps=good,
        all_reps=None if good is None else 36,
        worst_pain=during,
        **more,  # type: ignore[arg-type]
    )
    return SessionDone(
        f"s{number}{exercise_id}", at(number, hour), day(number), before, exercises=(done,)
    )
