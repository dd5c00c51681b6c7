"""The passphrase of the record: the window that asks for it, and Settings, as pictures.

``python -m tests.ui.record_lock_scenes OUTDIR [LANGUAGE]``; needs a display, or ``xvfb-run``.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from coach.library import load_catalogue
from coach.record.errors import WrongPassphrase
from coach.record.seal.progress import WRITTEN, Progress
from coach.ui.desk import Desk
from coach.ui.fault_words import fault_words
from coach.ui.language import Language
from coach.ui.record_lock_turning import Turn
from coach.ui.record_lock_waiting import WaitWindow
from coach.ui.record_lock_window import LockWindow
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

from .page_scenes import AGREED

SIZES = ((1280, 800), (1920, 1080), (1024, 640))


def take(widget: QWidget, size: tuple[int, int], file: Path) -> None:
    widget.resize(*size)
    widget.show()
    for _ in range(6):
        QApplication.processEvents()
    widget.grab().save(str(file))


def lock_pictures(theme: Theme, out: Path, look: str) -> None:
    for size in SIZES:
        window = LockWindow(theme, may_begin_anew=True)
        window.begin()
        take(window, size, out / f"lock_{look}_{size[0]}.png")
        window.line.line.setText("grün wie die Wiese")
        window.line.show_it.click()
        take(window, size, out / f"lock_shown_{look}_{size[0]}.png")
        window.show_wrong(fault_words(WrongPassphrase(Path()).sentence), 4)
        take(window, size, out / f"lock_wrong_{look}_{size[0]}.png")
        window.show_forgotten()
        take(window, size, out / f"lock_forgotten_{look}_{size[0]}.png")
        window.deleteLater()
    progress = Progress()
    waiting = WaitWindow(theme, progress)
    progress.expect(100)
    progress.begin(WRITTEN, 100)
    progress.advance(48)
    for step in (None, progress.settle):
        if step is not None:
            step()
        waiting.show_progress()
        name = "waiting" if step is None else "settled"
        take(waiting, SIZES[0], out / f"lock_{name}_{look}.png")
    waiting.deleteLater()


def settings_pictures(window: Window, out: Path, look: str) -> None:
    window.show_page("settings")
    section = window.settings_page.lock
    take(window, SIZES[0], out / f"settings_{look}.png")
    window.settings_page.bring_up(section)
    take(window, SIZES[0], out / f"section_{look}.png")
    for turn in Turn:
        section.question.ask(turn)
        take(window, SIZES[0], out / f"ask_{turn.name.lower()}_{look}.png")
        section.question.close_quietly()


def main(out: Path, code: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    language = Language(app)
    language.use(code)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), load_catalogue(), None)
        desk.keep_settings(AGREED.changed(language=code))
        theme = Theme(app, ThemeChoice.LIGHT)
        for choice, scale in (("light", 100), ("dark", 100), ("light", 200)):
            theme.choose(ThemeChoice(choice))
            theme.scale_text(scale)
            lock_pictures(theme, out, f"{choice}_{scale}")
            window = Window(theme, desk, None, "camera", language)
            settings_pictures(window, out, f"{choice}_{scale}")
            window.close()
            window.deleteLater()
            language.use(code)
        desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "en")
