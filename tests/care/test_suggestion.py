"""What is suggested after real sessions: mornings, bases, gaps, two ankles, and the physio."""

import pytest

from coach.care.done import SessionDone
from coach.care.entries import (
    AutoProgress,
    NewInjury,
    PhysioPlan,
    SignsNoted,
    SuggestionAnswered,
)
from coach.care.entry import Entry
from coach.care.pain_table import Action
from coach.care.person import Person
from coach.care.plan import Plan, PlanItem
from coach.care.programme import Programme, programme
from coach.care.suggestion import Suggestion, answer_to
from tests.care.rules_of import ADULT, at, day, morning, phase, rules, screened, session

CALM: list[Entry] = [screened(0), phase(0, 3), *(morning(n, 1) for n in (0, 1, 3, 5))]
THREE = [session(0), session(2), session(4)]
PHYSIO = Plan(
    id="p",
    name="Mine",
    items=(
        PlanItem(exercise_id="heel_raise_double", side="both", sets=3, reps=20, rest_s=60),
        PlanItem(exercise_id="heel_drop_step", side="each", sets=3, reps=10, rest_s=60),
    ),
)


def told(
    entries: list[Entry], sessions: list[SessionDone], number: int = 5, person: Person = ADULT
) -> Programme:
    return programme(entries, sessions, person, rules(), day(number))


def about(made: Programme, exercise_id: str = "heel_raise_double") -> Suggestion:
    return next(one for one in made.suggestions if one.exercise_id == exercise_id)


def test_three_calm_sessions_suggest_one_step() -> None:
    one = about(told(CALM, THREE))
    assert (one.row, one.action, one.variable) == (7, Action.PROGRESS, "range")
    assert one.now is not None
    assert one.then == one.now.model_copy(update={"range_level": 1})
    assert one.to_answer
    assert not one.by_itself


def test_nothing_changes_until_it_is_accepted() -> None:
    one = about(told(CALM, THREE))
    no = answer_to(one, False, at(5), day(5), "user")
    declined = told([*CALM, no], THREE)
    assert about(declined).answered is False
    assert not about(declined).to_answer
    assert about(declined).now == one.now
    yes = answer_to(one, True, at(5, 20), day(5), "user")
    accepted = told([*CALM, yes], THREE)
    assert about(accepted).now == one.then
    assert about(accepted).action is Action.HOLD


def test_after_a_step_three_more_sessions_are_asked_for() -> None:
    yes = answer_to(about(told(CALM, THREE)), True, at(5, 20), day(5), "user")
    mornings = [morning(n, 1) for n in (7, 8, 10, 12)]
    after = [session(7), session(9), session(11)]
    entries = [*CALM, yes, screened(7), *mornings]
    two = about(told([*CALM, yes, screened(7), *mornings[:3]], [*THREE, *after[:2]], 10))
    assert (two.action, two.values["good_sessions"]) == (Action.HOLD, 2)
    assert about(told(entries, [*THREE, *after], 12)).action is Action.PROGRESS


@pytest.mark.parametrize(
    ("sessions", "mornings", "row", "reason"),
    [
        ([session(0), session(2), session(4, during=3)], {}, 6, "row_6"),
        ([session(0), session(2), session(4, during=6)], {}, 2, "row_2"),
        ([session(0), session(2), session(4, during=0, sharp=True)], {}, 2, "row_2_sharp"),
        (
            [session(0), session(2), session(4, during=0, stopped_for_pain=True)],
            {},
            2,
            "row_2_sharp",
        ),
        ([session(0), session(2, during=3), session(4)], {}, 8, "row_8"),
        ([session(0), session(2), session(4, during=None)], {}, 8, "row_8_during"),
        ([session(0), session(2), session(4, good=None)], {}, 8, "row_8_not_watched"),
        ([session(0), session(2), session(4, good=28)], {}, 8, "row_8"),
        ([session(0), session(2), session(4, good=29)], {}, 7, "row_7"),
        ([session(0), session(4)], {}, 8, "row_8"),
        (THREE, {5: None}, 5, "row_5"),
        (THREE, {5: 2}, 8, "row_8"),
        (THREE, {5: 3}, 3, "row_3"),
        (THREE, {5: 6}, 1, "row_1"),
        (THREE, {3: None}, 8, "row_8"),
        (THREE, {0: 0, 1: 0, 3: 0, 5: 0}, 7, "row_7"),
    ],
)
def test_what_the_sessions_come_to(
    sessions: list[SessionDone], mornings: dict[int, int | None], row: int, reason: str
) -> None:
    scores = dict.fromkeys((0, 1, 3, 5), 1) | mornings
    entries = [screened(0), phase(0, 3)]
    entries += [morning(n, score) for n, score in scores.items() if score is not None]
    made = told(entries, sessions)
    one = made.day_rule if row <= 1 else about(made)
    assert one is not None
    assert (one.row, one.reason) == (row, reason)


