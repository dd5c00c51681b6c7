"""The strip above the picture: which exercise this is, and the one thing to do now."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.icons import icon
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, CUE
from coach.ui.typeface import font, scaled_px

ALERT_MS = 3000


class CueStrip(QWidget):
    """One line that is read from three metres, with a small line over it.

    An alert, such as why a repetition did not count, takes the line's place for three seconds.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._overline = ""
        self._cue = ""
        self._alert = ""
        self._urgent = False
        self._cue_px = float(CUE.size_px)
        self._alert_over = QTimer(self)
        self._alert_over.setSingleShot(True)
        self._alert_over.setInterval(ALERT_MS)
        self._alert_over.timeout.connect(self.end_alert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_cue_px(self._cue_px)

    def set_cue_px(self, cue_px: float) -> None:
        """Set the size of the big line; the strip's height follows."""
        self._cue_px = cue_px
        self.setFixedHeight(round(cue_px * 1.3 + self._small_px() * 1.5 + 4))

    def sizeHint(self) -> QSize:
        return QSize(600, self.height())

    def show_cue(self, overline: str, cue: str, *, urgent: bool) -> None:
        """Show ``cue``; ``urgent`` marks why nothing is measured right now."""
        if (overline, cue, urgent) == (self._overline, self._cue, self._urgent):
            return
        self._overline, self._cue, self._urgent = overline, cue, urgent
        self.setAccessibleName(self.words)
        self.update()

    def show_alert(self, sentence: str) -> None:
        """Say for three seconds why something did not count."""
        self._alert = sentence
        self._alert_over.start()
        self.setAccessibleName(self.words)
        self.update()

    @property
    def words(self) -> str:
        """The big line as it reads now."""
        return self._alert or self._cue

    @Slot()
    def end_alert(self) -> None:
        """Go back to the cue."""
        self._alert = ""
        self.setAccessibleName(self.words)
        self.update()

    def _small_px(self) -> float:
        return max(scaled_px(BODY_STRONG.size_px), self._cue_px * 0.4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        small = self._overline_font()
        top = QRectF(0, 0, self.width(), self._small_px() * 1.5)
        painter.setFont(small)
        painter.setPen(QColor(colors.soft))
        overline = QFontMetricsF(small).elidedText(
            self._overline, Qt.TextElideMode.ElideRight, top.width()
        )
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, overline)
        marked = bool(self._alert) or self._urgent
        line = QRectF(0, top.bottom(), self.width(), self.height() - top.bottom())
        if marked:
            side = self._cue_px * 0.95
            mark = QRectF(0, line.center().y() - side / 2, side, side).toRect()
            name = "not_counted" if self._alert else "eye"
            icon(name, colors.attention).paint(painter, mark)
            line.setLeft(side + self._cue_px * 0.3)
        painter.setPen(QColor(colors.attention if marked else colors.text))
        painter.setFont(self._fitting(self.words, line.width()))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.words
        )

    def _overline_font(self) -> QFont:
        """As large as the line allows, but never below the type scale."""
        made = font(BODY_STRONG, size_px=self._small_px())
        width = QFontMetricsF(made).horizontalAdvance(self._overline)
        if width <= self.width():
            return made
        fitting_px = self._small_px() * self.width() / width
        return font(BODY_STRONG, size_px=max(float(BODY_STRONG.size_px), fitting_px - 1))

    def _fitting(self, words: str, room_px: float) -> QFont:
        made = font(CUE, size_px=self._cue_px)
        width = QFontMetricsF(made).horizontalAdvance(words)
        return made if width <= room_px else font(CUE, size_px=self._cue_px * room_px / width)
