"""A small picture that shows the right movement, over and over."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.motion.events import Side
from coach.resources import shipped
from coach.ui.loop_pictures import LoopPictures
from coach.ui.loop_sides import Backdrop, draw_sides
from coach.ui.theme import Theme
from coach.ui.tokens import BUTTON_RADIUS_PX

QUICK_MS = 60
"""Of small pictures that follow each other quicker, every second one is painted."""

MOST_ENLARGED = 1.1
"""Pictures that were kept for a smaller size are enlarged by no more than this."""


def loop_path(picture: str) -> Path:
    """Where the loop called ``picture`` ships."""
    return shipped("assets", "moves", f"{picture}.webp")


class LoopView(QWidget):
    """Plays a loop, filling its rectangle.

    It stands still while hidden, while it is told to, and where motion is reduced. One that
    ``rests_after`` a few rounds then stands still until it is pointed at or shown anew.
    """

    def __init__(
        self, theme: Theme, *, radius_px: int = BUTTON_RADIUS_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._radius_px = radius_px
        self._square_left = False
        self._mirrored = False
        self._playing = True
        self._rounds: int | None = None
        self._rounds_done = 0
        self._picture: str | None = None
        self._moving: LoopPictures | None = None
        self._kept_px = 0
        self._backdrop: Backdrop | None = None
        self._corners = QPainterPath()
        self._between_corners = QRegion()
        self._still: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._play_or_stop)

    def flush_right(self) -> "LoopView":
        """The same view with square corners at the left, for the right end of a card."""
        self._square_left = True
        return self

    def on_surface(self) -> "LoopView":
        """The same view for the inside of a card: the card is not painted beneath each picture."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return self

    def rests_after(self, rounds: int) -> "LoopView":
        """The same view, which stands still after so many ``rounds``: what moves for ever draws the
        eye from the words beside it, and keeps the processor from resting."""
        self._rounds = rounds
        return self

    def show_move(self, picture: str | None, name: str = "", side: Side | None = None) -> None:
        """Play the loop called ``picture`` of the exercise ``name``; None plays nothing.

        The loops show the right leg; for the left one they are mirrored. A picture that a physio
        gave stays as it is.
        """
        self._mirrored = side == "left"
        if picture == self._picture:
            self.update()
            return
        self._picture = picture
        self._backdrop = None
        self._drop()
        self._rounds_done = 0
        self._still = self._theme.pictures.image(picture)
        self.setAccessibleName(self.tr("The movement: {0}").format(name) if name else "")
        if self.isVisible():
            self._open()
        self._play_or_stop()

    def _open(self) -> None:
        """Load the loop; only once it is looked at, for a page may hold many."""
        if self._moving is not None or self._picture is None or self._still is not None:
            return
        if loop_path(self._picture).is_file():
            moving = LoopPictures(loop_path(self._picture), self)
            moving.turned.connect(self._show_next)
            tall = self._tall_px()
            self._kept_px = tall if moving.fit(tall) else 0
            self._moving = moving

    def _tall_px(self) -> int:
        return round(self.height() * self.devicePixelRatioF())

    def _drop(self) -> None:
        moving, self._moving, self._kept_px = self._moving, None, 0
        if moving is not None:
            moving.stop()
            moving.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        box = QRectF(self.rect())
        whole = QPainterPath()
        whole.addRect(box)
        self._corners = whole - self._outline(box)
        inside = self.rect().adjusted(*(self._radius_px * side for side in (1, 0, -1, 0)))
        across = self.rect().adjusted(*(self._radius_px * side for side in (0, 1, 0, -1)))
        self._between_corners = QRegion(inside).united(across)
        tall = self._tall_px()
        if self._moving is not None and not self._kept_px:
            # Often it is opened before the layout has said how small it will be.
            self._kept_px = tall if self._moving.fit(tall) else 0
        elif self._kept_px and tall > self._kept_px * MOST_ENLARGED:
            self._drop()
            if self.isVisible():
                self._open()
                self._play_or_stop()

    def set_playing(self, playing: bool) -> None:
        """Play, or stand still at the picture on show."""
        self._playing = playing
        self._play_or_stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._open()
        self._play_anew()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._play_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._moving is not None:
            self._moving.stop()

    def _play_anew(self) -> None:
        self._rounds_done = 0
        self._play_or_stop()

    @property
    def is_moving(self) -> bool:
        """Whether the next picture will come by itself."""
        return self._moving is not None and self._moving.is_running

    @Slot()
    def _play_or_stop(self) -> None:
        rests = self._rounds is not None and self._rounds_done >= self._rounds
        wanted = self._playing and not rests and not self._theme.reduced_motion
        if self._moving is not None and wanted and self.isVisible():
            self._moving.start()
        elif self._moving is not None:
            self._moving.stop()
        self.update()

    @Slot(bool)
    def _show_next(self, anew: bool) -> None:
        if anew:
            self._rounds_done += 1
            self._play_or_stop()
        if self._moving is None:
            return
        quick = self._moving.lasts_ms < QUICK_MS and self._moving.number % 2
        if not (self._kept_px and quick):
            # The corners stay as they are, and what continues it at the sides.
            shown = _place(self._moving.image, QRectF(self.rect()))[0].toAlignedRect()
            self.update(self._between_corners.intersected(shown))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        box = QRectF(self.rect())
        on_surface = self.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        with_corners = not event.region().subtracted(self._between_corners).isEmpty()
        if with_corners and not on_surface:
            painter.setClipPath(self._outline(box))
        self._paint_move(painter, box)
        if with_corners and on_surface:
            # To lay the surface over the corners takes a third of what a round clip does.
            painter.resetTransform()
            painter.fillPath(self._corners, QColor(self._theme.colors.surface))

    def _paint_move(self, painter: QPainter, box: QRectF) -> None:
        """Paint the picture on show, of all that is on show, into ``box``."""
        image = QImage() if self._moving is None else self._moving.image
        if self._still is not None or image.isNull():
            # Somebody's own picture may be seen through.
            painter.fillRect(box, QColor(self._theme.colors.track))
        if self._still is not None:
            _draw_whole(painter, self._still, box)
        if self._still is not None or image.isNull():
            return
        if self._mirrored:
            painter.translate(box.width(), 0)
            painter.scale(-1, 1)
        shown, part = _place(image, box)
        painter.drawImage(shown, image, part)
        if shown.width() < box.width():
            if self._backdrop is None:
                self._backdrop = Backdrop.of(image)
            draw_sides(painter, self._backdrop, shown, box)

    def _outline(self, box: QRectF) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(box, self._radius_px, self._radius_px)
        if self._square_left:
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0))
            path.setFillRule(Qt.FillRule.WindingFill)
        return path


def _place(image: QImage, box: QRectF) -> tuple[QRectF, QRectF]:
    """Where in ``box`` a loop's picture is, and which part of it.

    Head and feet always show: the sides are cut, or continued where the box is wide.
    """
    width = min(float(image.width()), image.height() * box.width() / box.height())
    part = QRectF((image.width() - width) / 2, 0, width, image.height())
    shown = QRectF(0, 0, width * box.height() / image.height(), box.height())
    shown.moveCenter(box.center())
    return shown, part


def _draw_whole(painter: QPainter, image: QImage, box: QRectF) -> None:
    """Draw ``image`` as large as ``box`` holds all of it."""
    scale = min(box.width() / image.width(), box.height() / image.height())
    shown = QRectF(0, 0, image.width() * scale, image.height() * scale)
    shown.moveCenter(box.center())
    painter.fillRect(box, image.pixelColor(0, 0))
    painter.drawImage(shown, image)
