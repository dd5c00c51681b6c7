"""Addresses of a database: which are taken, and that a password is in none of their texts."""

import pytest

from coach.practice.address import AddressRefused, address_of, is_address

SECRET = "top/secret@1"
WITH = "postgresql+psycopg://anna:top%2Fsecret%401@practice.example/coach"


def test_an_address_is_taken_apart() -> None:
    address = address_of("postgresql+psycopg://anna@practice.example:6432/coach")
    assert (address.user, address.host, address.port) == ("anna", "practice.example", 6432)
    assert (address.database, address.sslmode, address.password) == ("coach", "require", None)
    assert address.shown == "anna@practice.example:6432/coach"


def test_a_password_is_used_and_in_no_text() -> None:
    address = address_of(WITH)
    assert address.password == SECRET
    for text in (address.shown, address.url, repr(address), str(address)):
        assert "secret" not in text
    assert address_of(address.url) == address


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://a@localhost/c",
        "postgresql+psycopg://a@127.0.0.1/c?sslmode=disable",
        "postgresql+psycopg://a@[::1]:5433/c",
        "postgresql+psycopg://a@/c?host=/run/postgresql",
        "postgresql+psycopg://a@h.example/c?sslmode=verify-full&sslrootcert=/etc/root.crt",
        "postgresql+psycopg://a%40b@h.example/c%20d",
    ],
)
def test_an_address_is_the_same_once_it_was_kept(url: str) -> None:
    address = address_of(url)
    assert address_of(address.url) == address


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
@pytest.mark.parametrize("host", ["practice.example", "192.168.1.4", "0.0.0.0", "localhost.evil"])
def test_nothing_goes_over_a_network_in_plain_text(mode: str, host: str) -> None:
    with pytest.raises(AddressRefused, match="others on the network could read"):
        address_of(f"postgresql+psycopg://a@{host}/c?sslmode={mode}")
    assert address_of(f"postgresql+psycopg://a@{host}/c").sslmode == "require"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://a:secret@localhost/c",
        "postgresql+psycopg2://a:secret@localhost/c",
        "mysql://a:secret@localhost/c",
        "sqlite:////tmp/x.db",
        "postgresql+psycopg://a:secret@/c",
        "postgresql+psycopg://a:secret@localhost",
        "postgresql+psycopg://a:secret@localhost/",
        "postgresql+psycopg://a:secret@h:port/c",
        "postgresql+psycopg://a:secret@one,two/c",
        "postgresql+psycopg://a:secret@localhost/c?host=evil.example",
        "postgresql+psycopg://a:secret@localhost/c?hostaddr=10.0.0.1",
        "postgresql+psycopg://a:secret@localhost/c?passfile=/etc/passwd",
        "postgresql+psycopg://a:secret@localhost/c?service=x",
        "postgresql+psycopg://a:secret@localhost/c?sslmode=nonsense",
        "postgresql+psycopg://a@/c?host=/run/a&host=/run/secret",
        "nonsense secret",
        "",
    ],
)
def test_what_is_refused_is_said_without_the_password(url: str) -> None:
    with pytest.raises(AddressRefused) as refused:
        address_of(url)
    assert "secret" not in refused.value.sentence
    assert refused.value.__cause__ is None


def test_a_folder_is_no_address() -> None:
    assert is_address(WITH)
    assert not is_address("/home/anna/coach")
    assert not is_address("C:\\coach")
