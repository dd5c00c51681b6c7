"""How long the progress pages take from a click to the picture, over five years of sessions.

    uv run python -m tests.benchmarks.review_speed [DIR]

Without a folder a record is made first (see ``history_maker``), which takes minutes. A picture is
there once the window has painted what was asked for; the trends beneath the overview come after
its first picture and are timed on their own. Nothing is shown on a screen.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from datetime import time as clock
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.care.default_plan import default_plan
from coach.garbage import garbage_left
from coach.library import load_catalogue
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from coach.review.period import Period
from coach.ui.desk import Desk
from coach.ui.host_review import ReviewHost
from coach.ui.review_tiles import SessionTile, TrendTile
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window
from tests.benchmarks.history_maker import Wish, write

LAST = date(2026, 6, 30)
YEARS = 5
LIMITS_MS = {"overview": 300.0, "trend": 200.0, "session": 200.0}
LEAST_FRAMES_S = 30.0
LIMIT_MB = 400.0
PANS = 60


class Bench:
    """A window over a record of years."""

    def __init__(self, folder: Path) -> None:
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        load_typeface()
        catalogue = load_catalogue()
        self.desk = Desk(folder, catalogue, default_plan(catalogue))
        agreed = datetime.combine(LAST, clock(18), SystemZone())
        self.desk.settings = self.desk.settings.changed(
            onboarded=True, storage_consent_at=agreed, age_band="40_49", ankle="left"
        )
        # As the app itself starts.
        with garbage_left():
            theme = Theme(self.app, ThemeChoice.LIGHT)
            self.window = Window(theme, self.desk, None, "recording")
        self.host: ReviewHost = self.window.shell.hosts["history"].review
        self.host.now = lambda: agreed
        self.window.show()
        self.settle()

        self.cpu_ms = 0.0

    def settle(self) -> None:
        """Wait until everything that was begun is over."""
        for _ in range(6):
            self.app.processEvents()
            for pool in self.host.findChildren(QThreadPool):
                pool.waitForDone()
            self.app.processEvents()
            time.sleep(0.01)

    def picture(self, act: Callable[[], object], there: Callable[[], bool]) -> float:
        """Milliseconds from ``act`` until ``there`` holds and the window is painted.

        A page that is laid out anew paints itself when it is ready, and goes on building what
        cannot be seen yet. What counts is when that painting began, and how long one takes.
        """
        began = _now()
        act()
        while not there():
            self.app.processEvents()
        ready, page = _now(), self.host.page.currentWidget()
        if not page.updatesEnabled():
            painted = Painted(page)
            while painted.first is None:
                self.app.processEvents()
            ready = painted.first
            page.removeEventFilter(painted)
        painting = _now()
        self.window.repaint()
        done = _now()
        took, self.cpu_ms = (
            1000 * (at - since + end - begin)
            for since, at, begin, end in zip(began, ready, painting, done, strict=True)
        )
        return took


def _now() -> tuple[float, float]:
    """On the wall's clock and on the processor's, in seconds."""
    return time.perf_counter(), time.process_time()


class Painted(QObject):
    """Counts how often a widget is painted, and when first."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        self.first: tuple[float, float] | None = None
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint:
            self.count += 1
            self.first = self.first or _now()
        return False


def main(arguments: Sequence[str]) -> None:
    """Print every figure against its limit."""
    if arguments:
        measure(Path(arguments[0]))
        return
    with tempfile.TemporaryDirectory() as folder:
        days = round(YEARS * 365.25)
        with Store.open(Path(folder)) as store:
            write(store, Wish(LAST - timedelta(days=days - 1), days, ZoneInfo("Europe/Berlin")))
        measure(Path(folder))


