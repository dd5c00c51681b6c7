"""What every file of the Learn screen shares: strict values, and errors that name file and key."""

import tomllib
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=260, strip_whitespace=True)]


class Strict(BaseModel):
    """A frozen value that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LearnFileError(ValueError):
    """A file of the Learn screen cannot be used; the text names the file, the key and why."""


M = TypeVar("M", bound=BaseModel)


def parse(model: type[M], text: str, name: str) -> M:
    """The ``model`` written in the TOML ``text``; ``name`` is the file's, for the error.

    Raises:
        LearnFileError: not TOML, an unknown or missing key, or a value out of bounds.
    """
    try:
        data: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LearnFileError(f"{name}: {error}") from None
    try:
        return model.model_validate(data)
    except ValidationError as error:
        # A misspelt key is also a missing one; the misspelling is what helps.
        first = min(error.errors(), key=lambda e: e["type"] != "extra_forbidden")
        key = ".".join(str(part) for part in first["loc"]) or "the whole file"
        raise LearnFileError(f"{name}: {key}: {first['msg']}") from None
