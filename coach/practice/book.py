"""What the screens ask of a practice's data, wherever it is kept."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from coach.care.person import Ankle
from coach.care.prescription import Prescription
from coach.practice.values import (
    Client,
    ClientLine,
    ClientPage,
    OwnExercise,
    ResultLine,
    Scale,
    SetLine,
    Standing,
    StoredPlan,
    Template,
    Total,
)


class Book(Protocol):
    """People, plans, results, templates and own exercises.

    A change takes the value as it was read, so that nothing is overwritten unseen. Every call may
    raise PracticeError; those that change may raise ChangedElsewhere and Gone.
    """

    def clients(self, today: date, search: str = "", archived: bool = False) -> list[ClientLine]:
        """Those who need a look first, then by last activity; ``search`` is in name or note."""
        ...

    def page(self, client_id: str, today: date) -> ClientPage:
        """One person's page."""
        ...

    def add_client(self, name: str, note: str = "", ankle: Ankle | None = None) -> Client:
        """A new person."""
        ...

    def change_client(self, was: Client, *, name: str, note: str, ankle: Ankle | None) -> Client:
        """Other words for a person."""
        ...

    def archive_client(self, was: Client, archived: bool) -> Client:
        """Put a person aside, or take them back."""
        ...

    def seen(self, was: Client, day: date) -> Client:
        """The physio has looked at the person on ``day``: older signs are settled."""
        ...

    def merge_clients(self, keep: Client, gone: Client) -> Client:
        """Take all that is of ``gone`` over to ``keep``, and remember its id for result files."""
        ...

    def delete_client(self, was: Client) -> None:
        """Delete a person with everything, for good."""
        ...

    def client_of(self, client_id: str) -> Client | None:
        """The person of an id that a file carries, also after a merge; None where not known."""
        ...

    def know_also(self, was: Client, other_id: str) -> Client:
        """Remember ``other_id``, which is of nobody here, for files of this person.

        Where it is somebody's already, nothing is written and PracticeError is raised.
        """
        ...

    def trust_signer(self, was: Client, signer: bytes) -> Client:
        """From now on ``signer`` is the key of this person's results; the physio has agreed."""
        ...

    def keep_draft(
        self, client_id: str, prescription: Prescription, was: StoredPlan | None
    ) -> StoredPlan:
        """Keep a draft; ``was`` None begins one."""
        ...

    def sign_plan(self, draft: StoredPlan, at: datetime) -> StoredPlan:
        """The draft has been signed and cannot change any more."""
        ...

    def delete_draft(self, draft: StoredPlan) -> None:
        """Throw a draft away."""
        ...

    def templates(self) -> list[Template]:
        """Own templates; the shipped ones come from ``coach.practice.shipped``."""
        ...

    def keep_template(
        self, name: str, prescription: Prescription, was: Template | None
    ) -> Template:
        """Keep a template; ``was`` None makes a new one."""
        ...

    def delete_template(self, was: Template) -> None:
        """Delete an own template."""
        ...

    def own_exercises(self) -> list[OwnExercise]:
        """The practice's own exercises."""
        ...

    def keep_exercise(
        self, id_: str, toml: str, picture: bytes | None, was: OwnExercise | None
    ) -> OwnExercise:
        """Keep an own exercise; ``was`` None makes a new one."""
        ...

    def delete_exercise(self, was: OwnExercise) -> None:
        """Delete an own exercise; plans that were signed with it keep their copy."""
        ...

    def has_result(self, result_id: str) -> bool:
        """Whether this result file was read before."""
        ...

    def add_result(
        self,
        line: ResultLine,
        archive: bytes,
        sets: Sequence[SetLine],
        standing: Standing,
        signer: bytes,
    ) -> None:
        """Keep a result: its archive, its sets (those known by session and number are passed
        over) and what all results of the person amount to now. Twice changes nothing."""
        ...

    def archives(self, client_id: str) -> list[bytes]:
        """The archives of a person's results, in the order in which they were read."""
        ...

    def add_total(self, client_id: str, scale: Scale, day: date, score: float) -> Total:
        """Keep the total of a questionnaire."""
        ...

    def delete_total(self, was: Total) -> None:
        """Delete a total that was entered by mistake."""
        ...
