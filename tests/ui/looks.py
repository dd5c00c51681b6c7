"""The looks that screens have their pictures taken in, and the taking of them."""

import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QWidget

from coach.record.settings import Language as Code
from coach.ui.language import Language
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface

from .page_scenes import settle

SETTLED_MS = 250


class Look(NamedTuple):
    """The theme, the size of text in per cent, the window in pixels and the language."""

    choice: ThemeChoice
    percent: int
    size_px: tuple[int, int]
    code: Code


LOOKS = {
    "light-1280": Look(ThemeChoice.LIGHT, 100, (1280, 800), "en"),
    "dark-1280": Look(ThemeChoice.DARK, 100, (1280, 800), "de"),
    "light-1920": Look(ThemeChoice.LIGHT, 100, (1920, 1080), "de"),
    "dark-1920": Look(ThemeChoice.DARK, 100, (1920, 1080), "en"),
    "double-1280": Look(ThemeChoice.LIGHT, 200, (1280, 800), "de"),
    "double-1024": Look(ThemeChoice.DARK, 200, (1024, 640), "de"),
}


def each_look(app: QApplication, only: Collection[str]) -> Iterator[tuple[str, Theme, Look]]:
    """The theme in every look by name; with ``only``, in those looks alone."""
    load_typeface()
    theme = Theme(app, ThemeChoice.LIGHT)
    for name, look in LOOKS.items():
        if only and name not in only:
            continue
        theme.choose(look.choice)
        theme.scale_text(look.percent)
        yield name, theme, look


def take(window: QWidget, scenes: Iterable[str], out: Path, look: str) -> None:
    """A picture of the window at each scene."""
    out.mkdir(parents=True, exist_ok=True)
    for name in scenes:
        settle(QApplication.instance(), SETTLED_MS)
        window.grab().save(str(out / f"{name}-{look}.png"))


def take_pages(
    make: Callable[[Theme, str], QWidget],
    scenes: Callable[..., Iterable[str]],
    out: Path,
    only: Collection[str],
) -> None:
    """Pictures of a window of its own in every look, made in the look's language."""
    app = QApplication(sys.argv[:1])
    for name, theme, look in each_look(app, only):
        language = Language(app)
        language.use(look.code)
        window = make(theme, look.code)
        window.resize(*look.size_px)
        window.show()
        window.activateWindow()
        take(window, scenes(window), out, name)
        window.close()
        window.deleteLater()
        language.leave()
