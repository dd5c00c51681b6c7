"""The ladder on one page of paper: the steps with boxes to tick, and what to watch for.

The same page goes to a PDF file or to a printer. Raises OSError where the file cannot be written.
"""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from coach.care.ladder_file import Ladder
from coach.ui.run_words import step_words
from coach.ui.tokens import LIGHT
from coach.ui.typeface import FAMILY

MARGIN_MM = 18.0
DPI = 96
POINTS_PER_INCH = 72.0

translate = QCoreApplication.translate


def write_card(ladder: Ladder, path: Path) -> None:
    """Write the card as a PDF to ``path``. Raises OSError."""
    # Qt says nothing of a file that it cannot write.
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setCreator("coach")
    writer.setTitle(ladder.title)
    print_card(ladder, writer)
    if path.stat().st_size == 0:
        raise OSError(f"{path} was not written")


def print_card(ladder: Ladder, device: QPagedPaintDevice) -> None:
    """Print the card on ``device``: a PDF writer, or a printer that was chosen."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    card_document(ladder).print_(device)


def card_document(ladder: Ladder) -> QTextDocument:
    """The page as a document of A4's size without its margins."""
    document = QTextDocument()
    document.setHtml(_html(ladder))
    document.setDocumentMargin(0)
    return document


def page_count(ladder: Ladder) -> int:
    """How many pages of A4 the card takes."""
    document = card_document(ladder)
    inside = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)
    margin = 2 * MARGIN_MM * POINTS_PER_INCH / 25.4
    scale = DPI / POINTS_PER_INCH
    document.setPageSize(
        QSizeF((inside.width() - margin) * scale, (inside.height() - margin) * scale)
    )
    return document.pageCount()


def _html(ladder: Ladder) -> str:
    boxes = "&#9744;&nbsp;&nbsp;" * ladder.times_each
    rows = "".join(
        f"<tr><td class='n'>{number}</td><td>{escape(step_words(step))}</td>"
        f"<td align='right' class='box'>{boxes}</td></tr>"
        for number, step in enumerate(ladder.steps, 1)
    )
    tips = "".join(f"<li>{escape(tip)}</li>" for tip in ladder.tips)
    banner = translate(
        "run_card",
        "General exercise guidance, not medical advice or diagnosis. Stop if pain exceeds 5, or "
        "you feel unwell. If unsure, see a professional.",
    )
    source = translate(
        "run_card",
        "The steps are our own, shaped on published return-to-running plans. The limits for pain "
        "follow the pain-monitoring model for tendons. No clinician has reviewed them.",
    )
    watch = translate("run_card", "Keep in mind")
    return f"""
    <style>
    body {{ font-family: "{FAMILY}", sans-serif; font-size: 11pt; color: {LIGHT.text}; }}
    h1 {{ font-size: 22pt; font-weight: 600; margin-bottom: 4pt; }}
    h2 {{ font-size: 13pt; font-weight: 600; margin-top: 12pt; margin-bottom: 2pt; }}
    td {{ padding: 5pt 4pt; }}
    td.n {{ font-weight: 600; color: {LIGHT.primary}; }}
    td.box {{ font-family: "DejaVu Sans", sans-serif; font-size: 15pt; padding: 1pt 0; }}
    li {{ margin-bottom: 3pt; }}
    p.small {{ font-size: 8.5pt; color: {LIGHT.soft}; margin-top: 8pt; }}
    </style>
    <h1>{escape(ladder.title)}</h1>
    <table width="100%" cellspacing="0">{rows}</table>
    <h2>{escape(watch)}</h2>
    <ul>{tips}</ul>
    <p class="small">{escape(banner)}</p>
    <p class="small">{escape(source)}</p>
    """
