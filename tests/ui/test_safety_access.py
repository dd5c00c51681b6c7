"""Every control of these screens is named, reached with Tab, and has room for its words."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.ui.cover import Cover
from coach.ui.language import Language
from coach.ui.scrolling import Scrolling
from coach.ui.theme import Theme

from .fits import at_rest, cut_off
from .page_scenes import Longer
from .reach import unreached
from .safety_scenes import CareWindow, scenes

Opener = Callable[[int, tuple[int, int], str], CareWindow]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme) -> Iterator[Opener]:
    languages: list[Language] = []

    def make(text_scale: int, size: tuple[int, int], code: str) -> CareWindow:
        language = Language(QApplication.instance())
        language.use(code)
        languages.append(language)
        theme.scale_text(text_scale)
        window = CareWindow(theme, code)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield make
    theme.scale_text(100)
    for language in languages:
        language.leave()


def controls(window: CareWindow) -> list[QWidget]:
    over = [one for one in window.findChildren(Cover) if one.isVisible()]
    top = over[-1] if over else window.currentWidget()
    return [
        child
        for child in top.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


def test_every_control_is_named_and_reached_with_tab(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window(100, (1280, 800), "en")
    for name in scenes(window):
        qtbot.wait(10)
        there = controls(window)
        assert there, name
        assert not unreached(qtbot, window, there), name


def misfits(window: CareWindow) -> list[str]:
    """What is cut off or too wide, once the layouts have settled."""
    wide = [
        "wider than its page"
        for page in window.findChildren(Scrolling)
        if page.isVisible() and page.widget().width() > page.viewport().width()
    ]
    return [*cut_off(window), *wide]


@pytest.mark.parametrize(
    ("text_scale", "size", "words"),
    [
        (100, (1280, 800), "german"),
        (100, (1024, 640), "longer"),
        (200, (1280, 800), "german"),
        (200, (1024, 640), "german"),
    ],
)
def test_no_word_is_cut_off(
    qtbot: QtBot,
    open_window: Opener,
    text_scale: int,
    size: tuple[int, int],
    words: str,
) -> None:
    longer = Longer()
    if words == "longer":
        QCoreApplication.installTranslator(longer)
    try:
        window = open_window(text_scale, size, "de" if words == "german" else "en")
        faults = []
        for name in scenes(window):
            faults += [f"{name}: {one}" for one in at_rest(qtbot, partial(misfits, window))]
            assert window.width() == size[0], name
        assert not faults, "\n".join(faults)
    finally:
        QCoreApplication.removeTranslator(longer)
