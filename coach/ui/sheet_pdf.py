"""Writes the sheet of a plan as a PDF of A4 pages, or its pages as pictures."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from coach.ui.sheet_draw import HIGH_PT, WIDE_PT, draw_page, pages_of
from coach.ui.sheet_facts import SheetFacts

PDF_DPI = 1200
PICTURE_DPI = 150
POINTS = 72


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
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
    os.close(handle)
    part = Path(name)
    try:
        if not _write(facts, part):
            raise OSError(f"{file.name} was not written")
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _write(facts: SheetFacts, file: Path) -> bool:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(PDF_DPI)
    # Whose plan it is stands on the pages and nowhere else in the file.
    writer.setTitle("")
    writer.setCreator("coach")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.scale(PDF_DPI / POINTS, PDF_DPI / POINTS)
    pages = pages_of(facts)
    for number, page in enumerate(pages, start=1):
        if number > 1 and not writer.newPage():
            painter.end()
            return False
        draw_page(painter, facts, page, number, len(pages))
    return painter.end()
