"""The ladder on one page of paper: the steps with boxes to tick, and what to watch for.

The same page goes to a PDF file or to a printer. Raises OSError where the file cannot be written.
"""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from coach.care.ladder_file import Ladder
from coach.ui.run_words import step_words
from coach.ui.tokens import LIGHT
from coach.ui.typeface import FAMILY

MARGIN_MM = 20.0
POINTS = 12.5

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
    # Ends the file, as painting on it may not have.
    del writer
    if path.stat().st_size == 0:
        raise OSError(f"{path} was not written")


def print_card(ladder: Ladder, device: QPagedPaintDevice) -> int:
    """Print the card on ``device``, a PDF writer or a printer; the answer is how many pages."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    paper = QFont(FAMILY)
    paper.setPointSizeF(POINTS)
    document.setDefaultFont(paper)
    document.setDocumentMargin(0)
    document.setHtml(_html(ladder))
    # With a page of its own size Qt adds neither a second margin nor a page number.
    inside = device.pageLayout().paintRectPixels(device.logicalDpiX())
    document.setPageSize(QSizeF(inside.size()))
    document.print_(device)
    return document.pageCount()


def _html(ladder: Ladder) -> str:
    boxes = "&#9744;&nbsp;&nbsp;" * ladder.times_each
    rows = "".join(
        f"<tr><td width='7%' class='n'>{number}</td><td>{escape(step_words(step))}</td>"
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
    h1 {{ font-size: 28pt; font-weight: 600; margin-bottom: 14pt; }}
    h2 {{ font-size: 16pt; font-weight: 600; margin-top: 22pt; margin-bottom: 4pt; }}
    p.gap {{ font-size: 5pt; margin: 0; }}
    td.n {{ font-weight: 600; color: {LIGHT.primary}; }}
    td.box {{ font-family: "DejaVu Sans", sans-serif; font-size: 17pt; }}
    li {{ margin-bottom: 5pt; }}
    p.small {{ font-size: 9.5pt; color: {LIGHT.soft}; margin-top: 12pt; }}
    </style>
    <h1>{escape(ladder.title)}</h1>
    <p class="gap">&nbsp;</p>
    <table width="100%" cellspacing="0" cellpadding="7">{rows}</table>
    <p class="gap">&nbsp;</p>
    <h2>{escape(watch)}</h2>
    <ul>{tips}</ul>
    <p class="gap">&nbsp;</p>
    <p class="small">{escape(banner)}</p>
    <p class="small">{escape(source)}</p>
    """
