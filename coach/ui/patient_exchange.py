"""The person's side of what passes between them and a physio: taking plans, sending results.

All that is known of authors and plans is in the care log; nothing here is on a screen.
"""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from coach.care.ledger import Ledger
from coach.care.prescription_entries import (
    LARGEST_PICTURES,
    Author,
    PrescriptionTaken,
    ResultsSent,
)
from coach.exchange.identity import Identity, PublicIdentity, new_identity
from coach.exchange.plan_file import HandedPlan, SignedPlan, missing_exercises, read_plan
from coach.exchange.result_file import ResultScope, Written, write_result
from coach.exchange.trust import Judgement, KnownAuthor, TakenPlan, judge
from coach.exchange.vault import Vault, open_vault
from coach.exercise.catalogue import Catalogue
from coach.record.store import Store
from coach.ui.beside import at_once, beside
from coach.ui.care_desk import CareDesk
from coach.ui.patient_plan import PatientPlan

RESERVED = frozenset({"programme", "warm_up", "cool_down", "assessment", "default", "demo"})
"""Ids of the app's own plans: what is done under them is counted otherwise."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A plan that was read and may be taken.

    ``judgement`` says how it stands to what is known; ``before`` is the plan in force, None
    without one; ``new_physio`` whether another key signed all plans so far.
    """

    signed: SignedPlan
    judgement: Judgement
    before: PrescriptionTaken | None
    new_physio: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a plan that is whole can still not be taken: ``why`` and the exercises it is about."""

    why: str
    names: tuple[str, ...]


class PatientExchange:
    """``open_keys`` gives the vault for a passphrase, or without one. ``write`` carries out what
    takes its time, perhaps in another thread.

    ``own_words`` are those of the person's own key, once something was sent.
    """

    def __init__(
        self,
        care: CareDesk,
        store: Store,
        shipped: Catalogue,
        open_keys: Callable[[str | None], Vault],
        write: Callable[[Callable[[], Any]], Any] = at_once,
    ) -> None:
        self._care = care
        self._write = write
        self.plan = PatientPlan(care, write)
        self._store = store
        self._shipped = shipped
        self._open_keys = open_keys
        self.own_words: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, care: CareDesk, store: Store, shipped: Catalogue, folder: Path
    ) -> "PatientExchange":
        """That of this computer; its keys are the keyring's, or in ``folder``. What takes its time
        is done beside the window.
        """
        keys = partial(open_vault, folder)
        return cls(care, store, shipped, keys, beside)

    def read(self, file: Path, now: datetime) -> Offer | Refusal:
        """The plan in ``file``. Raises ExchangeError, RecordError."""
        signed = read_plan(file)
        refused = self._refusal(signed.plan)
        if refused is not None:
            return refused
        ledger = self._care.ledger(now)
        authors, taken = known_of(ledger)
        keys = {one.signing_key for one in authors}
        return Offer(
            signed,
            judge(authors, taken, signed),
            ledger.prescribed,
            bool(keys) and signed.author.signing_key not in keys,
        )

    def take(self, signed: SignedPlan, now: datetime) -> None:
        """Follow the plan from today on. Raises RecordError."""
        self.plan.take(taken_of(signed, now), now)

    def send(
        self,
        file: Path,
        since: date | None,
        now: datetime,
        *,
        tracks: bool,
        passphrase: str | None = None,
    ) -> Written:
        """Write the results from ``since`` to today for the physio of the newest plan.

        Raises ExchangeError, and KeyringMissing or PassphraseNeeded where a passphrase is needed;
        RecordError; ValueError where there was never a plan.
        """
        plan = self.plan.reader(now)
        if plan is None or plan.author is None or plan.client_id is None:
            raise ValueError("there is nobody to send results to")
        # What was worked out of the record shows pictures: that is for the window's own thread.
        ledger = self._care.ledger(now)
        ids = dict.fromkeys(
            one.prescription.id
            for one in ledger.prescriptions
            if one.prescription is not None and one.client_id == plan.client_id
        )
        scope = ResultScope(plan.client_id, tuple(ids), since, now.date(), tracks)
        sent = ResultsSent(
            at=now,
            day=now.date(),
            since=since,
            until=now.date(),
            client_id=plan.client_id,
            signing_key=plan.author.signing_key,
        )
        reader = public_of(plan.author)

        def write() -> Written:
            identity = self._own_key(passphrase)
            written = write_result(self._store, scope, reader, identity, file)
            self._care.add(sent)
            return written

        done: Written = self._write(write)
        return done

    def _own_key(self, passphrase: str | None) -> Identity:
        vault = self._open_keys(passphrase)
        identity = vault.load("patient")
        if identity is None:
            identity = new_identity("")
            vault.keep("patient", identity)
        self.own_words = identity.public.words
        return identity

    def _refusal(self, plan: HandedPlan) -> Refusal | None:
        shadowing = tuple(one.name for one in plan.exercises if one.id in self._shipped)
        if shadowing:
            return Refusal("shadows", shadowing)
        missing = missing_exercises(plan, tuple(self._shipped))
        if missing:
            return Refusal("missing", missing)
        if plan.prescription.id in RESERVED:
            return Refusal("reserved", ())
        return None


def known_of(ledger: Ledger) -> tuple[list[KnownAuthor], list[TakenPlan]]:
    """Everybody whose plan was taken, and every plan that was, as ``exchange.trust`` asks."""
    authors: list[KnownAuthor] = []
    taken: list[TakenPlan] = []
    for one in ledger.prescriptions:
        if one.prescription is None or one.author is None or one.made_at is None:
            continue
        key = bytes.fromhex(one.author.signing_key)
        authors.append(
            KnownAuthor(
                name=one.author.name,
                practice=one.author.practice,
                signing_key=key,
                client_id=one.client_id or "",
            )
        )
        taken.append(
            TakenPlan(
                file_id=one.file_id or "",
                plan_id=one.prescription.id,
                version=one.prescription.version,
                signing_key=key,
                made_at=one.made_at,
            )
        )
    return authors, taken


def taken_of(signed: SignedPlan, now: datetime) -> PrescriptionTaken:
    """The entry that takes a plan; of too many pictures the last stay behind."""
    plan, author = signed.plan, signed.author
    pictures: dict[str, str] = {}
    room = LARGEST_PICTURES
    for id_, png in plan.pictures.items():
        if len(png) <= room:
            pictures[id_] = base64.b64encode(png).decode("ascii")
            room -= len(png)
    return PrescriptionTaken(
        at=now,
        day=now.date(),
        prescription=plan.prescription,
        exercises=plan.exercises,
        pictures=pictures,
        author=Author(
            name=author.name,
            practice=author.practice,
            signing_key=author.signing_key.hex(),
            sealing_key=author.sealing_key.hex(),
        ),
        file_id=plan.file_id,
        client_id=plan.client_id,
        made_at=plan.made_at,
    )


def public_of(author: Author) -> PublicIdentity:
    """The author as the exchange knows them."""
    return PublicIdentity(
        author.name,
        author.practice,
        bytes.fromhex(author.signing_key),
        bytes.fromhex(author.sealing_key),
    )


def since_last(last: ResultsSent | None) -> date | None:
    """The day from which results are new; the last day goes once more, it may not have been over.

    None where nothing was sent.
    """
    return None if last is None else last.until
