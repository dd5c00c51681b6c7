"""The physio's people in every state, for screenshots.

``python -m tests.ui.people_scenes OUTDIR [LOOK …]`` takes the pictures.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from coach.care.default_plan import default_plan
from coach.exchange.faults import FileAltered, FileDamaged, FromNewerVersion, NotForThisKey
from coach.exchange.identity import Identity, new_identity
from coach.exercise.definition import Exercise
from coach.library import load_catalogue
from coach.practice.faults import PracticeUnreachable
from coach.practice.reading_back import Opened
from coach.practice.values import Client
from coach.record.settings import Settings
from coach.ui.desk import Desk
from coach.ui.host_people import PeopleHost
from coach.ui.people_home import PeopleHome
from coach.ui.people_patience import Patience
from coach.ui.review_tiles import SessionTile
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window
from tests.practice.fake_book import FakeBook

from .page_scenes import settle
from .people_made import NOW, OTHER_KEY, TODAY, result, thousand, twelve, with_plan, with_totals

LOOKS = {
    "light-1280": (ThemeChoice.LIGHT, 100, (1280, 800), "en"),
    "dark-1280": (ThemeChoice.DARK, 100, (1280, 800), "de"),
    "light-1920": (ThemeChoice.LIGHT, 100, (1920, 1080), "de"),
    "double-1280": (ThemeChoice.DARK, 200, (1280, 800), "de"),
    "double-1024": (ThemeChoice.LIGHT, 200, (1024, 640), "en"),
}


@dataclass
class MadePractice:
    """A practice in memory, whose result files are those that were put into ``files``."""

    book: FakeBook
    identity: Identity | None
    patience: Patience = field(default_factory=Patience)

    def own_exercises(self) -> Mapping[str, Exercise]:
        return {}


class Files:
    """Opens what was put in it instead of a file."""

    def __init__(self) -> None:
        self.there: dict[str, Opened | Exception] = {}

    def open(self, file: Path, _identity: Identity) -> Opened:
        found = self.there[file.name]
        if isinstance(found, Exception):
            raise found
        return found


def home_of(host: PeopleHost, files: Files) -> PeopleHome:
    """What is behind the page, at the time of the made-up people."""
    home = host.home
    home.now = lambda: NOW
    home.reader._open_file = files.open
    return home


def quiet(home: PeopleHome) -> None:
    """Until nothing is being read any more, and its answers are on show."""
    for _ in range(4):
        for reading in (home.person._reading, home.reader._reading):
            reading._pool.waitForDone()
        settle(QApplication.instance(), 40)


def scroll_through(window: Window, page: QWidget, name: str) -> Iterator[str]:
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(0)
    yield name
    for part in range(1, 8):
        if bar.value() >= bar.maximum():
            return
        bar.setValue(bar.value() + round(window.height() * 0.85))
        yield f"{name}_{part}"


def scenes(window: Window, home: PeopleHome, practice: MadePractice, files: Files) -> Iterator[str]:
    yield from the_list(home, practice)
    yield from one_person(window, home, practice, files)
    yield from reading_back(window, home, practice, files)


def the_list(home: PeopleHome, practice: MadePractice) -> Iterator[str]:
    yield "people_empty"
    home.list.empty.add.click()
    yield "people_add"
    home.list.form.cancel.click()
    practice.book = twelve()
    home.to_list()
    home.list.view.setFocus()
    yield "people_twelve"
    home.list.filter.button(True).click()
    yield "people_archived"
    home.list.filter.button(False).click()
    practice.book = thousand()
    home.to_list()
    home.list.search.setFocus()
    home.list.search.setText("ida sprain")
    yield "people_thousand_search"
    home.list.search.setText("nobody like this")
    yield "people_none_found"
    home.list.search.clear()
    yield "people_thousand"
    practice.book.fault = PracticeUnreachable("it took too long to answer")
    home.to_list()
    yield "people_unreachable"


def one_person(
    window: Window, home: PeopleHome, practice: MadePractice, files: Files
) -> Iterator[str]:
    practice.book = book = twelve()
    home.to_list()
    anna, bare = (
        next(c for c in book.people.values() if c.name == n)
        for n in ("Anna Bergström", "Erika Beispiel")
    )
    home.open_person(bare.id)
    yield from scroll_through(window, home.person.page, "person_bare")
    with_plan(book, anna)
    with_totals(book, anna)
    files.there["anna.coachresult"] = result(anna.id)
    home.read_result(Path("anna.coachresult"))
    quiet(home)
    yield "read_taken"
    home.open_person(anna.id)
    quiet(home)
    yield from scroll_through(window, home.person.page, "person")
    page = home.person.page
    yield from a_draft(home, book, anna)
    page.to_top()
    page.edit.click()
    yield "person_edit"
    with book.elsewhere("reception"):
        book.change_client(book.people[anna.id], name="Anna Bergström-Lind", note="", ankle="right")
    page.form.note.show_text("Wants to run again in July")
    page.form.keep.click()
    yield "person_clash"
    page.clash.theirs.click()
    home.person._begin_merge()
    yield "merge_choose"
    jonas = next(one for one in book.people.values() if one.name == "Jonas Weber")
    book.people[jonas.id] = replace(jonas, result_key=OTHER_KEY)
    home.person._other(book.people[jonas.id])
    yield "merge_preview"
    home.person.merge.closed.emit()
    page.manage.delete.click()
    home.person.delete.line.line.setText(home.person.delete._word)
    yield "delete"
    home.person.delete.close_quietly()
    yield from review(window, home)


def a_draft(home: PeopleHome, book: FakeBook, client: Client) -> Iterator[str]:
    """Begun, and thrown away again."""
    signed = book.page(client.id, TODAY).plans[0].prescription
    book.keep_draft(client.id, signed.model_copy(update={"version": 3}), None)
    home.open_person(client.id)
    quiet(home)
    yield "person_draft"
    home.person.page.plan.throw.click()
    quiet(home)
    yield "person_draft_thrown"


def review(window: Window, home: PeopleHome) -> Iterator[str]:
    home.person.page.results.closer.click()
    quiet(home)
    settle(QApplication.instance(), 300)
    pages = home.closer.frame.pages
    yield from scroll_through(window, pages.overview, "review")
    pages.overview.findChildren(SessionTile)[0].click()
    settle(QApplication.instance(), 1500)
    yield from scroll_through(window, pages.currentWidget(), "review_session")
    home.closer.review._sessions.session.rows[4].look.click()
    yield "review_replay"
    home.closer.frame.closed.emit()


def reading_back(
    window: Window, home: PeopleHome, practice: MadePractice, files: Files
) -> Iterator[str]:
    book = practice.book
    anna = next(one for one in book.people.values() if one.name.startswith("Anna"))
    names = {
        "unknown": result("somewhere-else", "result-9"),
        "signer": result(anna.id, "result-3", signer=OTHER_KEY),
        "altered": FileAltered(Path("anna.coachresult")),
        "newer": FromNewerVersion(Path("anna.coachresult")),
        "sealed": NotForThisKey(Path("anna.coachresult")),
        "cut_off": FileDamaged(Path("anna.coachresult")),
        "overlapping": result(anna.id, "result-5"),
        "damaged": result(anna.id, "result-4", archive=b"cut off"),
    }
    files.there |= names
    for name in ("altered", "newer", "sealed", "cut_off", "unknown"):
        home.to_list()
        home.read_result(Path(name))
        quiet(home)
        yield f"read_{name}"
    for name in ("damaged", "overlapping", "signer", "anna.coachresult"):
        home.to_list()
        home.read_result(Path(name))
        quiet(home)
        yield f"read_{name.replace('anna.coachresult', 'before')}"


def run(app: QApplication, theme: Theme, out: Path, end: str) -> None:
    choice, percent, size, code = LOOKS[end]
    folder = Path(tempfile.mkdtemp())
    catalogue = load_catalogue()
    desk = Desk(folder, catalogue, default_plan(catalogue))
    desk.keep_settings(
        Settings(
            onboarded=True,
            storage_consent_at=NOW - timedelta(days=200),
            language=code,
            theme=choice.value,
            text_scale=percent,
        )
    )
    theme.choose(choice)
    theme.scale_text(percent)
    window = Window(theme, desk, None, "recording")
    practice, files = MadePractice(FakeBook(), new_identity("Dr. Lee", "Riverside")), Files()
    host = PeopleHost(window._house, window._stack, practice)
    home = home_of(host, files)
    if "people" in window.shell.hosts:
        window.shell.rail.buttons["people"].hide()
    window.shell.add(host)
    window.resize(*size)
    window.show()
    window.activateWindow()
    window.show_page("people")
    for name in scenes(window, home, practice, files):
        settle(app, 120)
        window.grab().save(str(out / f"{name}-{end}.png"))
    host.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()
    shutil.rmtree(folder)


def main(out: Path, *looks: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    theme = Theme(app, ThemeChoice.LIGHT)
    for end in looks or LOOKS:
        run(app, theme, out, end)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
