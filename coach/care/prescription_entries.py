"""The entries of the care log that have to do with a physio: their plan, what is told about it
every two weeks, and what was sent back."""

import base64
import binascii
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

from coach.care.entry import Entry
from coach.care.prescription import ExerciseId, Id, Prescription, Score, ShortText
from coach.exercise.definition import Exercise

LARGEST_PICTURE = 400_000
"""Bytes of one picture, an own default: a PNG of 512 px a side rarely has more."""
LARGEST_PICTURES = 2_400_000
"""Bytes of all pictures together, so that the entry is a line that an archive takes."""
MOST_EXERCISES = 40

KeyHex = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""32 bytes of a public key."""

Impression = Literal[
    "very_much_better",
    "much_better",
    "a_little_better",
    "no_change",
    "a_little_worse",
    "much_worse",
    "very_much_worse",
]
"""The seven answers of the patient's global impression of change (public domain, see
clinical "Outcome measures"), the best first."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Author(_Strict):
    """Who signed a plan: the public part of their identity, the keys as hexadecimal digits."""

    name: ShortText
    practice: ShortText = ""
    signing_key: KeyHex
    sealing_key: KeyHex


class PrescriptionTaken(Entry):
    """The person follows ``prescription`` from ``day`` on; None goes back to the programme.

    ``exercises`` are the physio's own ones that came with it, ``pictures`` theirs as PNG in
    base64, by exercise id. ``author`` signed file ``file_id`` at ``made_at`` for the person
    ``client_id``; all four are there with a prescription and not without one.
    """

    kind: Literal["prescribed"] = "prescribed"
    prescription: Prescription | None
    exercises: tuple[Exercise, ...] = Field(default=(), max_length=MOST_EXERCISES)
    pictures: dict[ExerciseId, str] = Field(default_factory=dict, max_length=MOST_EXERCISES)
    author: Author | None = None
    file_id: Id | None = None
    client_id: Id | None = None
    made_at: AwareDatetime | None = None

    @field_validator("pictures")
    @classmethod
    def _small(cls, pictures: dict[str, str]) -> dict[str, str]:
        whole = 0
        for text in pictures.values():
            try:
                size = len(base64.b64decode(text, validate=True))
            except binascii.Error:
                raise ValueError("a picture is no base64") from None
            if size > LARGEST_PICTURE:
                raise ValueError("a picture is too large")
            whole += size
        if whole > LARGEST_PICTURES:
            raise ValueError("the pictures together are too large")
        return pictures

    @model_validator(mode="after")
    def _whole(self) -> Self:
        about = (self.author, self.file_id, self.client_id, self.made_at)
        if any((one is None) != (self.prescription is None) for one in about):
            raise ValueError("author, file_id, client_id and made_at go with a prescription")
        if self.prescription is None and (self.exercises or self.pictures):
            raise ValueError("own exercises go with a prescription")
        ids = [one.id for one in self.exercises]
        if len(ids) != len(set(ids)):
            raise ValueError("an own exercise is there twice")
        return self

    def picture(self, exercise_id: str) -> bytes | None:
        """The physio's own picture of an exercise; None without one."""
        text = self.pictures.get(exercise_id)
        return None if text is None else base64.b64decode(text)


class Activity(_Strict):
    """One of the person's own activities: 0 cannot be done, 10 as before."""

    name: Annotated[str, StringConstraints(min_length=1, max_length=80, strip_whitespace=True)]
    score: Score


class ActivitiesRated(Entry):
    """How well the person's own activities, three at most, can be done now."""

    kind: Literal["activities"] = "activities"
    activities: tuple[Activity, ...] = Field(min_length=1, max_length=3)


class ChangeImpression(Entry):
    """How the ankle is now, beside the beginning of the plan, in the person's own impression."""

    kind: Literal["change_impression"] = "change_impression"
    impression: Impression


class ResultsSent(Entry):
    """Results up to and on ``until`` were written to a file for the physio with ``signing_key``.

    ``since`` None is from the beginning.
    """

    kind: Literal["results_sent"] = "results_sent"
    since: date | None
    until: date
    client_id: Id
    signing_key: KeyHex


PhysioEntry = PrescriptionTaken | ActivitiesRated | ChangeImpression | ResultsSent
