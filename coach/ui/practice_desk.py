"""What the physio's screens know: the practice's book and the keys, opened when first wanted."""

import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from coach.care.prescription import Prescription
from coach.exchange.faults import PlanUnfit
from coach.exchange.identity import Identity, new_identity, renamed
from coach.exchange.plan_file import HandedPlan, plan_bytes
from coach.exchange.vault import Vault, open_vault
from coach.exercise.definition import Exercise
from coach.practice.book import Book
from coach.practice.faults import PracticeError
from coach.practice.opening import open_book
from coach.practice.values import Client, StoredPlan
from coach.ui.exercise_keeping import shelved
from coach.ui.people_asking import AskedBook
from coach.ui.people_patience import Patience
from coach.ui.plan_pictures import PlanPictures, pictures_for

KIND = "physio"

translate = QCoreApplication.translate


class NobodySigns(PracticeError):
    """No name was given yet to sign with."""

    def __init__(self) -> None:
        super().__init__("Please say who signs first.")


class PracticeDesk:
    """Reads and writes in the window's thread, but asks a server with ``patience``.

    ``url`` is the address of the practice's server, None where this computer keeps all; another
    one holds from the next call on. Every call may raise PracticeError or ExchangeError.
    """

    def __init__(
        self, folder: Path, url: Callable[[], str | None], vault: Vault | None = None
    ) -> None:
        self.folder = folder
        self.patience = Patience()
        self._vault = vault or open_vault(folder)
        self._book = AskedBook(lambda address: open_book(folder, address), url, self.patience.ask)
        self._identity: Identity | None = None

    @property
    def book(self) -> Book:
        """The people and plans, where ``url`` says."""
        return self._book

    @property
    def identity(self) -> Identity | None:
        """Who signs; None before a name was given."""
        if self._identity is None:
            self._identity = self._vault.load(KIND)
        return self._identity

    def unlock(self, passphrase: str) -> None:
        """Open what is kept under a passphrase with this one, from the next call on."""
        self._vault = open_vault(self.folder, passphrase)
        self._identity = None

    def name_self(self, name: str, practice: str) -> Identity:
        """Sign as ``name`` from now on: with the same keys as before, or with new ones."""
        before = self.identity
        now = new_identity(name, practice) if before is None else renamed(before, name, practice)
        self._vault.keep(KIND, now)
        self._identity = now
        return now

    def own_exercises(self) -> Mapping[str, Exercise]:
        """The practice's own exercises; one that this version cannot read is left out."""
        return {one.own.id: one.exercise for one in shelved(self.book) if one.exercise is not None}

    def pictures_of(self, prescription: Prescription) -> PlanPictures:
        """The pictures of the own exercises in a plan, as small as its file needs them."""
        wanted = {item.exercise_id for item in prescription.items}
        return pictures_for(
            {
                one.id: one.picture
                for one in self.book.own_exercises()
                if one.id in wanted and one.picture is not None
            }
        )

    def sign(self, draft: StoredPlan, client: Client, now: datetime) -> tuple[StoredPlan, bytes]:
        """Sign a draft: the plan as it is kept from now on, and its file. Raises NobodySigns."""
        # The file first: where it cannot be made the draft stays one.
        file = self.file_of(draft, client, now)
        return self.book.sign_plan(draft, now), file

    def file_of(self, plan: StoredPlan, client: Client, now: datetime) -> bytes:
        """The file of a plan, signed anew. Raises NobodySigns, and PlanUnfit for a picture that is
        none."""
        identity = self.identity
        if identity is None:
            raise NobodySigns
        wanted = {item.exercise_id for item in plan.prescription.items}
        own = {id_: one for id_, one in self.own_exercises().items() if id_ in wanted}
        pictures = self.pictures_of(plan.prescription)
        if pictures.unusable:
            code = plan.prescription.language
            names = (own[id_].in_language(code).name for id_ in pictures.unusable if id_ in own)
            said = translate("practice", "the picture of {0}")
            raise PlanUnfit(said.format(", ".join(names)))
        handed = HandedPlan(
            file_id=uuid.uuid4().hex,
            client_id=client.id,
            client_name=client.name,
            prescription=plan.prescription,
            exercises=tuple(own.values()),
            made_at=now,
            pictures=pictures.fitting,
        )
        return plan_bytes(handed, identity)

    def let_go(self) -> None:
        """Close the book; it opens again when it is wanted, perhaps elsewhere."""
        self.patience.afterwards(self._book.close)
