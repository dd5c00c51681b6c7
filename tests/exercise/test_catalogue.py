"""The shipped exercises are whole, and a bad file is refused with its key and the reason."""

import pytest

from coach.exercise.catalogue import ExerciseFileError, catalogue_from, parse_exercise
from coach.library import load_catalogue
from coach.resources import shipped

CORE = {
    "calf_stretch_straight",
    "calf_stretch_bent",
    "toe_to_wall_stretch",
    "ankle_circles",
    "heel_raise_double",
    "heel_raise_single",
    "band_dorsiflexion",
    "single_leg_balance",
}

GOOD = shipped("exercises", "heel_raise_double.toml").read_text(encoding="utf-8")


def test_every_core_move_is_there_with_its_picture() -> None:
    catalogue = load_catalogue()
    assert set(catalogue) >= CORE
    for exercise in catalogue.values():
        assert shipped("assets", "moves", f"{exercise.picture}.webp").is_file(), exercise.id


def test_cues_read_from_three_metres() -> None:
    for exercise in load_catalogue().values():
        for cue in exercise.cues:
            assert len(cue.split()) <= 6, cue
        for fault in exercise.fault:
            assert len(fault.say.split()) <= 5, fault.say


BAD = {
    "not TOML": (GOOD + "\n[[", "heel.toml"),
    "unknown key": (GOOD.replace("purpose =", "purpouse ="), "purpouse"),
    "unknown signal": (GOOD.replace('"body_height"', '"body_hight"'), "unknown signal"),
    "unknown movement": (GOOD.replace('movement = "repetition"', 'movement = "hop"'), "measure"),
    "unknown reason": (GOOD.replace('"jumped"', '"hopped"'), "unknown reason"),
    "unknown joint": (GOOD.replace('"hip", "knee"', '"hip", "nee"'), "unknown joint"),
    "no dose": (GOOD.replace("reps = 12", "reps = 0"), "dose.reps"),
    "two doses": (GOOD.replace("reps = 12", "reps = 12\nhold_s = 30"), "either reps or hold_s"),
    "a gate without a bound": (GOOD.replace("at_most = 0.15\n", ""), "at_least, at_most"),
    "a cue too long": (
        GOOD.replace('"Stay tall"', '"Please stay as tall as you can"'),
        "at most five words",
    ),
    "infinity": (GOOD.replace("usual_range = 0.17", "usual_range = inf"), "usual_range"),
}


@pytest.mark.parametrize(("text", "said"), BAD.values(), ids=BAD)
def test_a_bad_file_says_where_and_why(text: str, said: str) -> None:
    with pytest.raises(ExerciseFileError) as refused:
        parse_exercise(text, "heel.toml")
    assert said in str(refused.value)
    assert str(refused.value).startswith("heel.toml")
    assert "\n" not in str(refused.value)


def test_a_file_is_named_as_its_id() -> None:
    with pytest.raises(ExerciseFileError, match="not the file's name"):
        catalogue_from({"raise.toml": GOOD})
    with pytest.raises(ExerciseFileError, match="no exercise files"):
        catalogue_from({})


def test_a_new_exercise_needs_no_python() -> None:
    text = GOOD.replace("heel_raise_double", "slow_raise").replace("Heel raise", "Slow raise")
    text = text.replace('picture = "slow_raise"', 'picture = "heel_raise_double"')
    assert catalogue_from({"slow_raise.toml": text})["slow_raise"].name == "Slow raise"
