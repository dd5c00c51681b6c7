"""Words from elsewhere stay words: nothing in them turns, hides or imitates what is around."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.exchange.texts import cleaned, cleaned_line, is_plain, isolated, shown_name
from coach.exchange.wording import DEEPEST, clean_words, first_unwelcome, harmless_place

ANY_TEXT = st.text(st.characters(categories=None))


@given(ANY_TEXT)
def test_what_was_cleaned_is_plain_and_stays(text: str) -> None:
    assert is_plain(cleaned(text), lines=True)
    assert is_plain(cleaned_line(text), lines=False)
    assert cleaned(cleaned(text)) == cleaned(text)
    assert cleaned_line(cleaned_line(text)) == cleaned_line(text)


@given(ANY_TEXT)
def test_what_is_plain_is_left_alone(text: str) -> None:
    if is_plain(text, lines=True):
        assert cleaned(text) == text


@pytest.mark.parametrize(
    "text",
    ["أمينة", "שלום", "👩‍👩‍👧‍👦 🇩🇪 ✌🏽", "می‌خواهم", "Zoë", "한국어", "<b>../x</b>"],
)
def test_names_of_all_scripts_are_kept_to_the_letter(text: str) -> None:
    assert is_plain(text, lines=False)
    assert cleaned_line(text) == text


@pytest.mark.parametrize(
    "text", ["\u202egpj", "\u2066", "\u200f", "\x00", "\x1b[0m", "\x85", "\ud800", "\ufeff", "\t"]
)
def test_what_turns_hides_or_controls_is_not_plain(text: str) -> None:
    assert not is_plain(f"a{text}b", lines=True)


def test_lines_only_where_they_are_wanted() -> None:
    assert is_plain("a\nb", lines=True)
    assert not is_plain("a\nb", lines=False)
    assert cleaned("a\r\nb\rc\u2028d") == "a\nb\nc\nd"


def test_a_name_is_set_apart() -> None:
    assert isolated("a\u202eb") == "\u2068ab\u2069"


def test_a_files_name_is_harmless_in_a_sentence() -> None:
    assert shown_name(Path("/x/invoice\u202efdp.exe\x1b[2J\n")) == "invoicefdp.exe[2J"
    assert len(shown_name(Path("a" * 200))) == 80
    assert shown_name(Path("\u202e")) == "The file"


def test_notes_keep_their_lines_and_names_do_not() -> None:
    assert clean_words({"note": "a\r\nb", "name": "a\nb", "n": [1, None]}) == {
        "note": "a\nb",
        "name": "a b",
        "n": [1, None],
    }


def test_the_first_unwelcome_place_is_named() -> None:
    assert first_unwelcome({"a": [{"b": "fine"}, {"b": "\u202e"}]}) == "a.1.b"
    assert first_unwelcome({"a": "x" * 1001}) == "a"
    assert first_unwelcome({"a": [0] * 101}) == "a"
    assert first_unwelcome({"x" * 65: 0, "a": 1}) == "plan"
    assert first_unwelcome({"a": [None, 1, 0.5, True, "ok"]}) is None


def test_pictures_are_passed_over_at_their_place_alone() -> None:
    assert first_unwelcome({"plan": {"pictures": {"a": "A" * 5000}}}) is None
    assert first_unwelcome({"plan": {"exercises": {"pictures": {"a": "A" * 5000}}}}) is not None


def test_too_deep_is_unwelcome() -> None:
    value: object = 0
    for _ in range(DEEPEST + 2):
        value = [value]
    assert first_unwelcome(value) is not None


def test_a_place_repeats_no_letter_that_could_mean_something() -> None:
    assert harmless_place(("plan", "<b>\u202e", 3)) == "plan.?b??.3"
    assert len(harmless_place(["x" * 500])) == 100
