"""Writes A4 pages that are drawn in points as a PDF that names nobody but on the pages."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

PDF_DPI = 1200
POINTS = 72
"""So many to the inch."""


def write_pages(file: Path, count: int, draw: Callable[[QPainter, int], None]) -> bool:
    """Write ``count`` pages, each drawn by ``draw`` with its number from 1; whether it worked."""
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(PDF_DPI)
    # A name stands on the pages and nowhere else in the file.
    writer.setTitle("")
    writer.setCreator("coach")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.scale(PDF_DPI / POINTS, PDF_DPI / POINTS)
    for number in range(1, count + 1):
        if number > 1 and not writer.newPage():
            painter.end()
            return False
        draw(painter, number)
    return painter.end()
