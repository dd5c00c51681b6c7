"""Where to be is drawn over the picture, about the person, and at the right height."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from coach.motion.judging import Posture
from coach.ui.place_outline import SEATED_LOW, SEATED_TOP, STANDING_LOW, STANDING_TOP, draw_outline
from coach.ui.tokens import OVER_PICTURE

WIDE, TALL = 800, 600


def drawn(posture: Posture, middle_x: float | None, *, ready: bool, ratio: float = 1.0) -> QImage:
    image = QImage(round(WIDE * ratio), round(TALL * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("black"))
    painter = QPainter(image)
    draw_outline(painter, QRectF(0, 0, WIDE, TALL), posture, middle_x, ready=ready)
    painter.end()
    return image


def ink(image: QImage) -> tuple[float, float, float, float]:
    """The box around all that is not black: left, top, right and low."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    down, across = np.nonzero(rows[..., :3].max(axis=2) > 60)
    ratio = image.devicePixelRatio()
    return tuple(float(end) / ratio for end in (across.min(), down.min(), across.max(), down.max()))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize(
    ("posture", "top", "low"),
    [("standing", STANDING_TOP, STANDING_LOW), ("seated", SEATED_TOP, SEATED_LOW)],
)
def test_it_is_as_tall_as_somebody_at_a_good_distance(
    qapp: QApplication, posture: Posture, top: float, low: float, ratio: float
) -> None:
    box = ink(drawn(posture, None, ready=True, ratio=ratio))
    assert box[1] == pytest.approx(TALL * top, abs=8)
    assert box[3] == pytest.approx(TALL * low, abs=8)
    assert (box[0] + box[2]) / 2 == pytest.approx(WIDE / 2, abs=2)


@pytest.mark.parametrize("middle_x", [250.0, 400.5, 610.0])
@pytest.mark.parametrize("ready", [False, True])
def test_it_stands_about_the_person(qapp: QApplication, middle_x: float, ready: bool) -> None:
    box = ink(drawn("standing", middle_x, ready=ready))
    assert (box[0] + box[2]) / 2 == pytest.approx(middle_x, abs=2)


def test_it_stays_in_the_picture(qapp: QApplication) -> None:
    for middle_x in (-300.0, 2000.0):
        box = ink(drawn("standing", middle_x, ready=True))
        assert 0 <= box[0] < box[2] <= WIDE


def test_whoever_is_in_place_sees_one_line_in_primary_and_others_dashes(
    qapp: QApplication,
) -> None:
    primary = QColor(OVER_PICTURE.primary).rgb()
    ready, yet = drawn("standing", None, ready=True), drawn("standing", None, ready=False)

    def count(image: QImage) -> int:
        return int((np.frombuffer(image.constBits(), np.uint32) == primary).sum())

    assert count(ready) > 1000
    assert count(yet) == 0
