"""The window in place of a record that does not open, and the backups in Settings, as pictures.

``python -m tests.ui.rescue_scenes OUTDIR [LANGUAGE]``; needs a display, or ``xvfb-run``.
"""

import shutil
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coach.library import load_catalogue
from coach.record import backup
from coach.record.errors import (
    RecordBusy,
    RecordDamaged,
    RecordError,
    RecordFromNewerVersion,
    RecordInUse,
    RecordUnwritable,
)
from coach.ui.desk import Desk
from coach.ui.fault_hook import FaultHook
from coach.ui.language import Language
from coach.ui.rescue_window import RescueWindow
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

from .page_scenes import AGREED

FILE = Path("/home/anna/.local/share/coach/coach.db")
FAULTS: dict[str, RecordError] = {
    "damaged": RecordDamaged(FILE, "parts of it are missing or overwritten"),
    "newer": RecordFromNewerVersion(FILE, "0009"),
    "in_use": RecordInUse(FILE),
    "busy": RecordBusy(FILE),
    "unwritable": RecordUnwritable(FILE, "the disk can only be read"),
}
TODAY = date(2025, 3, 30)
SIZES = ((1280, 800), (1920, 1080), (1024, 640))


def pretend_backups(data: Path, many: int = 5) -> list[backup.Backup]:
    """Copies of an empty record, of some days in a row."""
    made = backup.make(data, TODAY)
    for back in range(1, many):
        day = TODAY - timedelta(days=back)
        shutil.copyfile(made.file, made.file.with_name(f"coach-{day}.db"))
    return backup.listed(data)


def take(widget: RescueWindow | Window, size: tuple[int, int], file: Path) -> None:
    widget.resize(*size)
    widget.show()
    for _ in range(6):
        QApplication.processEvents()
    widget.grab().save(str(file))


def main(out: Path, code: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    language = Language(app)
    language.use(code)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        desk = Desk(data, load_catalogue(), None)
        desk.keep_settings(AGREED.changed(language=code))
        backups = pretend_backups(data)
        theme = Theme(app, ThemeChoice.LIGHT)
        for choice, scale in (("light", 100), ("dark", 100), ("light", 200)):
            theme.choose(ThemeChoice(choice))
            theme.scale_text(scale)
            for name, fault in FAULTS.items():
                window = RescueWindow(theme, fault, backups)
                for size in SIZES if name == "damaged" else SIZES[:1]:
                    take(window, size, out / f"rescue_{name}_{choice}_{scale}_{size[0]}.png")
                window.deleteLater()
            main_window = Window(theme, desk, None, "camera", language)
            main_window.show_page("settings")
            desk.leaving.backup_fault = RecordUnwritable(FILE, "the disk is full")
            main_window.show_page("settings")
            take(main_window, SIZES[0], out / f"settings_{choice}_{scale}.png")
            section = main_window.settings_page.backups
            main_window.settings_page.bring_up(section)
            take(main_window, SIZES[0], out / f"backups_{choice}_{scale}.png")
            section.question.ask(backups[1])
            take(main_window, SIZES[0], out / f"restore_{choice}_{scale}.png")
            section.question.close_quietly()
            hook = FaultHook(data, theme, main_window, desk.leaving)
            hook.notice.tell_fault(FAULTS["damaged"])
            take(main_window, SIZES[0], out / f"notice_{choice}_{scale}.png")
            hook.close()
            main_window.close()
            main_window.deleteLater()
            language.use(code)
        desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "en")
