"""Every row of the pain table and every boundary of it, and the laws it keeps."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.pain_table import BOLDNESS, TABLE, Action, Evidence, decide, worse
from coach.library import load_sources

CALM = Evidence(before=1, during=2, morning=2, base=2.0, good_share=0.8, good_sessions=3)

CASES = [
    ("all calm", {}, 7, "progress"),
    (
        "zero everywhere is an answer",
        {"before": 0, "during": 0, "morning": 0, "base": 0.0},
        7,
        "progress",
    ),
    ("red flag", {"red_flag": True}, 0, "stop"),
    (
        "red flag before all else",
        {"red_flag": True, "before": 9, "during": 9, "morning": 9},
        0,
        "stop",
    ),
    ("before 6", {"before": 6}, 1, "no_loading"),
    ("before 5", {"before": 5}, 7, "progress"),
    ("before missing", {"before": None}, 7, "progress"),
    ("new sign", {"new_sign": True}, 1, "no_loading"),
    ("before 6 before a bad session", {"before": 6, "during": 8}, 1, "no_loading"),
    ("during 6", {"during": 6}, 2, "regress"),
    ("during 5", {"during": 5}, 6, "hold"),
    ("during 10", {"during": 10, "morning": None}, 2, "regress"),
    ("sharp at 0", {"during": 0, "sharp": True}, 2, "regress"),
    ("sharp with no figure", {"during": None, "sharp": True}, 2, "regress"),
    ("morning 6", {"morning": 6, "base": 6.0}, 3, "regress"),
    ("morning 5 at base 5", {"morning": 5, "base": 5.0}, 7, "progress"),
    ("morning base and 2", {"morning": 4}, 3, "regress"),
    ("morning base and 1.5", {"morning": 4, "base": 2.5}, 8, "hold"),
    ("morning base and 1", {"morning": 3}, 8, "hold"),
    ("morning 0 at base 0", {"morning": 0, "base": 0.0}, 7, "progress"),
    ("morning 2 at base 0", {"morning": 2, "base": 0.0}, 3, "regress"),
    ("new swelling", {"new_swelling": True}, 3, "regress"),
    ("new swelling without a morning", {"new_swelling": True, "morning": None}, 3, "regress"),
    ("week up 1", {"week_rise": 1.0}, 4, "hold"),
    ("week up 0.5", {"week_rise": 0.5}, 7, "progress"),
    ("week down", {"week_rise": -3.0}, 7, "progress"),
    ("week up twice", {"week_rise": 1.0, "week_rise_before": 1.0}, 4, "regress"),
    ("week up, before not enough", {"week_rise": 2.0, "week_rise_before": 0.5}, 4, "hold"),
    ("week up, before unknown", {"week_rise": 2.0, "week_rise_before": None}, 4, "hold"),
    ("week before up alone", {"week_rise": 0.0, "week_rise_before": 2.0}, 7, "progress"),
    ("week up and morning missing", {"week_rise": 1.0, "morning": None}, 4, "hold"),
    ("morning missing", {"morning": None}, 5, "hold"),
    ("morning missing after 4", {"during": 4, "morning": None}, 5, "hold"),
    ("during 3", {"during": 3}, 6, "hold"),
    ("during 3, morning base and 1", {"during": 3, "morning": 3}, 6, "hold"),
    ("during 3, morning base and 1.5", {"during": 3, "morning": 4, "base": 2.5}, 8, "hold"),
    ("during 3, base unknown", {"during": 3, "base": None}, 8, "hold"),
    ("during 2", {"during": 2}, 7, "progress"),
    ("during missing", {"during": None}, 8, "hold"),
    ("base unknown", {"base": None}, 8, "hold"),
    ("good 79 %", {"good_share": 0.79}, 8, "hold"),
    ("good unknown", {"good_share": None}, 8, "hold"),
    ("two sessions", {"good_sessions": 2}, 8, "hold"),
    ("morning half above base", {"morning": 3, "base": 2.5}, 8, "hold"),
]


@pytest.mark.parametrize(
    ("changes", "row", "action"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_table(changes: dict[str, object], row: int, action: str) -> None:
    decision = decide(replace(CALM, **changes))  # type: ignore[arg-type]
    assert (decision.row.number, decision.action.value) == (row, action)


def test_every_row_is_in_the_table_once_and_tested() -> None:
    assert [row.number for row in TABLE] == list(range(9))
    assert {row for _, _, row, _ in CASES} == set(range(9))


def test_every_row_leads_to_a_claim() -> None:
    claims = load_sources().claims
    assert [row.claim for row in TABLE if row.claim not in claims] == []


scores = st.none() | st.integers(0, 10)
halves = st.none() | st.integers(0, 20).map(lambda n: n / 2)
rises = st.none() | st.integers(-10, 10).map(lambda n: n / 2)
evidences = st.builds(
    Evidence,
    red_flag=st.booleans(),
    before=scores,
    new_sign=st.booleans(),
    during=scores,
    sharp=st.booleans(),
    morning=scores,
    new_swelling=st.booleans(),
    base=halves,
    week_rise=rises,
    week_rise_before=rises,
    good_share=st.none() | st.floats(0, 1),
    good_sessions=st.integers(0, 5),
)


def by_hand(e: Evidence) -> tuple[int, str]:  # the clinical text again, as one chain
    if e.red_flag:
        return 0, "stop"
    if (e.before or 0) >= 6 or e.new_sign:
        return 1, "no_loading"
    if (e.during or 0) > 5 or e.sharp:
        return 2, "regress"
    if e.new_swelling or (e.morning or 0) > 5:
        return 3, "regress"
    if e.morning is not None and e.base is not None and e.morning >= e.base + 2:
        return 3, "regress"
    if (e.week_rise or 0) >= 1:
        return 4, "regress" if (e.week_rise_before or 0) >= 1 else "hold"
    if e.morning is None:
        return 5, "hold"
    if e.during is None or e.base is None:
        return 8, "hold"
    if 3 <= e.during <= 5 and e.morning <= e.base + 1:
        return 6, "hold"
    good = e.good_share is not None and e.good_share >= 0.8 and e.good_sessions >= 3
    if e.during <= 2 and e.morning <= e.base and good:
        return 7, "progress"
    return 8, "hold"


@given(evidences)
def test_first_match_wins(evidence: Evidence) -> None:
    decision = decide(evidence)
    assert (decision.row.number, decision.action.value) == by_hand(evidence)
    assert not any(row.when(evidence) for row in TABLE[: decision.row.number])


@given(evidences)
def test_a_step_forward_asks_for_calm(e: Evidence) -> None:
    if decide(e).action is Action.PROGRESS:
        assert e.during is not None
        assert e.during <= 2
        assert e.morning is not None
        assert e.base is not None
        assert e.morning <= e.base
        assert not (e.red_flag)
        assert not (e.sharp)
        assert not (e.new_sign)
        assert not (e.new_swelling)


@given(evidences, st.sampled_from(["before", "during", "morning"]), st.integers(1, 10))
def test_more_pain_is_never_bolder(e: Evidence, when: str, more: int) -> None:
    told = getattr(e, when)
    if told is not None:
        sorer = replace(e, **{when: min(10, told + more)})
        assert BOLDNESS[decide(sorer).action] <= BOLDNESS[decide(e).action]


@given(evidences, st.sampled_from(["red_flag", "new_sign", "sharp", "new_swelling"]))
def test_a_sign_is_never_bolder(e: Evidence, sign: str) -> None:
    assert BOLDNESS[decide(replace(e, **{sign: True})).action] <= BOLDNESS[decide(e).action]


@given(evidences)
def test_a_missing_answer_is_never_a_step_forward(e: Evidence) -> None:
    for missing in ("during", "morning", "base", "good_share"):
        assert decide(replace(e, **{missing: None})).action is not Action.PROGRESS


@given(evidences, evidences)
def test_of_two_ankles_the_worse_decides(one: Evidence, other: Evidence) -> None:
    both = worse(decide(one), decide(other))
    assert both == worse(decide(other), decide(one)) or both.row.number == decide(one).row.number
    lowest = min(BOLDNESS[decide(one).action], BOLDNESS[decide(other).action])
    assert BOLDNESS[both.action] == lowest
