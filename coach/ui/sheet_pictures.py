"""The still picture of a movement for paper and web page, from its loop or the physio's own."""

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QTransform

from coach.exchange.pictures import check
from coach.ui.loop_view import loop_path

SIDE_PX = 512
_MOST_EXACT = {"march": 0.25}
"""Where in a loop, from 0 to 1, the movement shows most plainly; elsewhere in its middle."""


def still_of(picture: str, *, mirrored: bool) -> QImage | None:
    """The loop called ``picture`` where its movement shows; None where it cannot be had.

    The loops show the right leg; ``mirrored`` shows the left one.
    """
    reader = QImageReader(str(loop_path(picture)))
    count = reader.imageCount()
    if count < 1:
        return None
    wanted = min(count - 1, round(count * _MOST_EXACT.get(picture, 0.5)))
    image = QImage()
    # A WebP is read one picture after the other: it cannot jump.
    for _ in range(wanted + 1):
        image = reader.read()
    return _turned(image, mirrored)


def own_picture(png: bytes, *, mirrored: bool) -> QImage | None:
    """A picture that came with a plan; None for one that no plan may carry."""
    try:
        check(png)
    except ValueError:
        return None
    return _turned(_square(QImage.fromData(png, "PNG")), mirrored)


def jpeg_of(image: QImage, side_px: int) -> bytes:
    """The picture on white, no longer than ``side_px`` a side, as JPEG."""
    fitting = image.scaled(
        min(side_px, image.width()),
        min(side_px, image.height()),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    fitting.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", 82)
    return bytes(buffer.data())


def _square(image: QImage) -> QImage:
    """The whole of it in the middle of a square, in the colour of its corner around it."""
    if image.isNull() or image.width() == image.height():
        return image
    side = max(image.width(), image.height())
    square = QImage(side, side, QImage.Format.Format_RGB32)
    square.fill(image.pixelColor(0, 0))
    painter = QPainter(square)
    painter.drawImage((side - image.width()) // 2, (side - image.height()) // 2, image)
    painter.end()
    return square


def _turned(image: QImage, mirrored: bool) -> QImage | None:
    if image.isNull():
        return None
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return flat.transformed(QTransform.fromScale(-1, 1)) if mirrored else flat
