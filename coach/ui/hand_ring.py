"""The ring that fills while a hand is held up, with what it is going to do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.motion.gesture import GestureStatus
from coach.session.status import Stage
from coach.ui.tokens import HEADING, OVER_PICTURE
from coach.ui.typeface import font, scaled_px

WIDTH_PX, HEIGHT_PX = 230, 80
EDGE_PX = 24


class HandRing(QWidget):
    """Lies over the picture or the rest, and is there only while a hand is up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.hide()

    @property
    def words(self) -> str:
        """What the hand will do."""
        return self._words

    def show_hands(self, hands: GestureStatus, stage: Stage) -> None:
        """Fill the ring to where the hands have got."""
        if hands.towards is None:
            self.hide()
            return
        self._share = hands.progress
        self._words = self._meaning(hands.towards, stage)
        words_px = QFontMetricsF(self._font()).horizontalAdvance(self._words)
        self.resize(max(WIDTH_PX, round(words_px) + HEIGHT_PX + 40), HEIGHT_PX)
        self.setAccessibleName(self._words)
        parent = self.parentWidget()
        # The person stands in the middle of a picture; the words of a rest stand at its left.
        low = parent.height() - self.height() - EDGE_PX
        right = parent.width() - self.width() - EDGE_PX
        self.move(right if stage is Stage.RESTING else EDGE_PX, low)
        self.show()
        self.raise_()
        self.update()

    def _font(self) -> QFont:
        return font(HEADING, size_px=scaled_px(20))

    def _meaning(self, towards: str, stage: Stage) -> str:
        if stage is Stage.PAUSED:
            return self.tr("Going on")
        if towards == "pause":
            return self.tr("Pause")
        if stage in (Stage.RESTING, Stage.GET_READY):
            return self.tr("Start the set")
        return self.tr("Both hands up")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        back = QColor(OVER_PICTURE.background)
        back.setAlpha(225)
        painter.setBrush(back)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ring = QRectF(16, 16, box.height() - 32, box.height() - 32)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(OVER_PICTURE.track), 9))
        painter.drawEllipse(ring)
        pen = QPen(QColor(OVER_PICTURE.primary), 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(self._share * 360 * 16))
        painter.setPen(QColor(OVER_PICTURE.text))
        painter.setFont(self._font())
        words = QRectF(ring.right() + 16, 0, box.width() - ring.right() - 26, box.height())
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words
        )
