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
