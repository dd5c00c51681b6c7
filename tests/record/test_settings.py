from datetime import UTC, datetime

import pytest
from pydantic import ValidationError
from sqlalchemy import text

from coach.record import settings
from coach.record.settings import Settings
from coach.record.store import Store


def stored(store: Store) -> dict[str, str]:
    with store.database.read() as db:
        return dict(db.execute(text("SELECT key, value FROM setting")).all())


def put(store: Store, key: str, raw: str | bytes | None) -> None:
    with store.database.write() as db:
        db.execute(text("INSERT INTO setting VALUES (:key, :raw)"), {"key": key, "raw": raw})


def test_defaults_until_something_is_chosen(store: Store) -> None:
    assert settings.load(store) == Settings()
    assert Settings().theme == "system"


def test_only_what_was_changed_is_written(store: Store) -> None:
    chosen = Settings(theme="dark", camera="HD “Webcam”", muted=True)
    settings.save(store, chosen)
    assert settings.load(store) == chosen
    assert stored(store).keys() == {"theme", "camera", "muted"}
    settings.save(store, chosen.model_copy(update={"camera": None}))
    assert settings.load(store) == Settings(theme="dark", muted=True)


@pytest.mark.parametrize(
    "raw", ["", "dark", '"violet"', "{", "1", "null", "[" * 100_000, b"\xff\xfe", '"dark\\ud800"']
)
def test_a_damaged_value_is_its_default_and_stays(store: Store, raw: str | bytes) -> None:
    put(store, "theme", raw)
    put(store, "muted", "true")
    put(store, "of_a_newer_version", '{"x": 1}')
    before = stored(store) if not isinstance(raw, bytes) else None
    assert settings.load(store) == Settings(muted=True)
    settings.save(store, Settings(muted=True, voice=False))
    assert settings.load(store) == Settings(muted=True, voice=False)
    if before is not None:
        assert stored(store) == before | {"voice": "false"}


def test_a_damaged_value_can_be_chosen_anew(store: Store) -> None:
    put(store, "theme", "{")
    settings.save(store, Settings(theme="light"))
    assert settings.load(store).theme == "light"


def test_impossible_settings_are_refused() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"theme": "violet"})


NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)


def test_every_setting_survives(store: Store) -> None:
    chosen = Settings(
        text_scale=150,
        reduced_motion=True,
        language="de",
        voice_speed=0.8,
        talk="counts",
        metronome=True,
        onboarded=True,
        age_band="65_69",
        ankle="right",
        storage_consent_at=NOW,
        camera_consent_at=NOW,
    )
    settings.save(store, chosen)
    assert settings.load(store) == chosen


def test_nothing_about_the_person_is_stored_without_consent(store: Store) -> None:
    settings.save(store, Settings(age_band="65_69", ankle="left", camera_consent_at=NOW))
    assert settings.load(store) == Settings(camera_consent_at=NOW)


def test_consent_that_is_taken_back_takes_the_answers_with_it(store: Store) -> None:
    settings.save(store, Settings(age_band="65_69", ankle="left", storage_consent_at=NOW))
    settings.save(store, settings.load(store).changed(storage_consent_at=None))
    assert settings.load(store) == Settings()
    assert "65_69" not in stored(store)["age_band"]


@pytest.mark.parametrize("raw", ["1743321600", '"yesterday"', '"2025-03-30T08:00:00"', "true"])
def test_a_consent_without_its_moment_is_none(store: Store, raw: str) -> None:
    put(store, "storage_consent_at", raw)
    assert settings.load(store).storage_consent_at is None


@pytest.mark.parametrize(
    "change", [{"text_scale": 90}, {"text_scale": 201}, {"voice_speed": 9.0}, {"talk": "loud"}]
)
def test_a_change_out_of_bounds_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Settings().changed(**change)
