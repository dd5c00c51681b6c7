import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument

from coach.capture.plan_code import PlanCodeReader
from coach.exchange.plan_file import plan_from
from coach.exchange.sheet_payload import bytes_of
from coach.ui.sheet_draw import COLUMN_PT, FOOT_PT, HIGH_PT, MARGIN_PT, pages_of
from coach.ui.sheet_facts import facts_of
from coach.ui.sheet_pdf import write_sheet
from coach.ui.sheet_pictures import own_picture, still_of
from coach.ui.sheet_qr import modules_of
from coach.ui.sheet_text import TextBlock
from coach.ui.tokens import TextStyle

from .sheet_people import FEW, HOSTILE, IDENTITY, LONG, RICH, half_red, many, plan, sheet


def pdf_of(asked, tmp_path: Path) -> QPdfDocument:
    file = tmp_path / "sheet.pdf"
    write_sheet(facts_of(asked), file)
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]
    read = QPdfDocument()
    assert read.load(str(file)) is QPdfDocument.Error.None_
    return read


def text_of(read: QPdfDocument) -> str:
    pages = (read.getAllText(page).text() for page in range(read.pageCount()))
    return " ".join("\n".join(pages).split())


def rendered(read: QPdfDocument, page: int, wide_px: int) -> np.ndarray:
    size = QSize(wide_px, round(wide_px * HIGH_PT / 595))
    image = QImage(size, QImage.Format.Format_BGR888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.drawImage(0, 0, read.render(page, size))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(size.height(), image.bytesPerLine())
    return rows[:, : 3 * wide_px].reshape(size.height(), wide_px, 3).copy()


@pytest.mark.usefixtures("_typeface")
class TestSheet:
    def test_it_says_all_of_the_plan(self, tmp_path: Path) -> None:
        read = pdf_of(sheet(FEW), tmp_path)
        text = text_of(read)
        for words in (
            "Your exercise plan",
            "Strength for the left ankle",
            "Grace Hopper",
            "Ada Beispiel, Praxis am Park",
            "Made on 1 March 2025",
            "Starts on 3 March 2025",
            "Review on 31 March 2025",
            "1 Single heel raise",
            "3 × 8 repetitions, left leg",
            "once a day, 3 days a week, for 1 week, to 9 March 2025",
            "2.5 kg",
            "Thera red, stretched by 50 %",
            "no further than 20°",
            "effort up to 7 of 10",
            "fingertips on a support, on the edge of a step",
            "may grow to 15 repetitions, at most 4 sets",
            "dizziness",
            "Slowly down.",
            "Week 1",
            "Mon",
            "9 Mar",
            f"Page 1 of {read.pageCount()}",
            f"Page {read.pageCount()} of {read.pageCount()}",
        ):
            assert words in text, words
        assert read.metaData(QPdfDocument.MetaDataField.Title) == ""

    def test_it_is_german_where_the_plan_is(self, tmp_path: Path) -> None:
        text = text_of(pdf_of(sheet(many(3)), tmp_path))
        for words in ("Dein Übungsplan", "Beginnt am 3. März 2025", "Wiederholungen", "Woche 1"):
            assert words in text, words
        assert "repetitions" not in text

    @pytest.mark.parametrize("count", [1, 6, 12, 40])
    def test_nothing_is_cut_off(self, count: int) -> None:
        facts = facts_of(sheet(many(count)))
        bottom = HIGH_PT - MARGIN_PT - FOOT_PT
        for page in pages_of(facts):
            assert page.placed
            below = MARGIN_PT
            for y, block in page.placed:
                assert y >= below - 0.01
                below = y + block.high_pt
            assert below <= bottom + 0.01

    def test_long_notes_and_names_stay_on_the_page(self) -> None:
        notes = ("\n".join("a" * 500), LONG[:200] * 5, ("Wort " * 200).strip())
        items = [RICH.model_copy(update={"note": note[:1000]}) for note in notes]
        facts = facts_of(sheet(plan(*items, name=LONG[:120]), name=LONG, author=LONG))
        for page in pages_of(facts):
            y, block = page.placed[-1]
            assert y + block.high_pt <= HIGH_PT - MARGIN_PT - FOOT_PT
        block = TextBlock(LONG, TextStyle(10), COLUMN_PT, "#000000")
        assert block.wide_pt <= COLUMN_PT
        assert block.high_pt > 20

    def test_the_code_on_the_page_is_the_signed_plan(self, tmp_path: Path) -> None:
        for prescription in (FEW, many(12)):
            asked = sheet(prescription)
            read = pdf_of(asked, tmp_path)
            reader = PlanCodeReader()
            # A page that fills 1,800 pixels: six pixels or more for each square of the code.
            texts = [reader.text_in(rendered(read, page, 1800)) for page in range(read.pageCount())]
            found = [text for text in texts if text]
            assert len(found) == 1
            raw = bytes_of(found[0])
            assert raw == asked.plan_file
            signed = plan_from(raw)
            assert signed.plan.prescription == prescription
            assert signed.author == IDENTITY.public

    def test_a_plan_too_large_for_a_code_says_where_it_is(self, tmp_path: Path) -> None:
        large = replace(sheet(FEW), plan_file=bytes(200_000))
        assert "grace.coachplan" in text_of(pdf_of(large, tmp_path))
        unnamed = replace(large, file_name="")
        assert "Ask for the plan file" in text_of(pdf_of(unnamed, tmp_path))

    def test_without_a_file_nothing_is_said_of_one(self, tmp_path: Path) -> None:
        text = text_of(pdf_of(replace(sheet(FEW), plan_file=None), tmp_path))
        assert "coach app" not in text

    def test_an_exercise_that_is_over_has_no_boxes_any_more(self) -> None:
        facts = facts_of(sheet(FEW))
        assert facts.exercises[0].ends == date(2025, 3, 9)
        assert facts.exercises[1].ends is None
        assert [week[0] for week in facts.weeks[:2]] == [date(2025, 3, 3), date(2025, 3, 10)]
        short = facts_of(sheet(plan(RICH)))
        assert len(short.weeks) == 1

    def test_the_end_of_the_calendar(self, tmp_path: Path) -> None:
        last = plan(RICH, starts=date(9999, 12, 30), review=None)
        facts = facts_of(sheet(last))
        assert facts.weeks == ((date(9999, 12, 30), date(9999, 12, 31)),)
        assert pdf_of(sheet(last), tmp_path).pageCount() > 0

    def test_hostile_words_are_words(self, tmp_path: Path) -> None:
        hostile = plan(RICH.model_copy(update={"note": HOSTILE}), name=HOSTILE[:100])
        text = text_of(pdf_of(sheet(hostile, name="علي 😀\u202e\n\x07x"), tmp_path))
        assert "<script>" in text
        assert "{0} %s" in text

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            write_sheet(facts_of(sheet(FEW)), tmp_path / "no" / "sheet.pdf")


def test_every_loop_has_a_still_and_the_left_is_its_mirror(qapp) -> None:
    right, left = still_of("march", mirrored=False), still_of("march", mirrored=True)
    assert right is not None
    assert left == right.transformed(QTransform.fromScale(-1, 1))
    assert left != right
    assert still_of("no_such_loop", mirrored=False) is None


def test_own_pictures_go_before_loops_and_are_mirrored(qapp) -> None:
    facts = facts_of(sheet(FEW, pictures={"heel_raise_single": half_red()}))
    image = facts.exercises[0].picture
    assert image is not None
    assert image.pixelColor(2, 2).name() == "#0000ff"


@pytest.mark.parametrize("bad", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", half_red(8)[:-4]])
def test_a_picture_that_is_none_gives_way_to_the_loop(qapp, bad: bytes) -> None:
    assert own_picture(bad, mirrored=False) is None
    facts = facts_of(sheet(FEW, pictures={"heel_raise_single": bad}))
    assert facts.exercises[0].picture is not None


def test_codes_are_as_fine_as_they_must_be() -> None:
    sides = [len(modules_of("COACHPLAN1:" + "A" * count)) for count in (300, 900, 1700, 2509)]
    assert sides == sorted(sides)
    assert sides[-1] == 17 + 4 * 30
    with pytest.raises(ValueError, match="too much"):
        modules_of("A" * 2521)


def test_the_sheet_needs_no_database() -> None:
    program = (
        "import sys, coach.ui.sheet_pdf, coach.ui.sheet_html\n"
        "print([n for n in ('sqlalchemy', 'fhir', 'mediapipe', 'cv2') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
