"""Passwords go to the key store and come from it; where there is none it is said."""

from collections.abc import Iterator
from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from coach.practice import password
from coach.practice.address import address_of

ADDRESS = address_of("postgresql+psycopg://anna@practice.example/coach")


class Store(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[service, username]


@pytest.fixture
def store() -> Iterator[Store]:
    before = keyring.get_keyring()
    ours = Store()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


def test_a_password_is_kept_under_user_host_and_database(store: Store) -> None:
    assert password.password_for(ADDRESS) is None
    password.keep(ADDRESS, "s3cret")
    assert store.held == {("ankle-coach-database", "anna@practice.example/coach"): "s3cret"}
    assert password.password_for(ADDRESS) == "s3cret"
    assert password.password_for(replace(ADDRESS, port=6432)) is None
    password.forget(ADDRESS)
    password.forget(ADDRESS)
    assert store.held == {}


def test_the_password_of_the_address_comes_first_and_is_not_kept(store: Store) -> None:
    password.keep(ADDRESS, "kept")
    assert password.password_for(replace(ADDRESS, password="given")) == "given"
    assert list(store.held.values()) == ["kept"]


def test_a_locked_store(store: Store) -> None:
    store.locked = True
    assert password.password_for(ADDRESS) is None
    with pytest.raises(password.NoKeyStore, match="was not kept"):
        password.keep(ADDRESS, "s3cret")


def test_a_machine_without_a_store(store: Store) -> None:
    keyring.set_keyring(fail.Keyring())
    assert password.password_for(ADDRESS) is None
    with pytest.raises(password.NoKeyStore):
        password.keep(ADDRESS, "s3cret")
    with pytest.raises(password.NoKeyStore):
        password.forget(ADDRESS)


def test_a_store_that_writes_plain_files_is_not_used(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "__module__", "keyrings.alt.file")
    with pytest.raises(password.NoKeyStore):
        password.keep(ADDRESS, "s3cret")
    assert store.held == {}
