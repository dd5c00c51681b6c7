"""A plan file as the text of a QR code, and back.

The bytes are packed (zlib, with a dictionary of what plan files say over and over) and written in
Base45 (RFC 9285), the letters that a QR code holds most tightly and that every reader returns as
they are. The plan file inside carries its own signature: nothing here is to be trusted before it.
"""

import zlib
from collections.abc import Iterator

from coach.exchange.faults import ExchangeError

PREFIX = "COACHPLAN1:"
MOST_CHARACTERS = 2520
"""What a code of version 30 holds at level L (ISO/IEC 18004, table 7): more, and its modules get
too small for a webcam."""
MOST_BYTES = 128_000
"""The longest plan file that a code may unpack to."""

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_FAMILY = "COACHPLAN"

# A part of version 1 for good: another dictionary would be another prefix.
_USUAL = (
    b'"calf_stretch_bent""calf_stretch_straight""toe_to_wall_stretch""ankle_circles""ankle_pumps"'
    b'"band_plantarflexion""band_inversion""band_eversion""band_dorsiflexion""heel_drop_step"'
    b'"tandem_stance""single_leg_balance""knee_to_wall""leg_swing""march""heel_raise_double"'
    b'"load":{"band":{"brand":"Thera-Band","colour":"rot","stretch_percent":50},"kg":null}'
    b'"load":{"band":null,"kg":2.5}"eyes":"closed""eyes":"open""hold_s":30.0'
    b'"grow":{"most_amount":15,"most_sets":4}"side":"in_turn""side":"both""side":"right"'
    b'"stops":["sharp_pain","swelling","giving_way","numbness","calf_swelling","dizziness"]'
    b'"support":"two_hands""support":"fingertips""surface":"step_edge""surface":"foam"'
    b'"surface":"firm""note":"Langsam und ohne Schmerz. Slowly, and without pain."'
    b'{"author":{"name":"","practice":"Praxis Physiotherapie","sealing_key":"'
    b'=","signing_key":"="},"format":"ankle-coach-plan","format_version":1,"plan":{"client_id":"'
    b'","client_name":"","exercises":[],"file_id":"","made_at":"2026-01-01T10:00:00.000000+00:00"'
    b',"pictures":{},"prescription":{"auto_progress":false,"id":"","items":['
    b'{"days_a_week":7,"effort_max":null,"exercise_id":"heel_raise_single","eyes":null,'
    b'"grow":null,"hold_s":null,"load":null,"note":"","pain_max":5,"range_max_deg":null,'
    b'"reps":12,"rest_s":60.0,"sets":3,"side":"each","stops":[],"support":null,"surface":null,'
    b'"tempo_s":[2.0,0.0,3.0],"times_a_day":1,"weeks":4},{"days_a_week":3,"effort_max":7,'
    b'"exercise_id":"heel_raise_double","eyes":null,"grow":null,"hold_s":null,"load":null,"note":'
    b'"","pain_max":3,"range_max_deg":null,"reps":10,"rest_s":30.0,"sets":2,"side":"left","stops":'
    b'[],"support":null,"surface":null,"tempo_s":null,"times_a_day":2,"weeks":null}],'
    b'"language":"de","morning_pain_max":5,"name":"","note":"","phase":null,"review":"2026-",'
    b'"starts":"2026-","version":1}},"schema":"coachplan-1.json","signature":"=="}\n'
)


class NoPlanCode(ExchangeError):
    """The code holds something else than a plan."""

    def __init__(self) -> None:
        super().__init__(
            "This code holds no plan. Please hold the large code of the sheet up to the camera."
        )


class NewerPlanCode(ExchangeError):
    """The code was printed by a later version of the app."""

    def __init__(self) -> None:
        super().__init__(
            "This code was made by a newer version of coach. Install the newest version, or ask "
            "for the plan file."
        )


class DamagedPlanCode(ExchangeError):
    """The code says it holds a plan, and what it holds does not unpack to one."""

    def __init__(self) -> None:
        super().__init__(
            "The plan in this code is damaged. Nothing was taken over. Please scan it again, or "
            "ask for the plan file."
        )


def payload_of(plan: bytes) -> str | None:
    """The text of a code that holds the plan file ``plan``; None where it does not fit in one."""
    if len(plan) > MOST_BYTES:
        return None
    packer = zlib.compressobj(level=9, wbits=-15, memLevel=9, zdict=_USUAL)
    packed = packer.compress(plan) + packer.flush()
    text = PREFIX + "".join(_base45(packed + zlib.crc32(plan).to_bytes(4)))
    return text if len(text) <= MOST_CHARACTERS else None


def bytes_of(payload: str) -> bytes:
    """The plan file in the text of a code; its signature is still to be checked.

    Raises NoPlanCode, NewerPlanCode, DamagedPlanCode.
    """
    if not payload.startswith(PREFIX):
        version, colon, _ = payload[:20].removeprefix(_FAMILY).partition(":")
        if payload.startswith(_FAMILY) and colon and version.isascii() and version.isdigit():
            raise NewerPlanCode
        raise NoPlanCode
    if len(payload) > MOST_CHARACTERS:
        raise DamagedPlanCode
    try:
        raw = _from_base45(payload.removeprefix(PREFIX))
        packed, check = raw[:-4], raw[-4:]
        unpacker = zlib.decompressobj(wbits=-15, zdict=_USUAL)
        # Never more than the limit is unpacked, whatever a code of two thousand letters claims.
        plan = unpacker.decompress(packed, MOST_BYTES)
    except (ValueError, KeyError, zlib.error):
        raise DamagedPlanCode from None
    whole = unpacker.eof and not unpacker.unused_data and not unpacker.unconsumed_tail
    if not whole or zlib.crc32(plan).to_bytes(4) != check:
        raise DamagedPlanCode
    return plan


def _base45(raw: bytes) -> Iterator[str]:
    for at in range(0, len(raw) - 1, 2):
        rest, first = divmod(raw[at] * 256 + raw[at + 1], 45)
        third, second = divmod(rest, 45)
        yield _LETTERS[first] + _LETTERS[second] + _LETTERS[third]
    if len(raw) % 2:
        second, first = divmod(raw[-1], 45)
        yield _LETTERS[first] + _LETTERS[second]


def _from_base45(text: str) -> bytes:
    """Raises KeyError for another letter, ValueError for letters that no bytes have."""
    found = bytearray()
    for at in range(0, len(text), 3):
        values = [_VALUES[letter] for letter in text[at : at + 3]]
        if len(values) == 1:
            raise ValueError("a letter is left over")
        number = sum(value * 45**place for place, value in enumerate(values))
        found += _bytes(number, len(values) - 1)
    return bytes(found)


def _bytes(number: int, length: int) -> bytes:
    if number >= 256**length:
        raise ValueError("letters that no bytes have")
    return number.to_bytes(length)
