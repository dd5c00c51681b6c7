"""Pictures are cut and scaled for the window, and the skeleton lies where it was seen."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from coach.capture.source import Picture
from coach.motion.pose import Landmark, Pose
from coach.ui.framing import Crop
from coach.ui.live_view import LiveView
from coach.ui.moment import Moment
from coach.ui.picture_buffers import PictureBuffers
from coach.ui.shaping import Shaper
from coach.ui.theme import Theme

from . import scenes

DOT_PX = 9


def dotted(size: tuple[int, int], x: float, y: float) -> Picture:
    """A black picture with one white dot about this place."""
    made = np.zeros((size[1], size[0], 3), np.uint8)
    down, across = np.mgrid[: size[1], : size[0]] + 0.5
    made[np.hypot(across - x, down - y) <= DOT_PX] = 255
    return made


def middle(light: np.ndarray) -> tuple[float, float]:
    """The middle of all that is white."""
    down, across = np.nonzero(light > 127)
    return float(across.mean()) + 0.5, float(down.mean()) + 0.5


@given(
    st.floats(0, 0.4),
    st.floats(0, 0.4),
    st.floats(0.5, 1.0),
    st.integers(100, 1900),
    st.integers(100, 1100),
    st.booleans(),
)
def test_a_picture_fits_and_every_place_in_it_is_found(
    right: float, low: float, share: float, width: int, height: int, mirrored: bool
) -> None:
    size = (640, 360)
    crop = Crop(right * 320, low * 180, share * 320 + 100, share * 180 + 90)
    x, y = crop.left + crop.width / 3, crop.top + crop.height / 3
    shaper = Shaper()
    shaper.begin(mirrored=mirrored)
    image, pixels = shaper.cut_out(dotted(size, x, y), crop, (width, height))
    cut = rows_of(image)
    assert pixels.shape[0] >= image.height()
    assert cut.shape[1] <= width
    assert cut.shape[0] <= height
    assert cut.shape[1] == width or cut.shape[0] == height
    seen = middle(cut)
    wanted = (cut.shape[1] * (2 / 3 if mirrored else 1 / 3), cut.shape[0] / 3)
    # Half a pixel for the cut, and the rest for where the edge of the dot falls.
    assert np.hypot(seen[0] - wanted[0], seen[1] - wanted[1]) <= 1.5


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_small_picture_is_averaged_and_no_line_is_lost(mirrored: bool) -> None:
    picture = np.zeros((1080, 1920, 3), np.uint8)
    picture[:, ::8] = 255
    shaper = Shaper()
    shaper.begin(mirrored=mirrored)
    image, pixels = shaper.cut_out(picture, Crop(0, 0, 1920, 1080), (320, 180))
    cut = rows_of(image)
    assert pixels.shape == (180, 320, 4)
    assert cut.shape == (180, 320)
    assert 20 < cut.mean() < 45
    assert cut.max() < 128


def test_a_picture_on_show_is_not_painted_over_by_the_next_ones() -> None:
    shaper = Shaper()
    shown = []
    for light in range(0, 200, 20):
        picture = np.full((90, 160, 3), light, np.uint8)
        shown.append(shaper.shape(picture, None, setting_up=False)[:2])
    for number, (image, _) in enumerate(shown):
        assert set(rows_of(image).flat) == {20 * number}


def test_a_buffer_that_nobody_holds_is_lent_again() -> None:
    buffers = PictureBuffers()
    places = set()
    for _ in range(20):
        lent = buffers.lend((30, 40, 4))
        places.add(lent.ctypes.data)
    assert len(places) <= 2
    held = [buffers.lend((30, 40 - number, 4)) for number in range(8)]
    assert len({one.ctypes.data for one in held}) == 8
    for number, one in enumerate(held):
        one[:] = number
    assert [int(one.mean()) for one in held] == list(range(8))
    larger = buffers.lend((300, 400, 4))
    assert larger.shape == (300, 400, 4)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("room", [(700, 500), (500, 700), (1200, 500)])
def test_the_skeleton_lies_over_the_person(
    qtbot: QtBot, theme: Theme, room: tuple[int, int], mirrored: bool
) -> None:
    """Where a dot of the picture is shown, there a joint that was seen on the dot is drawn."""
    pose = scenes.standing_pose()
    ankle = pose.image[Landmark.RIGHT_ANKLE].tolist()
    view = LiveView(theme)
    qtbot.addWidget(view)
    view.resize(*room)
    rooms: list[tuple[int, int]] = []
    view.placed.connect(lambda width, height: rooms.append((width, height)))
    view.show()
    status = replace(scenes.mid_hold(), highlight=(Landmark.RIGHT_ANKLE,))
    view.show_moment(Moment(None, None, None, status))

    def shot(picture: Picture, drawn: Pose | None) -> np.ndarray:
        shaper = Shaper()
        shaper.begin(mirrored=mirrored)
        shaper.view_px = rooms[-1]
        cut, pixels, shape = shaper.shape(picture, pose, setting_up=False)
        view.show_moment(Moment(cut, pixels, drawn, status, shape))
        return grey(view)

    black = np.zeros((540, 960, 3), np.uint8)
    nothing = shot(black, None)
    x, y = (round(place) for place in middle(shot(dotted((960, 540), *ankle), None) - nothing))
    assert nothing[y, x] == 0
    assert shot(black, pose)[y, x] > 250


def test_there_is_room_for_pictures_only_while_they_are_on_show(qtbot: QtBot, theme: Theme) -> None:
    view = LiveView(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    shaper = Shaper()
    assert shaper.is_seen

    def give_room(width: int, height: int) -> None:
        shaper.view_px = (width, height)

    view.placed.connect(give_room)
    moment = Moment(None, None, None, scenes.mid_hold())
    for on_show in (True, False, True):
        view.setVisible(on_show)
        view.show_moment(moment)
        assert shaper.is_seen is on_show
    assert shaper.view_px == (400, 300)


def test_the_corners_are_round_and_nothing_is_left_of_what_was_there(
    qtbot: QtBot, theme: Theme
) -> None:
    view = LiveView(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    picture = np.full((540, 960, 3), 255, np.uint8)
    cut, pixels, shape = Shaper().shape(picture, None, setting_up=False)
    view.show_moment(Moment(cut, pixels, None, scenes.mid_hold(), shape))
    seen = view.grab().toImage()
    ground = QColor(theme.colors.background)
    for x in (0, seen.width() - 1):
        for y in (0, seen.height() - 1):
            assert seen.pixelColor(x, y) == ground
    assert seen.pixelColor(seen.width() // 2, seen.height() // 2) == QColor("white")


def grey(view: LiveView) -> np.ndarray:
    """What the view paints, [height, width] of 0 to 255."""
    return rows_of(view.grab().toImage())


def rows_of(colored: QImage) -> np.ndarray:
    """The lightness of each pixel, [height, width] of 0 to 255."""
    image = colored.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()
