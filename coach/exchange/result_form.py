"""The form of a result file: the line it begins with, and the statement that its author signs.

line "ankle-coach-result 1", the reader's X25519 key, then sealed for it: the length of the
statement (4 bytes, big end first), the statement as canonical JSON, its Ed25519 signature, and
the archive (see ``coach.record.archive``) whose SHA-256 is in the statement. The reader's key is
signed too, so that a reader cannot pass a result on as if it had been meant for another.
"""

import re
from datetime import date
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from coach.care.prescription import Id
from coach.exchange.plan_form import Key

FORMAT: Final = "ankle-coach-result"
FORMAT_VERSION: Final = 1
SIGNED = b"ankle-coach result 1\n"
LONGEST_STATEMENT = 60_000
MOST_PLANS = 200

_FIRST_LINE = re.compile(rb"ankle-coach-result ([1-9][0-9]{0,5})\n")
LONGEST_LINE = 32


class Statement(BaseModel):
    """What the signature is over. ``signer`` is the person's key, ``reader`` the physio's."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal["ankle-coach-result"]
    format_version: Literal[1]
    result_id: Id
    client_id: Id
    plan_ids: tuple[Id, ...] = Field(max_length=MOST_PLANS)
    first: date | None
    last: date | None
    tracks: bool
    reader: Key
    signer: Key
    archive_bytes: int = Field(ge=0)
    archive_sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

    @model_validator(mode="after")
    def _both_days(self) -> Self:
        if (self.first is None) != (self.last is None):
            raise ValueError("first and last go together")
        return self


def first_line() -> bytes:
    """What a file of this version begins with."""
    return f"{FORMAT} {FORMAT_VERSION}\n".encode()


def version_of(begins: bytes) -> int | None:
    """The version that a file which begins so is of; None where it is no result."""
    found = _FIRST_LINE.match(begins)
    return None if found is None else int(found[1])
