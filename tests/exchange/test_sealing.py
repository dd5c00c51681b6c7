"""A seal opens for its owner, whole and in order, or not at all."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.exchange.identity import Identity
from coach.exchange.sealing import CHUNK, Unopened, in_chunks, sealed, unsealed
from tests.exchange.making import PHYSIO, STRANGER

ABOUT = b"about"
SIZES = (0, 1, CHUNK - 5, CHUNK - 4, CHUNK - 3, CHUNK, 2 * CHUNK - 4, 3 * CHUNK)


def closed(body: bytes, about: bytes = ABOUT) -> bytes:
    chunks = in_chunks(b"head", body)
    return b"".join(sealed(chunks, PHYSIO.public.sealing_key, about))


def opened(raw: bytes, identity: Identity = PHYSIO, about: bytes = ABOUT) -> bytes:
    return b"".join(unsealed(io.BytesIO(raw), identity, about))


@pytest.mark.parametrize("size", SIZES)
def test_what_was_sealed_comes_out(size: int) -> None:
    body = bytes(number % 251 for number in range(size))
    assert opened(closed(body)) == b"head" + body


def test_the_same_twice_is_sealed_in_other_bytes() -> None:
    assert closed(b"same") != closed(b"same")


def test_for_nobody_else_and_about_nothing_else() -> None:
    raw = closed(b"body")
    with pytest.raises(Unopened):
        opened(raw, STRANGER)
    with pytest.raises(Unopened):
        opened(raw, about=b"another")


SMALL = closed(b"a small body")
LONG = closed(bytes(2 * CHUNK))
PUBLIC = 32
PIECES = [LONG[at : at + CHUNK + 16] for at in range(PUBLIC, len(LONG), CHUNK + 16)]


@settings(deadline=None)
@given(st.data())
def test_any_byte_changed_does_not_open(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(SMALL) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda one: one != SMALL[at]))
    # The topmost bit of an X25519 key has no meaning (RFC 7748, §5), but the key is bound whole.
    with pytest.raises(Unopened):
        opened(SMALL[:at] + bytes([other]) + SMALL[at + 1 :])


@pytest.mark.parametrize(
    "order", [(0, 1), (0, 2), (1, 0, 2), (0, 0, 1, 2), (0, 1, 2, 2), (2,), (0,), (), (2, 1, 0)]
)
def test_chunks_left_out_doubled_or_moved_do_not_open(order: tuple[int, ...]) -> None:
    assert len(PIECES) == 3
    with pytest.raises(Unopened):
        opened(LONG[:PUBLIC] + b"".join(PIECES[number] for number in order))


@pytest.mark.parametrize("length", [0, 5, 31, 32, 33, 47])
def test_an_end_cut_off_does_not_open(length: int) -> None:
    with pytest.raises(Unopened):
        opened(SMALL[:length])


@pytest.mark.parametrize("key", [bytes(32), b"\x01" + bytes(31)])
def test_a_key_that_agrees_with_everybody_does_not_open(key: bytes) -> None:
    with pytest.raises(Unopened):
        opened(key + SMALL[PUBLIC:])
    with pytest.raises(ValueError, match=r".+"):
        list(sealed(in_chunks(b"", b""), key, ABOUT))
