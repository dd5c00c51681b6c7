"""Plan files as a careless mailer, a broken program or somebody unkind would make them."""

import base64
import copy
import json
import random
from collections.abc import Callable
from typing import Any

from coach.exchange.plan_file import plan_bytes
from tests.exchange.making import PHYSIO, STRANGER, handed, own_exercise, png, prescription, signed
from tests.proofs.fuzz_exchange_changes import bytes_changed, deep, json_changed, png_changed

Maker = Callable[[random.Random], bytes]

BASES = (
    plan_bytes(handed(), PHYSIO),
    plan_bytes(handed(pictures={}), PHYSIO),
    plan_bytes(
        handed(client_name="😀 שָׁלוֹם", prescription=prescription(name="計画", note="ü")), PHYSIO
    ),
    plan_bytes(handed(exercises=(own_exercise(),), pictures={"own_raise": png(64)}), PHYSIO),
)
"""Sound files; one of these bytes for bytes is the only thing that may be read unaltered."""

_DOCUMENTS = tuple(json.loads(base) for base in BASES)


def altered(chance: random.Random) -> bytes:
    """Bytes changed after signing."""
    return bytes_changed(chance.choice(BASES), chance)


def altered_values(chance: random.Random) -> bytes:
    """Values changed after signing, in the right writing."""
    return _canonical(json_changed(_document(chance), chance))


def signed_anew(chance: random.Random) -> bytes:
    """Anything said under a signature that fits."""
    document = _document(chance)
    document["plan"] = json_changed(document["plan"], chance)
    if chance.random() < 0.2:
        document["author"] = json_changed(document["author"], chance)
    return _signed(document, chance)


def signed_head(chance: random.Random) -> bytes:
    """Other formats and versions, and keys that do not belong, under a signature that fits."""
    document = _document(chance)
    key = chance.choice(("format", "format_version", "schema", "extra", "author", "plan"))
    strange = (1, 2, 3, 2**70, 1.0, "1", None, True, [], {}, "ankle-coach-plan", "coachplan-2.json")
    document[key] = chance.choice(strange)
    if chance.random() < 0.3:
        document.pop(chance.choice(list(document)))
    return _signed(document, chance)


def other_writing(chance: random.Random) -> bytes:
    """A sound plan in another writing than the one."""
    base = chance.choice(BASES)
    document = json.loads(base)
    match chance.randrange(10):
        case 0:
            return json.dumps(document, indent=chance.choice((0, 1, 4))).encode()
        case 1:
            return b"\xef\xbb\xbf" + base
        case 2:
            return base.decode().encode(chance.choice(("utf-16", "utf-32", "utf-16-le", "utf-7")))
        case 3:
            return base.replace(b"\n", b"\r\n")
        case 4:
            return json.dumps(document, ensure_ascii=False, sort_keys=True).encode()
        case 5:
            key = chance.choice((b'"plan":', b'"author":', b'"signature":', b'"format":'))
            return base.replace(key, key + b"0," + key, 1)
        case 6:
            number = chance.choice((b"NaN", b"-Infinity", b"1e999", b"9" * 5000, b"1E2", b"01"))
            return base.replace(b":1,", b":" + number + b",", 1)
        case 7:
            return base.replace(b"A", b"\\u0041", 1)
        case 8:
            return base + chance.choice((b" ", b"\n", b"\x00", base))
        case _:
            return chance.choice((b" ", b"\n", b"//", b"[", b'"')) + base


def no_plan(chance: random.Random) -> bytes:
    """Something else altogether."""
    match chance.randrange(9):
        case 0:
            return chance.randbytes(chance.choice((1, 10, 1000, 50_000)))
        case 1:
            return chance.choice((b"[", b'{"a":', b"[{}],")) * chance.choice((10, 5000, 100_000))
        case 2:
            return _canonical(deep(chance))
        case 3:
            return b"[" + b"[]," * 60_000 + b"0]"
        case 4:
            return png(chance.choice((8, 600)))
        case 5:
            return b"PK\x03\x04" + chance.randbytes(100)
        case 6:
            return json.dumps({"format": "ankle-coach-plan", "plan": deep(chance)}).encode()
        case 7:
            return b'{"format":"ankle-coach-plan","x":"' + b'\\"' * 100_000
        case _:
            return _canonical(chance.choice((None, 0, "ankle-coach-plan", [], {}, [{}])))


def strange_pictures(chance: random.Random) -> bytes:
    """Pictures that are none, or more than one, under a signature that fits."""
    document = _document(chance)
    made = png_changed(png(chance.choice((1, 8, 64))), chance)
    text = base64.b64encode(made).decode()
    match chance.randrange(6):
        case 0:
            document["plan"]["pictures"] = {f"other_{number}": text for number in range(3)}
        case 1:
            text = bytes_changed(text.encode(), chance).decode("latin-1")
            document["plan"]["pictures"] = {"own_raise": text}
        case 2:
            document["plan"]["pictures"] = {"own_raise": "A" * chance.choice((400_000, 400_004))}
        case _:
            document["plan"]["pictures"] = {"own_raise": text}
    return _signed(document, chance)


KINDS: dict[str, Maker] = {
    "plan: bytes changed": altered,
    "plan: values changed": altered_values,
    "plan: anything signed anew": signed_anew,
    "plan: other head signed": signed_head,
    "plan: other writing": other_writing,
    "plan: no plan at all": no_plan,
    "plan: strange pictures signed": strange_pictures,
}

SIGNED_KINDS = frozenset(kind for kind in KINDS if "signed" in kind)
"""Where something may be read that was never made so: whoever signs may say what they like."""


def _document(chance: random.Random) -> Any:
    return copy.deepcopy(chance.choice(_DOCUMENTS))


def _signed(document: Any, chance: random.Random) -> bytes:
    """Signed by whoever it names, more often than not."""
    return signed(document, STRANGER if chance.random() < 0.1 else PHYSIO)


def _canonical(document: Any) -> bytes:
    text = json.dumps(document, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"
