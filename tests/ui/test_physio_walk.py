"""From a fresh start to a signed plan, done before a camera, and read back, by clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.care.plan import Plan
from coach.exercise.catalogue import Catalogue
from coach.record.history import SessionDetail
from coach.ui.host_review import ReviewHost
from coach.ui.review_session import SessionPage
from coach.ui.review_tiles import SessionTile, TrendTile
from coach.ui.text import Text
from coach.ui.theme import Theme

from .physio_walk_people import SIX, Look, PersonAtHome, PhysioAtWork
from .trainee import HELD_WITHIN_S, answers_of, answers_to, sets_of

MOST_CLICKS = 25
DONE = [
    "2 of 2 sets · 20 repetitions",
    "2 of 2 sets · 40 repetitions",
    "2 of 2 sets · 24 repetitions",
    "2 of 2 sets · 60 s held",
    "1 of 1 set · 12 repetitions",
    "2 of 2 sets · 60 s held",
]
"""What the summary says of a set of each, and of each leg."""

RESULTS = {
    "Results",
    "100 %",
    "of the plan, last 14 days of it",
    "2",
    "mean morning pain of a week",
    "1",
    "session, last active: Today",
    "Morning pain of six weeks; the band is 0 to 2",
    "Today · 11 of 11 sets finished",
    "Ankle circles, Ankle pumps and 4 more",
}
"""What stands on the person's page afterwards."""


@pytest.fixture
def physio(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path
) -> Iterator[PhysioAtWork]:
    """Nobody has been here yet."""
    one = PhysioAtWork(qtbot, Look(theme), tmp_path / "physio", catalogue)
    yield one
    one.close()


@pytest.fixture
def person(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path
) -> Iterator[PersonAtHome]:
    one = PersonAtHome(qtbot, Look(theme), tmp_path / "person", catalogue)
    yield one
    one.close()


def sign(physio: PhysioAtWork, file: Path, most_sets: int = 20) -> None:
    """A plan of six exercises, signed and saved in ``file``, in few clicks."""
    physio.come_in()
    physio.add_person("Erika Beispiel")
    physio.build_plan(most_sets)
    physio.ask_to_sign()
    physio.sign()
    physio.save(file)
    assert physio.hand.clicks <= MOST_CLICKS


def test_a_plan_of_six_is_signed_in_few_clicks(physio: PhysioAtWork, tmp_path: Path) -> None:
    file = tmp_path / "plan.coachplan"
    sign(physio, file)
    assert file.is_file()
    (plan,) = physio.page().plans
    assert plan.signed_at is not None
    assert tuple(item.exercise_id for item in plan.prescription.items) == SIX


def test_a_plan_is_done_before_the_camera_and_read_back(
    physio: PhysioAtWork, person: PersonAtHome, tmp_path: Path
) -> None:
    file, result = tmp_path / "plan.coachplan", tmp_path / "result.coachresult"
    sign(physio, file, most_sets=1)
    person.open_plan(file)
    person.follow()
    plan = person.desk.plan(physio.home.now())
    assert plan is not None
    assert tuple(item.exercise_id for item in plan.items) == SIX
    train(person, plan)
    assert said_in(person.window.today.physio) == ["Exercise plan", "Ada Berg"]
    person.ask_to_send()
    assert person.window.patient.send.page.count.text() == "1 session · 3 mornings"
    person.send(result)
    physio.back_to_person()
    physio.read(result)
    assert physio.home.reader.card.body.text() == "New: 1 session and 7 answers."
    results = physio.home.person.page.results
    physio.hand.fingers.waitUntil(results.spark.isVisible)
    assert set(said_in(results)) == RESULTS
    read = physio.page()
    standing = read.line.client.standing
    assert (standing.sessions, standing.last_active) == (1, physio.home.now().date())
    before = (read, physio.window.practice.book.archives(read.line.client.id))
    physio.read(result)
    assert physio.home.reader.card.title.text() == "Already read, nothing changed"
    assert (physio.page(), physio.window.practice.book.archives(read.line.client.id)) == before
    compare(physio, person)


def train(person: PersonAtHome, plan: Plan) -> None:
    """All of it, with every figure that the recordings say."""
    trainee, walker = person.trainee, person.walker
    trainee.begin(walker)
    trainee.train(walker, plan)
    shown = said_in(person.window.session.summary)
    assert [words for words in shown if " of " in words and "·" in words] == DONE
    trainee.leave(walker)
    as_planned(walker.latest_session(), plan)
    assert person.window._stack.currentWidget() is person.window.shell


def as_planned(kept: SessionDetail, plan: Plan) -> None:
    assert kept.summary.completed
    assert [(one.item, one.side, one.set_number) for one in kept.sets] == sets_of(plan)
    for one in kept.sets:
        dose = plan.items[one.item]
        assert (one.completed, one.skipped, one.self_counted) == (True, False, False)
        if dose.reps is not None:
            assert one.count == one.camera_count == dose.reps, one
        else:
            assert one.held_s == pytest.approx(dose.hold_s, abs=HELD_WITHIN_S), one
    assert answers_of(kept.events) == answers_to(plan)


def compare(physio: PhysioAtWork, person: PersonAtHome) -> None:
    """What the physio sees of it is what the person sees."""
    theirs = physio.look_closer()
    person.window.show_page("history")
    own = person.window.pages.progress.review
    physio.hand.fingers.waitUntil(lambda: bool(tiles_of(theirs)) and bool(tiles_of(own)))
    assert tiles_of(theirs) == tiles_of(own)
    for part in ("week", "calendar"):
        pages = (theirs.page.overview, own.page.overview)
        assert said_in(getattr(pages[0], part)) == said_in(getattr(pages[1], part))
    seen, done = session_of(theirs, physio), session_of(own, physio)
    assert seen.review is not None
    assert done.review is not None
    assert seen.review.sets == done.review.sets
    assert seen.subtitle.text() == done.subtitle.text()
    for number, row in done.rows.items():
        assert said_in(row) == said_in(seen.rows[number])
    assert sorted(seen.seen) == sorted(done.seen) == sorted(done.rows)


def tiles_of(review: ReviewHost) -> list[tuple[object, ...]]:
    """Each trend at a glance: its figures, and the line that is drawn."""
    keys = [tile.key for tile in review.page.findChildren(TrendTile)]
    return [(key.name, key.figure, key.beside, key.change, key.lines) for key in keys]


def session_of(review: ReviewHost, physio: PhysioAtWork) -> SessionPage:
    """The only session, with every set measured again."""
    (tile,) = review.page.findChildren(SessionTile)
    tile.click()
    page = review._sessions.session
    page.build_all()
    physio.hand.fingers.waitUntil(lambda: len(page.seen) == len(page.rows))
    return page


def said_in(widget: QWidget) -> list[str]:
    """All words that stand on it."""
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(Text) if one.isVisibleTo(widget)]
