import hashlib
import zlib

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from coach.exchange.sheet_payload import (
    _USUAL,
    MOST_BYTES,
    MOST_CHARACTERS,
    PREFIX,
    DamagedPlanCode,
    NewerPlanCode,
    NoPlanCode,
    _base45,
    bytes_of,
    payload_of,
)


@given(st.binary(max_size=1200))
def test_bytes_come_back_as_they_were(plan: bytes) -> None:
    payload = payload_of(plan)
    assert payload is not None
    assert bytes_of(payload) == plan


@pytest.mark.parametrize(("raw", "text"), [(b"AB", "BB8"), (b"ietf!", "QED8WEX0")])
def test_base45_as_in_its_standard(raw: bytes, text: str) -> None:
    assert "".join(_base45(raw)) == text


def test_what_fits_is_a_code_of_version_30_at_most() -> None:
    noise = b"".join(hashlib.sha256(bytes([at])).digest() for at in range(64))
    longest = max(size for size in range(1000, 1700) if payload_of(noise[:size]) is not None)
    payload = payload_of(noise[:longest])
    assert payload is not None
    assert segno.make(payload, error="l", micro=False, boost_error=False).version == 30
    assert segno.make(payload, micro=False, error="l").mode == "alphanumeric"
    assert payload_of(noise[: longest + 1]) is None


def test_a_file_that_is_too_long_has_no_code() -> None:
    assert payload_of(bytes(MOST_BYTES)) is not None
    assert payload_of(bytes(MOST_BYTES + 1)) is None


def packed(raw: bytes) -> bytes:
    packer = zlib.compressobj(9, wbits=-15, zdict=_USUAL)
    return packer.compress(raw) + packer.flush()


def text_of(raw: bytes) -> str:
    return PREFIX + "".join(_base45(raw))


def test_a_bomb_is_never_unpacked() -> None:
    for size in (MOST_BYTES + 1, 1_400_000):
        bomb = packed(bytes(size)) + zlib.crc32(bytes(size)).to_bytes(4)
        assert len(text_of(bomb)) <= MOST_CHARACTERS
        with pytest.raises(DamagedPlanCode):
            bytes_of(text_of(bomb))


def test_a_bomb_takes_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = zlib.decompressobj

    class Watched:
        def __init__(self, *args, **kwargs) -> None:
            self._inner = real(*args, **kwargs)

        def decompress(self, data: bytes, most: int = 0) -> bytes:
            asked.append(most)
            return self._inner.decompress(data, most)

        def __getattr__(self, name: str):
            return getattr(self._inner, name)

    monkeypatch.setattr(zlib, "decompressobj", Watched)
    with pytest.raises(DamagedPlanCode):
        bytes_of(text_of(packed(bytes(1_000_000)) + bytes(4)))
    assert asked == [MOST_BYTES]


@pytest.mark.parametrize(
    ("payload", "kind"),
    [
        ("", NoPlanCode),
        ("https://example.org", NoPlanCode),
        ("COACHPLAN", NoPlanCode),
        ("COACHPLAN:", NoPlanCode),
        ("COACHPLANX:AB", NoPlanCode),
        ("COACHPLAN2:AB", NewerPlanCode),
        (PREFIX, DamagedPlanCode),
        (PREFIX + "A", DamagedPlanCode),
        (PREFIX + ":::", DamagedPlanCode),
        (PREFIX + "::", DamagedPlanCode),
        (PREFIX + "abc", DamagedPlanCode),
        (PREFIX + "😀😀😀", DamagedPlanCode),
        (PREFIX + "0" * MOST_CHARACTERS, DamagedPlanCode),
        (text_of(packed(b"plan") + bytes(4)), DamagedPlanCode),
        (text_of(packed(b"plan")[:-1] + zlib.crc32(b"plan").to_bytes(4)), DamagedPlanCode),
        (text_of(packed(b"plan") + b"more" + zlib.crc32(b"plan").to_bytes(4)), DamagedPlanCode),
    ],
)
def test_what_is_no_sound_code(payload: str, kind: type[Exception]) -> None:
    with pytest.raises(kind) as refused:
        bytes_of(payload)
    assert type(refused.value) is kind


_KNOWN = payload_of(b'{"format":"ankle-coach-plan"}' * 9)
assert _KNOWN is not None


@given(st.integers(len(PREFIX), len(_KNOWN) - 1), st.sampled_from("0123456789ABCXYZ $%*+-./:"))
def test_one_wrong_letter_is_noticed(at: int, letter: str) -> None:
    assert _KNOWN is not None
    spoilt = _KNOWN[:at] + letter + _KNOWN[at + 1 :]
    if spoilt == _KNOWN:
        return
    with pytest.raises(DamagedPlanCode):
        bytes_of(spoilt)
