"""What the tests of a physio's plan share: items, plans and the entry that takes one."""

from coach.care.done import ExerciseDone, SessionDone
from coach.care.entry import Entry
from coach.care.plan import PlanItem
from coach.care.prescription import Prescribed, Prescription
from coach.care.prescription_entries import Author, PrescriptionTaken
from coach.care.programme import Programme, programme
from coach.care.rules import Rules
from coach.care.suggestion import Suggestion
from tests.care.rules_of import ADULT, at, day, morning, phase, rules, screened

AUTHOR = Author(
    name="Ada Berg", practice="Praxis am Park", signing_key="ab" * 32, sealing_key="cd" * 32
)


def item(exercise_id: str = "heel_raise_double", **about: object) -> Prescribed:
    """Three sets of ten, but for ``about``."""
    whole: dict[str, object] = {
        "exercise_id": exercise_id,
        "side": "both",
        "sets": 3,
        "rest_s": 60,
        **({} if "hold_s" in about else {"reps": 10}),
        **about,
    }
    return Prescribed.model_validate(whole)


def prescription(*items: Prescribed, starts: int = 0, **about: object) -> Prescription:
    """A plan from day ``starts`` on."""
    whole: dict[str, object] = {
        "id": "plan-1",
        "version": 1,
        "name": "After the sprain",
        "starts": day(starts),
        "items": items or (item(),),
        **about,
    }
    return Prescription.model_validate(whole)


def taken(plan: Prescription | None, number: int = 0, **about: object) -> PrescriptionTaken:
    """The entry that takes ``plan`` on a day; None ends it."""
    given = (
        {}
        if plan is None
        else {"author": AUTHOR, "file_id": "f1", "client_id": "c1", "made_at": at(number)}
    )
    whole = {"at": at(number), "day": day(number), "prescription": plan, **given, **about}
    return PrescriptionTaken.model_validate(whole)


def did(number: int, *exercises: str, hour: int = 18, **about: object) -> SessionDone:
    """A session of some exercises, all sets done."""
    done = tuple(
        ExerciseDone(
            exercise_id=one,
            **{
                "sets_done": 3,
                "sets_planned": 3,
                "good_reps": 30,
                "all_reps": 30,
                "worst_pain": 1,
                **about,
            },  # type: ignore[arg-type]
        )
        for one in exercises or ("heel_raise_double",)
    )
    return SessionDone(f"s{number}-{hour}", at(number, hour), day(number), 1, exercises=done)


CALM: list[Entry] = [screened(0), phase(0, 3), *(morning(n, 1) for n in (0, 1, 3, 5))]
THREE = [did(0), did(2), did(4)]


def told(
    entries: list[Entry],
    sessions: list[SessionDone],
    number: int = 5,
    of: Rules | None = None,
) -> Programme:
    """The programme on that day."""
    return programme(entries, sessions, ADULT, of or rules(), day(number))


def items(made: Programme) -> list[PlanItem]:
    """What the plan of that day holds."""
    plan = made.day.plan.plan
    return [] if plan is None else list(plan.items)


def about(made: Programme, exercise_id: str = "heel_raise_double") -> Suggestion:
    """What is suggested about one exercise."""
    return next(one for one in made.suggestions if one.exercise_id == exercise_id)
