"""When going on or back a phase is proposed."""

import pytest

from coach.care.entries import MorningPain, NewInjury, PhaseDeclined
from coach.care.entry import Entry
from coach.care.learn_text import LearnFileError
from coach.care.phase_file import phases_from
from coach.care.run_entries import RunLogged
from coach.library import load_sources
from coach.resources import shipped
from tests.care.rules_of import at, day, morning, phase, rules, screened, session
from tests.care.signs_of import assessed, noted, result, told, walked

DONE_2: list[Entry] = [
    walked(3, 30, 0),
    assessed(
        3,
        result("knee_to_wall_cm", "left", 10),
        result("knee_to_wall_cm", "right", 10),
        result("double_raises", None, 30, 0),
        result("balance_s", "left", 40),
    ),
]


def test_going_on_is_proposed_and_not_done() -> None:
    made = told([screened(0), phase(0, 2), *DONE_2], 3)
    assert made.phase.number == 2
    assert made.phase.proposal is not None
    assert (made.phase.proposal.phase, made.phase.proposal.reason) == (3, "phase_on")
    assert "next_phase" in [step.key for step in made.next_steps]
    again = told([screened(0), phase(0, 2), *DONE_2, phase(3, 3)], 3)
    assert again.phase.number == 3


def test_an_unknown_criterion_is_not_met() -> None:
    assert told([screened(0), phase(0, 2), *DONE_2[:1]], 3).phase.proposal is None


@pytest.mark.parametrize(("number", "proposed"), [(3, False), (9, False), (10, True)])
def test_what_was_declined_is_not_proposed_for_a_week(number: int, proposed: bool) -> None:
    no = PhaseDeclined(at=at(3), day=day(3), phase=3)
    made = told([screened(0), phase(0, 2), *DONE_2, no, screened(number)], number)
    assert (made.phase.proposal is not None) == proposed


def test_a_red_flag_keeps_from_going_on() -> None:
    flagged = screened(3, {"no_better": True})
    assert told([screened(0), phase(0, 2), *DONE_2, flagged], 3).phase.proposal is None


def test_two_reactions_in_two_weeks_lead_one_phase_back() -> None:
    sessions = [session(n) for n in (2, 4)]
    mornings: list[MorningPain] = [morning(n, 1) for n in (0, 1)]
    start = [screened(0), phase(0, 3), *mornings]
    once = told([*start, morning(3, 4)], 5, sessions)
    assert once.phase.proposal is None
    twice = told([*start, morning(3, 4), morning(5, 6)], 5, sessions)
    assert twice.phase.proposal is not None
    assert (twice.phase.proposal.phase, twice.phase.proposal.reason) == (2, "phase_back_flares")


def test_a_new_injury_leads_to_the_first_phase_after_the_screen() -> None:
    hurt = NewInjury(at=at(2), day=day(2))
    before = told([screened(0), phase(0, 3), hurt], 2)
    assert before.phase.proposal is None
    after = told([screened(0), phase(0, 3), hurt, screened(2)], 2)
    assert after.phase.proposal is not None
    assert (after.phase.proposal.phase, after.phase.proposal.reason) == (1, "phase_back_injury")
    chosen = told([screened(0), phase(0, 3), hurt, screened(2), phase(3, 1)], 3)
    assert chosen.phase.proposal is None


def test_two_runs_that_were_too_much_lead_to_strength_for_a_week() -> None:
    start: list[Entry] = [screened(0), phase(0, 4), *(morning(n, 0) for n in (0, 1))]
    for number in (1, 6):
        run = RunLogged(
            at=at(number, 18),
            day=day(number),
            run_id=f"r{number}",
            minutes=10,
            pain_during=7,
            ladder_step=1,
        )
        start += [run, morning(number + 1, 0), morning(number + 3, 0)]
    made = told([*start, screened(7)], 7)
    assert made.phase.proposal is not None
    assert (made.phase.proposal.phase, made.phase.proposal.reason) == (3, "phase_back_ladder")


@pytest.mark.parametrize(("number", "stuck"), [(27, False), (28, True)])
def test_four_weeks_without_a_change(number: int, stuck: bool) -> None:
    made = told([screened(number), phase(0, 2)], number)
    assert made.phase.stuck == stuck
    assert made.advise_review == stuck
    assert ("next_review" in [step.key for step in made.next_steps]) == stuck
    assert not told([screened(number), phase(0, 5)], number).phase.stuck


def test_the_start_is_the_first_phase_that_asks_for_something() -> None:
    fit: list[Entry] = [
        noted(0, rest_pain=0, swelling=False, giving_way=False),
        walked(0, 30, 0, brisk=True),
        assessed(
            0,
            *(
                result(test, side, value, 0)
                for side in ("left", "right")
                for test, value in (("knee_to_wall_cm", 11), ("balance_s", 40), ("hops", 10))
            ),
            result("single_raises", "left", 25),
            result("double_raises", None, 30, 0),
        ),
    ]
    whole = told([screened(0), *fit], 0)
    assert whole.phase.proposal is not None
    assert (whole.phase.proposal.phase, whole.phase.proposal.reason) == (4, "phase_start")
    sore = told([screened(0), fit[0], fit[2]], 0)
    assert sore.phase.proposal is not None
    assert sore.phase.proposal.phase == 1
    assert told([screened(0), *fit[:2]], 0).phase.proposal is None


def test_every_phase_is_whole_in_both_languages_and_leads_to_claims() -> None:
    claims = load_sources().claims
    german = rules().phases.in_language("de").by_number
    for number, one in rules().phases.by_number.items():
        assert german[number].name != one.name
        for english, other in zip(one.criterion, german[number].criterion, strict=True):
            assert english.claim in claims, english.id
            assert other.says != english.says
            assert other.find_out != english.find_out


@pytest.mark.parametrize(
    ("old", "new"), [("number = 5", "number = 6"), ('measure = "walk"', 'measure = "stroll"')]
)
def test_a_damaged_file_is_refused(old: str, new: str) -> None:
    text = shipped("assets", "care", "phases.toml").read_text(encoding="utf-8")
    with pytest.raises(LearnFileError, match=r"phases\.toml"):
        phases_from(text.replace(old, new, 1))
