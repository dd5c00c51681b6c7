"""Names and keys: words of a key, signatures, and no private key in any text."""

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.exchange.identity import has_signed, new_identity, renamed, words_of
from tests.exchange.making import PATIENT, PHYSIO, STRANGER


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_words_are_six_can_be_spoken_and_differ_with_the_key(one: bytes, other: bytes) -> None:
    words = words_of(one)
    assert len(words) == 6
    assert all(re.fullmatch("([bdfhjklmnprstvwz][aiou]){2}[bdfhjklmnprstvwz]", w) for w in words)
    assert (words == words_of(other)) == (one == other)


def test_words_hold_96_bits_of_the_digest() -> None:
    key = bytes(32)
    outer, inner = "bdfhjklmnprstvwz", "aiou"
    spelt = "".join(words_of(key))
    bits = "".join(
        f"{outer.index(one):04b}" if one in outer else f"{inner.index(one):02b}" for one in spelt
    )
    assert int(bits, 2) == int.from_bytes(hashlib.sha256(key).digest()[:12])


def test_two_identities_share_nothing() -> None:
    one, other = new_identity("A"), new_identity("A")
    assert one.public.signing_key != other.public.signing_key
    assert one.public.sealing_key != other.public.sealing_key


@given(st.binary(), st.binary())
def test_a_signature_fits_one_message_of_one_key(message: bytes, other: bytes) -> None:
    signature = PHYSIO.sign(message)
    key = PHYSIO.public.signing_key
    assert has_signed(key, message, signature)
    assert has_signed(key, other, signature) == (message == other)
    assert not has_signed(STRANGER.public.signing_key, message, signature)


@pytest.mark.parametrize("key", [b"", b"short", bytes(32), b"\xff" * 32])
def test_what_is_no_key_has_signed_nothing(key: bytes) -> None:
    assert not has_signed(key, b"", bytes(64))


def test_two_people_agree_on_a_secret_and_a_third_on_another() -> None:
    secret = PHYSIO.agree(PATIENT.public.sealing_key)
    assert secret == PATIENT.agree(PHYSIO.public.sealing_key)
    assert secret != STRANGER.agree(PATIENT.public.sealing_key)


@pytest.mark.parametrize("key", [b"", bytes(32), b"\x01" + bytes(31)])
def test_no_secret_with_what_is_no_key(key: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PHYSIO.agree(key)


def test_no_text_shows_a_private_key() -> None:
    private = (PHYSIO.signing.private_bytes_raw(), PHYSIO.sealing.private_bytes_raw())
    shown = f"{PHYSIO} {PHYSIO!r}"
    assert all(repr(key)[2:-1] not in shown and key.hex() not in shown for key in private)


def test_another_name_keeps_the_keys() -> None:
    other = renamed(PHYSIO, "Dr. \u202eÁcs\n", "")
    assert other.public.name == "Dr. Ács"
    assert other.public.words == PHYSIO.public.words
    assert other.public.sealing_key == PHYSIO.public.sealing_key
