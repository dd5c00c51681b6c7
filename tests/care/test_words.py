"""Every key that the rules can say has a sentence in both languages, kind and without claims."""

import re

import pytest

from coach.care.day import DayKind
from coach.care.gap import Gap
from coach.care.learn_text import LearnFileError
from coach.care.locks import Lock
from coach.care.next_step import NextStep
from coach.care.pain_table import TABLE, Action
from coach.care.phases import PhaseProposal
from coach.care.programme import programme
from coach.care.screen import CareRule, Outcome, Unlock
from coach.care.today_plan import WhyOut, with_notes
from coach.care.words import (
    action_in_words,
    change_in_words,
    proposal_in_words,
    reason_in_words,
    step_in_words,
    texts_from,
)
from coach.care_library import load_care_texts
from coach.resources import shipped
from tests.care.rules_of import ADULT, day, morning, phase, rules, screened, session

TEXTS = load_care_texts()
KEYS = (
    [row.reason for row in TABLE]
    + [f"action_{one.value}" for one in Action]
    + [f"lock_{one.value}" for one in Lock]
    + [f"care_{one.value}" for one in CareRule]
    + [f"unlock_{one.value}" for one in Unlock]
    + [f"screen_{one.value}" for one in Outcome]
    + [f"day_{one.value}" for one in DayKind]
    + [f"left_{one.value}" for one in WhyOut]
    + [f"gap_{one.value}" for one in Gap if one is not Gap.NONE]
)


@pytest.mark.parametrize("key", KEYS)
def test_every_key_has_its_sentence(key: str) -> None:
    english, german = TEXTS.pairs[key]
    assert english != german


def test_no_sentence_says_what_must_not_be_said() -> None:
    english = " ".join(one for one, _ in TEXTS.pairs.values()).lower()
    german = " ".join(one for _, one in TEXTS.pairs.values()).lower()
    never = (
        r"\b(diagnos\w*|treat\w*|heal\w*|cure\w*|validated|abnormal|normal|guarantee\w*|fail\w*)\b"
    )
    assert re.findall(never, english) == []
    nie = r"\b(diagnos\w*|behandl\w*|heil\w*|normal\w*|garantier\w*|versag\w*|gescheitert)\b"
    assert re.findall(nie, german) == []


def test_to_hold_sounds_like_a_good_thing() -> None:
    assert "good place" in TEXTS.say("action_hold", "en")
    for key in ("row_4", "row_6", "row_8", "held_top", "held_unsettled"):
        assert not re.search(r"\b(not|bad|poor|only)\b", TEXTS.say(key, "en", _Any()))


class _Any(dict[str, float | int | str]):
    """Anything that a sentence may ask for."""

    def __init__(self) -> None:
        super().__init__({name: 1 for key in TEXTS.pairs for name in TEXTS.names_in(key)})


def test_a_suggestion_in_words() -> None:
    entries = [screened(0), phase(0, 3), *(morning(n, 1) for n in (0, 1, 3, 5))]
    made = programme(entries, [session(0), session(2), session(4)], ADULT, rules(), day(5))
    one = next(one for one in made.suggestions if one.to_answer)
    assert action_in_words(one, TEXTS, "de") == "Bereit für einen kleinen Schritt."
    assert reason_in_words(one, TEXTS, "en").startswith("Three calm sessions")
    assert change_in_words(one, TEXTS, rules(), "en") == "Heel raise: all the way up."
    assert change_in_words(one, TEXTS, rules(), "de") == "Fersenheben: ganz nach oben."


def test_figures_and_days_in_words() -> None:
    values = {"morning": 4, "base": 1.5}
    assert "4; your usual is 1.5" in TEXTS.say("row_3", "en", values)
    assert "gewohnt ist 1,5" in TEXTS.say("row_3", "de", values)
    step = NextStep("next_morning", "morning", {"day": "2026-03-02"})
    assert step_in_words(step, TEXTS, "en") == "Say how the morning of 2 March was."
    assert step_in_words(step, TEXTS, "de") == "Sag, wie der Morgen am 2.3. war."


@pytest.mark.parametrize(
    ("reason", "values"),
    [
        ("phase_start", {}),
        ("phase_on", {"next": 3}),
        ("phase_back_injury", {}),
        ("phase_back_flares", {"times": 2}),
        ("phase_back_ladder", {"until": "2026-03-02"}),
    ],
)
def test_a_proposal_in_words(reason: str, values: dict[str, float | int | str]) -> None:
    proposal = PhaseProposal(3, reason, values)
    assert "Strength and balance" in proposal_in_words(proposal, TEXTS, rules(), "en")
    assert "Kraft und Balance" in proposal_in_words(proposal, TEXTS, rules(), "de")


def test_a_plan_gets_its_levels_as_notes() -> None:
    made = programme([screened(0), phase(0, 3)], [], ADULT, rules(), day(0))
    assert made.day.plan.plan is not None
    noted = with_notes(made.day.plan.plan, made.day.plan.doses, rules(), "de")
    assert noted.items[0].note == "so hoch es angenehm ist"
    assert with_notes(noted, made.day.plan.doses, rules(), "en") == noted


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[row_0]\nen = ", "[row_0]\nfr = "),
        ("base}. Das sind", "basis}. Das sind"),
        ("[row_1]", "["),
    ],
)
def test_a_damaged_file_is_refused(old: str, new: str) -> None:
    text = shipped("assets", "care", "texts.toml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(LearnFileError, match=r"texts\.toml"):
        texts_from(text.replace(old, new, 1))
