"""The safety screen: what each tier locks, what opens it, and what bad input cannot open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.entries import Cleared, NewInjury, PhaseChosen, ScreenAnswered, SignsNoted, Walked
from coach.care.learn_text import LearnFileError
from coach.care.ledger import Ledger
from coach.care.locks import Lock
from coach.care.person import AgeBand, Person
from coach.care.programme import Programme, programme
from coach.care.run_entries import RunLogged
from coach.care.screen import CareRule, Outcome, ScreenResult, screen_result
from coach.care.screen_file import TIERS, screen_from
from coach.library import load_sources
from coach.resources import shipped
from tests.care.rules_of import ADULT, at, day, morning, phase, rules, screened

BANDS: list[AgeBand] = ["under_16", "16_17", "18_39", "60_64", "65_69", "70_79", "80_plus"]
IDS = [one.id for one in rules().screen.questions]


def result(yes: tuple[str, ...] = (), age_band: AgeBand = "40_49", **more: object) -> ScreenResult:
    answers = {one.id: False for one in rules().screen.asked_of(age_band)}
    answers |= dict.fromkeys(yes, True)
    return screen_result(rules().screen, answers, age_band, **more)  # type: ignore[arg-type]


def on(number: int, *entries: object, person: Person = ADULT) -> Programme:
    return programme(list(entries), [], person, rules(), day(number))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("yes", "outcome", "urgency", "locks"),
    [
        ((), "go_on", None, set()),
        (("odd_angle",), "emergency", "emergency", {"everything"}),
        (("calf_and_breath", "thin_bones"), "emergency", "emergency", {"everything"}),
        (("four_steps",), "checked_first", "same_day", {"everything"}),
        (("bone_spot",), "checked_first", "within_days", {"beyond_pumps", "loading", "impact"}),
        (("numb_stays",), "checked_first", "within_days", {"loading", "impact"}),
        (("gives_way",), "checked_first", "within_days", {"loading", "impact"}),
        (("thin_bones",), "checked_first", "ask_first", {"loading", "impact", "step_drops"}),
        (("falls",), "go_on", "care", {"step_drops", "unsupported"}),
    ],
)
def test_what_a_yes_locks(
    yes: tuple[str, ...], outcome: str, urgency: str | None, locks: set[str]
) -> None:
    told = result(yes)
    assert told.outcome is Outcome(outcome)
    assert told.urgency == urgency
    assert {lock.value for lock in told.locks} >= locks
    assert told.yes == tuple(id_ for id_ in IDS if id_ in yes)


def test_what_stays_open() -> None:
    assert set(result().activities) == {"walk", "swim", "bike", "run", "hop"}
    assert set(result(("gives_way",)).activities) == {"walk", "swim"}
    assert result(("bone_spot",)).activities == ("walk",)
    assert result(("odd_angle",)).activities == ()


def test_red_flags_are_row_0_and_illnesses_are_not() -> None:
    assert all(result((id_,)).red_flag == (rules().screen.by_id[id_].red_flag) for id_ in IDS)
    assert not result(("pregnant",)).red_flag
    assert result(("bone_spot",)).red_flag


@given(st.sets(st.sampled_from(IDS)), st.sampled_from(IDS), st.sampled_from(BANDS))
def test_one_more_yes_never_opens_anything(yes: set[str], more: str, band: AgeBand) -> None:
    less, wider = result(tuple(yes), band), result((*yes, more), band)
    assert wider.locks >= less.locks
    assert set(wider.activities) <= set(less.activities)
    if rules().screen.by_id[more].red_flag:
        assert wider.red_flag
        assert wider.outcome is not Outcome.GO_ON
        assert Lock.IMPACT in wider.locks or Lock.EVERYTHING in wider.locks


@given(st.dictionaries(st.sampled_from(IDS), st.booleans()), st.sampled_from(BANDS))
def test_a_missing_answer_is_never_go_on(answers: dict[str, bool], band: AgeBand) -> None:
    told = screen_result(rules().screen, answers, band)
    asked = {one.id for one in rules().screen.asked_of(band)}
    assert set(told.outstanding) == asked - set(answers)
    if told.outstanding:
        assert told.outcome is not Outcome.GO_ON
        assert "answer" in told.unlock


@pytest.mark.parametrize(
    ("band", "yes", "care"),
    [
        ("40_49", (), set()),
        ("under_16", (), {"adult_present", "guardian", "growing_heel", "no_adult_figures"}),
        ("16_17", (), {"guardian", "no_adult_figures"}),
        ("60_64", (), set()),
        ("65_69", (), {"support_in_reach", "not_alone", "step_needs_rail", "stop_if_dizzy"}),
        ("40_49", ("falls",), {"support_in_reach", "not_alone", "step_needs_rail"}),
        (
            "40_49",
            ("dizzy",),
            {"support_in_reach", "not_alone", "step_needs_rail", "stop_if_dizzy"},
        ),
        ("40_49", ("numb_feet",), {"support_in_reach", "not_alone", "step_needs_rail"}),
    ],
)
def test_who_has_to_heed_what(band: str, yes: tuple[str, ...], care: set[str] | None) -> None:
    if care is None:
        assert result(yes, "60_64").care == ()
        return
    told = result(yes, band)  # type: ignore[arg-type]
    assert set(told.care) == {CareRule(one) for one in care}
    careful = band == "65_69" or bool(yes)
    assert ({Lock.STEP_DROPS, Lock.UNSUPPORTED} <= told.locks) == careful


def test_heel_pain_is_asked_of_minors_alone() -> None:
    asked = {band: {one.id for one in rules().screen.asked_of(band)} for band in BANDS}
    assert all(("growing_heel" in asked[band]) == (band in BANDS[:2]) for band in BANDS)
    assert "growing_heel" in {one.id for one in rules().screen.asked_of(None)}
    assert result(("growing_heel",), "under_16").outcome is Outcome.CHECKED_FIRST


@pytest.mark.parametrize(
    ("number", "why", "locked"),
    [
        (0, None, False),
        (6, None, False),
        (7, "weekly", False),
        (9, "weekly", False),
        (10, "weekly", True),
        (200, "weekly", True),
    ],
)
def test_the_screen_is_weekly_and_lapses(number: int, why: str | None, locked: bool) -> None:
    told = on(number, screened(0))
    assert told.screen_due == why
    assert (Lock.EVERYTHING in told.locks) == locked


def test_the_first_screen_is_due_before_anything() -> None:
    told = on(0)
    assert told.screen_due == "first"
    assert told.day.plan.plan is None
    assert told.next_steps[0].key == "next_screen_first"


def test_a_new_injury_locks_until_the_screen() -> None:
    hurt = NewInjury(at=at(2), day=day(2))
    assert Lock.EVERYTHING in on(2, screened(0), hurt).locks
    assert on(2, screened(0), hurt).screen_due == "injury"
    again = on(2, screened(0), hurt, screened(2))
    assert Lock.EVERYTHING not in again.locks
    assert Lock.STRETCH in again.locks
    assert Lock.STRETCH in on(4, screened(0), hurt, screened(2)).locks
    assert Lock.STRETCH not in on(5, screened(0), hurt, screened(2)).locks


def test_a_later_no_or_a_professional_opens_it() -> None:
    bad = screened(0, {"four_steps": True})
    assert Lock.EVERYTHING in on(1, bad).locks
    assert Lock.EVERYTHING not in on(1, bad, screened(1)).locks
    seen = Cleared(at=at(1), day=day(1), questions=("four_steps",))
    told = on(1, bad, seen)
    assert told.screen.outcome is Outcome.GO_ON
    assert told.screen.cleared == ("four_steps",)


def test_on_the_same_day_the_stricter_answer_wins() -> None:
    assert Lock.EVERYTHING in on(0, screened(0, {"four_steps": True}), screened(0)).locks
    assert Lock.EVERYTHING in on(0, screened(0), screened(0, {"four_steps": True})).locks


def test_a_clearance_is_for_what_was_seen() -> None:
    seen = Cleared(at=at(1), day=day(1), questions=("four_steps", "thin_bones"))
    ahead = on(2, screened(0), seen, screened(2, {"four_steps": True}))
    assert Lock.EVERYTHING in ahead.locks
    bad = screened(0, {"four_steps": True, "thin_bones": True})
    again = on(2, bad, seen, screened(2, {"four_steps": True, "thin_bones": True}))
    assert again.screen.yes == ("four_steps",)
    hurt = NewInjury(at=at(3), day=day(3))
    kept = on(3, bad, seen, hurt, screened(3, {"thin_bones": True}))
    assert kept.screen.yes == ()


def test_a_question_left_out_keeps_its_yes() -> None:
    left_out = screened(1).model_copy(
        update={"answers": {k: v for k, v in screened(1).answers.items() if k != "gives_way"}}
    )
    assert on(1, screened(0, {"gives_way": True}), left_out).screen.yes == ("gives_way",)
    assert on(1, screened(0), left_out).screen.outstanding == ("gives_way",)


def test_a_contradiction_is_told_and_the_yes_wins() -> None:
    walk = Walked(at=at(0), day=day(0), minutes=30, worst_pain=0, limp=False, brisk=True)
    told = on(0, walk, screened(0, {"four_steps": True}))
    assert told.screen.contradictions == ("four_steps",)
    assert Lock.EVERYTHING in told.locks
    assert on(0, walk, screened(0)).screen.contradictions == ()
    slow = walk.model_copy(update={"minutes": 10})
    assert on(0, slow, screened(0, {"four_steps": True})).screen.contradictions == ()


def test_what_was_logged_can_be_a_yes() -> None:
    limps = [morning(n, 2, limp=True) for n in range(4)]
    assert on(2, screened(0), *limps[:3]).screen.yes == ()
    assert on(3, screened(0), *limps).screen.yes == ("limp_stays",)
    assert on(4, screened(0), *limps, screened(3)).screen.yes == ("limp_stays",)
    assert on(4, screened(0), *limps, screened(4)).screen.yes == ()
    gives = [SignsNoted(at=at(n), day=day(n), giving_way=True) for n in (0, 5)]
    assert on(5, screened(0), *gives[:1]).screen.yes == ()
    assert on(5, screened(0), *gives).screen.yes == ("gives_way",)
    run = RunLogged(at=at(1), day=day(1), run_id="r", minutes=10, bone_pain=True)
    assert on(1, screened(0), run).screen.yes == ("bone_spot",)
    assert on(1, screened(0), run).screen.red_flag


def test_a_clock_that_was_wrong_opens_nothing() -> None:
    future = screened(400, {"four_steps": True})
    assert Lock.EVERYTHING in on(0, screened(0), future).locks
    clear = on(0, screened(400))
    assert clear.screen_due == "first"
    assert Lock.EVERYTHING in clear.locks


@given(
    st.lists(
        st.tuples(st.sampled_from(IDS), st.booleans(), st.integers(0, 20)), min_size=1, max_size=8
    ),
    st.sampled_from([one.id for one in rules().screen.questions if one.red_flag]),
)
def test_adding_a_red_flag_always_locks(said: list[tuple[str, bool, int]], flag: str) -> None:
    entries: list[ScreenAnswered | PhaseChosen] = [
        screened(number, {id_: yes}) for id_, yes, number in said
    ]
    entries.append(phase(0, 4))
    told = on(20, *entries, screened(20, {flag: True}))
    seen_again = rules().screen.by_id[flag].seen_again
    assert flag in told.screen.yes or not seen_again
    assert told.screen.red_flag
    assert not told.day.run
    assert told.suggestions == ()


def test_every_question_is_whole_in_both_languages() -> None:
    claims = load_sources().claims
    german = rules().screen.in_language("de").by_id
    for one in rules().screen.questions:
        assert one.claim in claims, one.id
        assert german[one.id].ask != one.ask
        assert german[one.id].tell != one.tell
    assert {one.tier for one in rules().screen.questions} == set(TIERS)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id = "odd_angle"', 'id = "bone_showing"'),
        ('tier = "emergency"', 'tier = "soon"'),
        ('question = "four_steps"', 'question = "five_steps"'),
        ('locks = ["everything"]', 'locks = ["nothing"]'),
    ],
)
def test_a_damaged_file_is_refused(old: str, new: str) -> None:
    text = shipped("assets", "care", "screen.toml").read_text(encoding="utf-8")
    with pytest.raises(LearnFileError, match=r"screen\.toml"):
        screen_from(text.replace(old, new, 1))


def test_the_ledger_is_the_same_entry_by_entry() -> None:
    entries = [screened(0), morning(1, 3), NewInjury(at=at(2), day=day(2)), screened(2)]
    whole, grown = Ledger.of(rules(), entries, []), Ledger(rules())
    for entry in entries:
        grown.add(entry)
    assert grown.memory == whole.memory
