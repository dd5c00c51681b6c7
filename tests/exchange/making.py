"""Makes people, plans, pictures and results for the tests of what goes between two people."""

import hashlib
import json
import struct
import zlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from coach.care.prescription import Band, Growth, Load, Prescribed, Prescription
from coach.exchange.base64_text import text64
from coach.exchange.canonical import canonical
from coach.exchange.identity import Identity, identity_of
from coach.exchange.plan_file import HandedPlan
from coach.exchange.result_file import sealed_result
from coach.exercise.definition import Exercise
from coach.library import load_catalogue

MADE_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SIGNED = b"ankle-coach plan 1\n"


@cache
def person(number: int, name: str = "Dr. Ödön Ács") -> Identity:
    """Somebody who is the same in every run."""
    seeds = [hashlib.sha256(f"{part} {number}".encode()).digest() for part in ("sign", "seal")]
    return identity_of(
        name,
        "Praxis am Fluss",
        Ed25519PrivateKey.from_private_bytes(seeds[0]),
        X25519PrivateKey.from_private_bytes(seeds[1]),
    )


PHYSIO, PATIENT, STRANGER = person(1), person(2, "Anna"), person(3, "Mallory")


def chunk(name: bytes, content: bytes) -> bytes:
    """One chunk of a PNG."""
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )


def png(side: int = 8, *more: bytes) -> bytes:
    """A grey PNG with ``more`` chunks behind its header."""
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    lines = zlib.compress((b"\0" + b"\x80" * side) * side)
    parts = [chunk(b"IHDR", header), *more, chunk(b"IDAT", lines), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@cache
def own_exercise() -> Exercise:
    """An exercise of the practice's own, like a shipped one."""
    like = load_catalogue()["heel_raise_double"]
    return like.model_copy(update={"id": "own_raise", "name": "Raise on the stairs"})


def prescription(**other: Any) -> Prescription:
    """A plan that uses every part of a dose somewhere."""
    items = (
        Prescribed(
            exercise_id="own_raise",
            side="in_turn",
            sets=3,
            reps=12,
            rest_s=45,
            tempo_s=(2, 0, 3),
            load=Load(kg=7.5),
            times_a_day=2,
            days_a_week=5,
            weeks=6,
            pain_max=3,
            range_max_deg=40,
            effort_max=7,
            support="fingertips",
            surface="step_edge",
            grow=Growth(most_amount=15, most_sets=4),
            stops=("sharp_pain", "calf_swelling"),
            note="Slowly.\nDown slower than up.",
        ),
        Prescribed(
            exercise_id="balance_eyes_open",
            side="each",
            sets=2,
            hold_s=30,
            rest_s=30,
            eyes="open",
            load=Load(band=Band(brand="Any", colour="red", stretch_percent=100)),
        ),
    )
    whole = {"id": "plan-1", "version": 1, "name": "Steps", "starts": date(2026, 3, 2)}
    return Prescription(**{**whole, "items": items, "review": date(2026, 4, 2), **other})


def handed(**other: Any) -> HandedPlan:
    """A plan with an own exercise and its picture."""
    whole: dict[str, Any] = {
        "file_id": "file-1",
        "client_id": "client-1",
        "client_name": "أمينة 👩‍👧 Müller",
        "prescription": prescription(),
        "exercises": (own_exercise(),),
        "made_at": MADE_AT,
        "pictures": {"own_raise": png()},
    }
    return HandedPlan(**{**whole, **other})


def signed(document: dict[str, Any], identity: Identity = PHYSIO) -> bytes:
    """The document as a plan file, with a signature that fits whatever it says."""
    rest = {key: value for key, value in document.items() if key != "signature"}
    signature = text64(identity.sign(SIGNED + canonical(rest)))
    return canonical({**rest, "signature": signature})


def result_bytes(
    archive: bytes,
    reader: Identity = PHYSIO,
    patient: Identity = PATIENT,
    seal_to: bytes | None = None,
    said: Mapping[str, Any] = MappingProxyType({}),
) -> bytes:
    """A result file with this archive, whatever it holds; ``said`` changes its statement."""
    whole: dict[str, Any] = {
        "format": "ankle-coach-result",
        "format_version": 1,
        "result_id": "result-1",
        "client_id": "client-1",
        "plan_ids": ["plan-1"],
        "first": None,
        "last": None,
        "tracks": False,
        "reader": text64(reader.public.sealing_key),
        "signer": text64(patient.public.signing_key),
        "archive_bytes": len(archive),
        "archive_sha256": hashlib.sha256(archive).hexdigest(),
    }
    statement = canonical({**whole, **said})
    key = reader.public.sealing_key if seal_to is None else seal_to
    return b"".join(sealed_result(statement, archive, key, patient))


def listed(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of an archive with a manifest that fits them."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = [
        {"name": name, "bytes": len(text), "sha256": hashlib.sha256(text).hexdigest()}
        for name, text in sorted(files.items())
        if name != "manifest.json"
    ]
    return {**files, "manifest.json": json.dumps(manifest).encode()}
