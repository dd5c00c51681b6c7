"""Says how a signed plan stands to what this app knows; values in, values out.

A signature says that a file is whole, not who somebody is. Whoever signed a first plan is believed
once the person has compared the words; after that the same key is to sign (trust on first use).
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict

from coach.exchange.plan_file import SignedPlan


class Trust(StrEnum):
    """How a plan stands to what is known; the screen decides what follows."""

    FIRST_USE = "first_use"
    KNOWN = "known"
    SAME = "same"
    OLDER_VERSION = "older_version"
    CHANGED_KEY = "changed_key"
    OTHER_PERSON = "other_person"


class _Kept(BaseModel):
    """Can be kept as JSON: bytes as base64."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", ser_json_bytes="base64", val_json_bytes="base64"
    )


class KnownAuthor(_Kept):
    """An author whom the person has accepted, and the number they know the person by."""

    name: str
    practice: str
    signing_key: bytes
    client_id: str


class TakenPlan(_Kept):
    """A plan that was taken over once, whether or not it still holds."""

    file_id: str
    plan_id: str
    version: int
    signing_key: bytes
    made_at: AwareDatetime


@dataclass(frozen=True, slots=True)
class Judgement:
    """``author`` and ``plan`` are what the judgement rests on, where there is any.

    ``made_before`` where a newer file of the same author was taken over already.
    """

    trust: Trust
    author: KnownAuthor | None = None
    plan: TakenPlan | None = None
    made_before: bool = False


def judge(
    authors: Sequence[KnownAuthor], taken: Sequence[TakenPlan], signed: SignedPlan
) -> Judgement:
    """How ``signed`` stands to the authors and plans that are known.

    ``taken`` is in the order in which they were taken: whoever's version of a plan was taken last
    is the one to go on with it. A key is asked about first, the person next, the version last: a
    plan of a changed key is not older or newer than anything.
    """
    key, plan = signed.author.signing_key, signed.plan
    own = [one for one in authors if one.signing_key == key]
    of_plan = [one for one in taken if one.plan_id == plan.prescription.id]
    foreign = of_plan[-1] if of_plan and of_plan[-1].signing_key != key else None
    if not own:
        rival = next((one for one in authors if _may_be_taken_for(one, signed)), None)
        changed = rival is not None or foreign is not None
        return Judgement(Trust.CHANGED_KEY if changed else Trust.FIRST_USE, rival, foreign)
    if foreign is not None:
        return Judgement(Trust.CHANGED_KEY, own[0], foreign)
    for_person = next((one for one in own if one.client_id == plan.client_id), None)
    if for_person is None:
        return Judgement(Trust.OTHER_PERSON, own[0])
    before = _is_before(taken, signed)
    newest = max(of_plan, key=lambda one: one.version, default=None)
    if newest is None or newest.version < plan.prescription.version:
        return Judgement(Trust.KNOWN, for_person, newest, before)
    if newest.version == plan.prescription.version:
        return Judgement(Trust.SAME, for_person, newest, before)
    return Judgement(Trust.OLDER_VERSION, for_person, newest, before)


def author_of(signed: SignedPlan) -> KnownAuthor:
    """What is kept of an author whom the person accepts."""
    author = signed.author
    return KnownAuthor(
        name=author.name,
        practice=author.practice,
        signing_key=author.signing_key,
        client_id=signed.plan.client_id,
    )


def taken_of(signed: SignedPlan) -> TakenPlan:
    """What is kept of a plan that the person takes over."""
    plan = signed.plan
    return TakenPlan(
        file_id=plan.file_id,
        plan_id=plan.prescription.id,
        version=plan.prescription.version,
        signing_key=signed.author.signing_key,
        made_at=plan.made_at,
    )


def _may_be_taken_for(known: KnownAuthor, signed: SignedPlan) -> bool:
    """Whether the new author has the name of a known one, or their number for the person."""
    same_name = _folded(known.name) == _folded(signed.author.name)
    return same_name or known.client_id == signed.plan.client_id


def _is_before(taken: Iterable[TakenPlan], signed: SignedPlan) -> bool:
    key, made_at = signed.author.signing_key, signed.plan.made_at
    return any(one.signing_key == key and one.made_at > made_at for one in taken)


def _folded(name: str) -> str:
    """The name as an eye takes it: without case, accents' writing, joiners and spaces."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(letter for letter in plain if letter.isalnum())
