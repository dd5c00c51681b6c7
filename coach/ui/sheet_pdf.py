"""Writes the sheet of a plan as a PDF of A4 pages."""

from pathlib import Path

from PySide6.QtGui import QPainter

from coach.ui.pdf_pages import write_pages
from coach.ui.sheet_draw import draw_page, pages_of
from coach.ui.sheet_facts import SheetFacts
from coach.ui.whole_file import whole_file


def write_sheet(facts: SheetFacts, file: Path) -> None:
    """Write the sheet as a PDF, which appears whole or not at all. Raises OSError."""
    pages = pages_of(facts)

    def draw(painter: QPainter, number: int) -> None:
        draw_page(painter, facts, pages[number - 1], number, len(pages))

    with whole_file(file) as part:
        if not write_pages(part, len(pages), draw):
            raise OSError(f"{file.name} was not written")
