"""An exercise's words in another language, in the shape of the English ones."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""Two letters as in ISO 639, such as "de"."""

FaultCue = Annotated[str, StringConstraints(min_length=1, max_length=40)]


class Texts(BaseModel):
    """All that a person reads or hears of one exercise; ``say`` is by the fault's id."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=60)
    purpose: str = Field(min_length=1, max_length=200)
    stand: str = Field(min_length=1, max_length=240)
    equipment: tuple[str, ...]
    cues: tuple[str, str, str]
    skip_when: str = Field(max_length=300)
    say: Mapping[str, FaultCue]
