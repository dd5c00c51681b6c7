"""Takes in a picture file as a still: bounded before it is decoded, and written anew as PNG.

Only the pixels are kept: what else stood in the file, such as where it was taken, is gone.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from coach.exchange.pictures import MOST_BYTES as MOST_PNG_BYTES
from coach.exchange.pictures import MOST_SIDE_PX, bare

translate = QCoreApplication.translate

MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
"""A camera's largest pictures; decoded they are 200 MB, which Qt is not asked for: it scales a
JPEG while it reads, and the others are refused above ``MOST_PLAIN_PIXELS``."""
MOST_PLAIN_PIXELS = 25_000_000
SIDE_PX = MOST_SIDE_PX
SHRINK = 0.85
"""A photograph of 512 px may have twice the bytes that a plan takes."""

SUFFIXES = "*.png *.jpg *.jpeg *.webp"


@dataclass(frozen=True, slots=True)
class NoStill:
    """Why a file is not taken, in a sentence."""

    sentence: str


def still_from_file(path: Path) -> bytes | NoStill:
    """The still of a PNG, JPEG or WebP file as PNG, its longer side at most 512 px."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return NoStill(translate("exercise", "This file is larger than 20 MB."))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        return NoStill(translate("exercise", "This file cannot be opened."))
    return still_from(content)


def still_from(content: bytes) -> bytes | NoStill:
    """The still of the ``content`` of such a file."""
    kind = _kind(content)
    if kind is None or len(content) > MOST_BYTES:
        return NoStill(translate("exercise", "This is not a PNG, JPEG or WebP picture."))
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The kind is known from the content: no other decoder is ever tried.
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    damaged = NoStill(translate("exercise", "This picture is damaged."))
    if not size.isValid() or size.isEmpty():
        return damaged
    most = MOST_PIXELS if kind == b"jpeg" else MOST_PLAIN_PIXELS
    if size.width() * size.height() > most:
        return NoStill(translate("exercise", "This picture is too large. Please make it smaller."))
    reader.setScaledSize(_fitting(size))
    image = reader.read()
    return damaged if image.isNull() else _small_png(image)


def made_smaller(png: bytes) -> bytes:
    """The still ``png`` with fewer pixels, one at least."""
    image = QImage.fromData(png, "PNG")
    smaller = (image.size() * SHRINK).expandedTo(QSize(1, 1))
    return bare(_plain_png(_scaled(image, smaller)))


def _kind(content: bytes) -> bytes | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"png"
    if content.startswith(b"\xff\xd8\xff"):
        return b"jpeg"
    return b"webp" if content[:4] == b"RIFF" and content[8:12] == b"WEBP" else None


def _fitting(size: QSize) -> QSize:
    if max(size.width(), size.height()) <= SIDE_PX:
        return size
    return size.scaled(SIDE_PX, SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _small_png(image: QImage) -> bytes:
    """The PNG of ``image``, made smaller until a plan takes it."""
    while True:
        made = bare(_plain_png(image))
        if len(made) <= MOST_PNG_BYTES:
            return made
        image = _scaled(image, image.size() * SHRINK)


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _plain_png(image: QImage) -> bytes:
    """Nothing but the pixels, on white where they are clear."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    out = QByteArray()
    buffer = QBuffer(out)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, "PNG")
    buffer.close()
    return bytes(out.data())