def test_a_session_today_waits_for_tomorrow() -> None:
    one = about(told(CALM, [*THREE[:2], session(5)]))
    assert (one.row, one.reason) == (5, "row_5_tomorrow")


def test_a_reaction_rests_the_load_for_two_days() -> None:
    entries = [*CALM[:-1], morning(5, 4)]
    one = about(told(entries, THREE))
    assert (one.row, one.rest_until) == (3, day(7))
    for number, offered in ((5, False), (6, False), (7, True)):
        made = told([*entries, screened(7)], THREE, number)
        plan = made.day.plan.plan
        ids = {item.exercise_id for item in plan.items} if plan else set()
        assert ("heel_raise_double" in ids) == offered


def test_a_reaction_rests_the_load_also_where_the_session_hurt() -> None:
    hurt = [*THREE[:2], session(4, during=7)]
    one = about(told([*CALM[:-1], morning(5, 4)], hurt))
    assert (one.row, one.rest_until) == (2, day(7))
    assert about(told(CALM, hurt)).rest_until is None


def test_the_other_exercises_wait_for_a_bad_morning() -> None:
    sessions = [session(n, "band_dorsiflexion") for n in (0, 2, 3)] + [session(4, during=7)]
    entries = [screened(0), phase(0, 3), *(morning(n, 1) for n in (0, 1, 3, 4, 5))]
    one = about(told(entries, sessions), "band_dorsiflexion")
    assert (one.row, one.action, one.reason) == (7, Action.HOLD, "held_unsettled")


def test_two_ankles_and_the_worse_decides() -> None:
    sides: list[Entry] = [screened(0), phase(0, 3)]
    for n in (0, 1, 3, 5):
        sides += [morning(n, 1, side="left"), morning(n, 4, side="right")]
    both = Person("40_49", "both")
    assert about(told(sides, THREE, person=both)).action is Action.PROGRESS
    worse = [*sides, morning(5, 3, side="left")]
    one = about(told(worse, THREE, person=both))
    assert (one.row, one.values["morning"], one.values["base"]) == (3, 3, 1.0)


def test_the_first_days_base_is_the_pain_before() -> None:
    entries = [screened(0), phase(0, 3), morning(1, 3)]
    assert about(told(entries, [session(0, before=3)], 1)).row == 8
    assert about(told(entries, [session(0, before=1)], 1)).row == 3
    unknown = about(told(entries, [session(0, before=None)], 1))
    assert unknown.row == 8
    assert "base" not in unknown.values


def test_a_rising_week_holds_and_two_step_back() -> None:
    mornings = [morning(n, 1) for n in range(7)] + [morning(n, 2) for n in range(7, 14)]
    entries = [screened(0), screened(7), screened(14), phase(0, 3)]
    one = about(told([*entries, *mornings], [session(12)], 13))
    assert (one.row, one.action) == (4, Action.HOLD)
    more = [*mornings, *(morning(n, 3) for n in range(14, 21))]
    two = told([*entries, *more], [session(19)], 20)
    assert (about(two).row, about(two).action) == (4, Action.REGRESS)
    assert about(two).advise_review
    assert two.advise_review


def test_after_a_few_days_off_there_is_no_step_forward() -> None:
    late = [session(0), session(2), session(9)]
    entries = [*CALM, screened(7), morning(10, 1)]
    one = about(told(entries, late, 10))
    assert (one.row, one.action, one.reason) == (7, Action.HOLD, "held_gap")


def test_after_a_long_break_counting_begins_anew() -> None:
    late = [session(0), session(2), session(16)]
    entries = [*CALM, screened(14), morning(15, 1), morning(17, 1)]
    one = about(told(entries, late, 17))
    assert (one.row, one.values["good_sessions"]) == (8, 1)


def test_the_physio_lets_it_happen_by_itself() -> None:
    one = about(told([*CALM, AutoProgress(at=at(0), day=day(0), on=True)], THREE))
    assert one.by_itself
    off = AutoProgress(at=at(1), day=day(1), on=False)
    again = told([*CALM, AutoProgress(at=at(0), day=day(0), on=True), off], THREE)
    assert not about(again).by_itself


