"""Taking a physio's plan and sending results: who is believed, what is refused, what goes back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.care.entries import PhaseChosen
from coach.care.prescription import Prescribed
from coach.care.prescription_entries import LARGEST_PICTURES, PrescriptionTaken, ResultsSent
from coach.exchange import faults
from coach.exchange.code_plan import UnsoundPlanCode
from coach.exchange.identity import new_identity
from coach.exchange.result_file import open_result
from coach.exchange.sheet_payload import DamagedPlanCode, NewerPlanCode, NoPlanCode
from coach.exchange.trust import Trust
from coach.record.care_log import CareLog
from coach.session.conductor import Session
from coach.ui import exchange_words
from coach.ui.fault_words import fault_words
from coach.ui.patient_exchange import Offer, Refusal, taken_of
from coach.ui.received_words import refusal_words, warnings_of
from coach.ui.theme import Theme
from tests.exchange.making import png

from .received_scenes import PHYSIO, Person, handed, now, own_exercise, plan, written


@pytest.fixture
def person(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Person]:
    one = Person(theme, tmp_path)
    qtbot.addWidget(one.window)
    yield one
    one.window.close()
    one.desk.close()


def offered(person: Person, **other: object) -> Offer:
    found = person.exchange.read(written(person.folder, **other), now())  # type: ignore[arg-type]
    assert isinstance(found, Offer)
    return found


def taken(person: Person, **other: object) -> Offer:
    found = offered(person, **other)
    person.exchange.take(found.signed, now())
    return found


def test_a_first_plan_is_followed_with_its_own_exercises_and_pictures(
    person: Person, theme: Theme
) -> None:
    found = taken(person)
    assert (found.judgement.trust, found.new_physio) == (Trust.FIRST_USE, False)
    assert warnings_of(found, now().date()) == []
    today = person.desk.plan(now())
    assert today is not None
    assert today.id == "plan-1"
    raise_ = next(item for item in today.items if item.exercise_id == "stairs_raise")
    assert raise_.note == (
        "With 5 kg, pause above pain 3, fingertips on a support, on the edge of a step\n"
        "Slowly down. If the heel drops, do fewer."
    )
    assert raise_.heed[0] == "Stop and ask if: sharp or sudden pain, the ankle giving way."
    own = person.desk.exercises["stairs_raise"]
    assert own.name == "Raise on the stairs"
    assert theme.pictures.image(own.picture) is not None
    session = Session(
        today, {one.exercise_id: person.desk.exercises[one.exercise_id] for one in today.items}
    )
    assert session.status.steps_total == sum(item.all_sets for item in today.items)


def test_the_plan_is_in_the_record_and_comes_back_from_it(person: Person, theme: Theme) -> None:
    taken(person)
    kept = CareLog(person.desk.store).read()
    assert kept.not_understood == 0
    (entry,) = [one for one in kept.entries if isinstance(one, PrescriptionTaken)]
    assert entry.author is not None
    assert (entry.author.name, entry.client_id) == ("Ada Berg", "client-1")
    assert entry.author.signing_key == PHYSIO.public.signing_key.hex()
    person.desk.care.look_again()
    person.desk.speak("de")
    today = person.desk.plan(now())
    assert today is not None
    assert "Mit 5 kg" in "".join(item.note for item in today.items)


def test_without_a_record_it_holds_until_the_app_is_closed(person: Person) -> None:
    person.desk.keep_settings(person.desk.settings.changed(storage_consent_at=None))
    taken(person)
    assert "stairs_raise" in person.desk.exercises
    kept = CareLog(person.desk.store).read().entries
    assert not [one for one in kept if isinstance(one, PrescriptionTaken)]


def test_erasing_forgets_physio_plan_and_pictures(person: Person, theme: Theme) -> None:
    taken(person)
    picture = person.desk.exercises["stairs_raise"].picture
    person.desk.erase()
    assert "stairs_raise" not in person.desk.exercises
    assert theme.pictures.image(picture) is None
    assert offered(person).judgement.trust is Trust.FIRST_USE


def test_ending_goes_back_to_the_programme_and_the_plan_can_be_taken_again(
    person: Person,
) -> None:
    taken(person)
    person.exchange.plan.end(now())
    today = person.desk.plan(now())
    assert today is not None
    assert today.id == "programme"
    assert "stairs_raise" in person.desk.exercises
    last = person.exchange.plan.earlier(now())
    assert last is not None
    person.exchange.plan.take_again(now())
    assert person.exchange.plan.earlier(now()) is None
    again = person.desk.plan(now())
    assert again is not None
    assert again.id == "plan-1"


def test_a_newer_version_is_taken_and_an_older_one_warned_of(person: Person) -> None:
    taken(person)
    new = offered(person, prescription=plan(version=2))
    assert (new.judgement.trust, warnings_of(new, now().date())) == (Trust.KNOWN, [])
    person.exchange.take(new.signed, now())
    old = offered(person)
    assert old.judgement.trust is Trust.OLDER_VERSION
    (warned,) = warnings_of(old, now().date())
    assert "version 1" in warned.words


def test_a_file_that_is_played_again_is_said_to_be_known(person: Person) -> None:
    file = written(person.folder)
    first = person.exchange.read(file, now())
    assert isinstance(first, Offer)
    person.exchange.take(first.signed, now())
    again = person.exchange.read(file, now())
    assert isinstance(again, Offer)
    assert again.judgement.trust is Trust.SAME
    assert len(warnings_of(again, now().date())) == 1


def test_a_changed_key_shows_the_words_of_both(person: Person) -> None:
    taken(person)
    other = new_identity("Ada Berg", "Praxis am Park")
    found = offered(person, physio=other)
    assert found.judgement.trust is Trust.CHANGED_KEY
    (warned,) = warnings_of(found, now().date())
    assert (warned.old, warned.new) == (PHYSIO.public.words, other.public.words)


def test_a_plan_for_somebody_else_and_one_of_a_new_physio_are_told(person: Person) -> None:
    taken(person)
    other = offered(person, client_id="client-9", client_name="Berta")
    assert other.judgement.trust is Trust.OTHER_PERSON
    (warned,) = warnings_of(other, now().date())
    assert "Berta" in warned.words
    new = offered(person, physio=new_identity("Cy Dahl"), client_id="x", prescription=plan(id="q"))
    assert (new.judgement.trust, new.new_physio) == (Trust.FIRST_USE, True)
    (warned,) = warnings_of(new, now().date())
    assert "Ada Berg" in warned.words


def test_an_own_exercise_cannot_stand_for_one_that_ships(person: Person) -> None:
    false = own_exercise().model_copy(update={"id": "heel_raise_double"})
    file = written(person.folder, exercises=(own_exercise(), false))
    found = person.exchange.read(file, now())
    assert found == Refusal("shadows", ("Raise on the stairs",))
    assert "Nothing was taken over" in refusal_words(found)


def test_an_exercise_that_nobody_knows_is_refused(person: Person) -> None:
    strange = Prescribed(exercise_id="hover_step", side="both", sets=1, reps=5, rest_s=0)
    asked = plan(items=(strange,))
    file = written(person.folder, prescription=asked, exercises=(), pictures={})
    assert person.exchange.read(file, now()) == Refusal("missing", ("hover_step",))


def test_a_plan_cannot_bear_the_name_of_a_warm_up(person: Person) -> None:
    file = written(person.folder, prescription=plan(id="warm_up"))
    assert person.exchange.read(file, now()) == Refusal("reserved", ())


def test_an_altered_file_changes_nothing(person: Person) -> None:
    file = written(person.folder)
    raw = file.read_bytes()
    file.write_bytes(raw.replace(b'"sets":3', b'"sets":9', 1))
    with pytest.raises(faults.FileAltered):
        person.exchange.read(file, now())
    assert person.exchange.plan.in_force(now()) is None


def test_more_pictures_than_there_is_room_for_stay_behind(person: Person) -> None:
    noise = png(8) + b""
    big = {f"own_{n}": noise + bytes(LARGEST_PICTURES // 8 - len(noise)) for n in range(9)}
    signed = offered(person).signed
    crowded = type(signed)(handed(pictures=big), signed.author)
    assert len(taken_of(crowded, now()).pictures) == 8


def test_the_phase_of_the_plan_is_taken_with_it(person: Person) -> None:
    taken(person, prescription=plan(phase=2))
    kept = CareLog(person.desk.store).read().entries
    phases = [one for one in kept if isinstance(one, PhaseChosen)]
    assert [(one.phase, one.by) for one in phases] == [(3, "start"), (2, "physio")]


def test_results_go_to_the_physio_alone_and_the_day_is_remembered(person: Person) -> None:
    with pytest.raises(ValueError, match="nobody"):
        person.exchange.send(person.folder / "r.coachresult", None, now(), tracks=False)
    taken(person)
    file = person.folder / "r.coachresult"
    person.exchange.send(file, None, now(), tracks=False)
    opened = open_result(file, PHYSIO)
    assert (opened.client_id, opened.plan_ids) == ("client-1", ("plan-1",))
    patient = person.vault.load("patient")
    assert patient is not None
    assert opened.signer == patient.public.signing_key
    with pytest.raises(faults.NotForThisKey):
        open_result(file, new_identity("Eve"))
    sent = person.exchange.plan.last_sent(now())
    assert isinstance(sent, ResultsSent)
    assert (sent.since, sent.until) == (None, now().date())
    person.exchange.send(file, sent.until, now() + timedelta(minutes=1), tracks=False)
    assert person.vault.load("patient") is patient


def test_every_sentence_of_the_exchange_is_known_in_german(person: Person) -> None:
    """Made with values that stand for themselves, each must fit one of the sentences."""
    name = Path("a.coachplan")
    made = [
        faults.FileMissing(name),
        faults.NotAFile(name),
        faults.FileUnreadable(name, "why"),
        faults.FileEmpty(name),
        faults.FileTooLarge(name, 8_000_000),
        faults.NotAPlan(name),
        faults.NotAResult(name),
        faults.FromNewerVersion(name),
        faults.FileDamaged(name),
        faults.FileAltered(name),
        faults.ContentsUnsound(name, "plan.items"),
        faults.NotForThisKey(name),
        faults.FileUnwritable(name, "why"),
        faults.PlanUnfit("plan"),
        faults.PlanTooLarge(),
        faults.ResultTooLarge(True),
        faults.ResultTooLarge(False),
        faults.KeyringMissing(),
        faults.KeyringRefused(),
        faults.PassphraseNeeded(),
        faults.PassphraseTooShort(8),
        faults.WrongPassphrase(),
        faults.KeyDamaged(),
        faults.KeyUnwritable("why"),
        NoPlanCode(),
        NewerPlanCode(),
        DamagedPlanCode(),
        UnsoundPlanCode(),
    ]
    fits = [
        template
        for error in made
        for template in exchange_words.SENTENCES
        if exchange_words.matches(template, error.sentence)
    ]
    assert sorted(fits) == sorted(exchange_words.SENTENCES)
    assert exchange_words.exchange_words("Hello.") == fault_words("Hello.") == "Hello."
