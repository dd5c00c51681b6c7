"""The QR code of a plan: how fine it gets, and its squares on paper or as a picture."""

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

MOST_VERSION = 30
QUIET = 4
"""White squares around a code (ISO/IEC 18004, §6.3.8)."""
_STURDY_TO = 25
"""Up to this version a crease or a stain may hide 15 % (level M), above it 7 % (level L)."""


def modules_of(payload: str) -> list[list[bool]]:
    """The squares of the code, dark is True, without the white around it.

    Raises ValueError for a payload that needs a finer code than a webcam can read.
    """
    for level, most in (("m", _STURDY_TO), ("l", MOST_VERSION)):
        try:
            code = segno.make(payload, error=level, version=None, micro=False, boost_error=True)
        except segno.DataOverflowError as error:
            raise ValueError("too much for a code") from error
        if isinstance(code.version, int) and code.version <= most:
            return [[bool(dark) for dark in row] for row in code.matrix]
    raise ValueError("too much for a code")


def draw_code(painter: QPainter, modules: list[list[bool]], box: QRectF) -> None:
    """Draw the code into ``box``, white around it included."""
    painter.fillRect(box, QColor("white"))
    size = box.width() / (len(modules) + 2 * QUIET)
    path = QPainterPath()
    for row, line in enumerate(modules):
        column = 0
        while column < len(line):
            run = column
            while run < len(line) and line[run]:
                run += 1
            if run > column:
                x, y = box.left() + (column + QUIET) * size, box.top() + (row + QUIET) * size
                path.addRect(QRectF(x, y, (run - column) * size, size))
            column = max(run, column + 1)
    painter.fillPath(path, QColor("black"))


def picture_of_code(modules: list[list[bool]], scale_px: int) -> QImage:
    """The code as a picture, ``scale_px`` a square, white around it included."""
    side = (len(modules) + 2 * QUIET) * scale_px
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_code(painter, modules, QRectF(0, 0, side, side))
    painter.end()
    return image
