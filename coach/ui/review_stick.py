"""The kept poses of a set as a stick figure, one at a time; there is no picture behind it."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.capture.track import PoseTrack
from coach.motion.events import Side
from coach.ui.skeleton import LOWER_LEGS, draw_skeleton
from coach.ui.theme import Theme
from coach.ui.tokens import CARD_RADIUS_PX, OVER_PICTURE

AROUND = 0.03
"""Room about the figure, as a share of its size."""

LEAST_PX = 320
WINDOW_SHARE = 0.5


class StickFigure(QWidget):
    """Shows a track from one fixed place, so that what moves is the person."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._track: PoseTrack | None = None
        self._highlight: frozenset[int] = frozenset()
        self._at = 0
        self._box = QRectF(0, 0, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The movement as a stick figure"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(420, max(LEAST_PX, round(WINDOW_SHARE * self.window().height())))

    def minimumSizeHint(self) -> QSize:
        # A large window has room for it above the buttons that move it.
        return QSize(220, self.sizeHint().height())

    def show_track(self, track: PoseTrack | None, side: Side | None) -> None:
        """Show ``track`` with the working leg, or both, in primary."""
        self._track, self._at = track, 0
        legs = {"left": LOWER_LEGS[:1], "right": LOWER_LEGS[1:], None: LOWER_LEGS}[side]
        self._highlight = frozenset().union(*legs)
        if track is not None:
            points = track.image[(track.visibility >= 0.35) & np.isfinite(track.image).all(axis=2)]
            if len(points):
                # A single joint that was misplaced must not shrink the person.
                low, high = np.percentile(points, 0.5, axis=0), np.percentile(points, 99.5, axis=0)
                wide, tall = (float(one) for one in np.maximum(high - low, 1.0))
                self._box = QRectF(float(low[0]), float(low[1]), wide, tall)
        self.update()

    def show_frame(self, at: int) -> None:
        """Show the pose ``at``."""
        self._at = at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # The figure's own inks are made for a dark ground, as over a picture.
        painter.setBrush(QColor(OVER_PICTURE.surface))
        painter.drawRoundedRect(QRectF(self.rect()), CARD_RADIUS_PX, CARD_RADIUS_PX)
        if self._track is None or not len(self._track):
            return
        room = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        scale = min(
            room.width() / (self._box.width() * (1 + 2 * AROUND)),
            room.height() / (self._box.height() * (1 + 2 * AROUND)),
        )
        to_view = QTransform()
        to_view.translate(room.center().x(), room.center().y())
        to_view.scale(scale, scale)
        to_view.translate(-self._box.center().x(), -self._box.center().y())
        draw_skeleton(painter, self._track[self._at], self._highlight, to_view)
