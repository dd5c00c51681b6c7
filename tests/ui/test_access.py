"""Every control of every page is named, can be reached with Tab, and fits the page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.care.default_plan import default_plan
from coach.exercise.catalogue import Catalogue
from coach.ui.desk import Desk
from coach.ui.scrolling import Scrolling
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.window import Window

from .conftest import AGREED
from .page_scenes import Longer, library, pretend_cameras, settings, welcome
from .reach import unreached

SCENES = {
    "welcome_1_about",
    "welcome_2_person_65",
    "welcome_3_agreed",
    "welcome_4_camera",
    "welcome_4_no_camera",
    "welcome_4_no_consent",
    "welcome_5_sound",
    "library",
    "library_nothing",
    "lesson_single_leg_balance",
    "settings",
    "settings_camera",
    "settings_erase",
    "settings_no_consent",
    "today_nothing_kept",
    "camera_question",
}


@pytest.fixture
def open_window(
    qtbot: QtBot, theme: Theme, tmp_path: Path, catalogue: Catalogue
) -> Iterator[Callable[[int], tuple[Window, Desk]]]:
    opened: list[tuple[Window, Desk]] = []

    def make(text_scale: int) -> tuple[Window, Desk]:
        theme.scale_text(text_scale)
        desk = Desk(tmp_path / "data", catalogue, default_plan(catalogue))
        desk.keep_settings(AGREED.changed(theme="light", text_scale=text_scale))
        window = Window(theme, desk, None, "camera")
        pretend_cameras(window, ("Desk Cam", "USB Cam"))
        qtbot.addWidget(window)
        window.resize(1024, 640)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        opened.append((window, desk))
        return window, desk

    yield make
    for window, desk in opened:
        window.close()
        desk.close()


def scenes_of(window: Window, desk: Desk) -> Iterator[str]:
    for group in (welcome, library, settings):
        for name in group(window, desk):
            if name in SCENES:
                yield name


def controls(window: Window) -> list[QWidget]:
    """All that can have the keyboard and is to be seen, beneath an overlay only what is in it."""
    top = next(
        (one for one in (window.erase_question, window.camera_question) if one.isVisible()),
        window._stack.currentWidget(),
    )
    return [
        child
        for child in top.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


def test_every_control_is_named_and_reached_with_tab(
    qtbot: QtBot, open_window: Callable[[int], tuple[Window, Desk]]
) -> None:
    window, desk = open_window(100)
    seen = set()
    for name in scenes_of(window, desk):
        seen.add(name)
        qtbot.wait(10)
        there = controls(window)
        assert there, name
        assert not unreached(qtbot, window, there), name
    assert seen == SCENES


@pytest.mark.parametrize("text_scale", [100, 150, 200])
def test_no_page_is_wider_than_the_smallest_window(
    qtbot: QtBot, open_window: Callable[[int], tuple[Window, Desk]], text_scale: int
) -> None:
    longer = Longer()
    QApplication.instance().installTranslator(longer)
    try:
        window, desk = open_window(text_scale)
        for name in scenes_of(window, desk):
            qtbot.wait(10)
            assert window.width() == 1024, name
            for page in window.findChildren(Scrolling):
                if page.isVisible():
                    assert page.widget().width() <= page.viewport().width(), name
            for widget in controls(window):
                left = widget.mapTo(window, widget.rect().topLeft()).x()
                assert left >= 0, f"{name}: {widget.accessibleName()}"
                assert left + widget.width() <= 1024, f"{name}: {widget.accessibleName()}"
    finally:
        QApplication.instance().removeTranslator(longer)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_words_on_every_ground_have_contrast(theme: Theme, choice: ThemeChoice) -> None:
    theme.choose(choice)
    colors = theme.colors
    pairs = [
        (colors.text, colors.background),
        (colors.text, colors.surface),
        (colors.soft, colors.background),
        (colors.soft, colors.surface),
        (colors.primary, colors.surface),
        (colors.primary, colors.primary_tint),
        (colors.text, colors.primary_tint),
        (colors.text, colors.attention_tint),
        (colors.soft, colors.attention_tint),
        (colors.attention, colors.attention_tint),
        (colors.on_primary, colors.primary),
        (colors.stop, colors.surface),
    ]
    for ink, ground in pairs:
        assert contrast(ink, ground) >= 4.5, (ink, ground)


def contrast(ink: str, ground: str) -> float:
    """WCAG's ratio of two colours."""
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
