"""Names are found however they are typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.practice.folding import folded, haystack, kept, needles


def is_found(search: str, *texts: str) -> bool:
    return all(word in haystack(*texts) for word in needles(search))


@pytest.mark.parametrize(
    ("search", "text"),
    [
        ("groß", "GROSS"),
        ("Soren", "Søren"),
        ("oestrogen", "Östrogen"),
        ("Łódź", "lodz"),
        ("ibrahim", "İBRAHİM"),
        ("françois", "FRANCOIS"),
        ("müller anna", "Anna Mueller"),
    ],
)
def test_spellings_of_one_name(search: str, text: str) -> None:
    assert is_found(search, text)


@given(st.text())
def test_a_text_is_found_by_itself_in_any_case_and_form(text: str) -> None:
    for typed in (text, text.upper(), text.lower(), unicodedata.normalize("NFD", text)):
        if folded(typed) == folded(text):
            assert is_found(typed, "before", text)
    assert is_found(text, text)


@given(st.text(st.characters(codec=None)))
def test_what_is_kept_can_be_written(text: str) -> None:
    written = kept(text)
    assert "\0" not in written
    written.encode()
    assert kept(written) == written
    haystack(text).encode()
