"""The cards: whole in both languages, leading only to what exists, claiming no more than it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.care.cards import Card, cards_from, cards_in_language
from coach.care.learn_text import LearnFileError
from coach.library import load_cards, load_catalogue, load_sources
from coach.resources import shipped

from .learn_checks import CLAIMS, CLAIMS_DE, figures_of, words_of

CARDS = load_cards()
GERMAN = {card.id: card for card in cards_in_language(CARDS, "de")}
SOURCES = load_sources()
CATALOGUE = load_catalogue()
GOOD = shipped("assets", "learn", "cards", "calves.toml").read_text(encoding="utf-8")
CAUSES = [
    *("overuse", "sprain_strain", "stress_fracture", "instability", "running_form"),
    *("footwear", "foot_shape", "surface", "tendon_pain", "calves"),
]


def test_the_ten_causes_and_what_comes_before_them() -> None:
    assert [card.id for card in CARDS if card.kind == "cause"] == CAUSES
    assert [card.id for card in CARDS if card.kind != "cause"] == [
        *("early_care", "pain_guide", "warm_up", "back_to_running")
    ]


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_leads_only_to_what_exists(card: Card) -> None:
    assert set(card.moves) <= set(CATALOGUE)
    assert set(card.sources) <= set(SOURCES.sources)
    for claim_id in (*card.claims, *(level.claim for level in card.level)):
        behind = SOURCES.of_claim(claim_id)
        assert any(source.id in card.sources for source in behind), claim_id
    for ids in (card.moves, card.claims, card.sources):
        assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_german_is_whole_and_keeps_the_figures(card: Card) -> None:
    german = GERMAN[card.id]
    assert "de" in card.text
    assert figures_of(german) == figures_of(card)
    assert len(german.keywords) >= 3
    for english, translated in zip(words_of(card), words_of(german), strict=True):
        assert translated == translated.strip()
        assert english == "" or english != translated
    own = {"text", "level", "title", "summary", "about", "alert", "do", "see", "moves_note"}
    own.add("keywords")
    assert german.model_dump(exclude=own) == card.model_dump(exclude=own)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_no_card_claims_more_than_an_exercise_guide_may(card: Card) -> None:
    for words in words_of(card):
        assert not CLAIMS.search(words), words
    for words in words_of(GERMAN[card.id]):
        assert not CLAIMS_DE.search(words), words


def test_a_stress_fracture_leads_to_no_impact() -> None:
    card = next(card for card in CARDS if card.id == "stress_fracture")
    assert card.moves == ("ankle_pumps",)
    assert "painless" in card.moves_note
    assert card.alert.startswith("Stop impact now")
    assert "pain_bone" in card.claims


def test_the_pain_scale_is_whole_and_leaves_bones_out() -> None:
    card = next(card for card in CARDS if card.id == "pain_guide")
    covered = [n for level in card.level for n in range(level.lowest, level.highest + 1)]
    assert covered == list(range(11))
    assert [level.light for level in card.level] == ["green", "amber", "red"]
    assert [level.highest for level in card.level][:2] == [2, 5]
    assert "bone" in card.alert


@pytest.mark.parametrize(
    ("looked_for", "found"),
    [
        ("RICE", "early_care"),
        ("swelling bandage", "early_care"),
        ("traffic light", "pain_guide"),
        ("tendinitis", "tendon_pain"),
        ("INSOLES", "footwear"),
    ],
)
def test_a_card_is_found_by_what_it_is_about(looked_for: str, found: str) -> None:
    kept = [card.id for card in CARDS if card.is_about(looked_for)]
    assert found in kept
    assert len(kept) < len(CARDS)


def test_german_is_searched_in_german() -> None:
    assert GERMAN["early_care"].is_about("PECH")
    assert GERMAN["pain_guide"].is_about("ampel")
    assert not GERMAN["pain_guide"].is_about("traffic")


@given(st.sampled_from(CARDS), st.data())
def test_every_word_of_a_card_finds_it(card: Card, data: st.DataObject) -> None:
    words = " ".join(words_of(card)).split()
    picked = data.draw(st.lists(st.sampled_from(words), max_size=4))
    assert card.is_about(" ".join(picked))
    assert not card.is_about("zzyzx " + " ".join(picked))


BAD = {
    "not toml": (GOOD + "\n[", "calves.toml"),
    "an unknown key": (GOOD.replace("summary =", "sumary =", 1), "sumary"),
    "no source": (GOOD.replace("\nsources = [", "\nsources = []\nold = ["), "old"),
    "another id": (GOOD.replace('id = "calves"', 'id = "calf"'), "calf"),
    "half a translation": (GOOD.replace('    "Warte nach einer', '    #"Warte nach einer'), "do"),
    "nothing to do": (GOOD.replace("do = [", "do = []\nx = [", 1), "x"),
}


@pytest.mark.parametrize(("text", "named"), BAD.values(), ids=BAD)
def test_a_bad_card_is_refused_by_name(text: str, named: str) -> None:
    assert text != GOOD
    with pytest.raises(LearnFileError, match=named) as refused:
        cards_from({"calves.toml": text})
    assert str(refused.value).startswith("calves.toml: ")


def test_no_cards_at_all_are_refused() -> None:
    with pytest.raises(LearnFileError, match="no cards"):
        cards_from({})


def test_an_unknown_language_changes_nothing() -> None:
    assert cards_in_language(CARDS, "fr") == CARDS
