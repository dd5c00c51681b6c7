"""What holds for every test: a law is tried on many values, however long a busy machine takes."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from coach.record.seal import key, unlocked

settings.register_profile("coach", deadline=None)
settings.load_profile("coach")


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keys of few rounds, whose law is the same, and none left from another test: each is a
    process of its own."""
    monkeypatch.setattr(key, "ROUNDS", 1000)
    unlocked._KEYS.clear()
    yield
    unlocked._KEYS.clear()
