"""The form of a plan file: what stands where, as a published JSON Schema says it too."""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from coach.care.prescription import ExerciseId, Id, Prescription
from coach.exchange.identity import LONGEST_NAME
from coach.exchange.pictures import MOST_PICTURES
from coach.exercise.definition import Exercise

FORMAT = "ankle-coach-plan"
FORMAT_VERSION = 1
SCHEMA = "coachplan-1.json"

ABOUT = (
    "A plan of exercises that a physiotherapist hands over. The file is one line of canonical "
    "JSON: ASCII with \\u escapes, keys sorted, no spaces, a line feed at the end. The signature "
    "is Ed25519 by author.signing_key, over the bytes 'ankle-coach plan 1', a line feed, and the "
    "canonical writing of the file without its signature. Keys, signature and pictures (PNG) are "
    "in base64."
)

Name = Annotated[str, StringConstraints(max_length=LONGEST_NAME)]
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{43}=$")]
Signature = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{86}==$")]
Picture = Annotated[str, StringConstraints(min_length=60, max_length=400_000)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class AuthorForm(_Strict):
    """Who signed it, and the key that results are sealed to."""

    name: Annotated[Name, Field(min_length=1)]
    practice: Name
    signing_key: Key
    sealing_key: Key


class PlanForm(_Strict):
    """What is handed over. ``pictures`` are those of ``exercises``, by the exercise's id."""

    file_id: Id
    client_id: Id
    client_name: Name
    made_at: AwareDatetime
    prescription: Prescription
    exercises: tuple[Exercise, ...] = Field(max_length=40)
    pictures: dict[ExerciseId, Picture] = Field(max_length=MOST_PICTURES)


class PlanFile(_Strict):
    """A whole plan file."""

    format: Literal["ankle-coach-plan"]
    format_version: Literal[1]
    schema_: Literal["coachplan-1.json"] = Field(alias="schema")
    author: AuthorForm
    plan: PlanForm
    signature: Signature


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a plan file, as it is published."""
    made = PlanFile.model_json_schema(by_alias=True)
    _close(made)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        **made,
        "title": "Plan file of coach, version 1",
        "description": ABOUT,
    }


def _close(part: Any) -> None:
    """Keys that fit no pattern are refused: pydantic leaves that unsaid."""
    if isinstance(part, dict):
        if "patternProperties" in part:
            part["additionalProperties"] = False
        for inner in part.values():
            _close(inner)
    elif isinstance(part, list):
        for inner in part:
            _close(inner)
