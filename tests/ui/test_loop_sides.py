"""A loop in a wide view goes on at both sides, and repaints no more than what moves."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.ui.loop_pictures import LoopPictures
from coach.ui.loop_sides import FADE_PX, Backdrop, draw_sides
from coach.ui.loop_view import LoopView
from coach.ui.theme import Theme

BLUE, RED, GREEN = (QColor(name).rgb() for name in ("blue", "red", "lime"))


def of_two_colors(tall: int = 200) -> QImage:
    """Blue at the left half, red at the right one."""
    image = QImage(tall, tall, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    painter = QPainter(image)
    painter.fillRect(tall // 2, 0, tall // 2, tall, QColor(RED))
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_each_side_goes_on_in_its_own_color_and_the_picture_stays(
    qapp: QApplication, ratio: float
) -> None:
    wide, tall = 500, 200
    canvas = QImage(round(wide * ratio), round(tall * ratio), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(GREEN)
    painter = QPainter(canvas)
    box, shown = QRectF(0, 0, wide, tall), QRectF(150, 0, 200, tall)
    draw_sides(painter, Backdrop.of(of_two_colors()), shown, box)
    painter.end()

    def color(x: float, y: float = 100) -> int:
        return canvas.pixel(round(x * ratio), round(y * ratio))

    for y in (1, 100, 198):
        assert {color(0, y), color(149, y)} == {BLUE}
        assert {color(351, y), color(499, y)} == {RED}
    for x in (150 + FADE_PX + 2, 250, 350 - FADE_PX - 2):
        assert color(x) == GREEN
    faded = QColor(color(150 + FADE_PX / 2))
    assert 60 < faded.blue() < 200
    assert 60 < faded.green() < 200


class Regions(QObject):
    """How much of a view is painted each time, as shares of it."""

    def __init__(self, view: LoopView) -> None:
        super().__init__()
        self.shares: list[float] = []
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent) and isinstance(watched, LoopView):
            painted = event.rect()
            share = painted.width() * painted.height() / (watched.width() * watched.height())
            self.shares.append(share)
        return False


@pytest.mark.parametrize("on_surface", [False, True])
def test_a_turn_paints_where_the_picture_is_and_looks_as_if_all_were_painted(
    qtbot: QtBot, qapp: QApplication, theme: Theme, on_surface: bool
) -> None:
    view = LoopView(theme)
    if on_surface:
        view.on_surface()
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show_move("march")
    with qtbot.waitExposed(view):
        view.show()
    pictures = view.findChild(LoopPictures)
    assert pictures is not None
    pictures.stop()
    qapp.processEvents()
    regions = Regions(view)
    for _ in range(pictures.count // 2):
        pictures.turn()
        qapp.processEvents()
    pictures.stop()
    assert regions.shares
    assert max(regions.shares) < 0.5
    turned = on_screen(view)
    assert len({turned.pixel(x, 100) for x in range(600)}) > 50
    view.update()
    qapp.processEvents()
    assert on_screen(view) == turned


def on_screen(view: LoopView) -> QImage:
    """What has been painted so far; to grab the view would paint it."""
    return view.screen().grabWindow(view.winId()).toImage()
