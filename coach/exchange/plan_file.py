"""Plan files (.coachplan): a plan and who signed it as bytes, and back, trusting nothing.

In what arrives everything is checked in this order: size, JSON in its one writing, format and
version, signature, form, words, pictures. The first that does not fit refuses the file.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from coach.care.prescription import Prescription
from coach.exchange import bounded, plan_form
from coach.exchange.base64_text import bytes64, text64
from coach.exchange.canonical import NotCanonical, canonical, is_canonical, loose
from coach.exchange.faults import (
    ContentsUnsound,
    ExchangeError,
    FileAltered,
    FileDamaged,
    FileTooLarge,
    FromNewerVersion,
    NotAPlan,
    PlanTooLarge,
    PlanUnfit,
)
from coach.exchange.identity import Identity, PublicIdentity, has_signed
from coach.exchange.pictures import MOST_BYTES_TOGETHER, bare, check
from coach.exchange.plan_form import PlanFile
from coach.exchange.wording import clean_words, first_unwelcome, harmless_place
from coach.exercise.definition import Exercise

SUFFIX = ".coachplan"
MOST_BYTES = 8_000_000

_SIGNED = b"ankle-coach plan 1\n"
_NO_NAME = Path(f"plan{SUFFIX}")


@dataclass(frozen=True, slots=True)
class HandedPlan:
    """What a physio hands over to one person.

    ``file_id`` is new for every file. ``exercises`` are the practice's own ones that the plan
    needs; ``pictures`` are PNGs of theirs by exercise id, at most 512 px a side and 300 kB.
    """

    file_id: str
    client_id: str
    client_name: str
    prescription: Prescription
    exercises: tuple[Exercise, ...]
    made_at: datetime
    pictures: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignedPlan:
    """A plan that ``author`` signed. Whether the author is to be trusted: ``exchange.trust``."""

    plan: HandedPlan
    author: PublicIdentity


def plan_bytes(plan: HandedPlan, identity: Identity) -> bytes:
    """The plan file. Same plan and identity, same bytes.

    Words lose what no file may hold, pictures what is no picture. Raises PlanUnfit, PlanTooLarge.
    """
    document = _document(plan, identity.public)
    try:
        document["signature"] = text64(identity.sign(_SIGNED + canonical(document)))
        raw = canonical(document)
    except ValueError as error:
        raise PlanUnfit("plan") from error
    try:
        plan_from(raw)
    except FileTooLarge as error:
        raise PlanTooLarge from error
    except ContentsUnsound as error:
        raise PlanUnfit(error.where) from error
    except ExchangeError as error:
        raise PlanUnfit("plan") from error
    return raw


def write_plan(plan: HandedPlan, identity: Identity, file: Path) -> None:
    """Write the plan file, whole or not at all. Raises PlanUnfit, PlanTooLarge, FileUnwritable."""
    bounded.write_whole(file, [plan_bytes(plan, identity)])


def read_plan(file: Path) -> SignedPlan:
    """The plan in the file, unaltered since its author signed it.

    Raises ExchangeError: FileMissing, NotAFile, FileEmpty, FileTooLarge, FileUnreadable, NotAPlan,
    FromNewerVersion, FileDamaged, FileAltered, ContentsUnsound.
    """
    return plan_from(bounded.whole(file, MOST_BYTES), file)


def plan_from(raw: bytes, file: Path = _NO_NAME) -> SignedPlan:
    """The plan in a file's bytes; ``file`` is for the sentences. Raises as ``read_plan``."""
    if len(raw) > MOST_BYTES:
        raise FileTooLarge(file, MOST_BYTES)
    document = _verified(raw, file)
    unwelcome = first_unwelcome({key: document.get(key) for key in ("author", "plan")})
    if unwelcome is not None:
        raise ContentsUnsound(file, unwelcome)
    try:
        return _plan_of(PlanFile.model_validate_json(raw, strict=True))
    except ValidationError as error:
        raise ContentsUnsound(file, harmless_place(error.errors()[0]["loc"])) from error
    except ValueError as error:
        raise ContentsUnsound(file, str(error)) from error


def missing_exercises(plan: HandedPlan, known: Collection[str]) -> tuple[str, ...]:
    """The ids in the plan that are neither in ``known`` nor in the file, as of a later version."""
    there = {*known, *(exercise.id for exercise in plan.exercises)}
    wanted = dict.fromkeys(item.exercise_id for item in plan.prescription.items)
    return tuple(id_ for id_ in wanted if id_ not in there)


def _document(plan: HandedPlan, author: PublicIdentity) -> dict[str, Any]:
    words = {
        "client_name": plan.client_name,
        "prescription": plan.prescription.model_dump(mode="json"),
        "exercises": [one.model_dump(mode="json") for one in plan.exercises],
    }
    try:
        bared = {id_: bare(png) for id_, png in plan.pictures.items()}
    except ValueError as error:
        raise PlanUnfit("plan.pictures") from error
    if sum(map(len, bared.values())) > MOST_BYTES_TOGETHER:
        raise PlanTooLarge
    return {
        "format": plan_form.FORMAT,
        "format_version": plan_form.FORMAT_VERSION,
        "schema": plan_form.SCHEMA,
        "author": {
            "name": author.name,
            "practice": author.practice,
            "signing_key": text64(author.signing_key),
            "sealing_key": text64(author.sealing_key),
        },
        "plan": {
            **clean_words(words),
            "file_id": plan.file_id,
            "client_id": plan.client_id,
            "made_at": plan.made_at.isoformat(),
            "pictures": {id_: text64(png) for id_, png in bared.items()},
        },
    }


def _verified(raw: bytes, file: Path) -> dict[str, Any]:
    """The document, signed by the author that it names."""
    try:
        document = loose(raw)
    except NotCanonical as error:
        looks_so = f'"{plan_form.FORMAT}"'.encode() in raw
        raise (FileDamaged(file) if looks_so else NotAPlan(file)) from error
    if not isinstance(document, dict) or document.get("format") != plan_form.FORMAT:
        raise NotAPlan(file)
    version = document.get("format_version")
    if type(version) is int and version > plan_form.FORMAT_VERSION:
        raise FromNewerVersion(file)
    signed = {key: value for key, value in document.items() if key != "signature"}
    try:
        key = bytes64(document["author"]["signing_key"])
        signature = bytes64(document["signature"])
        fits = is_canonical(raw, document) and has_signed(
            key, _SIGNED + canonical(signed), signature
        )
    except (KeyError, TypeError, ValueError) as error:
        raise FileAltered(file) from error
    if not fits:
        raise FileAltered(file)
    if type(version) is not int:
        # 1.0 and true are equal to 1, and are not what the schema says.
        raise ContentsUnsound(file, "format_version")
    return document


def _plan_of(read: PlanFile) -> SignedPlan:
    """Raises ValueError with the place of what does not fit."""
    plan, author = read.plan, read.author
    ids = [exercise.id for exercise in plan.exercises]
    if len(set(ids)) != len(ids):
        raise ValueError("plan.exercises")
    pictures = {id_: _picture(id_, text, ids) for id_, text in plan.pictures.items()}
    if sum(map(len, pictures.values())) > MOST_BYTES_TOGETHER:
        raise ValueError("plan.pictures")
    return SignedPlan(
        HandedPlan(
            file_id=plan.file_id,
            client_id=plan.client_id,
            client_name=plan.client_name,
            prescription=plan.prescription,
            exercises=plan.exercises,
            made_at=plan.made_at,
            pictures=pictures,
        ),
        PublicIdentity(
            author.name,
            author.practice,
            bytes64(author.signing_key),
            bytes64(author.sealing_key),
        ),
    )


def _picture(id_: str, text: str, ids: Collection[str]) -> bytes:
    place = f"plan.pictures.{id_}"
    if id_ not in ids:
        raise ValueError(place)
    try:
        png = bytes64(text)
        check(png)
    except ValueError as error:
        raise ValueError(place) from error
    return png
