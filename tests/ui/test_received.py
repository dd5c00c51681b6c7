"""The screens of a physio's plan and of the results, inside the window and with the keyboard."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.care.prescription_entries import ActivitiesRated, ChangeImpression, PrescriptionTaken
from coach.exchange.faults import KeyringMissing, WrongPassphrase
from coach.exchange.identity import Identity, new_identity
from coach.exchange.vault import Kind, MemoryVault
from coach.record.care_log import CareLog
from coach.ui.received_item import ReceivedItem
from coach.ui.theme import Theme

from .received_scenes import PHYSIO, Person, now, plan, written


@pytest.fixture
def person(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Person]:
    one = Person(theme, tmp_path)
    qtbot.addWidget(one.window)
    with qtbot.waitExposed(one.window):
        one.window.show()
    yield one
    one.window.close()
    one.desk.close()


def words_in(widget: QWidget) -> str:
    QApplication.processEvents()
    shown = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join(shown)


def on_show(person: Person) -> QWidget:
    return person.window._stack.currentWidget()


def in_force(person: Person) -> PrescriptionTaken | None:
    return person.exchange.plan.in_force(now())


def test_a_plan_is_shown_before_it_is_taken(person: Person) -> None:
    person.open()
    page = person.received.page
    assert on_show(person) is page
    said = words_in(page)
    for word in ("Ada Berg", "Praxis am Park", *PHYSIO.public.words, "Raise on the stairs"):
        assert word in said
    assert "Your physio's own exercise" in said
    assert "3 days a week for 6 weeks" in said
    assert len(page.findChildren(ReceivedItem)) == 6
    assert in_force(person) is None
    page.accept.click()
    assert in_force(person) is not None
    assert on_show(person) is person.window.shell
    assert "This is the plan of \u2068Ada Berg\u2069." in words_in(person.window.today)


def test_not_now_and_escape_leave_all_as_it_is(person: Person, qtbot: QtBot) -> None:
    person.open()
    person.received.page.leave.click()
    assert on_show(person) is person.window.shell
    person.open()
    qtbot.keyClick(person.received.page, Qt.Key.Key_Escape)
    assert on_show(person) is person.window.shell
    assert in_force(person) is None


def test_a_first_plan_offers_to_be_taken_and_a_careful_one_not(person: Person) -> None:
    page = person.received.page
    person.open()
    assert page.accept.property("kind") == "primary"
    assert page.accept.hasFocus()
    person.take()
    person.open(client_id="client-9")
    assert (page.accept.property("kind"), page.leave.property("kind")) == ("ordinary", "primary")
    assert page.leave.hasFocus()
    assert page.accept.isEnabled()


def test_after_a_changed_key_one_has_to_have_asked(person: Person) -> None:
    person.take()
    page = person.received.page
    person.open(physio=new_identity("Ada Berg"), prescription=plan(version=2))
    assert not page.accept.isEnabled()
    assert page.leave.hasFocus()
    page.accept.click()
    taken = in_force(person)
    assert taken is not None
    assert taken.prescription is not None
    assert taken.prescription.version == 1
    page.asked.box.click()
    assert page.accept.isEnabled()
    page.accept.click()
    taken = in_force(person)
    assert taken is not None
    assert taken.prescription is not None
    assert taken.prescription.version == 2


def test_a_file_that_is_no_plan_says_why_and_offers_another(person: Person) -> None:
    person.take()
    file = person.folder / "x.coachplan"
    file.write_bytes(b"{}")
    person.received.open(file)
    page = person.received.page
    assert "x.coachplan" in words_in(page)
    assert page.accept.isHidden()
    assert in_force(person) is not None
    person.received.ask_which = lambda: written(person.folder, prescription=plan(version=2))
    page.other.click()
    assert not page.accept.isHidden()


def test_today_opens_a_plan_goes_back_and_takes_it_again(person: Person) -> None:
    row = person.window.today.physio
    person.received.ask_which = lambda: written(person.folder)
    row.open.click()
    person.received.page.accept.click()
    assert not row.end.isHidden()
    row.end.click()
    assert in_force(person) is None
    assert "plan of" not in words_in(person.window.today.session)
    row.again.click()
    assert in_force(person) is not None


def test_nothing_of_a_physio_is_said_to_who_has_none(person: Person) -> None:
    person.window.show_page("today")
    row = person.window.today.physio
    assert (row.send.isHidden(), row.end.isHidden(), row.again.isHidden()) == (True, True, True)
    assert person.window.today.fortnight.isHidden()
    person.send.ask()
    assert on_show(person) is person.window.shell


@pytest.mark.parametrize(
    ("days", "said"),
    [(-1, "was to be looked at again on"), (0, "with you today"), (3, "with you on"), (4, "")],
)
def test_the_day_of_review_is_mentioned_when_it_is_near(
    person: Person, days: int, said: str
) -> None:
    today = now().date()
    starts = today - timedelta(days=20)
    person.take(prescription=plan(starts=starts, review=today + timedelta(days=days)))
    lead = words_in(person.window.today.session)
    assert (said in lead) if said else ("look at it again" not in lead)


def test_the_activities_and_the_change_are_asked_and_kept(person: Person) -> None:
    today = person.window.today
    starts = now().date() - timedelta(days=1)
    person.take(prescription=plan(starts=starts, review=None))
    assert not today.fortnight.isHidden()
    today.fortnight.notice.begin.click()
    form = today.fortnight.form
    assert form.impression.isHidden()
    assert not form.save.isEnabled()
    form.rows[0].name.line.setText("Stairs")
    form.rows[0].pick.buttons[0].click()
    form.rows[1].pick.buttons[5].click()
    assert form.activities == [("Stairs", 0)]
    form.save.click()
    kept = CareLog(person.desk.store).read().entries
    (rated,) = [one for one in kept if isinstance(one, ActivitiesRated)]
    assert [(one.name, one.score) for one in rated.activities] == [("Stairs", 0)]
    assert today.fortnight.isHidden()


def test_two_weeks_later_both_are_asked_by_name(person: Person) -> None:
    today, before = person.window.today, now() - timedelta(days=14)
    person.take(prescription=plan(starts=before.date(), review=None))
    care = person.desk.care
    taken = in_force(person)
    assert taken is not None
    care.add(
        taken.model_copy(
            update={
                "prescription": None,
                "exercises": (),
                "pictures": {},
                "author": None,
                "file_id": None,
                "client_id": None,
                "made_at": None,
            }
        )
    )
    care.add(taken.model_copy(update={"at": before, "day": before.date()}))
    care.say(
        ActivitiesRated, before, activities=[{"name": "Stairs", "score": 3}], day=before.date()
    )
    person.window.show_page("today")
    today.fortnight.notice.begin.click()
    form = today.fortnight.form
    assert form.rows[0].name.isHidden()
    assert form.rows[1].isHidden()
    form.rows[0].pick.buttons[8].click()
    form.impression.button("much_better").click()
    form.save.click()
    kept = CareLog(person.desk.store).read().entries
    assert [one.impression for one in kept if isinstance(one, ChangeImpression)] == ["much_better"]


def test_put_off_it_is_not_asked_again_that_day(person: Person) -> None:
    person.take(prescription=plan(starts=now().date(), review=None))
    person.window.today.fortnight.notice.wait.click()
    assert person.window.today.fortnight.isHidden()


def test_results_are_written_where_the_person_says(person: Person) -> None:
    person.take()
    person.window.today.physio.send.click()
    page = person.send.page
    assert on_show(person) is page
    assert page.periods.isHidden()
    assert not page.tracks.ticked
    asked: list[str] = []
    file = person.folder / "out.coachresult"

    def where(name: str) -> Path:
        asked.append(name)
        return file

    person.send.ask_where = where
    page.write.click()
    assert asked[0].endswith(".coachresult")
    assert file.is_file()
    assert "out.coachresult" in page.message.text()
    person.send.ask()
    assert not page.periods.isHidden()
    assert page.since == now().date()
    page.periods.button("all").click()
    assert page.since is None


def test_a_file_that_cannot_be_written_is_said_and_not_remembered(person: Person) -> None:
    person.take()
    person.send.ask()
    person.send.ask_where = lambda _: person.folder / "no" / "such" / "r.coachresult"
    person.send.page.write.click()
    assert "cannot be written" in person.send.page.message.text()
    assert person.exchange.plan.last_sent(now()) is None
    person.send.ask_where = lambda _: None
    person.send.page.write.click()
    assert person.exchange.plan.last_sent(now()) is None


class Guarded(MemoryVault):
    """Wants a passphrase before it keeps anything."""

    def __init__(self, passphrase: str | None) -> None:
        super().__init__()
        self._passphrase = passphrase

    def keep(self, kind: Kind, identity: Identity) -> None:
        if self._passphrase is None:
            raise KeyringMissing
        if self._passphrase != "right words":
            raise WrongPassphrase
        super().keep(kind, identity)


def test_without_a_keyring_a_passphrase_is_asked_for(person: Person) -> None:
    person.take()
    person.exchange._open_keys = Guarded
    person.send.ask()
    page, file = person.send.page, person.folder / "r.coachresult"
    person.send.ask_where = lambda _: file
    page.write.click()
    assert not page.passphrase.isHidden()
    assert not file.exists()
    page.passphrase.line.setText("wrong")
    page.write.click()
    assert not file.exists()
    page.passphrase.line.setText("right words")
    page.write.click()
    assert file.is_file()
    assert page.passphrase.isHidden()
