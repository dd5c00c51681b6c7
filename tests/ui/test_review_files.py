"""The report of Progress and the files it writes and takes in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from coach.exercise.catalogue import Catalogue
from coach.ui.report_draw import HIGH_PT, draw_report
from coach.ui.theme import Theme

from .review_opened import Open, anybody


@pytest.fixture
def someone(qtbot: QtBot, theme: Theme, catalogue: Catalogue, tmp_path: Path) -> Iterator[Open]:
    with anybody(qtbot, theme, catalogue, tmp_path) as someone:
        yield someone


def test_the_report_fits_its_page_and_forgets_the_name(someone: Open, tmp_path: Path) -> None:
    opened = someone("usual")
    opened.host.page.overview.report.click()
    page, saving = opened.host.saving.report, opened.host.saving
    page.name.setText("Erika Beispiel")
    files = iter([tmp_path / "a.pdf", tmp_path / "a.png"])
    saving.ask_where = lambda _name, _kinds: next(files)
    page.pdf.click()
    page.png.click()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "a.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    assert page.report.name == "Erika Beispiel"
    canvas = QImage(595, 842, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    assert draw_report(painter, page.report) < HIGH_PT - 50
    painter.end()
    page.closed.emit()
    opened.host.page.overview.report.click()
    assert page.name.text() == ""
    assert b"Erika" not in b"".join(
        file.read_bytes() for file in opened.folder.iterdir() if file.is_file()
    )


def test_a_report_that_cannot_be_written_says_so(someone: Open, tmp_path: Path) -> None:
    opened = someone("one")
    opened.host.page.overview.report.click()
    saving = opened.host.saving
    saving.ask_where = lambda _name, _kinds: tmp_path / "missing" / "a.pdf"
    saving.report.pdf.click()
    assert "could not be written" in saving.report.message.text()


def test_an_export_comes_back_and_a_stray_file_changes_nothing(
    someone: Open, tmp_path: Path
) -> None:
    opened = someone("own")
    files, saving = opened.host.page.overview.files, opened.host.saving
    out = tmp_path / "out.zip"
    saving.ask_where = lambda _name, _kinds: out
    files.export.click()
    opened.settle()
    assert out.is_file()
    opened.desk.erase()
    opened.window.show_page("history")
    saving.ask_which = lambda: Path(__file__)
    files.take_in.click()
    opened.settle()
    assert "it is no archive" in files.message.text()
    assert opened.host.desk.sessions(5) == []
    saving.ask_which = lambda: out
    files.take_in.click()
    opened.settle()
    assert files.message.text().startswith("Taken in: 6 sessions")
    assert len(opened.host.desk.sessions(10)) == 6


@pytest.mark.parametrize("button", ["export", "tables"])
@pytest.mark.parametrize("sealed", [False, True])
def test_with_a_passphrase_it_is_said_that_the_file_has_none(
    someone: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sealed: bool, button: str
) -> None:
    opened = someone("own")
    files, saving = opened.host.page.overview.files, opened.host.saving
    monkeypatch.setattr("coach.ui.review_saving.unlocked.is_sealed", lambda _folder: sealed)
    saving.ask_where = lambda _name, _kinds: tmp_path / "out.zip"
    getattr(files, button).click()
    opened.settle()
    assert "out.zip" in files.message.text()
    assert ("does not lock this file" in files.message.text()) == sealed
