"""Writes the report as a PDF of one page, or as a picture of it."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from coach.ui.pdf_pages import POINTS, write_pages
from coach.ui.report_draw import HIGH_PT, WIDE_PT, draw_report
from coach.ui.report_facts import Report
from coach.ui.whole_file import whole_file

PICTURE_DPI = 200


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
    with whole_file(file) as part:
        if file.suffix.lower() == ".png":
            done = picture_of(report).save(str(part), "PNG")
        else:
            done = write_pages(part, 1, lambda painter, _: draw_report(painter, report))
        if not done:
            raise OSError(f"{file.name} was not written")
