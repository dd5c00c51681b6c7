"""Opens Today and the path in a window of their own, as a test begins with them."""

from pytestqt.qtbot import QtBot

from coach.ui.theme import Theme

from .path_scenes import PathWindow


def open_path(qtbot: QtBot, theme: Theme) -> PathWindow:
    """The window on show, in English and of the usual size."""
    shown = PathWindow(theme, "en")
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown
