"""How somebody stands, as a sign with its words on a tinted pill."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.values import ClientLine
from coach.ui.icons import icon
from coach.ui.people_words import sign_of, status_words
from coach.ui.theme import Theme
from coach.ui.tokens import CHIP_PX, TextStyle
from coach.ui.typeface import font, scaled_px, text_scale

PAD_PX = 12
GAP_PX = 6
STYLE = TextStyle(13, 500)


class StatusMark(QWidget):
    """The sign tells as much as the colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words, self._icon, self._job = "", "check", "primary"
        self.setFont(font(STYLE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_line(self, line: ClientLine) -> None:
        """Show how that person stands."""
        self._words = status_words(line)
        self._icon, self._job = sign_of(line)
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self._words)
        high = round(CHIP_PX * text_scale())
        return QSize(words + 2 * PAD_PX + GAP_PX + self._sign_px + 2, high)

    @property
    def _sign_px(self) -> int:
        return round(scaled_px(15))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        ink = getattr(colors, self._job)
        tint = colors.track if self._job == "soft" else getattr(colors, f"{self._job}_tint")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        side = self._sign_px
        box = QRectF(PAD_PX, half - side / 2, side, side).toRect()
        icon(self._icon, ink).paint(painter, box)
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        words = self.rect().adjusted(PAD_PX + side + GAP_PX, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
