"""Progress in every state, for screenshots.

``python -m tests.ui.review_scenes OUTDIR [LOOK …] [PERSON …]`` takes the pictures. ``years`` has
five of them, takes minutes to make, and is there only where it is named.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget

from coach.care.default_plan import default_plan
from coach.library import load_catalogue
from coach.record.settings import Settings
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from coach.review.measures import Measure
from coach.review.period import Period
from coach.ui.desk import Desk
from coach.ui.host_review import ReviewHost
from coach.ui.review_tiles import SessionTile, TrendTile
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

from .page_scenes import settle
from .review_looked_at import look_at
from .review_people import TODAY, fill

NOW = datetime.combine(TODAY, time(18), SystemZone())
LOOKS = {
    "light-1280": (ThemeChoice.LIGHT, 100, (1280, 800), "en"),
    "dark-1280": (ThemeChoice.DARK, 100, (1280, 800), "de"),
    "light-1920": (ThemeChoice.LIGHT, 100, (1920, 1080), "de"),
    "dark-1920": (ThemeChoice.DARK, 100, (1920, 1080), "en"),
    "dark-1280-en": (ThemeChoice.DARK, 100, (1280, 800), "en"),
    "double-1280": (ThemeChoice.LIGHT, 200, (1280, 800), "de"),
    "double-1024": (ThemeChoice.DARK, 200, (1024, 640), "en"),
}
PEOPLE = ("usual", "empty", "one", "gap", "own", "physio")
ON_REQUEST = ("years", "steady", "steady_physio")
MADE_OF = {"physio": "usual", "steady_physio": "steady"}


def scroll_through(window: Window, name: str, pages: QStackedWidget | None = None) -> Iterator[str]:
    """The page on show from top to bottom."""
    page = (pages or window.history).currentWidget()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(0)
    yield name
    for part in range(1, 5):
        if bar.value() >= bar.maximum():
            return
        bar.setValue(bar.value() + round(window.height() * 0.85))
        yield f"{name}_{part}"


def scenes(window: Window, host: ReviewHost, person: str) -> Iterator[str]:
    if person.endswith("physio"):
        yield from looked_at(window, host, person)
        return
    window.show_page("history")
    settle(QApplication.instance(), 50)
    if person == "steady":
        let_go()
    yield from scroll_through(window, f"{person}_overview")
    if person == "usual":
        yield from usual(window, host)
    if person == "steady":
        host.page.overview.findChildren(TrendTile)[0].click()
        let_go()
        yield from scroll_through(window, "steady_trend")
    if person == "years":
        yield from years(window, host)


def let_go() -> None:
    """No keyboard in the picture."""
    if (held := QApplication.focusWidget()) is not None:
        held.clearFocus()


def years(window: Window, host: ReviewHost) -> Iterator[str]:
    overview = host.page.overview
    overview.periods.button(Period.ALL).click()
    settle(QApplication.instance(), 3000)
    yield from scroll_through(window, "years_all")
    overview.all_trends.click()
    settle(QApplication.instance(), 3000)
    yield "years_trend"
    host.trends.measures.pick(Measure.RANGE)
    host.trends.to_top()
    yield "years_trend_range"


def looked_at(window: Window, host: ReviewHost, person: str) -> Iterator[str]:
    """The same record as a physio sees it."""
    window.shell.rail.buttons["people"].setChecked(True)
    review, _ = look_at(window, host, NOW)
    settle(QApplication.instance(), 300)
    page = review.page
    yield from scroll_through(window, f"{person}_overview", page)
    page.overview.all_trends.click()
    yield from scroll_through(window, f"{person}_trend", page)
    page.go_home()
    if person != "physio":
        review.settle()
        return
    page.overview.findChildren(SessionTile)[0].click()
    settle(QApplication.instance(), 1500)
    yield from scroll_through(window, "physio_session", page)
    session, round_ = review._sessions.session, review._sessions
    session.rows[4].look.click()
    for place, mark in enumerate(round_.replay.strip.marks):
        if mark.kind == "rejected":
            round_.replay.show_mark(place)
    yield "physio_replay"
    page.go_home()
    tiles = page.overview.findChildren(SessionTile)
    own_count = next(one for one in tiles if "18" in one.accessibleDescription())
    own_count.click()
    yield "physio_session_no_track"
    page.go_home()
    page.overview.report.click()
    yield "physio_report"
    review.settle()


def usual(window: Window, host: ReviewHost) -> Iterator[str]:
    overview = host.page.overview
    for period in (Period.TWO_WEEKS, Period.ALL):
        overview.periods.button(period).click()
        settle(QApplication.instance(), 300)
        yield f"overview_{period.value}"
    overview.periods.button(Period.THREE_MONTHS).click()
    settle(QApplication.instance(), 50)
    overview._tiles._items[0].widget().click()
    trends = host.trends
    settle(QApplication.instance(), 50)
    yield from scroll_through(window, "trend")
    trends.exercises.pick("heel_raise_double")
    trends.measures.pick(Measure.RANGE)
    trends.to_top()
    yield "trend_range"
    trends.as_table.click()
    yield "trend_table"
    trends.exercises.pick("single_leg_balance")
    yield from scroll_through(window, "trend_balance")
    trends.closed.emit()
    yield from one_session(window, host)


def one_session(window: Window, host: ReviewHost) -> Iterator[str]:
    overview, round_ = host.page.overview, host._sessions
    tiles = overview.findChildren(SessionTile)
    tiles[0].click()
    settle(QApplication.instance(), 1500)
    yield from scroll_through(window, "session")
    session = round_.session
    session.to_top()
    session.rows[1].fix.click()
    yield "session_correct"
    session.correcting.field.line.setText("9")
    session.correcting.note.setText("The last one was with a hand on the wall")
    session.correcting.save.click()
    yield "session_corrected"
    session.rows[2].fix.click()
    session.correcting.leave_out.click()
    yield "session_left_out"
    session.undo.click()
    yield "session_undone"
    session.rows[4].look.click()
    yield from scroll_through(window, "replay")
    replay = round_.replay
    replay.to_top()
    for place, mark in enumerate(replay.strip.marks):
        if mark.kind == "rejected":
            replay.show_mark(place)
    yield "replay_rejected"
    replay.closed.emit()
    session.rows[3].look.click()
    yield "replay_hold"
    replay.closed.emit()
    session.compare.click()
    yield from scroll_through(window, "compare")
    host.page.go_home()
    tiles = overview.findChildren(SessionTile)
    next(one for one in tiles if "18" in one.accessibleDescription()).click()
    yield "session_no_track"
    session.rows[4].look.click()
    yield "replay_no_track"
    host.page.go_home()
    overview.report.click()
    host.saving.report.name.setText("Erika Beispiel")
    host.saving.report.name.editingFinished.emit()
    yield from scroll_through(window, "report")
    host.page.go_home()
    overview.files.take_in.setFocus()
    host.saving.ask_which = lambda: Path(__file__)
    overview.files.take_in.click()
    settle(QApplication.instance(), 300)
    overview.bring_up(overview.files)
    yield "files_refused"


def run(app: QApplication, theme: Theme, out: Path, end: str, person: str, made: Path) -> None:
    choice, percent, size, code = LOOKS[end]
    folder = Path(tempfile.mkdtemp())
    shutil.copytree(made, folder, dirs_exist_ok=True)
    catalogue = load_catalogue()
    desk = Desk(folder, catalogue, default_plan(catalogue))
    agreed = NOW - timedelta(days=200)
    desk.keep_settings(
        Settings(
            onboarded=True,
            storage_consent_at=agreed,
            camera_consent_at=agreed,
            age_band="40_49",
            ankle="right",
            language=code,
            theme=choice.value,
            text_scale=percent,
            physio=person.endswith("physio"),
        )
    )
    theme.choose(choice)
    theme.scale_text(percent)
    window = Window(theme, desk, None, "recording")
    host = window.shell.hosts["history"].review
    host.now = lambda: NOW
    window.resize(*size)
    window.show()
    window.activateWindow()
    for name in scenes(window, host, person):
        settle(app, 150)
        window.grab().save(str(out / f"{name}-{end}.png"))
    host.settle()
    window.close()
    window.deleteLater()
    desk.close()
    shutil.rmtree(folder)


def main(out: Path, *only: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    theme = Theme(app, ThemeChoice.LIGHT)
    people = [one for one in only if one in (*PEOPLE, *ON_REQUEST)] or PEOPLE
    looks = [one for one in only if one in LOOKS] or LOOKS
    with tempfile.TemporaryDirectory() as folder:
        for person in people:
            made = Path(folder) / MADE_OF.get(person, person)
            if not made.exists():
                with Store.open(made) as store:
                    fill(store, made.name)
            for end in looks:
                run(app, theme, out, end, person, made)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
