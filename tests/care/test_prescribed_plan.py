"""A physio's plan in the programme: what of it is for today, and its limits."""

from coach.care.entries import PhysioPlan
from coach.care.entry import Entry
from coach.care.locks import Lock
from coach.care.own_exercises import own_exercises, with_own
from coach.care.pain_table import Action
from coach.care.today_plan import WhyOut
from coach.care.week import DayKind
from coach.exercise.definition import Exercise
from tests.care.plans_of import CALM, THREE, about, did, item, items, prescription, taken, told
from tests.care.rules_of import at, day, morning, phase, rules, screened


def own_exercise(id_: str = "towel_scrunch") -> Exercise:
    shipped = rules().exercises["heel_raise_double"]
    return shipped.model_copy(update={"id": id_, "name": "Towel scrunch", "text": {}})


def test_the_plan_of_today_carries_what_the_session_needs() -> None:
    one = item(
        side="in_turn", pain_max=3, range_max_deg=20, stops=("dizziness",), tempo_s=(2, 0, 3)
    )
    made = told([*CALM, taken(prescription(one))], [], 0)
    assert made.day.physio
    assert made.day.kind is DayKind.SESSION
    assert made.day.plan.plan is not None
    assert made.day.plan.plan.id == "plan-1"
    (planned,) = items(made)
    assert (planned.side, planned.sets, planned.reps) == ("in_turn", 3, 10)
    assert (planned.pain_max, planned.range_max_deg) == (3, 20)
    assert planned.stops == ("dizziness",)
    assert planned.all_sets == 6


def test_what_is_done_is_not_offered_again_and_the_day_is_done() -> None:
    plan = prescription(item(), item("ankle_circles", side="each", times_a_day=2))
    entries = [*CALM, taken(plan)]
    made = told(entries, [did(0, "heel_raise_double", "ankle_circles")], 0)
    assert [one.exercise_id for one in items(made)] == ["ankle_circles"]
    assert made.day.prescribed is not None
    assert [one.time for one in made.day.prescribed.offered] == [2]
    twice = [did(0, "heel_raise_double", "ankle_circles"), did(0, "ankle_circles", hour=20)]
    done = told(entries, twice, 0)
    assert done.day.plan.plan is None
    assert done.day.prescribed is not None
    assert done.day.prescribed.done
    assert "next_session" not in [one.key for one in done.next_steps]
    assert "next_pumps" not in [one.key for one in done.next_steps]


def test_a_day_without_any_of_it_is_for_rest() -> None:
    made = told([*CALM, taken(prescription(item(days_a_week=1)))], [did(0)], 1)
    assert made.day.plan.plan is None
    assert made.day.kind in (DayKind.REST, DayKind.EASY)
    assert made.day.prescribed is not None
    assert made.day.prescribed.next_day == day(7)
    kinds = [one.kind for one in made.day.week]
    assert kinds[6] is DayKind.SESSION
    assert DayKind.SESSION not in kinds[:6]


def test_the_screen_takes_out_what_it_closes() -> None:
    plan = prescription(
        item(),
        item("heel_drop_step", side="each"),
        item("single_leg_balance", side="each", hold_s=30, eyes="closed"),
        item("single_leg_balance", side="each", hold_s=20, surface="foam"),
    )
    open_ = told([*CALM, taken(plan)], [], 0)
    assert len(items(open_)) == 4
    careful = told([screened(0, {"falls": True}), phase(0, 3), taken(plan)], [], 0)
    assert [one.exercise_id for one in items(careful)] == ["heel_raise_double"]
    assert {one.why for one in careful.day.plan.left} == {WhyOut.LOCKED}
    locked = told([screened(0, {"odd_angle": True}), taken(plan)], [], 0)
    assert locked.day.plan.plan is None
    assert locked.day.kind is DayKind.LOCKED
    sore = told([*CALM[:2], morning(0, 7), taken(plan)], [], 0)
    assert [one.exercise_id for one in items(sore)] == ["ankle_pumps"]
    assert not sore.day.physio


def test_an_exercise_of_the_physios_own_is_played_and_closed_by_locks() -> None:
    own = own_exercise()
    entry = taken(prescription(item("towel_scrunch")), exercises=(own,))
    known = with_own(rules(), own_exercises([entry], rules().exercises))
    made = told([*CALM, entry], [], 0, known)
    assert [one.exercise_id for one in items(made)] == ["towel_scrunch"]
    assert known.progressions["towel_scrunch"].demands >= {Lock.LOADING, Lock.IMPACT}
    hurt = told([screened(0, {"bone_spot": True}), entry], [], 0, known)
    assert "towel_scrunch" not in [one.exercise_id for one in items(hurt)]
    sore = [did(n, "towel_scrunch") for n in (0, 2)] + [did(4, "towel_scrunch", worst_pain=7)]
    one = about(told([*CALM, entry], sore, 5, known), "towel_scrunch")
    assert one.action is Action.REGRESS
    assert one.then is not None
    assert one.then.volume <= 18


def test_no_own_exercise_takes_the_place_of_one_that_ships() -> None:
    false = own_exercise("heel_raise_double")
    entry = taken(prescription(), exercises=(false,))
    assert own_exercises([entry], rules().exercises) == {}


def test_the_old_kind_of_plan_gives_way_and_ending_goes_back_to_the_programme() -> None:
    old = PhysioPlan.model_validate(
        {
            "at": at(0),
            "day": day(0),
            "plan": {
                "id": "p",
                "name": "Old",
                "items": [
                    {
                        "exercise_id": "ankle_circles",
                        "side": "each",
                        "sets": 1,
                        "reps": 5,
                        "rest_s": 0,
                    }
                ],
            },
        }
    )
    entries = [*CALM, old, taken(prescription())]
    assert [one.exercise_id for one in items(told(entries, [], 0))] == ["heel_raise_double"]
    ended = told([*entries, taken(None, 0)], [], 0)
    assert ended.day.prescribed is None
    assert not ended.day.physio


def test_a_lower_limit_for_the_morning() -> None:
    entries: list[Entry] = [screened(0), phase(0, 3), *(morning(n, 3) for n in (0, 1, 3))]
    plan = prescription(morning_pain_max=3)
    four = [*entries, morning(5, 4)]
    one = about(told([*four, taken(plan)], THREE))
    assert (one.row, one.action, one.reason) == (3, Action.REGRESS, "row_3_physio")
    assert one.rest_until == day(7)
    assert about(told([*four, taken(prescription())], THREE)).row != 3


def test_after_a_long_gap_there_is_less_of_it_once() -> None:
    entries = [*CALM, taken(prescription()), screened(13)]
    made = told(entries, [did(0)], 14)
    assert made.day.plan.eased
    (one,) = items(made)
    assert one.sets * (one.reps or 0) <= 18
    (after,) = items(told(entries, [did(0), did(14)], 15))
    assert (after.sets, after.reps) == (3, 10)
