"""What cannot be pressed now looks so, whatever its kind, and its icon can still be seen."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from coach.ui.buttons import Button, ButtonKind
from coach.ui.choices import Choices
from coach.ui.theme import Theme, ThemeChoice

from .test_access import contrast

SEEN = 3.0
"""https://www.w3.org/TR/WCAG22/#non-text-contrast"""


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("kind", ["primary", "ordinary", "stop"])
def test_a_disabled_button_is_calm_and_keeps_its_icon(
    qtbot: QtBot, theme: Theme, choice: ThemeChoice, kind: ButtonKind
) -> None:
    theme.choose(choice)
    button = Button("Send", theme, kind=kind, icon_name="send")
    qtbot.addWidget(button)
    button.setEnabled(False)
    picture = button.grab().toImage()
    ground = ground_of(picture)
    assert ground == theme.colors.track.lower()
    assert best_contrast(picture, ground, picture.width() // 2 - 12) >= SEEN


def test_the_answer_that_holds_stands_out_also_where_it_cannot_be_changed(
    qtbot: QtBot, theme: Theme
) -> None:
    choices = Choices("Which", [(1, "One"), (2, "Two")], theme)
    qtbot.addWidget(choices)
    choices.choose(1)
    choices.setEnabled(False)
    held, other = (choices.button(value).grab().toImage() for value in (1, 2))
    assert ground_of(held) == ground_of(other) == theme.colors.track.lower()
    assert held.pixelColor(0, held.height() // 2) != other.pixelColor(0, other.height() // 2)


def ground_of(picture: QImage) -> str:
    return str(picture.pixelColor(picture.width() // 2, 6).name())


def best_contrast(picture: QImage, ground: str, right_px: int) -> float:
    """The strongest ink of the icon, which stands left of ``right_px``."""
    inks = {
        QColor(picture.pixel(x, y)).name()
        for x in range(16, right_px)
        for y in range(8, picture.height() - 8)
    }
    return max(contrast(ink, ground) for ink in inks)
