"""Running inside the window: what is said is in the log, and the guide leads to the form."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.care.entries import PhaseChosen, ScreenAnswered
from coach.care.run_entries import RunLogged
from coach.exercise.catalogue import Catalogue
from coach.record.care_log import CareLog
from coach.record.store import Store
from coach.ui.desk import Desk
from coach.ui.host_run import RunHost
from coach.ui.run_view import RunDraft
from coach.ui.theme import Theme
from coach.ui.window import Window

from .conftest import AGREED
from .fakes import FakeSource

GPX = """<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk>
<type>running</type><trkseg>{points}</trkseg></trk></gpx>"""
POINT = '<trkpt lat="{lat:.6f}" lon="8.0"><time>{time}</time></trkpt>'


def now() -> datetime:
    return datetime.now().astimezone()


def gpx(begin: datetime) -> str:
    """Twenty minutes at about 2.8 m/s to the north, a point every ten seconds."""
    points = [
        POINT.format(
            lat=50 + 2.8 * 10 * number / 111_000,
            time=(begin + timedelta(seconds=10 * number)).astimezone(UTC).strftime("%FT%TZ"),
        )
        for number in range(121)
    ]
    return GPX.format(points="".join(points))


@pytest.fixture
def desk(tmp_path: Path, catalogue: Catalogue) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", catalogue, None)
    desk.keep_settings(AGREED.changed(age_band="40_49", ankle="right"))
    yield desk
    desk.close()


@pytest.fixture
def host(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[RunHost]:
    window = Window(theme, desk, FakeSource, "camera")
    qtbot.addWidget(window)
    window.show()
    window.show_page("run")
    yield window.shell.hosts["run"]
    window.close()


def may_run(desk: Desk) -> None:
    clear = dict.fromkeys((one.id for one in desk.care.rules.screen.questions), False)
    desk.care.say(ScreenAnswered, now(), answers=clear)
    desk.care.say(PhaseChosen, now(), phase=4, by="start")


def runs(desk: Desk) -> list[RunLogged]:
    with Store.open(desk.data_folder) as store:
        kept = CareLog(store).read().entries
    return [entry for entry in kept if isinstance(entry, RunLogged)]


def test_before_the_questions_running_waits(host: RunHost) -> None:
    assert host.runs.lock.isVisible()
    assert not host._desk.view(now()).may_run


def test_before_phase_four_it_says_when_running_begins(host: RunHost, desk: Desk) -> None:
    may_run(desk)
    desk.care.say(PhaseChosen, now(), phase=2, by="own")
    host.fill()
    reason = host._desk.view(now()).locked
    assert reason is not None
    assert "phase 4" in reason
    assert "phase 2" in reason


def test_a_run_is_kept_removed_and_brought_back(host: RunHost, desk: Desk) -> None:
    may_run(desk)
    host.fill()
    host.runs.list.log.click()
    assert host.page.currentWidget() is host.form
    host.form.saved.emit(RunDraft(now().date(), 18.0, km=3.0, pain_during=0))
    assert host.page.currentWidget() is host.runs
    (run,) = runs(desk)
    assert (run.minutes, run.pain_during) == (18.0, 0)
    host.runs.list.removed.emit(run.run_id)
    assert desk.care.ledger(now()).runs.runs == ()
    host.runs.list.restored.emit(run.run_id)
    assert len(desk.care.ledger(now()).runs.runs) == 1


def test_the_guide_leads_to_the_form(host: RunHost, desk: Desk) -> None:
    may_run(desk)
    host.fill()
    heard: list[object] = []
    host.house.speaker.announce = heard.append
    host.runs.head.guide_asked.emit(1)
    window = host.guide.window()
    assert window._stack.currentWidget() is host.guide
    host.guide.spoken.emit("Jog")
    assert heard[-1].words == "Jog"
    host.guide.ask_pain()
    assert host.guide.on_pain.why is not None
    assert host.guide.on_pain.why.isVisible()
    host.guide.finished.emit(RunDraft(now().date(), 4.0, ladder_step=1, source="guide"))
    assert window._stack.currentWidget() is window.shell
    assert host.page.currentWidget() is host.form


def test_a_watch_s_file_is_taken_over_once(host: RunHost, desk: Desk, tmp_path: Path) -> None:
    may_run(desk)
    file = tmp_path / "run.gpx"
    file.write_text(gpx(now() - timedelta(hours=3)), encoding="utf-8")
    host.ask_for_file = lambda: file
    host.runs.list.import_asked.emit()
    assert host.page.currentWidget() is host.found
    host.found.keep.click()
    (run,) = runs(desk)
    assert run.source == "gpx"
    assert run.minutes == pytest.approx(20.0, abs=0.5)
    host.runs.list.import_asked.emit()
    assert not host.found.keep.isVisible()
    assert len(runs(desk)) == 1


def test_a_file_that_is_no_run_is_told_and_changes_nothing(
    host: RunHost, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "run.gpx"
    file.write_text("not a run", encoding="utf-8")
    host.ask_for_file = lambda: file
    host.runs.list.import_asked.emit()
    assert host.page.currentWidget() is host.found
    assert not host.found.keep.isVisible()
    assert runs(desk) == []


def test_the_card_is_written_where_it_is_wanted(host: RunHost, tmp_path: Path) -> None:
    host.ask_where = lambda name: tmp_path / name
    host.runs.head.card_asked.emit()
    assert (tmp_path / "ladder.pdf").read_bytes().startswith(b"%PDF")
    host.ask_where = lambda name: tmp_path / "no" / name
    host.runs.head.card_asked.emit()
    assert "could not be written" in host.runs.subtitle.text()


def test_shoes_and_swaps_are_kept(host: RunHost, desk: Desk) -> None:
    may_run(desk)
    host.runs.shoes.added.emit("Blue", 120.0)
    host.runs.swaps.added.emit("bike", 40.0, 0)
    log = desk.care.ledger(now()).runs
    assert [shoe.name for shoe in log.shoes] == ["Blue"]
    (swap,) = log.swaps
    assert (swap.sport, swap.pain_during) == ("bike", 0)
    host.runs.swaps.removed.emit(swap.swap_id)
    assert desk.care.ledger(now()).runs.swaps == ()
