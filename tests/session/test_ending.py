"""What is owed to a session that was cut off right at its end."""

from coach.care.plan import Plan, PlanItem
from coach.motion.events import Event
from coach.session.ending import owed_end
from coach.session.events import SessionFinished, SetDone, SetSkipped, SetStarted

PLAN = Plan(
    id="two",
    name="Two",
    items=(PlanItem(exercise_id="heel_raise_double", side="both", sets=2, reps=5, rest_s=0),),
)


def one_set(number: int, *, completed: bool = True) -> list[Event]:
    named = (0, "heel_raise_double", None, number)
    return [SetStarted(10.0 * number, *named), SetDone(10.0 * number, *named, 5, 0.0, completed)]


def test_a_session_with_a_step_left_is_owed_nothing() -> None:
    assert owed_end(PLAN, []) is None
    assert owed_end(PLAN, one_set(1)) is None
    assert owed_end(PLAN, [*one_set(1), one_set(2)[0]]) is None


def test_a_session_that_said_its_end_is_owed_nothing() -> None:
    assert owed_end(PLAN, [*one_set(1), *one_set(2), SessionFinished(20.0, True)]) is None


def test_the_end_comes_with_the_last_set() -> None:
    assert owed_end(PLAN, one_set(1) + one_set(2)) == SessionFinished(20.0, True)


def test_a_set_cut_short_or_skipped_is_no_whole_session() -> None:
    assert owed_end(PLAN, one_set(1, completed=False) + one_set(2)) == SessionFinished(20.0, False)
    skipped = SetSkipped(20.0, 0, "heel_raise_double", None, 2, "tired")
    assert owed_end(PLAN, [*one_set(1), skipped]) == SessionFinished(20.0, False)
