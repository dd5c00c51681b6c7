"""Every exercise speaks German in the shape of its English, and nothing else of it changes."""

import pytest

from coach.exercise.catalogue import ExerciseFileError, parse_exercise
from coach.exercise.definition import Exercise
from coach.library import load_catalogue
from coach.resources import shipped

ENGLISH = load_catalogue()
GERMAN = ENGLISH.in_language("de")
GOOD = shipped("exercises", "heel_raise_double.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("one", ENGLISH.values(), ids=lambda one: one.id)
def test_german_has_the_shape_of_english(one: Exercise) -> None:
    german = GERMAN[one.id]
    assert "de" in one.text
    for key in ("name", "purpose", "stand", "skip_when"):
        assert getattr(german, key) != getattr(one, key), key
        assert getattr(german, key).strip() == getattr(german, key) != ""
    assert len(german.equipment) == len(one.equipment)
    for english, translated in zip(one.equipment, german.equipment, strict=True):
        assert (" or " in english) == (" oder " in translated)
    for english, translated in zip(one.cues, german.cues, strict=True):
        assert english != translated
        assert len(translated.split()) <= 6
    for fault, translated_fault in zip(one.fault, german.fault, strict=True):
        assert fault.id == translated_fault.id
        assert fault.say != translated_fault.say
        assert len(translated_fault.say.split()) <= 5


@pytest.mark.parametrize("one", ENGLISH.values(), ids=lambda one: one.id)
def test_only_words_change(one: Exercise) -> None:
    words = {"name", "purpose", "stand", "equipment", "cues", "skip_when", "fault"}
    german = GERMAN[one.id]
    assert german.model_dump(exclude=words) == one.model_dump(exclude=words)
    for fault, translated in zip(one.fault, german.fault, strict=True):
        assert fault.model_dump(exclude={"say"}) == translated.model_dump(exclude={"say"})


def test_an_unknown_language_changes_nothing() -> None:
    one = ENGLISH["heel_raise_double"]
    assert one.in_language("fr") is one
    assert dict(ENGLISH.in_language("en")) == dict(ENGLISH)


BAD = {
    "a fault without words": GOOD.replace("trunk_leans = ", "trunk_bends = "),
    "words for no equipment": GOOD.replace('equipment = ["Wand oder Stuhl"]', "equipment = []"),
    "a missing key": GOOD.replace('name = "Fersenheben"\n', ""),
    "a language that is none": GOOD.replace("text.de", "text.german"),
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_half_a_translation_is_refused(text: str) -> None:
    assert text != GOOD
    with pytest.raises(ExerciseFileError, match="text"):
        parse_exercise(text, "heel.toml")
