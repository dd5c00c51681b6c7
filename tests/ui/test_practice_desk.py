"""The physio's desk: nobody signs unnamed, and a file says what was kept."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from coach.care.prescription import Prescribed, Prescription
from coach.exchange.faults import PassphraseNeeded, WrongPassphrase
from coach.exchange.plan_file import read_plan
from coach.exchange.vault import MemoryVault
from coach.exercise.writing import exercise_toml
from coach.library import load_catalogue
from coach.ui.practice_desk import NobodySigns, PracticeDesk

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def plan(*ids: str) -> Prescription:
    items = tuple(
        Prescribed(exercise_id=id_, side="both", sets=3, reps=10, rest_s=60) for id_ in ids
    )
    return Prescription(
        id="p1", version=1, name="First weeks", starts=date(2026, 3, 2), items=items
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PracticeDesk]:
    desk = PracticeDesk(tmp_path, lambda: None, MemoryVault())
    yield desk
    desk.let_go()


def test_nobody_signs_unnamed(desk: PracticeDesk) -> None:
    client = desk.book.add_client("Ann")
    draft = desk.book.keep_draft(client.id, plan("heel_raise_double"), None)
    with pytest.raises(NobodySigns):
        desk.sign(draft, client, NOW)
    (kept,) = desk.book.page(client.id, NOW.date()).plans
    assert kept.signed_at is None


def test_the_file_carries_the_plan_and_who_signed(desk: PracticeDesk, tmp_path: Path) -> None:
    me = desk.name_self("Dr. Lee", "Riverside")
    client = desk.book.add_client("Ann")
    draft = desk.book.keep_draft(client.id, plan("heel_raise_double"), None)
    kept, raw = desk.sign(draft, client, NOW)
    assert kept.signed_at == NOW
    file = tmp_path / "a.coachplan"
    file.write_bytes(raw)
    signed = read_plan(file)
    assert signed.author == me.public
    assert signed.plan.client_id == client.id
    assert signed.plan.prescription == kept.prescription
    assert signed.plan.exercises == ()


def test_an_exercise_of_the_practices_own_goes_along(desk: PracticeDesk, tmp_path: Path) -> None:
    desk.name_self("Dr. Lee", "")
    own = load_catalogue()["heel_raise_double"].model_copy(update={"id": "own_rise"})
    desk.book.keep_exercise(own.id, exercise_toml(own), None, None)
    client = desk.book.add_client("Ann")
    draft = desk.book.keep_draft(client.id, plan("own_rise", "heel_raise_double"), None)
    file = tmp_path / "a.coachplan"
    file.write_bytes(desk.file_of(draft, client, NOW))
    assert read_plan(file).plan.exercises == (own,)


def test_another_name_keeps_the_key(desk: PracticeDesk) -> None:
    first = desk.name_self("Dr. Lee", "").public
    second = desk.name_self("Dr. Lee-Sand", "Riverside").public
    assert second.signing_key == first.signing_key
    assert (second.name, second.practice) == ("Dr. Lee-Sand", "Riverside")


def test_the_book_opens_again_after_it_was_let_go(desk: PracticeDesk) -> None:
    client = desk.book.add_client("Ann")
    desk.let_go()
    assert desk.book.client_of(client.id) == client


def test_a_passphrase_opens_what_it_guards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.exchange.vault.has_keyring", lambda: False)
    first = PracticeDesk(tmp_path, lambda: None)
    first.unlock("correct horse battery")
    key = first.name_self("Dr. Lee", "").public
    again = PracticeDesk(tmp_path, lambda: None)
    with pytest.raises(PassphraseNeeded):
        _ = again.identity
    again.unlock("wrong horse battery")
    with pytest.raises(WrongPassphrase):
        _ = again.identity
    again.unlock("correct horse battery")
    assert again.identity is not None
    assert again.identity.public == key
