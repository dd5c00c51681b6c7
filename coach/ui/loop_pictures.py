"""The pictures of a loop, one after another, each for as long as it is to be seen."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

MOST_KEPT_BYTES = 12_000_000
"""A loop whose pictures take no more at the size on show is unpacked only once."""

LEAST_MS = 10
"""No picture is to be seen for less, whatever its file says."""


class LoopPictures(QObject):
    """Unpacks a file's pictures while it runs, and begins again after the last one.

    QMovie does not: with its pictures kept it stands still after the first round. ``turned`` tells
    that ``image`` is another one; with True a round begins anew. A file that breaks off stands
    still at the last sound picture. ``image`` is the picture on show, ``number`` counts it from the
    round's first, and it lasts for ``lasts_ms``.
    """

    turned = Signal(bool)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._scaled: QSize | None = None
        self._kept: list[tuple[QImage, int]] | None = None
        self.number = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.turn)
        self.image = QImage()
        self._open()
        self.count = self._reader.imageCount()

    @property
    def is_running(self) -> bool:
        """Whether the next picture will come by itself."""
        return self._clock.isActive()

    def fit(self, tall_px: int) -> bool:
        """Keep the pictures at this height, if that is lower than theirs and they are small then:
        to unpack one takes a millisecond. Answers whether it is so."""
        size = self.image.size()
        if not 0 < tall_px < size.height():
            return False
        wide = round(size.width() * tall_px / size.height())
        if 4 * wide * tall_px * self.count > MOST_KEPT_BYTES:
            return False
        self._scaled, self._kept = QSize(wide, tall_px), []
        self._open()
        return True

    def start(self) -> None:
        """Go on from the picture on show."""
        if self.count > 1 and not self._clock.isActive():
            self._clock.start(self.lasts_ms)

    def stop(self) -> None:
        """Stand still at the picture on show."""
        self._clock.stop()

    @Slot()
    def turn(self) -> None:
        """Show the next picture now; if it runs, it runs on."""
        if self.count < 2 or self.image.isNull():
            return
        number = (self.number + 1) % self.count
        if self._kept is not None and len(self._kept) == self.count:
            self.number = number
            self.image, self.lasts_ms = self._kept[number]
        elif number == 0:
            self._open()
        elif not self._read():
            return
        else:
            self.number = number
        self._clock.start(self.lasts_ms)
        self.turned.emit(number == 0)

    def _open(self) -> None:
        self._reader = QImageReader(str(self._path))
        if self._scaled is not None:
            self._reader.setScaledSize(self._scaled)
        self.number = 0
        self.image = QImage()
        self.lasts_ms = LEAST_MS
        if self._kept:
            self._kept = []
        self._read()

    def _read(self) -> bool:
        image = self._reader.read()
        if image.isNull():
            return False
        # Its file has a place for what shines through, and nothing does: as it says so, each
        # painting would look at every pixel of what lies beneath.
        image.reinterpretAsFormat(QImage.Format.Format_RGB32)
        self.image = image
        self.lasts_ms = max(LEAST_MS, self._reader.nextImageDelay())
        if self._kept is not None:
            self._kept.append((image, self.lasts_ms))
        return True
