"""Writes the sheet of a plan as a PDF of A4 pages, or its pages as pictures."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from coach.ui.pdf_pages import POINTS, write_pages
from coach.ui.sheet_draw import HIGH_PT, WIDE_PT, draw_page, pages_of
from coach.ui.sheet_facts import SheetFacts
from coach.ui.whole_file import whole_file

PICTURE_DPI = 150


def page_pictures(facts: SheetFacts, dpi: float = PICTURE_DPI) -> list[QImage]:
    """The pages as pictures, such as for a preview."""
    pages, scale = pages_of(facts), dpi / POINTS
    found = []
    for number, page in enumerate(pages, start=1):
        image = QImage(round(WIDE_PT * scale), round(HIGH_PT * scale), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.scale(scale, scale)
        draw_page(painter, facts, page, number, len(pages))
        painter.end()
        found.append(image)
    return found


def write_sheet(facts: SheetFacts, file: Path) -> None:
    """Write the sheet as a PDF, which appears whole or not at all. Raises OSError."""
    pages = pages_of(facts)

    def draw(painter: QPainter, number: int) -> None:
        draw_page(painter, facts, pages[number - 1], number, len(pages))

    with whole_file(file) as part:
        if not write_pages(part, len(pages), draw):
            raise OSError(f"{file.name} was not written")
