"""What every entry of the care log shares: a fact about the person that is not part of a session.

The log is only ever added to. What it amounts to (locks, phase, base, ladder) is worked out from
all of it each time, so that a rule that is mended is right for the past as well.
"""

from datetime import date

from pydantic import AwareDatetime, BaseModel, ConfigDict


class Entry(BaseModel):
    """A fact that was entered at ``at`` and is about the person's own date ``day``.

    ``day`` is kept beside ``at`` because a date is what people answer about: a journey to another
    time zone, summer time or a clock that was wrong must not move yesterday's pain to today.
    Each kind of entry adds ``kind``, a ``Literal`` with its default, by which it is stored and
    told apart. Raises pydantic.ValidationError for anything that does not fit.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    at: AwareDatetime
    day: date
