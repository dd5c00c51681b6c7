"""The app's settings, kept one row a key so that none can spoil another.

A value that cannot be read falls back to its default and stays stored as it is, and so does a
key of another version: only a key that is changed is written.
"""

import json
from contextlib import suppress
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Text, cast, delete, select

from coach.record.errors import RecordDamaged
from coach.record.schema import SettingRow
from coach.record.store import Store


class Settings(BaseModel):
    """The choices of the person at this computer. ``camera`` None is the first that works."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    theme: Literal["system", "light", "dark"] = "system"
    muted: bool = False
    voice: bool = True
    camera: str | None = None
    onboarded: bool = False


def load(store: Store) -> Settings:
    """The stored settings, with the default for each key that is absent or cannot be read.

    Raises RecordUnwritable, RecordBusy.
    """
    read: dict[str, Any] = {}
    for key in Settings.model_fields:
        # One by one, so that a row that cannot be fetched takes no other with it.
        with suppress(RecordDamaged, ValueError, RecursionError):
            read |= Settings.model_validate({key: _stored(store, key)}).model_dump(include={key})
    return Settings.model_validate(read)


def save(store: Store, settings: Settings) -> None:
    """Store what differs from the stored settings, in one transaction.

    Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    before = load(store)
    changed = {
        key: value for key, value in settings.model_dump().items() if value != getattr(before, key)
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
