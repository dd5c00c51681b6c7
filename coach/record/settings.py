"""The app's settings, kept one row a key so that none can spoil another.

A value that cannot be read falls back to its default and stays stored as it is, and so does a
key of another version: only a key that is changed is written.
"""

import json
from contextlib import suppress
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from sqlalchemy import Text, cast, delete, select

from coach.care.person import AgeBand, Ankle
from coach.record.errors import RecordDamaged
from coach.record.schema import SettingRow
from coach.record.store import Store

Talk = Literal["full", "brief", "counts"]
Language = Literal["system", "en", "de"]

ABOUT_THE_PERSON = frozenset({"age_band", "ankle"})
"""What is kept only with consent to storage, like the sessions."""


class Settings(BaseModel):
    """The choices of the person at this computer. ``camera`` None is the first that works;
    ``smooth_picture`` shows each of its pictures in a set.

    A consent is the moment at which it was given, None where it was not or was taken back.
    ``voice_speed`` is a factor on the voice's usual speed, ``text_scale`` is in percent.
    ``reminders`` are shown on the desktop, from ``remind_from_hour`` o'clock on. ``physio`` shows
    the pages of somebody who prescribes; ``practice_database`` is the address of the server that
    keeps their people and plans, without a password, None where this computer keeps them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    theme: Literal["system", "light", "dark"] = "system"
    text_scale: Annotated[int, Field(ge=100, le=200)] = 100
    reduced_motion: bool = False
    language: Language = "system"
    muted: bool = False
    voice: bool = True
    voice_speed: Annotated[float, Field(ge=0.5, le=2.0)] = 1.0
    talk: Talk = "full"
    metronome: bool = False
    camera: str | None = None
    smooth_picture: bool = False
    onboarded: bool = False
    hands_taught: bool = False
    age_band: AgeBand | None = None
    ankle: Ankle | None = None
    reminders: bool = False
    remind_from_hour: Annotated[int, Field(ge=0, le=23)] = 9
    physio: bool = False
    practice_database: Annotated[str, Field(max_length=500)] | None = None
    storage_consent_at: AwareDatetime | None = None
    camera_consent_at: AwareDatetime | None = None

    def changed(self, **changes: object) -> "Settings":
        """The same settings but for ``changes``. Raises ValidationError."""
        return Settings.model_validate(self.model_dump() | changes)


def load(store: Store) -> Settings:
    """The stored settings, with the default for each key that is absent or cannot be read.

    Raises RecordUnwritable, RecordBusy.
    """
    read: dict[str, Any] = {}
    for key in Settings.model_fields:
        # One by one, so that a row that cannot be fetched takes no other with it.
        with suppress(RecordDamaged, ValueError, RecursionError):
            document = json.dumps({key: _stored(store, key)})
            read |= Settings.model_validate_json(document).model_dump(include={key})
    return Settings.model_validate(read)


def save(store: Store, settings: Settings) -> None:
    """Store what differs from the stored settings, in one transaction.

    Without consent to storage nothing about the person is stored, and what was is taken out.
    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    if settings.storage_consent_at is None:
        settings = settings.changed(**dict.fromkeys(ABOUT_THE_PERSON))
    before = load(store)
    values = settings.model_dump(mode="json")
    changed = {
        key: value
        for key, value in values.items()
        if getattr(settings, key) != getattr(before, key)
    }
    with store.database.write() as db:
        for key, value in changed.items():
            # Not merged: the row that it replaces may be one that cannot be read.
            db.execute(delete(SettingRow).where(SettingRow.key == key))
            db.add(SettingRow(key=key, value=value))


def _stored(store: Store, key: str) -> Any:
    """The value of ``key``. Raises ValueError where there is none, or none that can be read."""
    # As text: what the row holds need not be JSON.
    value = select(cast(SettingRow.value, Text)).where(SettingRow.key == key)
    with store.database.read() as db:
        text = db.scalar(value)
    if text is None:
        raise ValueError(f"{key} is not stored")
    return json.loads(text)
