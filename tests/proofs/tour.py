"""Goes through the whole window after a session, as a person might, and writes what can be written.

Every page of the rail is shown; a run is imported from a file of a watch, the ladder is written
as a card, the week as a calendar file, and the record is exported, imported and analysed by the
commands. A physio's signed plan is followed, results are sealed for them, and their own side of
the app is opened.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from typer.testing import CliRunner

from coach.cli import app as commands
from coach.ui.window import Window

from .physio_plan import write_signed_plan

STAY_MS = 300
"""On each page, so that what comes later is painted as well."""

PAGES = ("today", "path", "run", "history", "library", "learn", "settings")

NAME = "Wilhelmina Quisenberry"
"""Written over a report; it is said to be kept nowhere but on that page."""

PASSPHRASE = "a few words of mine"

RUN = """<?xml version="1.0"?>
<gpx version="1.1" creator="watch" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Run</name>
<trkseg>{}</trkseg></trk></gpx>"""

POINT = '<trkpt lat="{:.5f}" lon="8.0"><time>2024-03-01T07:{:02d}:{:02d}Z</time></trkpt>'
"""A run north at 9 km an hour, one point every ten seconds."""


def run_file() -> str:
    """A run of twenty minutes, as a watch writes it; it names a place abroad."""
    points = (POINT.format(47.0 + 0.000225 * n, n * 10 // 60, n * 10 % 60) for n in range(6 * 20))
    return RUN.format("".join(points))


class Tour(QObject):
    """Begins when told, one stop after another, and closes the window at its end.

    ``seen`` are the stops that were made; ``out`` is where files go that a person asks for.
    """

    def __init__(self, window: Window, data: Path, out: Path) -> None:
        super().__init__(window)
        self._window = window
        self._data = data
        self._out = out
        self.seen: list[str] = []
        self._stops: Iterator[tuple[str, Callable[[], None]]] = iter(self._all_stops())

    @Slot()
    def begin(self) -> None:
        """Go on to the first stop once the window is itself again."""
        QTimer.singleShot(STAY_MS, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        stop = next(self._stops, None)
        if stop is None:
            self._window.close()
            return
        name, do = stop
        # Afterwards, as some wait for work beside the window. One that fails is told on the
        # terminal, and the others are made all the same.
        try:
            do()
            self.seen.append(name)
        finally:
            QTimer.singleShot(STAY_MS, self._go_on)

    def _all_stops(self) -> Iterator[tuple[str, Callable[[], None]]]:
        for name in PAGES:
            yield name, lambda name=name: self._window.show_page(name)  # type: ignore[misc]
        yield "calendar", self._write_calendar
        yield "run import", self._import_run
        yield "run kept", self._keep_run
        yield "card", self._write_card
        yield "report", self._open_report
        yield "report saved", self._save_report
        yield "everything saved", self._save_everything
        yield "everything taken in", self._take_everything_in
        yield "plan taken in", self._take_plan_in
        yield "results sealed", self._seal_results
        yield "commands", self._run_commands
        yield "physio", self._be_a_physio
        yield "people", lambda: self._window.show_page("people")

    def _write_calendar(self) -> None:
        host = self._window.shell.hosts["path"]
        host.ask_where = lambda name: self._out / name  # type: ignore[attr-defined]
        self._window.show_page("path")
        host.page.calendar_asked.emit()  # type: ignore[attr-defined]

    def _import_run(self) -> None:
        host = self._window.shell.hosts["run"]
        watch = self._out / "watch.gpx"
        watch.write_text(run_file())
        host.ask_for_file = lambda: watch  # type: ignore[attr-defined]
        self._window.show_page("run")
        host.runs.list.import_asked.emit()  # type: ignore[attr-defined]

    def _keep_run(self) -> None:
        self._window.shell.hosts["run"].found.keep.click()  # type: ignore[attr-defined]

    def _write_card(self) -> None:
        host = self._window.shell.hosts["run"]
        host.ask_where = lambda name: self._out / name  # type: ignore[attr-defined]
        self._window.show_page("run")
        host.runs.head.card_asked.emit()  # type: ignore[attr-defined]

    def _open_report(self) -> None:
        self._window.show_page("history")
        self._window.history.overview.report.click()

    def _save_report(self) -> None:
        saving = self._window.shell.hosts["history"].review.saving  # type: ignore[attr-defined]
        saving.ask_where = lambda name, _kinds: self._out / name
        saving.ask_which = lambda: self._out / "coach-record.zip"
        saving.report.name.setText(NAME)
        saving.report.pdf.click()

    def _save_everything(self) -> None:
        self._window.show_page("history")
        self._window.history.overview.files.export.click()
        self._saved()

    def _take_everything_in(self) -> None:
        self._window.history.overview.files.take_in.click()
        self._saved()

    def _saved(self) -> None:
        self._window.shell.hosts["history"].review.saving.reading.settle()  # type: ignore[attr-defined]

    def _take_plan_in(self) -> None:
        file = self._out / "physio.coachplan"
        write_signed_plan(file)
        self._window.patient.open_plan(file)
        self._window.patient.received.page.accept.click()

    def _seal_results(self) -> None:
        file, sending = self._out / "for-physio.coachresult", self._window.patient.send
        sending.ask_where = lambda _name: file
        self._window.patient.send_results()
        sending.page.write.click()
        if not file.exists():
            # A computer without a keyring asks for a passphrase first.
            sending.page.passphrase.line.setText(PASSPHRASE)
            sending.page.write.click()
        if not file.exists():
            raise RuntimeError(sending.page.message.text())

    def _be_a_physio(self) -> None:
        desk = self._window._desk
        desk.keep_settings(desk.settings.changed(physio=True))
        self._window._rebuild_for_physio()

    def _run_commands(self) -> None:
        record, tables = self._out / "record.zip", self._out / "tables.zip"
        track = Path(__file__).with_name("data") / "demo_session.npz"
        for asked in (
            ("export", record, "--data", self._data),
            ("export", tables, "--csv", "--data", self._data),
            ("import", record, "--data", self._out / "elsewhere"),
            ("analyse", track, "--exercise", "heel_raise_double", "--json"),
            ("exercises",),
        ):
            done = CliRunner().invoke(commands, [str(word) for word in asked])
            if done.exit_code:
                raise RuntimeError(f"{asked}: {done.output}{done.exception!r}")
