"""Writes the report as a PDF of one page, or as a picture of it."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from coach.ui.report_draw import HIGH_PT, WIDE_PT, draw_report
from coach.ui.report_facts import Report

PDF_DPI = 1200
PICTURE_DPI = 200
POINTS = 72


def picture_of(report: Report, dpi: float = PICTURE_DPI) -> QImage:
    """The page as a picture."""
    scale = dpi / POINTS
    image = QImage(round(WIDE_PT * scale), round(HIGH_PT * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw_report(painter, report)
    painter.end()
    return image


def write_report(report: Report, file: Path) -> None:
    """Write ``report`` to ``file``: a picture if it ends in ``.png``, else a PDF.

    The file appears whole or not at all. Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
    os.close(handle)
    part = Path(name)
    try:
        if file.suffix.lower() == ".png":
            done = picture_of(report).save(str(part), "PNG")
        else:
            done = _write_pdf(report, part)
        if not done:
            raise OSError(f"{file.name} was not written")
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _write_pdf(report: Report, file: Path) -> bool:
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(PDF_DPI)
    # The name that was typed is in no file but on the page itself.
    writer.setTitle("")
    writer.setCreator("coach")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.scale(PDF_DPI / POINTS, PDF_DPI / POINTS)
    draw_report(painter, report)
    return painter.end()
