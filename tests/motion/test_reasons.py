"""Every reason has words, and what to do about it fits three metres."""

import pytest

from coach.motion.reasons import CUES, SENTENCES, Reason


@pytest.mark.parametrize("code", SENTENCES)
def test_sentences_read_well(code: str) -> None:
    sentence = Reason(code, part="left heel", percent=45).sentence()
    assert sentence[0].isupper() or sentence[0].isdigit()
    assert "{" not in sentence
    assert not sentence.endswith(".")


def test_cues_are_short_and_known() -> None:
    for code, cue in CUES.items():
        assert code in SENTENCES
        assert len(cue.split()) <= 5


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown reason"):
        Reason("because")
