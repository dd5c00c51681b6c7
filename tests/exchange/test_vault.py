"""Private keys are kept in the keyring or under a passphrase, never in the clear on the disk."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from coach.exchange.faults import (
    KeyDamaged,
    KeyFault,
    KeyringMissing,
    KeyringRefused,
    KeyUnwritable,
    PassphraseNeeded,
    PassphraseTooShort,
    WrongPassphrase,
)
from coach.exchange.identity import new_identity
from coach.exchange.key_file import FileVault
from coach.exchange.key_text import identity_from, text_of
from coach.exchange.vault import KeyringVault, MemoryVault, Vault, has_keyring, open_vault
from tests.exchange.making import PATIENT, PHYSIO
from tests.platforms import is_private

PASSPHRASE = "grüne Wiese am Fluss"


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.loses = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.loses:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(params=["memory", "keyring", "file"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    if request.param == "keyring":
        request.getfixturevalue("ring")
        return KeyringVault()
    return FileVault(tmp_path, PASSPHRASE) if request.param == "file" else MemoryVault()


def test_every_vault_keeps_one_of_each_kind(vault: Vault) -> None:
    assert vault.load("physio") is None
    vault.keep("physio", PHYSIO)
    vault.keep("patient", PATIENT)
    read = vault.load("physio")
    assert read is not None
    assert read.public == PHYSIO.public
    assert read.sign(b"x") == PHYSIO.sign(b"x")
    assert read.agree(PATIENT.public.sealing_key) == PHYSIO.agree(PATIENT.public.sealing_key)
    other = new_identity("Another")
    vault.keep("physio", other)
    again = vault.load("physio")
    assert again is not None
    assert again.public == other.public
    vault.forget("physio")
    vault.forget("physio")
    assert vault.load("physio") is None
    assert vault.load("patient") is not None


def test_a_text_of_keys_is_short_enough_for_windows() -> None:
    longest = new_identity("字" * 200, "字" * 200)
    assert len(text_of(longest)) <= 1280
    assert identity_from(text_of(longest)).public == longest.public


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"version":2}', "[" * 100_000])
def test_a_damaged_keyring_entry_is_told_and_stays(ring: Ring, text: str) -> None:
    ring.kept["ankle-coach", "physio"] = text
    with pytest.raises(KeyDamaged):
        KeyringVault().load("physio")
    assert ring.kept["ankle-coach", "physio"] == text


def test_a_locked_keyring_is_told(ring: Ring) -> None:
    ring.locked = True
    for call in (KeyringVault().load, KeyringVault().forget):
        with pytest.raises(KeyringRefused):
            call("physio")
    with pytest.raises(KeyringRefused):
        KeyringVault().keep("physio", PHYSIO)


def test_a_keyring_that_keeps_nothing_is_told(ring: Ring) -> None:
    ring.loses = True
    with pytest.raises(KeyringRefused):
        KeyringVault().keep("physio", PHYSIO)


def test_nothing_private_is_on_the_disk_in_the_clear(tmp_path: Path) -> None:
    FileVault(tmp_path / "data", PASSPHRASE).keep("physio", PHYSIO)
    (file,) = (tmp_path / "data").iterdir()
    raw = file.read_bytes()
    for private in (PHYSIO.signing.private_bytes_raw(), PHYSIO.sealing.private_bytes_raw()):
        assert private not in raw
    assert json.loads(text_of(PHYSIO))["signing"].encode() not in raw
    assert raw.count(b"BEGIN ENCRYPTED PRIVATE KEY") == 2
    assert PASSPHRASE.encode() not in raw
    assert is_private(file)
    assert is_private(file.parent)


def test_a_wrong_passphrase_opens_and_replaces_nothing(tmp_path: Path) -> None:
    vault = FileVault(tmp_path, PASSPHRASE)
    vault.keep("physio", PHYSIO)
    before = (tmp_path / "physio-key.json").read_bytes()
    wrong = FileVault(tmp_path, "another passphrase")
    with pytest.raises(WrongPassphrase):
        wrong.load("physio")
    with pytest.raises(WrongPassphrase):
        wrong.keep("physio", new_identity("Another"))
    assert (tmp_path / "physio-key.json").read_bytes() == before


def test_a_passphrase_is_the_same_however_it_is_typed(tmp_path: Path) -> None:
    FileVault(tmp_path, PASSPHRASE).keep("physio", PHYSIO)
    assert FileVault(tmp_path, PASSPHRASE.replace("ü", "u\u0308")).load("physio") is not None


@pytest.mark.parametrize("change", [b"", b"{}", b"\x00" * 50, b"[" * 10_000, b"x" * 30_000])
def test_a_damaged_key_file_is_told_and_stays(tmp_path: Path, change: bytes) -> None:
    (tmp_path / "physio-key.json").write_bytes(change)
    vault = FileVault(tmp_path, PASSPHRASE)
    with pytest.raises(KeyDamaged):
        vault.load("physio")
    with pytest.raises(KeyDamaged):
        vault.keep("physio", PHYSIO)
    assert (tmp_path / "physio-key.json").read_bytes() == change


def test_a_changed_letter_is_damage_and_no_wrong_passphrase(tmp_path: Path) -> None:
    FileVault(tmp_path, PASSPHRASE).keep("physio", PHYSIO)
    file = tmp_path / "physio-key.json"
    raw = file.read_bytes()
    for at in range(0, len(raw), 97):
        file.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
        with pytest.raises(KeyDamaged):
            FileVault(tmp_path, PASSPHRASE).load("physio")


def test_without_a_passphrase(tmp_path: Path) -> None:
    vault = FileVault(tmp_path, None)
    assert vault.load("physio") is None
    with pytest.raises(KeyringMissing):
        vault.keep("physio", PHYSIO)
    with pytest.raises(PassphraseTooShort):
        FileVault(tmp_path, "short").keep("physio", PHYSIO)
    FileVault(tmp_path, PASSPHRASE).keep("physio", PHYSIO)
    assert vault.holds("physio")
    with pytest.raises(PassphraseNeeded):
        vault.load("physio")
    vault.forget("physio")
    assert not vault.holds("physio")


def test_a_folder_that_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KeyFault):
        FileVault(tmp_path / "file" / "data", PASSPHRASE).keep("physio", PHYSIO)


def test_a_full_disk_keeps_the_key_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = FileVault(tmp_path, PASSPHRASE)
    vault.keep("physio", PHYSIO)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KeyUnwritable, match="the disk is full"):
        vault.keep("physio", new_identity("Another"))
    read = vault.load("physio")
    assert read is not None
    assert read.public == PHYSIO.public


def test_the_computers_vault_prefers_the_keyring(ring: Ring, tmp_path: Path) -> None:
    assert has_keyring()
    open_vault(tmp_path).keep("physio", PHYSIO)
    assert ("ankle-coach", "physio") in ring.kept
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_is_in_a_file_stays_there(ring: Ring, tmp_path: Path) -> None:
    FileVault(tmp_path, PASSPHRASE).keep("physio", PHYSIO)
    vault = open_vault(tmp_path)
    with pytest.raises(PassphraseNeeded):
        vault.load("physio")
    vault.keep("patient", PATIENT)
    assert list(ring.kept) == [("ankle-coach", "patient")]
    open_vault(tmp_path, PASSPHRASE).forget("physio")
    assert vault.load("physio") is None


@pytest.mark.usefixtures("no_ring")
def test_without_a_keyring_a_passphrase_is_asked_for(tmp_path: Path) -> None:
    assert not has_keyring()
    vault = open_vault(tmp_path)
    assert vault.load("patient") is None
    with pytest.raises(KeyringMissing):
        vault.keep("patient", PATIENT)
    open_vault(tmp_path, PASSPHRASE).keep("patient", PATIENT)
    with pytest.raises(PassphraseNeeded):
        vault.load("patient")