def test_the_physios_plan_wins_and_the_locks_stay() -> None:
    given = PhysioPlan(at=at(0), day=day(0), plan=PHYSIO)
    made = told([*CALM, given], THREE)
    assert made.day.physio
    assert made.day.plan.plan == PHYSIO
    assert about(made).reason == "held_physio"
    careful = told([*CALM, given, screened(5, {"falls": True})], THREE)
    assert careful.day.plan.plan is not None
    assert [one.exercise_id for one in careful.day.plan.plan.items] == ["heel_raise_double"]
    assert [one.exercise_id for one in careful.day.plan.left] == ["heel_drop_step"]
    locked = told([*CALM, given, screened(5, {"odd_angle": True})], THREE)
    assert locked.day.plan.plan is None
    ended = told([*CALM, given, PhysioPlan(at=at(5), day=day(5), plan=None)], THREE)
    assert not ended.day.physio


def test_a_step_back_in_the_physios_plan_is_less_of_it() -> None:
    given = PhysioPlan(at=at(0), day=day(0), plan=PHYSIO)
    sore = [*THREE[:2], session(4, during=7)]
    one = about(told([*CALM, given], sore))
    assert one.then is not None
    yes = answer_to(one, True, at(5, 20), day(5), "user")
    plan = told([*CALM, given, yes], sore).day.plan.plan
    assert plan is not None
    assert (plan.items[0].sets, plan.items[0].reps) == (3, 12)
    assert plan.items[1] == PHYSIO.items[1]


def test_an_answer_for_another_ladder_changes_nothing() -> None:
    one = about(told(CALM, THREE))
    assert one.then is not None
    other = rules().progressions["ankle_pumps"].start(rules().exercises["ankle_pumps"])
    strange = SuggestionAnswered(
        at=at(5, 20),
        day=day(5),
        exercise_id="heel_raise_double",
        session_id="x",
        row=7,
        action="progress",
        accepted=True,
        dose=other.model_copy(update={"amount": 600}),
    )
    assert about(told([*CALM, strange], THREE)).now == one.now


@pytest.mark.parametrize("sign", ["limp", "swelling", "giving_way"])
def test_a_new_sign_today_leaves_the_pumps(sign: str) -> None:
    noted = SignsNoted.model_validate({"at": at(5), "day": day(5), sign: True})
    made = told([*CALM, noted], THREE)
    assert made.day_rule is not None
    assert (made.day_rule.row, made.day_rule.reason) == (1, "row_1_sign")
    assert made.day.plan.plan is None or [one.exercise_id for one in made.day.plan.plan.items] == [
        "ankle_pumps"
    ]
    assert made.suggestions == ()


def test_before_6_is_pumps_only_and_5_is_not() -> None:
    for before, pumps in ((5, False), (6, True)):
        noted = SignsNoted(at=at(7), day=day(7), before=before)
        made = told([*CALM, screened(7), noted], THREE, 7)
        assert made.day.plan.plan is not None
        ids = [one.exercise_id for one in made.day.plan.plan.items]
        assert (ids == ["ankle_pumps"]) == pumps


def test_what_is_dated_after_today_is_left_out() -> None:
    ahead = [*THREE, session(30, during=9)]
    entries = [*CALM, morning(31, 9), morning(6, 9), NewInjury(at=at(5), day=day(40))]
    assert about(told([*CALM, morning(31, 9), morning(6, 9)], ahead)).action is Action.PROGRESS
    assert told(entries, ahead).screen_due == "injury"


def test_a_suggestion_for_the_day_has_no_answer() -> None:
    made = told([*CALM, screened(5, {"bone_spot": True})], THREE)
    assert made.day_rule is not None
    assert made.day_rule.row == 0
    with pytest.raises(ValueError, match="whole day"):
        answer_to(made.day_rule, True, at(5), day(5), "user")


@pytest.mark.parametrize(("effort", "action"), [(6, "progress"), (7, "hold"), (None, "hold")])
def test_a_stronger_band_asks_for_an_easy_one(effort: int | None, action: str) -> None:
    own = rules().progressions["band_dorsiflexion"]
    full = own.start(rules().exercises["band_dorsiflexion"]).model_copy(
        update={"range_level": 1, "amount": 15, "sets": 3}
    )
    step = SuggestionAnswered(
        at=at(0),
        day=day(0),
        exercise_id="band_dorsiflexion",
        session_id="x",
        row=7,
        action="progress",
        accepted=True,
        dose=full,
    )
    sessions = [session(n, "band_dorsiflexion", effort=effort) for n in (0, 2, 4)]
    one = about(told([*CALM[:2], step, *CALM[2:]], sessions), "band_dorsiflexion")
    assert one.action.value == action
    assert one.reason == ("row_7" if action == "progress" else "held_effort")
    assert one.variable == ("load" if action == "progress" else None)
