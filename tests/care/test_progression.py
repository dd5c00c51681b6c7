"""One variable at a time, never outside the limits, and 40 % less on the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.dosage import Dosage
from coach.care.doses import Doses, eased
from coach.care.entries import SuggestionAnswered
from coach.care.learn_text import LearnFileError
from coach.care.locks import Lock
from coach.care.progression import back, forward, less_volume, open_variant
from coach.care.progression_file import progressions_from
from coach.care.today_plan import item_of, note_of
from coach.resources import shipped
from tests.care.rules_of import at, day, rules

IDS = sorted(rules().progressions)
ALL = frozenset(IDS)
NAMES = ("range_level", "amount", "sets", "load", "speed")


def start(exercise_id: str) -> Dosage:
    return rules().progressions[exercise_id].start(rules().exercises[exercise_id])


def climb(exercise_id: str, reachable: frozenset[str], *locks: Lock) -> list[tuple[str, Dosage]]:
    dose, path = start(exercise_id), []
    while change := forward(dose, rules().ladders, reachable, frozenset(locks)):
        path.append((change.variable, change.dose))
        dose = change.dose
    return path


def levels(dose: Dosage) -> tuple[int, ...]:
    return (dose.range_level, dose.amount, dose.sets, dose.load, dose.speed)


@st.composite
def doses(draw: st.DrawFn) -> Dosage:
    """Any dose at all of any exercise, held inside its limits."""
    id_ = draw(st.sampled_from(IDS))
    level = st.integers(0, 9)
    wild = Dosage(
        exercise_id=id_,
        variant=draw(level),
        range_level=draw(level),
        amount=draw(st.integers(1, 600)),
        sets=draw(st.integers(1, 20)),
        load=draw(level),
        speed=draw(level),
    )
    return rules().progressions[id_].held(wild)


def test_the_order_is_range_reps_sets_load_speed() -> None:
    path = climb("heel_raise_single", frozenset())
    order = ["range", "reps", "sets", "load", "speed"]
    variables = [variable for variable, _ in path]
    assert variables == sorted(variables, key=order.index)
    assert variables == ["range"] + ["reps"] * 7 + ["load"] * 2 + ["speed"]
    assert levels(path[-1][1]) == (1, 15, 3, 2, 1)


def test_the_next_exercise_comes_last_and_only_where_it_may() -> None:
    path = climb("heel_raise_double", ALL)
    assert [one.exercise_id for _, one in path if one.exercise_id != "heel_raise_double"][:1] == [
        "heel_raise_single"
    ]
    assert {one.exercise_id for _, one in climb("heel_raise_double", frozenset())} == {
        "heel_raise_double"
    }
    assert "heel_drop_step" not in {one.exercise_id for _, one in path}


def test_balance_goes_through_its_variants_unless_they_are_locked() -> None:
    path = climb("single_leg_balance", ALL)
    assert max(one.variant for _, one in path) == 3
    assert max(one.amount for _, one in path) == 60
    assert {one.variant for _, one in climb("single_leg_balance", ALL, Lock.UNSUPPORTED)} == {0}


@given(doses(), st.sets(st.sampled_from(list(Lock))), st.booleans())
def test_a_step_is_one_variable_and_inside_the_limits(
    dose: Dosage, locks: set[Lock], all_reachable: bool
) -> None:
    reachable = ALL if all_reachable else frozenset[str]()
    change = forward(dose, rules().ladders, reachable, frozenset(locks))
    if change is None:
        return
    own = rules().progressions[change.dose.exercise_id]
    assert own.held(change.dose) == change.dose
    if change.variable not in ("variant", "exercise"):
        grown = [name for name in NAMES if getattr(change.dose, name) > getattr(dose, name)]
        assert len(grown) == 1
        assert change.dose.model_dump(exclude=set(grown)) == dose.model_dump(exclude=set(grown))
    else:
        assert not own.physio_only
        assert not (own.locks_of(change.dose.variant) & locks)


@given(doses())
def test_a_step_back_is_less_and_inside_the_limits(dose: Dosage) -> None:
    change = back(dose, rules().ladders)
    own = rules().progressions[dose.exercise_id]
    if change is None:
        assert dose.volume == own.amount.least * own.sets.least
        assert own.easier is None
        return
    assert rules().progressions[change.dose.exercise_id].held(change.dose) == change.dose
    if change.variable == "volume":
        smallest = own.amount.least * own.sets.least
        assert change.dose.volume <= max(0.6 * dose.volume, smallest)
        assert change.dose.volume < dose.volume
    elif change.variable == "level":
        before = (dose.variant, dose.load, dose.speed)
        after = (change.dose.variant, change.dose.load, change.dose.speed)
        assert sum(before) - sum(after) == 1


@pytest.mark.parametrize(
    ("sets", "amount", "less"),
    [
        (3, 15, (3, 9)),
        (3, 10, (3, 6)),
        (3, 8, (2, 7)),
        (2, 6, (1, 7)),
        (1, 6, None),
        (1, 7, (1, 6)),
    ],
)
def test_forty_percent_less(sets: int, amount: int, less: tuple[int, int] | None) -> None:
    dose = Dosage(exercise_id="heel_raise_double", amount=amount, sets=sets)
    found = less_volume(dose, rules().progressions["heel_raise_double"])
    assert (None if found is None else (found.sets, found.amount)) == less


def accepted(dose: Dosage, of: str | None = None) -> SuggestionAnswered:
    return SuggestionAnswered(
        at=at(0),
        day=day(0),
        exercise_id=of or dose.exercise_id,
        session_id="s",
        row=7,
        action="progress",
        accepted=True,
        dose=dose,
    )


@given(st.lists(st.tuples(doses(), st.integers(0, 40)), max_size=6))
def test_no_log_leads_outside_the_limits(said: list[tuple[Dosage, int]]) -> None:
    kept = Doses(rules())
    for dose, days in said:
        kept.accept(accepted(dose.model_copy(update={"amount": 600, "sets": 20})), {})
        kept.after_gap(days)
    for id_ in IDS:
        assert rules().progressions[id_].held(kept.of(id_)) == kept.of(id_)
        item = item_of(kept.of(id_), rules())
        assert item.sets <= rules().progressions[id_].sets.most


def test_a_dose_of_an_exercise_that_is_gone_is_left_out() -> None:
    kept = Doses(rules())
    kept.accept(accepted(Dosage(exercise_id="gone", amount=5, sets=1)), {})
    kept.accept(accepted(start("ankle_pumps"), "heel_raise_double"), {})
    assert kept.of("ankle_pumps") == start("ankle_pumps")
    assert kept.rung("ankle_pumps") is None


@pytest.mark.parametrize(("days", "changes"), [(0, False), (9, False), (10, True), (90, True)])
def test_a_long_gap_takes_volume_off(days: int, changes: bool) -> None:
    kept = Doses(rules())
    before = kept.of("heel_raise_double")
    kept.after_gap(days)
    assert (kept.of("heel_raise_double").volume <= 0.6 * before.volume) == changes
    assert kept.of("heel_raise_double") == (eased(before, rules()) if changes else before)


def test_a_locked_variant_gives_way_to_a_plainer_one() -> None:
    own = rules().progressions["single_leg_balance"]
    hard = start("single_leg_balance").model_copy(update={"variant": 2})
    assert open_variant(hard, own, frozenset()) == hard
    plain = open_variant(hard, own, frozenset({Lock.UNSUPPORTED}))
    assert plain is not None
    assert plain.variant == 0
    assert open_variant(hard, own, frozenset({Lock.LOADING})) is None


def test_every_exercise_starts_with_the_dose_of_its_file() -> None:
    for id_ in IDS:
        dose = rules().exercises[id_].dose
        assert start(id_).sets == dose.sets
        assert start(id_).amount == (dose.reps if dose.reps is not None else dose.hold_s)


def test_levels_in_words() -> None:
    hard = start("heel_raise_single").model_copy(update={"load": 1})
    assert note_of(hard, rules(), "en") == (
        "as high as is comfortable, backpack with 5 % of your weight, slow"
    )
    assert "Rucksack mit 5 %" in note_of(hard, rules(), "de")
    assert note_of(start("ankle_pumps"), rules(), "de") == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id = "ankle_pumps"', 'id = "ankle_circles"'),
        ('harder = "heel_raise_single"', 'harder = "heel_raise_triple"'),
        ("least = 10, most = 20", "least = 30, most = 20"),
        ('kind = "mobility"', 'sort = "mobility"'),
        ("speed_tempo_s = [[2, 0, 3], ", "speed_tempo_s = ["),
        ('range = ["kleiner Bogen", ', "range = ["),
    ],
)
def test_a_damaged_file_is_refused(old: str, new: str) -> None:
    text = shipped("assets", "care", "progression.toml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(LearnFileError, match=r"progression\.toml"):
        progressions_from(text.replace(old, new, 1), rules().exercises)
