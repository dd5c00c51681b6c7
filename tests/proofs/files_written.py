"""Notes every file that this process opens to write, while it runs.

Python tells of its own opening by an audit hook. What libraries open by themselves, such as
SQLite, is found on Linux by looking at the process's open files every few milliseconds; the
``strace`` benchmark beside these proofs misses none.
"""

import os
import stat
import sys
import threading
from pathlib import Path

LOOK_EVERY_S = 0.05
_OPEN_FILES = Path("/proc/self/fd")
_NOTES = Path("/proc/self/fdinfo")
_WRITING = os.O_WRONLY | os.O_RDWR


class FilesWritten:
    """``paths`` are the regular files seen so far, ``modes`` how far each was open to others.

    A file that has no name any more, as temporary ones have, is ``unnamed`` and counted only.
    """

    def __init__(self) -> None:
        self.paths: set[str] = set()
        self.modes: dict[str, int] = {}
        self.unnamed = 0
        self._ended = threading.Event()
        self._looking = threading.Thread(target=self._look_on, name="looking at files", daemon=True)

    def begin(self) -> None:
        """Note from now on; the audit hook stays as long as the process does."""
        sys.addaudithook(self._hear)
        if _OPEN_FILES.is_dir():
            self._looking.start()

    def end(self) -> None:
        """Look a last time, and no more."""
        self._ended.set()
        if self._looking.is_alive():
            self._looking.join()

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if event != "open" or self._ended.is_set():
            return
        path, _, flags = arguments
        if isinstance(path, str | bytes) and isinstance(flags, int) and flags & _WRITING:
            self._note(f"{Path(os.fsdecode(path)).absolute()}")

    def _note(self, path: str) -> None:
        if not path.startswith(("/dev/", "/proc/")):
            self.paths.add(path)

    def _look_on(self) -> None:
        while not self._ended.wait(LOOK_EVERY_S):
            for opened in _OPEN_FILES.iterdir():
                self._look_at(opened)

    def _look_at(self, opened: Path) -> None:
        try:
            target = f"{opened.readlink()}"
            if not target.startswith("/") or target.startswith(("/dev/", "/proc/", "/memfd:")):
                return
            flags = int((_NOTES / opened.name).read_text().split("flags:")[1].split()[0], 8)
            found = opened.stat()
        except (OSError, IndexError):
            return  # It was closed while we looked.
        if not flags & _WRITING or not stat.S_ISREG(found.st_mode):
            return
        if target.endswith(" (deleted)"):
            self.unnamed += 1
            return
        self._note(target)
        self.modes[target] = self.modes.get(target, 0) | stat.S_IMODE(found.st_mode)
