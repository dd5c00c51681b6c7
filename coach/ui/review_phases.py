"""The phases gone through, as bars over time, each with its number and since when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.review.phase_path import PhaseSpan
from coach.ui.cards import Card
from coach.ui.care_words import CareWords
from coach.ui.path_words import phase_of
from coach.ui.review_words import full_day
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, HEADING, NOTE
from coach.ui.typeface import font, scaled_px

SHOWN = 4


class PhaseBars(QWidget):
    """Each phase as long as it took."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._path: Sequence[PhaseSpan] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, round(scaled_px(28)))

    def show_path(self, path: Sequence[PhaseSpan], today: date) -> None:
        """Show the phases up to ``today``."""
        self._path, self._today = path, today
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._path:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(NOTE))
        colors = self._theme.colors
        days = [max(1, ((one.until or self._today) - one.since).days) for one in self._path]
        least = scaled_px(26)
        room = self.width() - 4 * (len(days) - 1)
        # Root: a phase of a year must not leave one of two weeks no room.
        shares = [day**0.5 for day in days]
        spare = max(0.0, room - least * len(days))
        x = 0.0
        for one, share in zip(self._path, shares, strict=True):
            wide = min(least, room / len(days)) + spare * share / sum(shares)
            box = QRectF(x, 0, wide, self.height())
            now = one.until is None
            painter.setPen(Qt.PenStyle.NoPen if now else QPen(QColor(colors.primary), 1))
            painter.setBrush(QColor(colors.primary if now else colors.primary_tint))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.setPen(QColor(colors.on_primary if now else colors.primary))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(one.phase))
            x += wide + 4


class PhaseCard(Card):
    """The path in a picture and in words, the present phase first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self._bars = PhaseBars(theme)
        self._now = Text("", BODY_STRONG).wrapped()
        self._before = Text("", BODY, "soft").wrapped()
        self.title = Text(self.tr("Your path"), HEADING).wrapped()
        self.column.addWidget(self.title)
        self.column.addWidget(self._bars)
        self.column.addWidget(self._now)
        self.column.addWidget(self._before)
        self.column.addStretch()

    def show_path(self, path: Sequence[PhaseSpan], today: date, words: CareWords) -> None:
        """Show the phases gone through."""
        self._bars.setVisible(bool(path))
        self._before.setVisible(len(path) != 1)
        self._bars.show_path(path[-6:], today)
        if not path:
            self._now.setText(self.tr("No phase was chosen yet."))
            self._before.setText(self.tr("My path helps to choose one."))
            return
        *before, now = path
        self._now.setText(
            self.tr("{0}, {1}, since {2}").format(
                phase_of(now.phase), words.phase_name(now.phase), full_day(now.since)
            )
        )
        lines = [
            self.tr("{0} from {1}").format(words.phase_name(one.phase), full_day(one.since))
            for one in reversed(before[-SHOWN:])
        ]
        self._before.setText("\n".join(lines))