def measure(folder: Path) -> None:
    """Go through the pages."""
    bench = Bench(folder)
    host, window = bench.host, bench.window
    rail = window.shell.rail.buttons["history"]
    for name in ("overview, first time", "overview, again"):
        window.show_page("today")
        bench.settle()
        tell(bench, name, "overview", bench.picture(rail.click, lambda: True))
        took = bench.picture(lambda: None, lambda: bool(host.page.findChildren(TrendTile)))
        print(f"  its trends after {took:.0f} ms more")
        bench.settle()
    overview = host.page.overview
    for period in (Period.TWO_WEEKS, Period.ALL, Period.THREE_MONTHS):
        shown = len(overview.calendar._days), len(overview.pain._points)
        took = bench.picture(
            overview.periods.button(period).click,
            lambda before=shown: (
                (len(overview.calendar._days), len(overview.pain._points)) != before
            ),
        )
        tell(bench, f"overview, {period.value}", "overview", took)
        bench.settle()
    trends(bench)
    sessions(bench)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak_mb:.0f} MB, limit {LIMIT_MB:.0f} MB: {verdict(peak_mb < LIMIT_MB)}")
    host.settle()
    window.close()
    bench.desk.close()


def trends(bench: Bench) -> None:
    """Every exercise over three months and over all, then panning and zooming in all."""
    host = bench.host
    took = bench.picture(
        host.page.overview.all_trends.click, lambda: host.page.currentWidget() is host.trends
    )
    tell(bench, "trends, first time", "trend", took)
    bench.settle()
    page = host.trends
    for period in (Period.THREE_MONTHS, Period.ALL):
        page.periods.button(period).click()
        bench.settle()
        for exercise_id in page.exercises.values:
            if exercise_id == page.exercises.value:
                continue
            before = page._trend
            took = bench.picture(
                lambda wanted=exercise_id: page.exercises.pick(wanted),
                lambda shown=before: page._trend is not shown,
            )
            tell(bench, f"trend of {exercise_id}, {period.value}", "trend", took)
        other = page.measures.values[-1]
        before = page._trend
        took = bench.picture(
            partial(page.measures.pick, other), lambda shown=before: page._trend is not shown
        )
        tell(bench, f"another measure, {period.value}", "trend", took)
    page.measures.pick(page.measures.values[0])
    bench.settle()
    painted = Painted(page.chart.plot.viewport())
    for name, keys in (("pan", (Qt.Key.Key_Left, Qt.Key.Key_Right)), ("zoom", (43, 45))):
        modifier = (
            Qt.KeyboardModifier.ShiftModifier if name == "pan" else Qt.KeyboardModifier.NoModifier
        )
        page.chart.show_all()
        for _ in range(3):
            QTest.keyClick(page.chart, Qt.Key.Key_Plus)
        bench.app.processEvents()
        painted.count = 0
        began, spent = time.perf_counter(), time.process_time()
        for number in range(PANS):
            key = Qt.Key(keys[number // 5 % 2])
            QTest.keyClick(page.chart, key, modifier)
            while painted.count <= number:
                bench.app.processEvents()
        a_second = PANS / (time.perf_counter() - began)
        points = sum(len(line.points) for line in page._trend.lines)
        busy = PANS / (time.process_time() - spent)
        kept = verdict(a_second >= LEAST_FRAMES_S)
        print(
            f"{name} over {points} points: {a_second:.0f} a second, limit 30: {kept} "
            f"({busy:.0f} a second of the processor's time)"
        )
    host.page.go_home()


def sessions(bench: Bench) -> None:
    """Some sessions, each from the click on its tile."""
    host = bench.host
    host.page.overview.periods.button(Period.TWO_WEEKS).click()
    bench.settle()
    for place in range(4):
        tile = host.page.overview.findChildren(SessionTile)[place]
        took = bench.picture(
            tile.click, lambda: host.page.currentWidget() is host._sessions.session
        )
        host._sessions.session.build_all()
        sets = len(host._sessions.session.rows)
        tell(bench, f"session {place + 1}, {sets} sets", "session", took)
        host.page.go_home()
        bench.settle()


def tell(bench: Bench, name: str, limit: str, took_ms: float) -> None:
    """Print one figure, and the processor's own time beside it: a busy computer waits longer."""
    limit_ms = LIMITS_MS[limit]
    kept = verdict(took_ms < limit_ms)
    spent = f"processor {bench.cpu_ms:5.0f} ms"
    print(f"{name:<44} {took_ms:6.0f} ms, limit {limit_ms:.0f} ms: {kept:<6} ({spent})")


def verdict(kept: bool) -> str:
    """Whether a limit is kept."""
    return "met" if kept else "MISSED"


if __name__ == "__main__":
    main(sys.argv[1:])
